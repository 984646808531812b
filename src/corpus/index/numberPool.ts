type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Runs of numbers one after the other in one array: a small array of its own for each would cost more
 * than what it holds. Runs are never taken out; the owner starts a new pool when too much is dead.
 */
export class NumberPool<T extends Numbers> {
  private length = 0;

  /** @param array an empty one of the wanted kind, @param make makes one of a length */
  constructor(
    private array: T,
    private readonly make: (length: number) => T,
  ) {}

  /** Appends a run. @returns where it begins */
  add(run: ArrayLike<number>): number {
    const at = this.length;
    const end = at + run.length;
    if (end > this.array.length) {
      const wider = this.make(Math.ceil(end * 1.25) + 256);
      wider.set(this.array.subarray(0, at));
      this.array = wider;
    }
    this.array.set(run, at);
    this.length = end;
    return at;
  }

  /** Gives back what is held for growth. */
  trim(): void {
    if (this.length < this.array.length) this.array = this.array.slice(0, this.length) as T;
  }

  /** A view of a run; what is added later may leave it behind, so it is not kept. */
  run(at: number, length: number): T {
    return this.array.subarray(at, at + length) as T;
  }

  at(index: number): number {
    return this.array[index];
  }

  get size(): number {
    return this.length;
  }
}

export const uint8Pool = (): NumberPool<Uint8Array> =>
  new NumberPool<Uint8Array>(new Uint8Array(0), (length) => new Uint8Array(length));
export const uint16Pool = (): NumberPool<Uint16Array> =>
  new NumberPool<Uint16Array>(new Uint16Array(0), (length) => new Uint16Array(length));
export const uint32Pool = (): NumberPool<Uint32Array> =>
  new NumberPool<Uint32Array>(new Uint32Array(0), (length) => new Uint32Array(length));
