import assert from 'node:assert/strict';
import type { Numeral } from '../../../src/annotations/figures/numeral';
import { opensNumber, readNumeral } from '../../../src/annotations/figures/numerals';
import { tokensOf } from './figureCases';

describe('numerals', () => {
  const base = { worded: false, scale: 1, fraction: false };
  const words = { ...base, worded: true };
  const cases: [text: string, numeral: Numeral][] = [
    ['5 boats', { ...base, next: 1, value: 5 }],
    ['2½ cups', { ...base, next: 2, value: 2.5 }],
    ['½ cup', { ...base, next: 1, value: 0.5, fraction: true }],
    ['1/2 cup', { ...base, next: 3, value: 0.5, fraction: true }],
    ['2 1/2 cups', { ...base, next: 4, value: 2.5 }],
    ['3.5 million boats', { ...base, next: 2, value: 3.5e6, scale: 1e6 }],
    ['2 lakh crore boats', { ...base, next: 3, value: 2e12, scale: 1e12 }],
    ['15k boats', { ...base, next: 2, value: 15_000, scale: 1000 }],
    ['five boats', { ...words, next: 1, value: 5 }],
    ['two hundred and six boats', { ...words, next: 4, value: 206, scale: 100 }],
    ['two million and two hundred boats', { ...words, next: 5, value: 2_000_200, scale: 1e6 }],
    ['two hundred million boats', { ...words, next: 3, value: 2e8, scale: 1e6 }],
    // The scale after `a half` is in the value alone.
    ['one and a half million boats', { ...words, next: 5, value: 1.5e6 }],
    ['two-thirds of it', { ...words, next: 3, value: 2 / 3, fraction: true }],
    ['half of it', { ...words, next: 1, value: 0.5, fraction: true }],
    ['half a million boats', { ...words, next: 3, value: 5e5, scale: 1e6 }],
    ['half a dozen boats', { ...words, next: 3, value: 6 }],
    ['a dozen boats', { ...words, next: 2, value: 12 }],
    ['a hundred thousand boats', { ...words, next: 3, value: 1e5, scale: 1e5 }],
    ['a third of it', { ...words, next: 2, value: 1 / 3, fraction: true }],
    ['dozens of boats', { ...words, next: 1, value: 24, low: 24, high: 100 }],
    ['scores of boats', { ...words, next: 1, value: 40, low: 40 }],
    ['tens of thousands of boats', { ...words, next: 3, value: 20_000, low: 20_000, high: 1e5 }],
  ];
  for (const [text, numeral] of cases)
    it(text, () => {
      assert.deepEqual(readNumeral(tokensOf(text), 0), numeral);
    });

  it('are no other words, marks and addresses, and none beyond the text', () => {
    const tokens = tokensOf('boats, @boats');
    for (let i = -1; i <= tokens.count; i++) assert.equal(readNumeral(tokens, i), undefined);
  });

  it('take a letter for a scale after a currency', () => {
    assert.equal(readNumeral(tokensOf('3m then'), 0)?.value, 3);
    assert.equal(readNumeral(tokensOf('3m then'), 0, true)?.value, 3e6);
    assert.equal(readNumeral(tokensOf('2t then'), 0, true)?.value, 2e12);
    assert.equal(readNumeral(tokensOf('2x then'), 0, true)?.value, 2);
  });

  it('stop after sixteen tokens', () => {
    const numeral = readNumeral(tokensOf(`two${' dozen'.repeat(20)}`), 0);
    assert.equal(numeral?.next, 16);
  });

  it('open with number words, vague numbers, articles and fraction signs', () => {
    const words = ['six', 'forty', 'dozens', 'a', 'an', 'half', 'dozen', 'several', '½', 'hundred', 'the', ','];
    assert.deepEqual(words.map(opensNumber), [...Array.from({ length: 9 }, () => true), false, false, false]);
  });
});
