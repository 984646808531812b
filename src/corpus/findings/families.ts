import type { Annotated } from '../../annotations/annotate';
import { addToList } from '../../text/multimap';
import { compareStrings } from '../../text/order';
import { overlaps, type Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';
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
  | { readonly kind: 'sentences'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'order'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'agency'; readonly articles: readonly [string, string]; readonly agency: string };

/** Articles that draw on one origin; an article alone is a family of its own. */
export interface Family {
  readonly id: string;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The article that gives the earliest date for itself, where every other gives a later one: the others may have taken from it. */
  readonly earliest?: string;
}

/** What grouping needs to know of an article without reading it. */
export interface Credits {
  readonly agencies: readonly string[];
  /** ISO date that the article gives itself. */
  readonly date?: string;
}

/** So many equal words in a row, outside quotations, are copied: chance and common sources seldom give ten. Chosen on the sample events, not fitted. */
const minCopiedWords = 16;
/** So many verbatim sentences of some length are copied. Chosen, not fitted. */
const minCopiedSentences = 2;
/** So many passages in the same order are one text rewritten. Chosen, not fitted. */
const minOrderedPassages = 6;
/** Words of a sentence that is no formula. Chosen, not fitted. */
const minSentenceWords = 8;

/** What grouping asks about articles. */
export interface FamilySources {
  creditsOf(uri: string): Credits;
  /** The articles that share a verbatim or near passage with one. */
  sharedBy(uri: string): Iterable<string>;
  /** What speaks for one origin of two articles, the first before the second by URI. */
  evidenceFor(a: string, b: string): readonly Evidence[];
}

/** Groups articles by origin; every article stands in one family. */
export function familiesAmong(uris: readonly string[], sources: FamilySources): Family[] {
  const sorted = [...uris].sort();
  const wanted = new Set(sorted);
  const groups = new DisjointSets();
  const evidence: Evidence[] = [];
  for (const uri of sorted) {
    for (const other of sources.sharedBy(uri)) {
      if (other <= uri || !wanted.has(other)) continue;
      const found = sources.evidenceFor(uri, other);
      if (found.length === 0) continue;
      for (const each of found) evidence.push(each);
      groups.join(uri, other);
    }
  }
  const families = new Map<string, string[]>();
  for (const uri of sorted) addToList(families, groups.rootOf(uri), uri);
  return [...families.values()].map((articles) => {
    const earliest = earliestOf(articles, sources);
    return {
      id: articles[0],
      articles,
      evidence: evidence.filter(({ articles: [first] }) => articles.includes(first)),
      ...(earliest ? { earliest } : {}),
    };
  });
}

/** Sets that are joined two at a time (union–find); the first member by name stands for its set, in whatever order they were joined. */
class DisjointSets {
  private readonly parents = new Map<string, string>();

  rootOf(member: string): string {
    let root = member;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a !== b) this.parents.set(a < b ? b : a, a < b ? a : b);
  }
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

/** Two articles and the verbatim and near parallels between them, in the order of the first one’s text. */
export interface ArticlePair {
  readonly a: string;
  readonly b: string;
  readonly parallels: readonly Parallel[];
  /** The first article as it is read; asked for only where words have to be counted. */
  readonly read: () => Annotated | undefined;
}

/** What speaks for one origin of two articles. */
export function evidenceBetween(
  { a, b, parallels, read }: ArticlePair,
  creditsOf: (uri: string) => Credits,
): Evidence[] {
  const articles = [a, b] as const;
  const evidence: Evidence[] = [];
  let longest: Extract<Evidence, { kind: 'run' }> | undefined;
  let sentences = 0;
  for (const parallel of parallels) {
    const { kind, run } = parallel;
    if (run < minSentenceWords) continue;
    const annotated = read();
    if (!annotated) continue;
    // What is aligned is worked out when asked for, and both articles are read for it.
    for (const tile of run >= minCopiedWords ? parallel.shared : []) {
      const words = unquotedWords(annotated, tile.a);
      if (words >= minCopiedWords && words > (longest?.words ?? 0))
        longest = { kind: 'run', articles, words, a: tile.a, b: tile.b };
    }
    if (kind === 'verbatim' && unquotedWords(annotated, parallel.shared[0].a) >= minSentenceWords) sentences++;
  }
  if (longest) evidence.push(longest);
  if (sentences >= minCopiedSentences) evidence.push({ kind: 'sentences', articles, count: sentences });
  const inOrder = longestIncreasingSubsequence(parallels, (parallel) => parallel.b.sentence).length;
  if (inOrder >= minOrderedPassages) evidence.push({ kind: 'order', articles, count: inOrder });
  const theirs = creditsOf(b).agencies;
  const agency = creditsOf(a).agencies.find((name) => theirs.includes(name));
  // Crediting one agency is evidence where the articles share its words as well.
  if (agency) evidence.push({ kind: 'agency', articles, agency });
  return evidence;
}

/** Words in the longest part of a span that no quotation interrupts: quoting one speaker is no copying. */
function unquotedWords({ article: { tokens }, quotations }: Annotated, span: Span): number {
  const marks = quotations.filter((quotation) => overlaps(quotation, span)).flatMap((quotation) => quotation.marks);
  let longest = 0;
  let length = 0;
  for (const index of wordIndicesIn(tokens, span)) {
    const isQuoted = marks.some((mark) => mark.start <= tokens.start[index] && tokens.end[index] <= mark.end);
    length = isQuoted ? 0 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
