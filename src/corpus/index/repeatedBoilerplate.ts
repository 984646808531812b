import type { Parallel } from './parallel';

/** A sentence in so many other articles may be furniture of a site or an agency. */
const minCarriers = 3;
/** Articles that have less in common than this are not about one thing. */
const unrelated = 0.12;
/** So many words in a row are copied, whatever the articles are about. */
const longRun = 12;
/** Names and rare words that an article must have before it can be told that it is about something else. */
const minTerms = 40;
/** Unrelated articles with no more near links than this have phrases in common, no passages. */
const fewLinks = 2;
/** Share of its carriers that must be unrelated. */
const minUnrelatedShare = 0.75;

/**
 * Leaves out links of sentences that are repeated across articles which share nothing else: appeals,
 * notes on the author, standing lines that no list of cues knows; and near links that are all that
 * two unrelated articles have in common: a turn of phrase. What articles on one event repeat stays.
 * @param parallels of one article, @param topicSimilarity how far another article is about the same, that sentence aside,
 * @param topicSize how many names and rare words an article has
 */
export function withoutBoilerplate(
  parallels: readonly Parallel[],
  topicSimilarity: (sentence: number, uri: string) => number,
  topicSize: (uri: string) => number,
): readonly Parallel[] {
  const bySentence = new Map<number, Set<string>>();
  for (const { a, b } of parallels) {
    const carriers = bySentence.get(a.sentence);
    if (carriers) carriers.add(b.uri);
    else bySentence.set(a.sentence, new Set([b.uri]));
  }
  const furniture = new Set<number>();
  for (const [sentence, carriers] of bySentence) {
    if (carriers.size < minCarriers) continue;
    let strangers = 0;
    for (const uri of carriers) if (topicSimilarity(sentence, uri) < unrelated) strangers++;
    if (strangers >= minUnrelatedShare * carriers.size) furniture.add(sentence);
  }
  const links = new Map<string, number>();
  for (const { b } of parallels) links.set(b.uri, (links.get(b.uri) ?? 0) + 1);
  const isFormula = ({ a, b, kind, run }: Parallel): boolean =>
    kind === 'near' &&
    run < longRun &&
    links.get(b.uri)! <= fewLinks &&
    Math.min(topicSize(a.uri), topicSize(b.uri)) >= minTerms &&
    topicSimilarity(a.sentence, b.uri) < unrelated;
  return parallels.filter((parallel) => !furniture.has(parallel.a.sentence) && !isFormula(parallel));
}
