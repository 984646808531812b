import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SharedWeights } from '../../../src/corpus/index/sharedWeights';

describe('weights shared with articles', () => {
  it('are the greatest sums and those equal to the last of them, without one article, and are taken once', () => {
    const addition = fc.tuple(fc.uniqueArray(fc.nat(12), { maxLength: 6 }), fc.nat(3));
    const round = fc.record({
      additions: fc.array(addition),
      count: fc.integer({ min: 1, max: 6 }),
      except: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 4 }), (rounds) => {
        const shared = new SharedWeights();
        for (const { additions, count, except } of rounds) {
          const sums = new Map<number, number>();
          for (const [numbers, weight] of additions) {
            shared.add(numbers, weight);
            for (const number of numbers) sums.set(number, (sums.get(number) ?? 0) + weight);
          }
          sums.delete(except);
          const least = [...sums.values()].sort((a, b) => b - a).at(count - 1) ?? 0;
          const byNumber = ([one]: [number, number], [other]: [number, number]): number => one - other;
          assert.deepEqual(
            shared.takeHeaviest(count, except).sort(byNumber),
            [...sums].filter(([, sum]) => sum >= least).sort(byNumber),
          );
        }
      }),
    );
  });
});
