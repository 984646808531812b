import { compareStrings } from '../../text/order';
import type { Span } from '../../text/span';
import { longestIncreasingSubsequence } from '../index/longestIncreasingSubsequence';
import type { Parallel } from '../index/parallel';

/** Why two articles are taken to draw on one origin. */
export type Evidence =
  | {
      readonly kind: 'run';
      readonly articles: readonly [string, string];
      readonly words: number;
      readonly a: Span;
      readonly b: Span;
    }
  /** Words in equal runs, where they are more than the longest run. */
  | { readonly kind: 'words'; readonly articles: readonly [string, string]; readonly words: number }
  | { readonly kind: 'sentences'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'order'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'agency'; readonly articles: readonly [string, string]; readonly agency: string }
  /** One outlet printed both. */
  | { readonly kind: 'outlet'; readonly articles: readonly [string, string]; readonly outlet: string }
  /** Their files give one address: they are versions of one article. */
  | { readonly kind: 'address'; readonly articles: readonly [string, string] };

/** Articles that draw on one origin; an article alone is a family of its own. */
export interface Family {
  readonly id: string;
  readonly articles: readonly string[];
  /** What speaks for each pair of them. */
  readonly evidence: readonly Evidence[];
  /** The article that gives the earliest date for itself, where every other gives a later one: the others may have taken from it. */
  readonly earliest?: string;
}

/** What grouping needs to know of an article without reading it. */
export interface Credits {
  readonly agencies: readonly string[];
  /** As its file has it. */
  readonly outlet?: string;
  /** ISO date that the article gives itself. */
  readonly date?: string;
}

// The bounds below and those of `likenessOf` were chosen by reading the weakest pairs of families among 840 articles on
// one campaign; they were not fitted. On the labelled news (train and development) pairs of one origin stand above 0.5
// and all others below 0.3.

/** Likeness at which two articles are taken together. */
export const minLikeness = 0.5;
/** Likeness on average at which two groups are taken together. */
const minAverageLikeness = 0.5;
/** Likeness that every pair of a family has: no chain joins what has nothing of its own in common. */
export const minPairLikeness = 0.3;
/** So many passages in the same order are one text rewritten. Chosen, not fitted. */
const minOrderedPassages = 6;
/** So many verbatim sentences are told as sentences. Chosen, not fitted. */
const minCopiedSentences = 2;

/** What grouping asks about articles. */
export interface FamilySources {
  creditsOf(uri: string): Credits;
  /** How surely each other article draws on one origin with one, 0 to 1; the same from either side. */
  likenessOf(uri: string): ReadonlyMap<string, number>;
  /** What speaks for one origin of two articles, the first before the second by URI. */
  evidenceFor(a: string, b: string): readonly Evidence[];
}

/**
 * Groups articles by origin; every article stands in one family. The families of all articles are the same whatever is
 * asked for: those that were not are left out of them afterwards.
 */
export function familiesAmong(uris: readonly string[], sources: FamilySources): Family[] {
  const wanted = new Set(uris);
  return groupsAround(uris, sources)
    .map((group) => group.filter((uri) => wanted.has(uri)).sort())
    .filter(({ length }) => length > 0)
    .sort((one, other) => compareStrings(one[0], other[0]))
    .map((articles) => familyOf(articles, sources));
}

function familyOf(articles: readonly string[], sources: FamilySources): Family {
  const earliest = earliestOf(articles, sources);
  return {
    id: articles[0],
    articles,
    evidence: articles.flatMap((a, index) => articles.slice(index + 1).flatMap((b) => sources.evidenceFor(a, b))),
    ...(earliest ? { earliest } : {}),
  };
}

/** Two articles that may be joined. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/**
 * Groups by average link (Sokal and Michener 1958), likeliest pairs first, in which every pair of articles is alike
 * enough by itself. Looks at all articles that pairs lead to from some.
 */
function groupsAround(uris: readonly string[], sources: FamilySources): (readonly string[])[] {
  const groups = new Map(uris.map((uri) => [uri, [uri]]));
  // What is asked for once is kept while groups are made: pairs of groups are looked at again and again.
  const likeness = new Map<string, ReadonlyMap<string, number>>();
  const pairs: Pair[] = [];
  const waiting = [...groups.keys()];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const others = sources.likenessOf(next);
    for (const [other, alike] of others) {
      if (alike < minLikeness) continue;
      likeness.set(next, others);
      if (next < other) pairs.push({ a: next, b: other, likeness: alike });
      if (groups.has(other)) continue;
      groups.set(other, [other]);
      waiting.push(other);
    }
  }
  pairs.sort(
    (one, other) => other.likeness - one.likeness || compareStrings(one.a, other.a) || compareStrings(one.b, other.b),
  );
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (one === other || !areAlike(one, other, likeness)) continue;
    const joined = [...one, ...other];
    for (const uri of joined) groups.set(uri, joined);
  }
  return [...new Set(groups.values())];
}

/** Whether two groups are alike on average and every pair of them by itself. */
function areAlike(
  one: readonly string[],
  other: readonly string[],
  likeness: ReadonlyMap<string, ReadonlyMap<string, number>>,
): boolean {
  let sum = 0;
  for (const a of one) {
    for (const b of other) {
      const alike = likeness.get(a)?.get(b) ?? 0;
      if (alike < minPairLikeness) return false;
      sum += alike;
    }
  }
  return sum >= minAverageLikeness * one.length * other.length;
}

