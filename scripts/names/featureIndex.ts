/** Numbers of hashed features, in the order in which they were met: open addressing over 32-bit keys. */
export class FeatureIndex {
  private mask: number;
  private slots: Int32Array;
  private all: Uint32Array;
  count = 0;

  constructor() {
    this.slots = new Int32Array(1 << 22).fill(-1);
    this.mask = this.slots.length - 1;
    this.all = new Uint32Array(1 << 21);
  }

  /** The features by number. */
  get features(): Uint32Array {
    return this.all.subarray(0, this.count);
  }

  /** The number of a feature, given now if it is new. */
  numberOf(feature: number): number {
    const slot = this.slotOf(feature);
    if (this.slots[slot] >= 0) return this.slots[slot];
    if (this.count === this.all.length) {
      this.grow();
      return this.numberOf(feature);
    }
    this.all[this.count] = feature;
    this.slots[slot] = this.count;
    return this.count++;
  }

  private slotOf(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.mask;
    while (this.slots[slot] >= 0 && this.all[this.slots[slot]] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const all = new Uint32Array(this.all.length * 2);
    all.set(this.all);
    this.all = all;
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    this.mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number++) this.slots[this.slotOf(this.all[number])] = number;
  }
}
