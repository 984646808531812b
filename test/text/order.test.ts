import assert from 'node:assert/strict';
import { compareStrings } from '../../src/text/order';

describe('order of strings', () => {
  it('is that of their code units, and 0 for equal ones', () => {
    assert.equal(compareStrings('a', 'b'), -1);
    assert.equal(compareStrings('b', 'a'), 1);
    assert.equal(compareStrings('a', 'a'), 0);
    assert.deepEqual(['é', 'a', 'B', 'z', ''].sort(compareStrings), ['', 'B', 'a', 'z', 'é']);
  });
});
