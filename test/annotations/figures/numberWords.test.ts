import assert from 'node:assert/strict';
import {
  digitsValue,
  hasPluralForm,
  isNumberWord,
  isPluralNoun,
  ordinalValue,
  scaleOf,
} from '../../../src/annotations/figures/numberWords';

describe('number words', () => {
  it('are cardinals below a hundred', () => {
    assert.deepEqual(['zero', 'nineteen', 'ninety', 'hundred', 'first', 'dozen', 'toString'].map(isNumberWord), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('give the value of ordinals', () => {
    assert.deepEqual(['first', 'twentieth', 'thousandth', 'one'].map(ordinalValue), [1, 20, 1000, undefined]);
  });
  it('give the factor of scales and their abbreviations', () => {
    assert.deepEqual(['hundred', 'bn', 'crores', 'k', 'ten'].map(scaleOf), [100, 1e9, 1e7, undefined, undefined]);
  });
  it('read digits without their grouping marks', () => {
    assert.deepEqual(['7', '1,234,567', '12,34,567.5', '0.25'].map(digitsValue), [7, 1234567, 1234567.5, 0.25]);
  });
  it('tell plurals by their form', () => {
    const words = ['boats', 'people', 'glass', 's', 'boat', 'is', 'this'];
    assert.deepEqual(words.map(hasPluralForm), [true, true, false, false, false, true, true]);
    assert.deepEqual(words.map(isPluralNoun), [true, true, false, false, false, false, false]);
  });
});
