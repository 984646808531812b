/**
 * A function over numbers that is one nearly everywhere, in a few bytes for each exception.
 * @param factors the exceptions
 */
export function sparseFactor(factors: ReadonlyMap<number, number>): (key: number) => number {
  const keys = Uint32Array.from(factors.keys()).sort();
  const values = Float32Array.from(keys, (key) => factors.get(key)!);
  return (key) => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle] >= key) high = middle;
      else low = middle + 1;
    }
    return keys[low] === key ? values[low] : 1;
  };
}
