import { addPacked, pack, packedLength } from './tagging/packedSums';
import { tags } from './tagging/tags';
import { noClasses, type WordClasses, wordClassesOf } from './tagging/wordClasses';

/** Weights of a linear model over hashed features (see `featureKey`). */
export interface Weights {
  /**
   * Adds the row of a feature, packed, to `sums` from `offset` on (see `packedLength`); features without a row add
   * nothing.
   */
  add(feature: number, sums: Int32Array, offset: number): void;
  /** What sums of rows are multiplied with to be scores, as transitions are. */
  readonly scale: number;
  /** `tags.length × tags.length` numbers, a row for each tag before. */
  readonly transitions: Float32Array;
  /** The classes of words that features are made of. */
  readonly classes: WordClasses;
}

/** Bytes of a number in the header, of a weight of a transition, and of a feature's key. */
const wide = 4;

/** So many bits of a feature are looked at before its slot: 32 KB, of which 30,000 rows fill a ninth. */
const firstBits = 18;

/** Rows of the model by feature: a hash table with open addressing that is at most half full. */
class RowIndex {
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly rows: Int32Array;
  /** A bit for each value of the first bits of a feature: most features have no row, and this says so at once. */
  private readonly first = new Uint8Array(1 << (firstBits - 3));

  constructor(features: readonly number[]) {
    let size = 1;
    while (size < features.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    features.forEach((feature, row) => {
      const slot = this.slotOf(feature);
      this.keys[slot] = feature;
      this.rows[slot] = row;
      const bit = feature >>> (32 - firstBits);
      this.first[bit >>> 3] |= 1 << (bit & 7);
    });
  }

  /** The row of a feature, or -1. */
  rowOf(feature: number): number {
    const bit = feature >>> (32 - firstBits);
    return this.first[bit >>> 3] & (1 << (bit & 7)) ? this.rows[this.slotOf(feature)] : -1;
  }

  /** The slot that holds the feature, or the free one where it would go. */
  private slotOf(feature: number): number {
    let slot = feature & this.mask;
    while (this.rows[slot] >= 0 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/**
 * The trained model as `npm run train` writes it: little-endian header (rows, tags), transition weights as float32,
 * scale as float32, sorted feature keys as uint32, rows as int8, then the word classes, if any (see `wordClassesOf`).
 * @throws when it was trained with another number of tags
 */
export function readModel(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowCount = view.getUint32(0, true);
  const length = view.getUint32(wide, true);
  if (length !== tags.length) throw new Error(`The name model has ${length} tags, this version has ${tags.length}.`);
  let at = 2 * wide;
  const transitions = new Float32Array(length * length);
  for (let i = 0; i < transitions.length; i++, at += wide) transitions[i] = view.getFloat32(at, true);
  const scale = view.getFloat32(at, true);
  at += wide;
  const features: number[] = [];
  for (let row = 0; row < rowCount; row++, at += wide) features.push(view.getUint32(at, true));
  const index = new RowIndex(features);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, rowCount * length);
  const rows = new Int32Array(rowCount * packedLength);
  for (let row = 0; row < rowCount; row++)
    pack(values.subarray(row * length, (row + 1) * length), rows, row * packedLength);
  const classes = classBytesOf(bytes);
  return {
    transitions,
    scale,
    classes: classes.length > 0 ? wordClassesOf(classes) : noClasses,
    add(feature, sums, offset) {
      const row = index.rowOf(feature);
      if (row >= 0) addPacked(rows, row * packedLength, sums, offset);
    },
  };
}

/** The bytes of the word classes in those of a model. */
export function classBytesOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowCount = view.getUint32(0, true);
  const length = view.getUint32(wide, true);
  return bytes.subarray(3 * wide + length * length * wide + rowCount * (wide + length));
}
