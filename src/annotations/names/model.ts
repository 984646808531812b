import { pack, packedLength } from './tagging/packedSums';
import { tags } from './tagging/tags';
import { noClasses, type WordClasses, wordClassesOf } from './tagging/wordClasses';

/** Weights of a linear model over hashed features (see `featureKey`). */
export interface Weights {
  /** Packed rows of weights, see `pack`. */
  readonly rows: Int32Array;
  /** Where the row of a feature begins in `rows`; -1 for features without a row. */
  rowOf(feature: number): number;
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
  /** By slot, a feature and where its row begins, side by side so that both lie in one line of a processor's cache; -1 is free. */
  private readonly slots: Int32Array;
  /** A bit for each value of the first bits of a feature: most features have no row, and this says so at once. */
  private readonly first = new Uint8Array(1 << (firstBits - 3));

  /** @param features signed, see `featureKey` */
  constructor(features: readonly number[]) {
    let size = 1;
    while (size < features.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size).fill(-1);
    features.forEach((feature, row) => {
      const at = this.placeOf(feature);
      this.slots[at] = feature;
      this.slots[at + 1] = row * packedLength;
      const bit = feature >>> (32 - firstBits);
      this.first[bit >>> 3] |= 1 << (bit & 7);
    });
  }

  /** See `Weights.rowOf`. */
  rowOf(feature: number): number {
    const bit = feature >>> (32 - firstBits);
    return this.first[bit >>> 3] & (1 << (bit & 7)) ? this.slots[this.placeOf(feature) + 1] : -1;
  }

  /** Where the slot begins that holds the feature, or the free one where it would go. */
  private placeOf(feature: number): number {
    const { slots, mask } = this;
    let slot = feature & mask;
    while (slots[2 * slot + 1] >= 0 && slots[2 * slot] !== feature) slot = (slot + 1) & mask;
    return 2 * slot;
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
  for (let row = 0; row < rowCount; row++, at += wide) features.push(view.getInt32(at, true));
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
    rows,
    rowOf: (feature) => index.rowOf(feature),
  };
}

/** The bytes of the word classes in those of a model. */
export function classBytesOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowCount = view.getUint32(0, true);
  const length = view.getUint32(wide, true);
  return bytes.subarray(3 * wide + length * length * wide + rowCount * (wide + length));
}
