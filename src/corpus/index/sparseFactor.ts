/** A function over unsigned 32-bit numbers that is 1 nearly everywhere; its exceptions can be told. */
export interface SparseFactor {
  (key: number): number;
  /** The exceptions, ascending. */
  readonly keys: Uint16Array | Uint32Array;
  /** What the function is for each exception. */
  readonly factors: Float32Array;
}

/**
 * A function that is 1 but for some exceptions, in some bytes for each of them.
 * @param keys the exceptions, ascending
 * @param factors of each exception
 */
export function sparseFactor(keys: Uint16Array | Uint32Array, factors: Float32Array): SparseFactor {
  const factorOf = (key: number): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? factors[low] : 1;
  };
  return Object.assign(factorOf, { keys, factors });
}

/** The same function for keys that are asked for in ascending order: each is found from where the one before was. */
export function ascending({ keys, factors }: SparseFactor): (key: number) => number {
  let at = 0;
  return (key) => {
    while (at < keys.length && keys[at] < key) at++;
    return keys[at] === key ? factors[at] : 1;
  };
}

/** The keys of which two functions tell something else; undefined where they are more than `max`. */
export function differingKeys(one: SparseFactor, other: SparseFactor, max: number): ReadonlySet<number> | undefined {
  const differing = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < one.keys.length || j < other.keys.length) {
    const key = i < one.keys.length ? one.keys[i] : Infinity;
    const otherKey = j < other.keys.length ? other.keys[j] : Infinity;
    const factor = key <= otherKey ? one.factors[i] : 1;
    const otherFactor = otherKey <= key ? other.factors[j] : 1;
    if (factor !== otherFactor && differing.add(Math.min(key, otherKey)).size > max) return undefined;
    if (key <= otherKey) i++;
    if (otherKey <= key) j++;
  }
  return differing;
}
