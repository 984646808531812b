import { firstIndexWhere } from '../../text/search';

/**
 * A function over unsigned 32-bit numbers that is 1 nearly everywhere, in eight bytes for each exception. Values are
 * rounded to 32-bit floats.
 * @param factors the exceptions
 */
export function sparseFactor(factors: ReadonlyMap<number, number>): (key: number) => number {
  const keys = Uint32Array.from(factors.keys()).sort();
  const values = Float32Array.from(keys, (key) => factors.get(key) ?? 1);
  return (key) => {
    const index = firstIndexWhere(0, keys.length, (candidate) => keys[candidate] >= key);
    return keys[index] === key ? values[index] : 1;
  };
}
