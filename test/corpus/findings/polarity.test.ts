import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { isDenial, isNegated } from '../../../src/corpus/findings/polarity';

/** A sentence as an article with the span of the whole. */
function sentence(text: string): [ReturnType<typeof readArticle>, { start: number; end: number }] {
  return [readArticle(text), { start: 0, end: text.length }];
}

describe('polarity', () => {
  for (const [text, expected] of [
    ['The engine had failed twice.', false],
    ['The engine had not failed twice.', true],
    ['The mayor did not deny it.', false],
    ['Neither the mayor nor the council knew.', true],
    ['They didn’t know.', true],
  ] as const)
    it(`of “${text}” is ${expected ? 'negative' : 'positive'}`, () =>
      assert.equal(isNegated(...sentence(text)), expected));

  it('tells that one denies what the other says', () => {
    const [said, whole] = sentence('The engine was checked on Monday.');
    assert.ok(isDenial(said, whole, ...sentence('The engine was not checked on Monday.')));
    assert.ok(!isDenial(said, whole, ...sentence('The engine was checked again on Monday.')));
  });

  for (const [one, other, expected] of [
    ['The ferry has not sailed since May.', 'The ferry sailed again in June.', true],
    ['Of the 90 teachers, 70 did not report for work on Monday.', 'The school put the number on strike at 70.', false],
    [
      'Of the 90 teachers, 70 did not report for work.',
      'The school has more than 80 teachers and works in shifts.',
      false,
    ],
    ['The board has not immediately answered.', 'The board answered on Monday.', true],
    ['The owner denied that the ferry sailed.', 'The ferry sailed on Monday.', true],
    ['The owner denied that the ferry sailed.', 'The owner said he would sue.', false],
    ['Neither the ferry nor the barge sailed.', 'The barge came in on Monday.', true],
    ['The pilot said he could not.', 'The pilot said he could.', false],
  ] as const)
    it(`of “${one}” and “${other}” is ${expected ? 'contrary' : 'not compared'}`, () => {
      assert.equal(isDenial(...sentence(one), ...sentence(other)), expected);
      assert.equal(isDenial(...sentence(other), ...sentence(one)), expected, 'the other way round');
    });

  it('tells nothing where a noun is negated: the two may say the same', () => {
    const [said, whole] = sentence('There is no reason to believe that the rules were ignored.');
    assert.ok(!isDenial(said, whole, ...sentence('The rules were not ignored.')));
    assert.ok(!isDenial(...sentence('The rules were not ignored.'), said, whole));
  });
});
