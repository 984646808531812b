import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestIncreasingSubsequence } from '../../../src/corpus/index/longestIncreasingSubsequence';

const longest = (values: readonly number[]): number[] => longestIncreasingSubsequence(values, (value) => value);

/** Length of the longest one by dynamic programming over all pairs. */
function lengthByPairs(values: readonly number[]): number {
  const lengths: number[] = [];
  values.forEach((value, i) => {
    lengths[i] = 1 + Math.max(0, ...lengths.filter((_, k) => values[k] < value));
  });
  return Math.max(0, ...lengths);
}

describe('longest increasing subsequence', () => {
  it('increases strictly, keeps the order, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 25 }), (values) => {
        const found = longest(values);
        assert.ok(found.every((value, i) => i === 0 || value > found[i - 1]));
        assert.equal(found.length, lengthByPairs(values));
        let at = 0;
        for (const value of values) if (value === found[at]) at++;
        assert.equal(at, found.length);
      }),
    );
  });

  it('ends in the smallest value of those as long', () => {
    assert.deepEqual(longest([]), []);
    assert.deepEqual(longest([3]), [3]);
    assert.deepEqual(longest([5, 5, 5]), [5]);
    assert.deepEqual(longest([3, 1, 2]), [1, 2]);
    assert.deepEqual(longest([1, 9, 2]), [1, 2]);
    assert.deepEqual(longest([4, 3, 2, 1]), [1]);
  });

  it('returns the items themselves', () => {
    const items = [{ at: 2 }, { at: 1 }, { at: 3 }];
    assert.deepEqual(
      longestIncreasingSubsequence(items, ({ at }) => at),
      [items[1], items[2]],
    );
  });
});
