import assert from 'node:assert/strict';
import fc from 'fast-check';
import { greedyStringTiling, type Tile } from '../../../src/corpus/index/stringTiling';
import { CountedModules } from '../../fixtures/steps';

const numbers = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
/** Tiles as `text@a,b`. */
const tiles = (a: string, b: string, minLength = 2): string[] =>
  greedyStringTiling(numbers(a), numbers(b), minLength).map(
    (tile) => `${a.slice(tile.a, tile.a + tile.length)}@${tile.a},${tile.b}`,
  );

/** The same as Wise tells it: each tile is looked for in all that is left. */
function tilesOneByOne(a: readonly number[], b: readonly number[], minLength: number): Tile[] {
  const [isCoveredInA, isCoveredInB] = [new Set<number>(), new Set<number>()];
  const found: Tile[] = [];
  for (;;) {
    let longest: Tile = { a: 0, b: 0, length: minLength - 1 };
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        let length = 0;
        const isFree = (): boolean =>
          i + length < a.length &&
          a[i + length] === b[j + length] &&
          !isCoveredInA.has(i + length) &&
          !isCoveredInB.has(j + length);
        while (isFree()) length++;
        if (length > longest.length) longest = { a: i, b: j, length };
      }
    if (longest.length < minLength) return found.sort((one, next) => one.a - next.a);
    found.push(longest);
    for (let at = 0; at < longest.length; at++) {
      isCoveredInA.add(longest.a + at);
      isCoveredInB.add(longest.b + at);
    }
  }
}

describe('greedy string tiling', () => {
  it('takes the longest free run again and again, of equal ones the first in the first, then in the second sequence', () => {
    const sequence = fc.array(fc.nat(2), { maxLength: 24 });
    fc.assert(
      fc.property(sequence, sequence, fc.integer({ min: 1, max: 3 }), (a, b, minLength) => {
        assert.deepEqual(greedyStringTiling(a, b, minLength), tilesOneByOne(a, b, minLength));
      }),
      { numRuns: 400 },
    );
  });

  it('takes no more steps for many tiles than a few for each pair of tokens', () => {
    const counted = new CountedModules<{ greedyStringTiling: typeof greedyStringTiling }>(
      `export { greedyStringTiling } from './src/corpus/index/stringTiling';`,
    );
    const shapes: readonly ((index: number) => number)[] = [
      (index) => (index * index) % 7,
      (index) => ((index * 7919) % 101) % 5,
      (index) => index % 2,
      () => 7,
    ];
    const most = shapes.map((tokenAt) => {
      const [a, b] = [1, 3].map((step) => Array.from({ length: 400 - step }, (_, index) => tokenAt(index * step)));
      const steps = counted.stepsOf(() => counted.exports.greedyStringTiling(a, b, 2));
      return steps / (a.length * b.length);
    });
    counted.dispose();
    // When each tile was looked for in the whole table, the first two took more than a hundred.
    assert.ok(Math.max(...most) < 12, most.map((steps) => steps.toFixed(1)).join(', '));
  });

  it('covers each token once, with equal ones, in the order of the first sequence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { maxLength: 30 }),
        fc.array(fc.nat(4), { maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (a, b, minLength) => {
          const usedA = new Set<number>();
          const usedB = new Set<number>();
          const found = greedyStringTiling(a, b, minLength);
          assert.ok(found.every((tile, i) => i === 0 || found[i - 1].a < tile.a));
          for (const tile of found) {
            assert.ok(tile.length >= minLength);
            for (let k = 0; k < tile.length; k++) {
              assert.equal(a[tile.a + k], b[tile.b + k]);
              assert.ok(!usedA.has(tile.a + k) && !usedB.has(tile.b + k));
              usedA.add(tile.a + k);
              usedB.add(tile.b + k);
            }
          }
          // No common run of the minimal length is left over.
          for (let i = 0; i + minLength <= a.length; i++)
            for (let j = 0; j + minLength <= b.length; j++) {
              let k = 0;
              while (k < minLength && a[i + k] === b[j + k] && !usedA.has(i + k) && !usedB.has(j + k)) k++;
              assert.ok(k < minLength);
            }
        },
      ),
    );
  });

  it('takes the longest run first, whatever its place', () => {
    assert.deepEqual(tiles('abxabcd', 'abcdyab'), ['ab@0,5', 'abcd@3,0']);
    assert.deepEqual(tiles('abcab', 'abab'), ['ab@0,0', 'ab@3,2']);
  });

  it('leaves runs that are too short', () => {
    assert.deepEqual(tiles('abc', 'xbx'), []);
    assert.deepEqual(tiles('abc', 'xbx', 1), ['b@1,1']);
    assert.deepEqual(tiles('abc', 'xbcx'), ['bc@1,1']);
    assert.deepEqual(tiles('abc', 'xbcx', 3), []);
    assert.deepEqual(tiles('', 'abc'), []);
    assert.deepEqual(tiles('abc', ''), []);
  });

  it('cuts a run where its tokens are covered already', () => {
    // `abcd` is taken first; of `cde` in the second sequence only what is left counts.
    assert.deepEqual(tiles('abcde', 'abcdxcde'), ['abcd@0,0']);
    assert.deepEqual(tiles('abcdef', 'abcdxcdef'), ['abcd@0,0', 'ef@4,7']);
  });

  it('aligns texts of more than 400 tokens at their ends alone', () => {
    const middle = (length: number, from: number): number[] => Array.from({ length }, (_, i) => from + i);
    const long = (from: number): number[] => [1, 2, 3, ...middle(397, from), 4, 5];
    assert.equal(long(1000).length, 402);
    assert.deepEqual(greedyStringTiling(long(1000), long(5000), 2), [
      { a: 0, b: 0, length: 3 },
      { a: 400, b: 400, length: 2 },
    ]);
    assert.deepEqual(greedyStringTiling(long(1000), long(5000), 3), [{ a: 0, b: 0, length: 3 }]);
    assert.deepEqual(greedyStringTiling(long(1000), long(5000), 4), []);
    // The same run in the middle of both is found up to 400 tokens and not beyond.
    const around = (length: number, first: number, last: number): number[] => [
      ...middle(3, first),
      ...new Array<number>(length - 6).fill(7),
      ...middle(3, last),
    ];
    assert.deepEqual(greedyStringTiling(around(400, 100, 200), around(400, 300, 400), 2), [
      { a: 3, b: 3, length: 394 },
    ]);
    assert.deepEqual(greedyStringTiling(around(401, 100, 200), around(10, 300, 400), 2), []);
    assert.deepEqual(greedyStringTiling(around(10, 300, 400), around(401, 100, 200), 2), []);
  });

  it('does not count a token of the shorter text for both ends', () => {
    const long = new Array<number>(401).fill(7);
    assert.deepEqual(greedyStringTiling(long, [7, 7, 7], 2), [{ a: 0, b: 0, length: 3 }]);
    assert.deepEqual(greedyStringTiling([7, 7, 7], long, 2), [{ a: 0, b: 0, length: 3 }]);
    assert.deepEqual(greedyStringTiling([...long, 8], [7, 7, 7, 8], 1), [
      { a: 0, b: 0, length: 3 },
      { a: 401, b: 3, length: 1 },
    ]);
  });
});
