import assert from 'node:assert/strict';
import { currencyCodeAt } from '../../../src/annotations/figures/currencyCodes';
import { rateNoun } from '../../../src/annotations/figures/rates';
import { readUnit, timeUnit } from '../../../src/annotations/figures/units';
import { tokensOf } from './figureCases';

describe('units', () => {
  it('of time are told in the singular', () => {
    const words = ['year', 'years', 'yrs', 'hrs', 'centuries', 'mins', 'second', 'boats', 'day', 'constructor'];
    assert.deepEqual(words.map(timeUnit), [
      'year',
      'year',
      'year',
      'hour',
      'century',
      'minute',
      'second',
      undefined,
      'day',
      undefined,
    ]);
  });

  it('stand on the line of the number, or after a hyphen', () => {
    const read = (text: string): string | undefined => readUnit(tokensOf(text), 1, true, false)?.unit;
    assert.equal(read('40 km'), 'kilometre');
    assert.equal(read('40- km'), undefined);
    assert.equal(read('40-km walk'), 'kilometre');
    assert.equal(read('40-5 km'), undefined);
    assert.equal(read('40\nkm'), undefined);
    assert.equal(read('40'), undefined);
    assert.equal(read('40 50'), undefined);
  });

  it('of money are codes in capitals, and some abbreviations with one', () => {
    const codes = ['USD', 'usd', 'Usd', 'RM', 'Rm', 'Rs', 'RS', 'Ksh', 'rs', 'USDA', 'R.M.'];
    assert.deepEqual(
      codes.map((code) => currencyCodeAt(tokensOf(`x ${code} 5`), 1)),
      ['USD', undefined, undefined, 'MYR', undefined, 'INR', 'INR', 'KES', undefined, undefined, 'MYR'],
    );
    assert.equal(currencyCodeAt(tokensOf('USD'), -1), undefined);
  });

  it('are followed by what an amount is paid for', () => {
    const rate = (text: string): string | undefined => rateNoun(tokensOf(text), 0);
    assert.equal(rate('per barrel'), 'barrel');
    assert.equal(rate('per barrels'), 'barrel');
    assert.equal(rate('/ litre'), 'litre');
    assert.equal(rate('a barrel'), 'barrel');
    assert.equal(rate('an ounce'), 'ounce');
    assert.equal(rate('a boat'), undefined);
    assert.equal(rate('the barrel'), undefined);
    assert.equal(rate('per 5'), undefined);
    assert.equal(rate('per'), undefined);
  });
});
