import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameWordFamily, WordFamilies } from '../../../src/corpus/findings/wordFamilies';

describe('families of words', () => {
  const rows: readonly (readonly [one: string, other: string, expected: boolean])[] = [
    ['harbour', 'harbour', true],
    ['diplomat', 'diplomaci', true],
    ['resign', 'resignat', true],
    ['flood', 'floodgat', false],
    ['state', 'stat', false],
    ['minist', 'minstrel', false],
    ['inter', 'interior', false],
    ['', 'a', false],
  ];
  for (const [one, other, expected] of rows)
    it(`${expected ? 'join' : 'part'} ${one} and ${other}`, () => {
      assert.equal(isSameWordFamily(one, other), expected);
      assert.equal(isSameWordFamily(other, one), expected);
    });

  it('are found among many as pair by pair, the stem itself left out', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(stem), stem, (stems, wanted) => {
        const expected = stems.filter((each) => each !== wanted && isSameWordFamily(each, wanted));
        assert.deepEqual(new WordFamilies(stems).relativesOf(wanted), expected);
      }),
    );
  });
});
