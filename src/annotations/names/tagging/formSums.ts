import { type Weights } from '../model';
import { type ClassedWord } from './classedWord';
import { type FeatureList, type Place, placeFeatures, slotCount, slotOf } from './placeFeatures';
import { addPacked, packedLength, RowList } from './packedSums';

/** So many bits number the entries that are kept, 2 MB: twice as many save a hundredth of the time. */
const entryBits = 15;
/** Numbers of an entry: the form and the slot that it is of, then the packed sum. They fill one line of a processor's cache. */
const entryLength = 16;
const sumOffset = entryLength - packedLength;
/** Spreads keys over the entries: 2^32 divided by the golden ratio (Knuth, multiplicative hashing). */
const spread = 0x9e3779b1;

/**
 * What a model makes of forms in places (see `placeFeatures`), summed once. Each sum has one entry where it may be kept
 * and takes the place of the one before: memory does not grow with the texts, and nothing is left to be collected.
 */
export class FormSums implements FeatureList {
  private readonly entries = new Int32Array(entryLength << entryBits).fill(-1);
  /** Rows of the sum that is made. */
  private readonly rows: RowList;

  constructor(private readonly weights: Weights) {
    this.rows = new RowList(weights.rows);
  }

  /** Adds what the model makes of a form in a place to `into` from `offset` on. */
  addTo(into: Int32Array, offset: number, place: Place, variant: number, word: ClassedWord): void {
    const { entries } = this;
    const { number } = word.info;
    const slot = slotOf(place, variant);
    const entry = (Math.imul(Math.imul(number, slotCount) + slot, spread) >>> (32 - entryBits)) * entryLength;
    const start = entry + sumOffset;
    if (entries[entry] !== number || entries[entry + 1] !== slot) {
      entries[entry] = number;
      entries[entry + 1] = slot;
      entries.fill(0, start, start + packedLength);
      placeFeatures(place, variant, word, this);
      this.rows.addTo(entries, start);
    }
    addPacked(entries, start, into, offset);
  }

  /** Adds the row of a feature to the sum that is made. */
  push(feature: number): void {
    const row = this.weights.rowOf(feature);
    if (row >= 0) this.rows.push(row);
  }
}
