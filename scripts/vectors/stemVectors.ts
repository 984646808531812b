import type { GloveWord } from './gloveWords';
import { principalAxes } from './principalAxes';

/** Vectors by stem, in no order that means anything. */
export type VectorsByStem = ReadonlyMap<string, Float64Array>;

/** Added to a word's rank, from 0: by Zipf's law its frequency falls with the sum (Mandelbrot's correction). */
const rankOffset = 20;

/**
 * The vectors of the first stems that the words have, commonest first: those of a stem's forms are averaged by
 * frequency, which falls with rank.
 * @param stemOf the stem of a word, `undefined` where it is left out
 * @param count how many stems
 */
export function averagedByStem(
  words: Iterable<GloveWord>,
  stemOf: (word: string) => string | undefined,
  count: number,
): VectorsByStem {
  const sums = new Map<string, { readonly sum: Float64Array; frequency: number }>();
  for (const { word, rank, vector } of words) {
    const stem = stemOf(word);
    if (stem === undefined) continue;
    let known = sums.get(stem);
    if (!known) {
      if (sums.size === count) break;
      known = { sum: new Float64Array(vector.length), frequency: 0 };
      sums.set(stem, known);
    }
    const frequency = 1 / (rank + rankOffset);
    for (let k = 0; k < vector.length; k++) known.sum[k] += frequency * vector[k];
    known.frequency += frequency;
  }
  return new Map([...sums].map(([stem, { sum, frequency }]) => [stem, sum.map((value) => value / frequency)]));
}

/**
 * The vectors without what all have in common (Mu and Viswanath 2018: the mean and the first principal axes), turned to
 * the axes that are left, of which the first are kept; of unit length.
 * @param removed how many axes are taken out
 * @param kept how many of the others stay at most
 */
export function reduced(vectors: VectorsByStem, removed: number, kept: number): VectorsByStem {
  const rows = [...vectors.values()];
  const size = rows.length > 0 ? rows[0].length : 0;
  const mean = new Float64Array(size);
  for (const row of rows) for (let k = 0; k < size; k++) mean[k] += row[k] / rows.length;
  const centred = rows.map((row) => row.map((value, k) => value - mean[k]));
  const axes = principalAxes(covariance(centred, size), size).slice(removed, removed + kept);
  const stems = [...vectors.keys()];
  return new Map(
    centred.map((row, index) => {
      const turned = Float64Array.from(axes, (axis) => dot(row, axis));
      const length = Math.sqrt(dot(turned, turned)) || 1;
      return [stems[index], turned.map((value) => value / length)];
    }),
  );
}

function covariance(rows: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size * size);
  for (const row of rows)
    for (let first = 0; first < size; first++)
      for (let second = first; second < size; second++) sums[first * size + second] += row[first] * row[second];
  for (let first = 0; first < size; first++)
    for (let second = first; second < size; second++) {
      const value = sums[first * size + second] / rows.length;
      sums[first * size + second] = sums[second * size + first] = value;
    }
  return sums;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}
