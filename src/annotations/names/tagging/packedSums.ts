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

/** Adds what is packed in `from` at `offset` to `sums` from `start` on. */
export function addPacked(from: Int32Array, offset: number, sums: Int32Array, start: number): void {
  for (let i = 0; i < packedLength; i++) sums[start + i] += from[offset + i];
}
