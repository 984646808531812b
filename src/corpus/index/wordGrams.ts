import { isStopWord } from './lexemes';

/** Hashes of the word grams of a sentence that hold two content words or more, each once: grams of function words point nowhere. */
export function wordGramsOf(stems: Uint16Array): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i + gramLength <= stems.length; i++) {
    let h = 0x2545f491;
    let content = 0;
    for (let k = 0; k < gramLength; k++) {
      if (!isStopWord(stems[i + k])) content++;
      h = Math.imul(h ^ stems[i + k], 0x9e3779b1);
      h ^= h >>> 16;
    }
    if (content >= 2) out.add(h >>> 0);
  }
  return out;
}
const gramLength = 3;
