type NumberArray = Uint8Array | Uint16Array | Uint32Array;

/**
 * A full pool grows to so many times its size and so many numbers more. A trade between copying and unused memory,
 * chosen while the index was brought from 16 times the size of the text to 3; `trim` gives the rest back.
 */
const growthFactor = 1.25;
const minSpare = 256;

/**
 * Runs of numbers, one after the other in one array: an array of its own for each would cost more memory than what it
 * holds. Runs are never taken out; the owner starts a new pool when too many are dead.
 */
export class NumberPool<Numbers extends NumberArray> {
  private length = 0;

  /** @param array an empty one of the wanted kind, @param make makes one of a length */
  constructor(
    private array: Numbers,
    private readonly make: (length: number) => Numbers,
  ) {}

  /** Appends a run. @returns the index of its first number */
  add(run: ArrayLike<number>): number {
    const from = this.length;
    const end = from + run.length;
    if (end > this.array.length) {
      const larger = this.make(Math.ceil(end * growthFactor) + minSpare);
      larger.set(this.array.subarray(0, from));
      this.array = larger;
    }
    this.array.set(run, from);
    this.length = end;
    return from;
  }

  /** Gives back the memory that is held for growth. */
  trim(): void {
    if (this.length < this.array.length) this.array = this.array.slice(0, this.length) as Numbers;
  }

  /** A view of a run. It may show an abandoned array once more has been added, so that callers copy what they keep. */
  run(from: number, length: number): Numbers {
    return this.array.subarray(from, from + length) as Numbers;
  }

  at(index: number): number {
    return this.array[index];
  }

  /** How many numbers were added. */
  get size(): number {
    return this.length;
  }

  /** How many numbers there is memory for. */
  get capacity(): number {
    return this.array.length;
  }
}

export const uint8Pool = (): NumberPool<Uint8Array> =>
  new NumberPool<Uint8Array>(new Uint8Array(0), (length) => new Uint8Array(length));
export const uint16Pool = (): NumberPool<Uint16Array> =>
  new NumberPool<Uint16Array>(new Uint16Array(0), (length) => new Uint16Array(length));
export const uint32Pool = (): NumberPool<Uint32Array> =>
  new NumberPool<Uint32Array>(new Uint32Array(0), (length) => new Uint32Array(length));
