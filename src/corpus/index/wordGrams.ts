import { isStopWord } from './lexemes';

/**
 * Words a gram has. Three, with two content words among them, found 99.5 % of planted reuse and more (bench
 * `parallels`).
 */
const gramLength = 3;
/** Grams with fewer content words are grams of function words: they stand everywhere and point nowhere. */
const minContentWords = 2;
/**
 * A start for the hash, and an odd multiplier near 2^32 divided by the golden ratio (Knuth 1973, multiplicative
 * hashing).
 */
const hashSeed = 0x2545f491;
const hashMultiplier = 0x9e3779b1;

/**
 * Hashes of the word grams of a sentence that hold two content words or more, each once.
 * @param stems short ids of its words; see `Lexeme.shortId`
 */
export function wordGramsOf(stems: Uint16Array): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i + gramLength <= stems.length; i++) {
    let hash = hashSeed;
    let contentWords = 0;
    for (let k = 0; k < gramLength; k++) {
      if (!isStopWord(stems[i + k])) contentWords++;
      hash = Math.imul(hash ^ stems[i + k], hashMultiplier);
      hash ^= hash >>> 16;
    }
    if (contentWords >= minContentWords) grams.add(hash >>> 0);
  }
  return grams;
}
