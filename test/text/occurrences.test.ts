import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eachOccurrence, occurrencesOf } from '../../src/text/occurrences';

describe('places of a pattern in a text', () => {
  const cases: readonly (readonly [text: string, pattern: string, places: readonly number[]])[] = [
    ['the ferry, the pier', 'the', [0, 11]],
    ['aaaa', 'aa', [0, 1, 2]],
    ['abababa', 'aba', [0, 2, 4]],
    ['aabaabaaab', 'aabaaab', [3]],
    ['ferry', 'ferry', [0]],
    ['ferry', 'ferries', []],
    ['ferry', '', []],
    ['', 'a', []],
  ];
  for (const [text, pattern, places] of cases)
    it(`“${pattern}” in “${text}”`, () => assert.deepEqual([...occurrencesOf(text, pattern)], places));

  it('are those that indexOf finds', () => {
    const few = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: max });
    fc.assert(
      fc.property(few(60), few(5), (text, pattern) => {
        fc.pre(pattern !== '');
        const places: number[] = [];
        for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) places.push(at);
        assert.deepEqual([...occurrencesOf(text, pattern)], places);
      }),
    );
  });

  it('are found in a text that repeats itself, where a search from each match would not end', () => {
    const text = 'a'.repeat(2_000_000);
    let count = 0;
    for (const at of occurrencesOf(text, 'a'.repeat(100_000))) count += at >= 0 ? 1 : 0;
    assert.equal(count, 1_900_001);
  });
});

describe('places of many patterns in a text', () => {
  const placesIn = (text: string, patterns: readonly string[], maxSteps = Infinity): [number[][], boolean] => {
    const places: number[][] = patterns.map(() => []);
    const isWhole = eachOccurrence(text, patterns, (pattern, at) => places[pattern].push(at), maxSteps);
    return [places, isWhole];
  };

  it('are those of each of them', () => {
    const few = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: max });
    fc.assert(
      fc.property(few(60), fc.array(few(5)), (text, patterns) => {
        const expected = patterns.map((pattern) => [...occurrencesOf(text, pattern)]);
        assert.deepEqual(placesIn(text, patterns), [expected, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('are told apart by what follows a head that they have in common', () => {
    const head = 'the mayor of Kinn said that the bridge is ';
    const text = `${head}open and ${head}shut`;
    assert.deepEqual(placesIn(text, [`${head}shut`, `${head}open`, `${head}lost`, head, head]), [
      [[51], [0], [], [0, 51], [0, 51]],
      true,
    ]);
  });

  it('are looked for up to a number of comparisons', () => {
    const text = 'a'.repeat(1000);
    assert.equal(placesIn(text, ['a', 'a'])[1], true);
    const [[first, second], isWhole] = placesIn(text, ['a', 'a'], 200);
    assert.equal(isWhole, false);
    assert.ok(first.length + second.length < 200);
  });
});
