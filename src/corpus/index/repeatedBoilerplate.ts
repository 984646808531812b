import type { Parallel } from './parallel';

// The bounds below were chosen by reading links of the PolNeAR articles (924 on one campaign, unseen until then) and of
// made corpora, whose events are known; they were not fitted.

/** A sentence in so many other articles may be boilerplate of a site or an agency. */
const minCarriers = 3;
/** Articles with a lower topic similarity are not about one thing. */
export const minRelated = 0.12;
/** Share of its carriers that must be unrelated. */
const minUnrelatedShare = 0.75;
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
  /** How far another article is about the same as the one that is looked at, a sentence of that one aside; 0 to 1. */
  similarity(sentence: number, uri: string): number;
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
 */
export function withoutBoilerplate(parallels: readonly Parallel[], topics: Topics): readonly Parallel[] {
  const boilerplate = repeatedBoilerplate(parallels, topics, copiesAmong(parallels, topics));
  const linksByArticle = new Map<string, number>();
  for (const { b } of parallels) linksByArticle.set(b.uri, (linksByArticle.get(b.uri) ?? 0) + 1);
  const isTurnOfPhrase = ({ a, b, kind, run }: Parallel): boolean =>
    kind === 'near' &&
    run < minCopiedRun &&
    (linksByArticle.get(b.uri) ?? 0) <= maxPhraseLinks &&
    Math.min(topics.size(a.uri), topics.size(b.uri)) >= minTerms &&
    topics.similarity(a.sentence, b.uri) < minRelated;
  return parallels.filter((parallel) => !boilerplate.has(parallel.a.sentence) && !isTurnOfPhrase(parallel));
}

/** Articles that have most of their sentences in common with the one whose parallels these are. */
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
  return new Set([...linked].filter(isCopy).map(([uri]) => uri));
}

/** Sentences that most articles which carry them have in common with nothing else. */
function repeatedBoilerplate(parallels: readonly Parallel[], topics: Topics, copies: ReadonlySet<string>): Set<number> {
  const carriers = new Map<number, Set<string>>();
  for (const { a, b } of parallels) {
    const uris = carriers.get(a.sentence);
    if (uris) uris.add(b.uri);
    else carriers.set(a.sentence, new Set([b.uri]));
  }
  const boilerplate = new Set<number>();
  for (const [sentence, uris] of carriers) {
    if (uris.size < minCarriers) continue;
    let unrelated = 0;
    for (const uri of uris) if (!copies.has(uri) && topics.similarity(sentence, uri) < minRelated) unrelated++;
    if (unrelated >= minUnrelatedShare * uris.size) boilerplate.add(sentence);
  }
  return boilerplate;
}
