/** Keys keep this many of their leading bits; two keys that agree in them share their values. */
const keyBits = 30;

// What follows trades memory against time and changes no answer. Chosen on made corpora of up to 100,000 articles
// (bench `large`), where an entry takes about six bytes.

/** Sorted entries are spread over so many buckets that each holds about this many. */
const entriesPerBucket = 8;
const minBucketBits = 4;
const maxBucketBits = 22;
/** A merge is due when a quarter as many entries are staged as are sorted, but at least and at most so many. */
const minStaged = 1 << 15;
const maxStaged = 1 << 20;
/** Room for staged entries to begin with; a power of two, as the chains of the hash table need. */
const initialCapacity = 1024;

/** Entries in buckets by the leading bits of their key; what is left of the key stands beside each value. */
interface SortedEntries {
  readonly count: number;
  readonly bucketBits: number;
  /** Where each bucket begins; one more than there are buckets. */
  readonly offsets: Uint32Array;
  /** The trailing bits of each entry's key, in the narrowest array that holds them. */
  readonly tails: Uint8Array | Uint16Array | Uint32Array;
  readonly values: Uint32Array;
}

/** A hash table whose entries are chained to the one before them under the same head. */
class StagedEntries {
  count = 0;
  keys = new Uint32Array(initialCapacity);
  values = new Uint32Array(initialCapacity);
  /** The entry before in the same chain, or −1. */
  private previous = new Int32Array(initialCapacity);
  /** The last entry of each chain, or −1. */
  private heads = new Int32Array(initialCapacity).fill(-1);

  add(key: number, value: number): void {
    if (this.count === this.keys.length) this.grow();
    const at = this.count++;
    this.keys[at] = key;
    this.values[at] = value;
    this.chain(at);
  }

  private chain(at: number): void {
    const head = this.keys[at] & (this.heads.length - 1);
    this.previous[at] = this.heads[head];
    this.heads[head] = at;
  }

  private grow(): void {
    const capacity = this.keys.length * 2;
    this.keys = copyOfLength(this.keys, capacity);
    this.values = copyOfLength(this.values, capacity);
    this.previous = new Int32Array(capacity);
    this.heads = new Int32Array(capacity).fill(-1);
    for (let at = 0; at < this.count; at++) this.chain(at);
  }

  some(key: number, accepts: (value: number) => boolean): boolean {
    for (let at = this.heads[key & (this.heads.length - 1)]; at >= 0; at = this.previous[at])
      if (this.keys[at] === key && accepts(this.values[at])) return true;
    return false;
  }
}

/**
 * A map from hashed keys to any number of values each, in about six bytes an entry. New entries are staged in a
 * chained hash table and merged now and then into a sorted part; since the stage grows with the whole, an entry is
 * moved a bounded number of times. Entries are not taken out one by one: the owner says which values still live when
 * it merges.
 */
export class Postings {
  private sorted: SortedEntries = emptyEntries(0, 0);
  private staged = new StagedEntries();

  /** @param key any hash, unsigned 32 bits, @param value an unsigned 32-bit number */
  add(key: number, value: number): void {
    this.staged.add(key >>> (32 - keyBits), value);
  }

  /**
   * Shows the values under a key, in no particular order and dead ones among them, until one is accepted.
   * @returns whether one was
   */
  some(key: number, accepts: (value: number) => boolean): boolean {
    const kept = key >>> (32 - keyBits);
    const { bucketBits, offsets, tails, values } = this.sorted;
    const shift = keyBits - bucketBits;
    const bucket = kept >>> shift;
    const tail = kept & ((1 << shift) - 1);
    for (let at = offsets[bucket]; at < offsets[bucket + 1]; at++)
      if (tails[at] === tail && accepts(values[at])) return true;
    return this.staged.some(kept, accepts);
  }

  /** Whether enough is staged for a merge to pay. */
  get isMergeDue(): boolean {
    return this.staged.count >= Math.min(maxStaged, Math.max(minStaged, this.sorted.count >> 2));
  }

  /** Sorts in what is staged. @param isLive where it is given, values of which it is false are dropped */
  merge(isLive?: (value: number) => boolean): void {
    const total = this.sorted.count + this.staged.count;
    const bucketBits = bucketBitsFor(total);
    const shift = keyBits - bucketBits;
    const places = new Uint32Array((1 << bucketBits) + 1);
    let count = 0;
    this.forEach(isLive, (key) => {
      places[key >>> shift]++;
      count++;
    });
    const merged = emptyEntries(count, bucketBits);
    let offset = 0;
    for (let bucket = 0; bucket < places.length; bucket++) {
      merged.offsets[bucket] = offset;
      offset += places[bucket];
      places[bucket] = merged.offsets[bucket];
    }
    this.forEach(isLive, (key, value) => {
      const at = places[key >>> shift]++;
      merged.tails[at] = key & ((1 << shift) - 1);
      merged.values[at] = value;
    });
    this.sorted = merged;
    this.staged = new StagedEntries();
  }

  private forEach(isLive: ((value: number) => boolean) | undefined, visit: (key: number, value: number) => void): void {
    const { offsets, tails, values, bucketBits } = this.sorted;
    const shift = keyBits - bucketBits;
    for (let bucket = 0; bucket < offsets.length - 1; bucket++) {
      for (let at = offsets[bucket]; at < offsets[bucket + 1]; at++)
        if (!isLive || isLive(values[at])) visit((bucket << shift) | tails[at], values[at]);
    }
    const { staged } = this;
    for (let at = 0; at < staged.count; at++)
      if (!isLive || isLive(staged.values[at])) visit(staged.keys[at], staged.values[at]);
  }
}

function bucketBitsFor(count: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, count) / entriesPerBucket));
  return Math.min(maxBucketBits, Math.max(minBucketBits, wanted));
}

function emptyEntries(count: number, bucketBits: number): SortedEntries {
  const tailBits = keyBits - bucketBits;
  return {
    count,
    bucketBits,
    offsets: new Uint32Array((1 << bucketBits) + 1),
    tails: tailBits <= 8 ? new Uint8Array(count) : tailBits <= 16 ? new Uint16Array(count) : new Uint32Array(count),
    values: new Uint32Array(count),
  };
}

function copyOfLength(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(array);
  return copy;
}
