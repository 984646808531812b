/** Keys keep this many bits; two keys that agree in them share their values. */
const keyBits = 30;
const valuesPerBucket = 8;
const minStaged = 1 << 15;
const maxStaged = 1 << 20;

/** Entries sorted into buckets by the leading bits of their key; what is left of the key stands beside each value. */
interface Sorted {
  readonly count: number;
  readonly bucketBits: number;
  /** Where each bucket begins; one more than there are buckets. */
  readonly offsets: Uint32Array;
  readonly rest: Uint8Array | Uint16Array | Uint32Array;
  readonly values: Uint32Array;
}

/**
 * From hashed keys to numbers, in about six bytes an entry. New entries are staged in a chained hash
 * table and now and then merged into a sorted part, which costs each entry a bounded number of moves
 * while the stage grows with the whole. Entries are never taken out one by one: the owner says which
 * values still live when it merges.
 */
export class Postings {
  private sorted: Sorted = sortedOf(0, 0);
  private keys = new Uint32Array(1024);
  private values = new Uint32Array(1024);
  /** Entry before in the same chain, or −1. */
  private before = new Int32Array(1024);
  private heads = new Int32Array(1024).fill(-1);
  private staged = 0;

  /** @param key any hash, unsigned 32 bits, @param value below 2^32 */
  add(key: number, value: number): void {
    if (this.staged === this.keys.length) this.grow();
    const short = key >>> (32 - keyBits);
    const at = this.staged++;
    const head = short & (this.heads.length - 1);
    this.keys[at] = short;
    this.values[at] = value;
    this.before[at] = this.heads[head];
    this.heads[head] = at;
  }

  private grow(): void {
    const capacity = this.keys.length * 2;
    this.keys = widened(this.keys, capacity);
    this.values = widened(this.values, capacity);
    this.before = new Int32Array(capacity);
    this.heads = new Int32Array(capacity).fill(-1);
    for (let at = 0; at < this.staged; at++) {
      const head = this.keys[at] & (capacity - 1);
      this.before[at] = this.heads[head];
      this.heads[head] = at;
    }
  }

  /** Shows the values under a key, in no particular order and dead ones among them, until one is met; whether one was. */
  some(key: number, meets: (value: number) => boolean): boolean {
    const short = key >>> (32 - keyBits);
    const { bucketBits, offsets, rest, values } = this.sorted;
    const shift = keyBits - bucketBits;
    const bucket = short >>> shift;
    const tail = short & ((1 << shift) - 1);
    for (let at = offsets[bucket]; at < offsets[bucket + 1]; at++)
      if (rest[at] === tail && meets(values[at])) return true;
    for (let at = this.heads[short & (this.heads.length - 1)]; at >= 0; at = this.before[at])
      if (this.keys[at] === short && meets(this.values[at])) return true;
    return false;
  }

  /** Whether enough is staged for a merge to pay. */
  get due(): boolean {
    return this.staged >= Math.min(maxStaged, Math.max(minStaged, this.sorted.count >> 2));
  }

  /** Sorts in what is staged and drops the values that no longer live, where some do not. */
  merge(lives?: (value: number) => boolean): void {
    const old = this.sorted;
    const total = old.count + this.staged;
    const bucketBits = Math.min(22, Math.max(4, Math.ceil(Math.log2(Math.max(1, total) / valuesPerBucket))));
    const shift = keyBits - bucketBits;
    const counts = new Uint32Array((1 << bucketBits) + 1);
    const each = (visit: (key: number, value: number) => void): void => {
      const oldShift = keyBits - old.bucketBits;
      for (let bucket = 0; bucket < old.offsets.length - 1; bucket++) {
        for (let at = old.offsets[bucket]; at < old.offsets[bucket + 1]; at++)
          if (!lives || lives(old.values[at])) visit((bucket << oldShift) | old.rest[at], old.values[at]);
      }
      for (let at = 0; at < this.staged; at++)
        if (!lives || lives(this.values[at])) visit(this.keys[at], this.values[at]);
    };
    let live = 0;
    each((key) => {
      counts[key >>> shift]++;
      live++;
    });
    const next = sortedOf(live, bucketBits);
    let sum = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) {
      next.offsets[bucket] = sum;
      sum += counts[bucket];
      counts[bucket] = next.offsets[bucket];
    }
    each((key, value) => {
      const at = counts[key >>> shift]++;
      next.rest[at] = key & ((1 << shift) - 1);
      next.values[at] = value;
    });
    this.sorted = next;
    this.staged = 0;
    this.keys = new Uint32Array(1024);
    this.values = new Uint32Array(1024);
    this.before = new Int32Array(1024);
    this.heads = new Int32Array(1024).fill(-1);
  }
}

function sortedOf(count: number, bucketBits: number): Sorted {
  const width = keyBits - bucketBits;
  return {
    count,
    bucketBits,
    offsets: new Uint32Array((1 << bucketBits) + 1),
    rest: width <= 8 ? new Uint8Array(count) : width <= 16 ? new Uint16Array(count) : new Uint32Array(count),
    values: new Uint32Array(count),
  };
}

function widened(array: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(array);
  return larger;
}
