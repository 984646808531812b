import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrencesOf } from '../../src/text/occurrences';

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
