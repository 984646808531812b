import { type Weights } from '../model';
import { type ClassedWord } from './classedWord';
import { type FeatureList, type Place, placeFeatures, slotCount, slotOf } from './placeFeatures';
import { addPacked, packedLength } from './packedSums';

/** So many bits number the sums that are kept, 1.4 MB: twice as many save a hundredth of the time. */
const entryBits = 15;
/** Spreads keys over the entries: 2^32 divided by the golden ratio (Knuth, multiplicative hashing). */
const spread = 0x9e3779b1;

/**
 * What a model makes of forms in places (see `placeFeatures`), summed once. Each sum has one entry where it may be kept
 * and takes the place of the one before: memory does not grow with the texts, and nothing is left to be collected.
 */
export class FormSums implements FeatureList {
  /** By entry, which form and place it is of. */
  private readonly keys = new Float64Array(1 << entryBits).fill(-1);
  /** By entry, a packed number for each of `tags`. */
  private readonly sums = new Int32Array(packedLength << entryBits);
  /** Where the sum that is made begins. */
  private start = 0;

  constructor(private readonly weights: Weights) {}

  /** Adds what the model makes of a form in a place to `into` from `offset` on. */
  addTo(into: Int32Array, offset: number, place: Place, variant: number, word: ClassedWord): void {
    const { keys, sums } = this;
    const key = word.info.number * slotCount + slotOf(place, variant);
    const entry = Math.imul(key, spread) >>> (32 - entryBits);
    const start = entry * packedLength;
    if (keys[entry] !== key) {
      keys[entry] = key;
      this.start = start;
      sums.fill(0, start, start + packedLength);
      placeFeatures(place, variant, word, this);
    }
    addPacked(sums, start, into, offset);
  }

  /** Adds the weights of a feature to the sum that is made. */
  push(feature: number): void {
    this.weights.add(feature, this.sums, this.start);
  }
}
