import assert from 'node:assert/strict';
import { RecentCache, roomOfWord } from '../../src/text/recentCache';

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

  it('lets go the sooner the more room answers take', () => {
    const worked: string[] = [];
    const cache = new RecentCache<string, string>(4, roomOfWord);
    const long = 'a'.repeat(150);
    for (const key of ['a', 'b', 'a', long, 'c', 'd', 'a', long])
      cache.get(key, (asked) => {
        worked.push(asked);
        return asked;
      });
    // The long one alone fills a generation: after it and one more, what came before is let go.
    assert.deepEqual(worked, ['a', 'b', long, 'c', 'd']);
    for (const key of ['e', 'f', 'g', 'h', 'i', 'b', long])
      cache.get(key, (asked) => {
        worked.push(asked);
        return asked;
      });
    assert.deepEqual(worked.slice(5), ['e', 'f', 'g', 'h', 'i', 'b', long]);
    assert.deepEqual(['ferry', 'a'.repeat(31), 'a'.repeat(32), 'a'.repeat(320)].map(roomOfWord), [1, 1, 2, 11]);
  });
});