/** The article with the earliest date, where all have one and no other has the same. */
function earliestOf(articles: readonly string[], { creditsOf }: Pick<FamilySources, 'creditsOf'>): string | undefined {
  const dated = articles.flatMap((uri) => {
    const { date } = creditsOf(uri);
    return date === undefined ? [] : [{ uri, date }];
  });
  if (articles.length < 2 || dated.length < articles.length) return undefined;
  const [first, second] = dated.sort((one, other) => compareStrings(one.date, other.date));
  return first.date < second.date ? first.uri : undefined;
}

/** The share of the shorter article that is copied where two surely have one origin. */
const surelyCopiedShare = 0.35;
/** So many runs of eight words in common, some 120 words in five sentences, are surely copied. */
const surelyCopiedShingles = 84;
/** Articles of fewer, some fifty words, count as if they had so many: a line in common is no copy. */
const minShingles = 36;
/** The share of a text of some length that has one origin however many articles have it: more than a site's standing lines. */
const surelyCopiedShareOfMany = 0.7;
const minShinglesOfMany = 100;
/**
 * Where two articles credit one agency, a sixth of the share in common is enough: a line of nine words of a short report.
 * Nothing in common is not.
 */
const agencyFactor = 6;
/**
 * Where one outlet printed both, a third of it: a page that was written on has new paragraphs above those it had, but
 * two reports of one desk share their background as well. Chosen, not fitted.
 */
const outletFactor = 3;

/** Counts of shingles by which the likeness of two articles is told; see `copiedTextsOf`. */
export interface CopiedShingles {
  /** Those in common. */
  readonly shared: number;
  /** Those in common, where one that many articles have counts the less. */
  readonly weight: number;
  /** Those of the article that has fewer. */
  readonly ofShorter: number;
  readonly creditOneAgency: boolean;
  readonly areOfOneOutlet: boolean;
}

/**
 * How surely two articles draw on one origin, 0 to 1: by the containment of their shingles (Broder 1997), or by how many
 * words they share where both are long.
 */
export function likenessOf({ shared, weight, ofShorter, creditOneAgency, areOfOneOutlet }: CopiedShingles): number {
  const factor = creditOneAgency ? agencyFactor : areOfOneOutlet ? outletFactor : 1;
  const containment = (weight / Math.max(minShingles, ofShorter)) * factor;
  // A report that dozens print is one origin still, though each of its shingles weighs little.
  const share = shareOfMany(shared, ofShorter);
  return Math.min(
    1,
    Math.max(containment / surelyCopiedShare, weight / surelyCopiedShingles, share / surelyCopiedShareOfMany),
  );
}

function shareOfMany(shared: number, ofShorter: number): number {
  return shared / Math.max(minShinglesOfMany, ofShorter);
}

/** Whether two articles are one text for the most part: they are on one story, whatever their words tell of topics. */
export function areOneText({ shared, ofShorter }: Pick<CopiedShingles, 'shared' | 'ofShorter'>): boolean {
  return shareOfMany(shared, ofShorter) >= surelyCopiedShareOfMany;
}

/** The agency that two articles credit both, if any. */
export function commonAgency(a: Credits, b: Credits): string | undefined {
  return a.agencies.find((name) => b.agencies.includes(name));
}

/** The outlet of two articles, if it is one: *theguardian.com* is The Guardian. */
export function commonOutlet(a: Credits, b: Credits): string | undefined {
  const isOne = a.outlet !== undefined && b.outlet !== undefined && outletKey(a.outlet) === outletKey(b.outlet);
  return isOne ? a.outlet : undefined;
}

/** Letters and digits of an outlet's name or host, lower case, without its article and the host's last part. */
export function outletKey(outlet: string): string {
  const host = /^([\w-]+(?:\.[\w-]+)*)\.[a-z]{2,}$/i.exec(outlet)?.[1];
  return (host ?? outlet)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}

/** Two articles of a family. */
export interface ArticlePair {
  readonly articles: readonly [string, string];
  /** Words in equal runs of eight and more outside quotations. */
  readonly words: number;
  /** The longest run, and the pairs of equal sentences; see `commonWords`. */
  readonly longest: { readonly words: number; readonly a: Span; readonly b: Span };
  readonly equalSentences: number;
  /** The verbatim and near parallels between them, in the order of the first one’s text. */
  readonly parallels: readonly Parallel[];
  readonly agency: string | undefined;
  readonly outlet: string | undefined;
}

/** What speaks for one origin of two articles: words in common, and what bears it out. */
export function evidenceBetween({
  articles,
  words,
  longest,
  equalSentences,
  parallels,
  agency,
  outlet,
}: ArticlePair): Evidence[] {
  const evidence: Evidence[] = [{ kind: 'run', articles, ...longest }];
  if (words > longest.words) evidence.push({ kind: 'words', articles, words });
  if (equalSentences >= minCopiedSentences) evidence.push({ kind: 'sentences', articles, count: equalSentences });
  const inOrder = longestIncreasingSubsequence(parallels, (parallel) => parallel.b.sentence).length;
  if (inOrder >= minOrderedPassages) evidence.push({ kind: 'order', articles, count: inOrder });
  if (agency !== undefined) evidence.push({ kind: 'agency', articles, agency });
  if (outlet !== undefined) evidence.push({ kind: 'outlet', articles, outlet });
  return evidence;
}
