/**
 * A function over unsigned 32-bit numbers that is 1 nearly everywhere, in some bytes for each exception.
 * @param keys the exceptions, ascending
 * @param factors of each exception
 */
export function sparseFactor(keys: Uint16Array | Uint32Array, factors: Float32Array): (key: number) => number {
  return (key) => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? factors[low] : 1;
  };
}
