import { firstIndexWhere } from '../../text/search';

/**
 * A function over numbers that is one nearly everywhere, in a few bytes for each exception.
 * @param factors the exceptions
 */
export function sparseFactor(factors: ReadonlyMap<number, number>): (key: number) => number {
  const keys = Uint32Array.from(factors.keys()).sort();
  const values = Float32Array.from(keys, (key) => factors.get(key)!);
  return (key) => {
    const index = firstIndexWhere(0, keys.length, (candidate) => keys[candidate] >= key);
    return keys[index] === key ? values[index] : 1;
  };
}
