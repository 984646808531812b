import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';

/** Indices of two words that are one, in order on both sides. */
export type WordPair = readonly [a: number, b: number];

/** Longer sentences are lists and tables; the table of subsequences takes the square of their length. */
export const maxAlignedWords = 90;
/** A pair further than so many words from its neighbours is chance: `of … of`. Prototype C. */
const maxStep = 3;
/** A run at either edge, cut off from the rest, is chance below so many words. Prototype C. */
const minEdgeRun = 3;

/**
 * Aligns two sentences along a longest common subsequence of their words (Wagner and Fischer 1974), words of one family
 * taken as equal, without pairs that stand alone. Empty where one is longer than `maxAlignedWords`.
 */
export function alignWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): readonly WordPair[] {
  if (a.length > maxAlignedWords || b.length > maxAlignedWords) return [];
  const matches = matchesOf(a, b);
  if (!matches) return [];
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        matches[i * b.length + j] === 1 ? lengths[at + width + 1] + 1 : Math.max(lengths[at + width], lengths[at + 1]);
    }
  }
  const pairs: WordPair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (matches[i * b.length + j] === 1) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return withoutShortEdges(withoutLonePairs(pairs));
}

/** 1 for each pair of words of one family, row by row of the first sentence; undefined where there is none. */
function matchesOf(a: readonly ComparedWord[], b: readonly ComparedWord[]): Uint8Array | undefined {
  const matches = new Uint8Array(a.length * b.length);
  const hashes = Uint32Array.from(b, ({ familyHash }) => familyHash);
  let hasMatch = false;
  for (let i = 0; i < a.length; i++) {
    const { stem, familyHash } = a[i];
    for (let j = 0; j < hashes.length; j++) {
      if (hashes[j] !== familyHash || !isSameWordFamily(stem, b[j].stem)) continue;
      matches[i * b.length + j] = 1;
      hasMatch = true;
    }
  }
  return hasMatch ? matches : undefined;
}

function areNear(one: WordPair | undefined, next: WordPair | undefined): boolean {
  return one !== undefined && next !== undefined && next[0] - one[0] <= maxStep && next[1] - one[1] <= maxStep;
}

function withoutLonePairs(pairs: readonly WordPair[]): readonly WordPair[] {
  return pairs.filter(
    (pair, index) => areNear(pairs.at(index - 1), index > 0 ? pair : undefined) || areNear(pair, pairs.at(index + 1)),
  );
}

function withoutShortEdges(pairs: readonly WordPair[]): readonly WordPair[] {
  const runs: WordPair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (run && areNear(run.at(-1), pair)) run.push(pair);
    else runs.push([pair]);
  }
  while (runs.length > 1 && runs[0].length < minEdgeRun) runs.shift();
  while (runs.length > 1 && runs[runs.length - 1].length < minEdgeRun) runs.pop();
  return runs.flat();
}
