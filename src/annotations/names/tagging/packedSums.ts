import { tags } from './tags';

/**
 * Weights and their sums are whole numbers, one for each of `tags`; two stand in one number of 32 bits, and one
 * addition adds both. A weight is a signed byte, and a word has fewer than 200 features: a sum needs 16 bits.
 */
export const packedLength = (tags.length + 1) >> 1;

const bits = 16;

/** Writes numbers, one for each of `tags`, to `packed` from `offset` on. */
export function pack(numbers: ArrayLike<number>, packed: Int32Array, offset: number): void {
  for (let tag = 0; tag < tags.length; tag++)
    packed[offset + (tag >> 1)] += tag & 1 ? numbers[tag] << bits : numbers[tag];
}

/** Writes what is packed at `offset`, times `scale`, to `numbers` from `start` on: one for each of `tags`. */
export function unpack(packed: Int32Array, offset: number, scale: number, numbers: Float32Array, start: number): void {
  for (let tag = 0; tag < tags.length; tag += 2) {
    const pair = packed[offset + (tag >> 1)];
    const even = (pair << bits) >> bits;
    numbers[start + tag] = even * scale;
    if (tag + 1 < tags.length) numbers[start + tag + 1] = ((pair - even) >> bits) * scale;
  }
}

/** A word has fewer features. */
const maxRows = 256;

/**
 * The rows of one word's features: listed first and added up together, so that the sums stay in the registers of the
 * processor and the rows are fetched side by side.
 */
export class RowList {
  private readonly offsets = new Int32Array(maxRows);
  private count = 0;

  /** @param rows packed numbers, `packedLength` a row */
  constructor(private readonly rows: Int32Array) {}

  /** @param offset where the row begins */
  push(offset: number): void {
    this.offsets[this.count++] = offset;
  }

  /** Adds the sum of the listed rows to `sums` from `start` on, and empties the list. */
  addTo(sums: Int32Array, start: number): void {
    const { rows, offsets, count } = this;
    // One variable for each number of a row: see `packedLength`.
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const row = offsets[i];
      s0 = (s0 + rows[row]) | 0;
      s1 = (s1 + rows[row + 1]) | 0;
      s2 = (s2 + rows[row + 2]) | 0;
      s3 = (s3 + rows[row + 3]) | 0;
      s4 = (s4 + rows[row + 4]) | 0;
      s5 = (s5 + rows[row + 5]) | 0;
      s6 = (s6 + rows[row + 6]) | 0;
      s7 = (s7 + rows[row + 7]) | 0;
      s8 = (s8 + rows[row + 8]) | 0;
    }
    sums[start] += s0;
    sums[start + 1] += s1;
    sums[start + 2] += s2;
    sums[start + 3] += s3;
    sums[start + 4] += s4;
    sums[start + 5] += s5;
    sums[start + 6] += s6;
    sums[start + 7] += s7;
    sums[start + 8] += s8;
    this.count = 0;
  }
}

/** Adds what is packed in `from` at `offset` to `sums` from `start` on. */
export function addPacked(from: Int32Array, offset: number, sums: Int32Array, start: number): void {
  for (let i = 0; i < packedLength; i++) sums[start + i] += from[offset + i];
}
