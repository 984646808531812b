import type { Parallel } from './parallel';

// The bounds below were chosen by reading links of the PolNeAR articles (924 on one campaign, unseen until then) and of
// made corpora, whose events are known; they were not fitted.

/**
 * A sentence in so many articles may be boilerplate of a site or an agency, where all have it word for word; where some
 * have it in other words, it stands in more of them and in more that are unrelated: sayings are quoted everywhere.
 */
const minCarriers = 3;
const minCarriersNear = 4;
/** So many of its carriers are compared with each other, the first by URI: more tell the same. */
const maxCompared = 8;
/** Articles with a lower topic similarity are not about one thing. */
export const minRelated = 0.12;
/**
 * Share of the pairs of its carriers that must be unrelated. Pairs of all of them, and not of the article that is looked
 * at: what is boilerplate is so from every side.
 */
const minUnrelatedShare = 0.6;
const minUnrelatedShareNear = 0.75;
/**
 * Share of the shorter article's sentences that are linked to the other: one of the two is a copy of the other. In a
 * folder of copies every term stands everywhere, weighs nothing, and no two articles are similar.
 */
const minCopiedSentences = 0.6;
/** So many words in a row are copied, whatever the articles are about. */
const minCopiedRun = 12;
/** Unrelated articles with no more near links than this have phrases in common, no passages. */
const maxPhraseLinks = 2;
/** Names and rare words that an article must have before it can be told that it is about something else. */
export const minTerms = 40;

/** What the topics of articles tell. */
export interface Topics {
  /** How far two articles are about the same, the words of a sentence of the one that is looked at aside; 0 to 1. */
  similarity(sentence: number, uri: string, other: string): number;
  /** How many names and rare words an article has. */
  size(uri: string): number;
  /** How many sentences an article has. */
  sentenceCount(uri: string): number;
}

/**
 * Leaves out links of sentences that are repeated across articles which share nothing else: appeals, notes on the
 * author, standing lines that no list of cues knows; and near links that are all that two unrelated articles have in
 * common: a turn of phrase. What articles on one event repeat stays.
 * @param parallels of one article
 * @param boilerplate sentences of it; see `repeatedBoilerplate`
 */
export function withoutBoilerplate(
  parallels: readonly Parallel[],
  topics: Topics,
  boilerplate: ReadonlySet<number> = repeatedBoilerplate(parallels, topics),
): readonly Parallel[] {
  const linksByArticle = new Map<string, number>();
  for (const { b } of parallels) linksByArticle.set(b.uri, (linksByArticle.get(b.uri) ?? 0) + 1);
  const isTurnOfPhrase = ({ a, b, kind, run }: Parallel): boolean =>
    kind === 'near' &&
    run < minCopiedRun &&
    (linksByArticle.get(b.uri) ?? 0) <= maxPhraseLinks &&
    Math.min(topics.size(a.uri), topics.size(b.uri)) >= minTerms &&
    topics.similarity(a.sentence, a.uri, b.uri) < minRelated;
  return parallels.filter((parallel) => !boilerplate.has(parallel.a.sentence) && !isTurnOfPhrase(parallel));
}

/** Articles that have most of their sentences in common with the one whose parallels these are, and that one. */
function copiesAmong(parallels: readonly Parallel[], topics: Topics): Set<string> {
  const linked = new Map<string, Set<number>>();
  for (const { a, b } of parallels) {
    const sentences = linked.get(b.uri);
    if (sentences) sentences.add(a.sentence);
    else linked.set(b.uri, new Set([a.sentence]));
  }
  const own = parallels.length > 0 ? topics.sentenceCount(parallels[0].a.uri) : 0;
  const isCopy = ([uri, sentences]: readonly [string, ReadonlySet<number>]): boolean =>
    sentences.size >= minCopiedSentences * Math.min(own, topics.sentenceCount(uri));
  const copies = [...linked].filter(isCopy).map(([uri]) => uri);
  return new Set(copies.length > 0 ? [parallels[0].a.uri, ...copies] : []);
}

/**
 * Sentences that most articles which carry them have in common with nothing else, by index.
 * @param parallels of one article, verbatim and near
 */
export function repeatedBoilerplate(parallels: readonly Parallel[], topics: Topics): ReadonlySet<number> {
  const copies = copiesAmong(parallels, topics);
  const carriers = new Map<number, Set<string>>();
  const reworded = new Set<number>();
  for (const { a, b, kind } of parallels) {
    const uris = carriers.get(a.sentence);
    if (uris) uris.add(b.uri);
    else carriers.set(a.sentence, new Set([a.uri, b.uri]));
    if (kind !== 'verbatim') reworded.add(a.sentence);
  }
  const boilerplate = new Set<number>();
  for (const [sentence, uris] of carriers) {
    const isNear = reworded.has(sentence);
    if (uris.size < (isNear ? minCarriersNear : minCarriers)) continue;
    // Three short items may be on one thing though they have no word in common.
    if (uris.size < minCarriersNear && [...uris].some((uri) => topics.size(uri) < minTerms)) continue;
    const compared = [...uris].sort().slice(0, maxCompared);
    const isApart = (one: string, other: string): boolean =>
      !(copies.has(one) && copies.has(other)) && topics.similarity(sentence, one, other) < minRelated;
    let pairs = 0;
    let apart = 0;
    compared.forEach((one, index) => {
      for (const other of compared.slice(index + 1)) {
        pairs++;
        if (isApart(one, other)) apart++;
      }
    });
    if (apart >= (isNear ? minUnrelatedShareNear : minUnrelatedShare) * pairs) boilerplate.add(sentence);
  }
  return boilerplate;
}
