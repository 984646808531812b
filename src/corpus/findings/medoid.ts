import type { Part } from './linkedParts';

/** Parts with which each is compared at most, evenly spread over a claim: more do not move the middle. Not fitted. */
const maxCompared = 48;
/** What closeness is worth in a headline or caption beside running text. Chosen on the five sample articles. */
const headingFactor = 0.9;

/**
 * The part whose content words are closest to those of the others (weighted Jaccard; Ruzicka 1958): the medoid.
 * @param parts at least one; of equally close ones the first is taken
 */
export function medoidOf(parts: readonly Part[]): Part {
  const bags = parts.map(bagOf);
  const step = Math.max(1, parts.length / maxCompared);
  let best = parts[0];
  let highest = -Infinity;
  parts.forEach((part, index) => {
    let sum = 0;
    for (let place = 0; place < parts.length; place += step) {
      const other = Math.floor(place);
      if (parts[other].sentence.article !== part.sentence.article) sum += likeness(bags[index], bags[other]);
    }
    const closeness = part.sentence.isProse ? sum : sum * headingFactor;
    if (closeness > highest) {
      highest = closeness;
      best = part;
    }
  });
  return best;
}

/** Bits of the content words of a part, by id. */
function bagOf({ sentence: { words }, from, to }: Part): Map<number, number> {
  const bag = new Map<number, number>();
  for (let i = from; i < to; i++) if (words.bits[i] > 0) bag.set(words.id[i], words.bits[i]);
  return bag;
}

function likeness(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let common = 0;
  let all = 0;
  for (const [id, bits] of one) {
    if (other.has(id)) common += bits;
    all += bits;
  }
  for (const [id, bits] of other) if (!one.has(id)) all += bits;
  return all === 0 ? 0 : common / all;
}
