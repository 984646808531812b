import assert from 'node:assert/strict';
import fc from 'fast-check';
import { greedyStringTiling } from '../../../src/corpus/index/stringTiling';

const numbers = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
/** Tiles as `text@a,b`. */
const tiles = (a: string, b: string, minLength = 2): string[] =>
  greedyStringTiling(numbers(a), numbers(b), minLength).map(
    (tile) => `${a.slice(tile.a, tile.a + tile.length)}@${tile.a},${tile.b}`,
  );

describe('greedy string tiling', () => {
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
