import assert from 'node:assert/strict';
import { isOpeningMark, mayOpenFigure } from '../../../src/annotations/figures/openers';
import { tokensOf } from './figureCases';

describe('words with which a figure may begin', () => {
  const cases: [text: string, opens: boolean][] = [
    ['six boats', true],
    ['forty boats', true],
    ['dozens of boats', true],
    ['fifth boat', true],
    ['Monday', true],
    ['last week', true],
    ['minus 5', true],
    ['several days', true],
    ['boats', false],
    ['USD 5', true],
    ['usd 5', false],
    ['HK$5', true],
    ['hk$5', false],
    ['Rs. 500', true],
    ['rs. 500', false],
    ['Kinn boats', false],
  ];
  for (const [text, opens] of cases)
    it(`“${text}”: ${opens ? 'yes' : 'no'}`, () => {
      assert.equal(mayOpenFigure(tokensOf(text), 0), opens);
    });
});

describe('marks with which a figure may begin', () => {
  it('are signs of currencies, fractions and minus signs', () => {
    for (const mark of ['€', '$', '½', '-', '−', '–']) assert.ok(isOpeningMark(mark), mark);
    for (const mark of ['', '.', ',', '“', '—', '%', '(']) assert.ok(!isOpeningMark(mark), mark);
  });
});
