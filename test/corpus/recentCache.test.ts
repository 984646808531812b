import assert from 'node:assert/strict';
import { RecentCache } from '../../src/corpus/recentCache';

describe('recent cache', () => {
  it('works an answer out once while it is asked for', () => {
    const worked: number[] = [];
    const cache = new RecentCache<number, string>(2);
    const ask = (key: number): string =>
      cache.get(key, (asked) => {
        worked.push(asked);
        return `answer ${asked}`;
      });
    assert.deepEqual([1, 2, 1, 3, 1, 4, 1].map(ask), [
      'answer 1',
      'answer 2',
      'answer 1',
      'answer 3',
      'answer 1',
      'answer 4',
      'answer 1',
    ]);
    assert.deepEqual(worked, [1, 2, 3, 4]);
  });

  it('lets go what was not asked for while two generations came', () => {
    const worked: number[] = [];
    const cache = new RecentCache<number, number>(2);
    for (const key of [1, 2, 3, 4, 5, 1])
      cache.get(key, (asked) => {
        worked.push(asked);
        return asked;
      });
    assert.deepEqual(worked, [1, 2, 3, 4, 5, 1]);
  });
});
