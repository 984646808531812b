import type { Parallel } from './parallels';

/** A sentence in so many other articles may be furniture of a site or an agency. */
const leastCarriers = 3;
/** Articles that have less in common than this are not about one thing. */
const unrelated = 0.12;
/** So many words in a row are copied, whatever the articles are about. */
const longRun = 12;
/** Names and rare words that an article must have before it can be told that it is about something else. */
const leastTerms = 40;
/** Unrelated articles with no more near links than this have phrases in common, no passages. */
const fewLinks = 2;
/** Share of its carriers that must be unrelated. */
const mostlyUnrelated = 0.75;

/**
 * Leaves out links of sentences that are repeated across articles which share nothing else: appeals,
 * notes on the author, standing lines that no list of cues knows; and near links that are all that
 * two unrelated articles have in common: a turn of phrase. What articles on one event repeat stays.
 * @param parallels of one article, @param kinship how far another article is about the same, that sentence aside,
 * @param says how many names and rare words an article has
 */
export function withoutFurniture(
  parallels: readonly Parallel[],
  kinship: (sentence: number, uri: string) => number,
  says: (uri: string) => number,
): readonly Parallel[] {
  const bySentence = new Map<number, Set<string>>();
  for (const { a, b } of parallels) {
    const carriers = bySentence.get(a.sentence);
    if (carriers) carriers.add(b.uri);
    else bySentence.set(a.sentence, new Set([b.uri]));
  }
  const furniture = new Set<number>();
  for (const [sentence, carriers] of bySentence) {
    if (carriers.size < leastCarriers) continue;
    let strangers = 0;
    for (const uri of carriers) if (kinship(sentence, uri) < unrelated) strangers++;
    if (strangers >= mostlyUnrelated * carriers.size) furniture.add(sentence);
  }
  const links = new Map<string, number>();
  for (const { b } of parallels) links.set(b.uri, (links.get(b.uri) ?? 0) + 1);
  const isFormula = ({ a, b, kind, run }: Parallel): boolean =>
    kind === 'near' &&
    run < longRun &&
    links.get(b.uri)! <= fewLinks &&
    Math.min(says(a.uri), says(b.uri)) >= leastTerms &&
    kinship(a.sentence, b.uri) < unrelated;
  return parallels.filter((parallel) => !furniture.has(parallel.a.sentence) && !isFormula(parallel));
}
