import assert from 'node:assert/strict';
import { firstIndexWhere } from '../../src/text/search';

describe('firstIndexWhere', () => {
  const sorted = [2, 4, 4, 4, 9];
  const from = (value: number, low = 0, high = sorted.length): number =>
    firstIndexWhere(low, high, (index) => sorted[index] >= value);

  it('gives the first of equal values', () => assert.equal(from(4), 1));
  it('gives the first index for a value below all', () => assert.equal(from(-1), 0));
  it('gives the end for a value above all', () => assert.equal(from(10), 5));
  it('finds the last', () => assert.equal(from(9), 4));
  it('looks no further than its bounds', () => {
    assert.equal(from(2, 2, 4), 2);
    assert.equal(from(9, 1, 3), 3);
    assert.equal(from(4, 3, 3), 3);
  });
  it('asks about as often as the logarithm of the length', () => {
    let asked = 0;
    firstIndexWhere(0, 1 << 20, (index) => {
      asked++;
      return index >= 777_777;
    });
    assert.ok(asked <= 21, `${asked} questions`);
  });
});
