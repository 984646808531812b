import assert from 'node:assert/strict';
import { wordGramsOf } from '../../../src/corpus/index/wordGrams';
import { stemsOf } from '../../fixtures/corpus';

const grams = (words: string): number => wordGramsOf(stemsOf(words)).size;

describe('word grams', () => {
  it('are three words long', () => {
    assert.equal(grams('inspectors closed'), 0);
    assert.equal(grams('inspectors closed bridges'), 1);
    assert.equal(grams('inspectors closed bridges yesterday'), 2);
    assert.equal(grams(''), 0);
  });

  it('hold two content words at least', () => {
    assert.equal(grams('of the bridge'), 0);
    assert.equal(grams('closed the bridge'), 1);
    assert.equal(grams('it was of the'), 0);
  });

  it('count once a sentence', () => {
    assert.equal(grams('closed the bridge closed the bridge'), 4 - 1);
  });

  it('are the same wherever they stand, and differ by word and order', () => {
    const [gram] = wordGramsOf(stemsOf('closed the bridge'));
    assert.ok(wordGramsOf(stemsOf('the police closed the bridge')).has(gram));
    assert.ok(!wordGramsOf(stemsOf('closed the tunnel')).has(gram));
    assert.ok(!wordGramsOf(stemsOf('bridge the closed')).has(gram));
    assert.ok(gram >= 0 && gram < 2 ** 32 && Number.isInteger(gram));
  });
});
