/**
 * Ids of the features of one word form, seeds and multipliers of the hashes. They are part of the format of
 * `model.bin`: any other numbers would do as well, for a model that was trained with them.
 */
export const enum FeatureId {
  Lower = 1,
  Written = 2,
  Shape = 3,
  /** Plus the length of the prefix. */
  Prefix = 10,
  /** Plus the length of the suffix. */
  Suffix = 20,
  Length = 30,
  /** All flags at once. */
  Flags = 39,
  /** Plus the number of the bit. */
  OneFlag = 40,
}

export const enum HashSeed {
  Prefix = 17,
  Suffix = 19,
  Written = 99,
  Shape = 777,
  LastLetters = 991,
  /** The offset basis of FNV-1a. */
  Lower = 2166136261,
}

/** The prime of 32-bit FNV-1a. */
const fnvPrime = 16777619;

/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 code units from index `from` up to `to`, as a signed 32-bit number. */
export function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let hash = seed | 0;
  for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of a text and one more code unit, see `hashOf`. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, fnvPrime);
}

/** The feature `id` with value `value` as a signed 32-bit key, so that it needs no memory; its bits are mixed as in murmur3. */
export function featureKey(id: number, value: number): number {
  let hash = Math.imul(id, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
