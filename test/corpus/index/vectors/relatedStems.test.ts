import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RelatedStems } from '../../../../src/corpus/index/vectors/relatedStems';
import { profileOf, smallVectors, stemsWithVectors } from '../../../fixtures/vectors';

describe('related stems', () => {
  it('may be the words of a sentence with a vector, but no names and no countries', () => {
    const { numbers, relatable, rows } = new RelatedStems(smallVectors).of(
      profileOf('~no', 'Oppos', 'ship', 'unknown', 'blame'),
    );
    assert.deepEqual([...numbers], [0, 1, 2, 3, 4]);
    assert.deepEqual([...relatable], [2, 4]);
    assert.deepEqual(
      [...rows],
      ['ship', 'blame'].map((stem) => smallVectors.rowOf(stem)),
    );
  });

  it('are none without vectors', () => {
    const { numbers, relatable, rows } = new RelatedStems(undefined).of(profileOf('oppos', 'blame'));
    assert.deepEqual([[...numbers], [...relatable], [...rows]], [[0, 1], [], []]);
  });

  it('are numbered, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray([...stemsWithVectors, 'unknown'])), (sentences) => {
        const stems = new RelatedStems(smallVectors);
        const numbers = new Map<string, number>();
        for (const words of sentences) {
          const profile = profileOf(...words);
          assert.equal(stems.of(profile), stems.of(profile));
          stems.of(profile).numbers.forEach((number, index) => {
            assert.equal(numbers.get(words[index]) ?? number, number);
            numbers.set(words[index], number);
          });
        }
        assert.equal(new Set(numbers.values()).size, numbers.size);
        assert.equal(stems.size, numbers.size);
      }),
    );
  });
});
