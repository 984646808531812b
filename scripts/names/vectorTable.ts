import type { GloveWord } from '../vectors/gloveWords';

/** Vectors of words, one row each. */
export interface VectorTable {
  readonly words: readonly string[];
  /** Place of each word in the order of frequency, from 0. */
  readonly ranks: Int32Array;
  readonly dims: number;
  /** `words.length × dims` numbers. */
  readonly rows: Float32Array;
}

/** Letters, with marks inside: `okonjo-iweala`, `d'ivoire`. Numbers and signs have no class. */
const isWord = /^\p{L}+(?:['’.-]\p{L}*)*$/u;

/** The words that can be part of a name, commonest first. */
export function wordsOf(words: Iterable<GloveWord>): VectorTable {
  const kept: GloveWord[] = [];
  for (const word of words) if (isWord.test(word.word)) kept.push(word);
  const dims = kept[0].vector.length;
  const rows = new Float32Array(kept.length * dims);
  kept.forEach(({ vector }, index) => rows.set(vector, index * dims));
  return { words: kept.map(({ word }) => word), ranks: Int32Array.from(kept, ({ rank }) => rank), dims, rows };
}

/** The table without the mean of all words. */
export function centred({ words, ranks, dims, rows }: VectorTable): VectorTable {
  const mean = new Float64Array(dims);
  for (let i = 0; i < rows.length; i++) mean[i % dims] += rows[i];
  for (let k = 0; k < dims; k++) mean[k] /= words.length;
  return { words, ranks, dims, rows: rows.map((value, i) => value - mean[i % dims]) };
}

/** Length of a row. */
export function lengthOf(rows: Float32Array, dims: number, index: number): number {
  let sum = 0;
  for (let k = index * dims; k < (index + 1) * dims; k++) sum += rows[k] * rows[k];
  return Math.sqrt(sum);
}

/** The table with rows of unit length. */
export function normalised(table: VectorTable): VectorTable {
  const { words, dims } = table;
  const rows = Float32Array.from(table.rows);
  words.forEach((_, index) => {
    const length = lengthOf(rows, dims, index) || 1;
    for (let k = index * dims; k < (index + 1) * dims; k++) rows[k] /= length;
  });
  return { ...table, rows };
}
