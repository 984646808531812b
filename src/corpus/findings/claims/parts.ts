import { bitsBetween, type SentenceWords, type WordRange } from '../clauses/sentenceWords';

// The bounds below were chosen on the labelled news (train and development parts) and the five sample articles.

/** Bits of a clause that a link has to align to speak of it, and their share of its bits. */
export const minAlignedBits = 8;
export const minAlignedShare = 0.4;
/** Neighbouring clauses are one part where the links that speak of either are alike so far (Jaccard 1901). */
const minAlike = 0.6;

/**
 * Joins neighbouring clauses of which the same links speak.
 * @param clauses the words of a sentence in order
 * @param aligned for each link of the sentence the indices of the words that it aligns
 * @returns parts that tile the words
 */
export function partsOf(
  words: SentenceWords,
  clauses: readonly WordRange[],
  aligned: readonly ArrayLike<number>[],
): WordRange[] {
  const speaks = clauses.map(() => new Uint8Array(aligned.length));
  const clauseOfWord = new Uint16Array(words.count);
  clauses.forEach(({ from, to }, index) => clauseOfWord.fill(index, from, to));
  const totals = clauses.map(({ from, to }) => bitsBetween(words, from, to));
  const bits = new Float64Array(clauses.length);
  aligned.forEach((indices, link) => {
    bits.fill(0);
    for (let i = 0; i < indices.length; i++) bits[clauseOfWord[indices[i]]] += words.bits[indices[i]];
    for (let k = 0; k < clauses.length; k++)
      if (bits[k] >= minAlignedBits && bits[k] >= minAlignedShare * totals[k]) speaks[k][link] = 1;
  });
  const parts: WordRange[] = [];
  let spoken = new Uint8Array(0);
  clauses.forEach((clause, index) => {
    const last = parts.at(-1);
    if (last && areAlike(spoken, speaks[index])) {
      parts[parts.length - 1] = { from: last.from, to: clause.to };
      for (let i = 0; i < spoken.length; i++) spoken[i] |= speaks[index][i];
    } else {
      parts.push(clause);
      spoken = speaks[index].slice();
    }
  });
  return parts;
}

/** Whether two sets of links are alike, none and none included. */
function areAlike(one: Uint8Array, other: Uint8Array): boolean {
  let common = 0;
  let all = 0;
  for (let i = 0; i < one.length; i++) {
    common += one[i] & other[i];
    all += one[i] | other[i];
  }
  return all === 0 || common >= minAlike * all;
}
