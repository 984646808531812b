import type { Parallel } from './parallels';

/** A sentence in so many other articles may be furniture of a site or an agency. */
const leastCarriers = 3;
/** Articles that have less in common than this are not about one thing. */
const unrelated = 0.12;
/** Share of its carriers that must be unrelated. */
const mostlyUnrelated = 0.75;

/**
 * Leaves out links of sentences that are repeated across articles which share nothing else: appeals,
 * notes on the author, standing lines that no list of cues knows. What many articles on one event
 * repeat stays.
 * @param parallels of one article, @param kinship how far another article is about the same, that sentence aside
 */
export function withoutFurniture(parallels: readonly Parallel[], kinship: (sentence: number, uri: string) => number): readonly Parallel[] {
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
  return furniture.size === 0 ? parallels : parallels.filter(({ a }) => !furniture.has(a.sentence));
}
