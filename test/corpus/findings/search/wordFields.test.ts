import assert from 'node:assert/strict';
import { fieldsOfStem } from '../../../../src/corpus/findings/search/wordFields';
import { stemOf } from '../../../../src/corpus/index/stems';

const haveFieldInCommon = (one: string, other: string): boolean => {
  const fields = fieldsOfStem(stemOf(other));
  return fieldsOfStem(stemOf(one)).some((field) => fields.includes(field));
};

describe('fields of words', () => {
  const rows: readonly (readonly [one: string, other: string, expected: boolean])[] = [
    ['arrested', 'custody', true],
    ['arrests', 'jail', true],
    ['infants', 'baby', true],
    ['ferry', 'vessels', true],
    ['custody', 'vessels', false],
    ['chandelier', 'chandelier', false],
  ];
  for (const [one, other, expected] of rows)
    it(`${one} and ${other} ${expected ? 'may stand for each other' : 'do not stand for each other'}`, () => {
      assert.equal(haveFieldInCommon(one, other), expected);
      assert.equal(haveFieldInCommon(other, one), expected);
    });

  it('are several for a word of several senses', () => {
    assert.ok(haveFieldInCommon('plant', 'factory'));
    assert.ok(haveFieldInCommon('strike', 'walkout') && haveFieldInCommon('strike', 'assault'));
  });
});
