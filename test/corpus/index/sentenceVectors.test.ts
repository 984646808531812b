import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forEachNearPair, sentenceVectorsOf, type SentenceVectors } from '../../../src/corpus/index/sentenceVectors';
import { profileOf, smallVectors, stemsWithVectors } from '../../fixtures/vectors';

const vectorsOf = (...sentences: readonly (readonly string[] | undefined)[]): SentenceVectors =>
  sentenceVectorsOf(
    sentences.map((words) => words && profileOf(...words)),
    smallVectors,
  );
function near(first: SentenceVectors, second: SentenceVectors, minCosine = 0.3, maxSentences = 100): string[] {
  const pairs: string[] = [];
  forEachNearPair(first, second, minCosine, maxSentences, (one, other) => pairs.push(`${one} ${other}`));
  return pairs;
}

describe('vectors of sentences', () => {
  it('have unit length, or are zero where no word has a vector', () => {
    const { units, count, sum } = vectorsOf(['ship', 'oppos'], undefined, ['unknown'], ['ship']);
    assert.deepEqual(
      [...units].map((value) => Math.round(100 * value)),
      [71, 0, 71, 0, 0, 0, 0, 0, 0, 100, 0, 0],
    );
    assert.equal(count, 2);
    assert.deepEqual(
      [...sum].map((value) => Math.round(100 * value)),
      [171, 0, 71],
    );
  });

  it('weigh words by what they tell', () => {
    const profile = { ...profileOf('ship', 'oppos'), weights: [3, 4] };
    const { units } = sentenceVectorsOf([profile], smallVectors);
    assert.deepEqual(
      [...units].map((value) => Math.round(100 * value)),
      [60, 0, 80],
    );
  });

  it('are near once what both articles are about is taken out', () => {
    const first = vectorsOf(['ship', 'monei'], ['ship', 'oppos'], ['unknown']);
    const second = vectorsOf(['ship', 'blame'], undefined, ['ship', 'cash']);
    assert.deepEqual(near(first, second), ['0 2', '1 0']);
    assert.deepEqual(near(first, second, 0.3, 1), []);
    assert.deepEqual(near(first, second, 0.3, 2), ['1 0']);
  });

  it('are near from both sides alike', () => {
    const article = fc
      .array(fc.uniqueArray(fc.constantFrom(...stemsWithVectors), { minLength: 1 }), { maxLength: 6 })
      .map((sentences) => vectorsOf(...sentences));
    fc.assert(
      fc.property(article, article, (first, second) => {
        const turned = near(second, first).map((pair) => pair.split(' ').reverse().join(' '));
        assert.deepEqual(turned.sort(), near(first, second).sort());
      }),
    );
  });
});
