import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RelatedStems } from '../../../../src/corpus/index/vectors/relatedStems';
import { profileOf, smallVectors, stemsWithVectors } from '../../../fixtures/vectors';

/** Related stems by stem, each with its cosine, in order. */
function relations(stems: RelatedStems, words: readonly string[]): Record<string, string[]> {
  const byNumber = new Map(words.map((word) => [stems.numberOf(word), word]));
  return Object.fromEntries(
    [...words].sort().map((word) => {
      const related = stems.relatedTo(stems.numberOf(word));
      return [word, related.stems.map((other, k) => `${byNumber.get(other)} ${related.cosines[k].toFixed(4)}`).sort()];
    }),
  );
}

describe('related stems', () => {
  it('are those whose cosine is large enough, told from both sides', () => {
    const stems = new RelatedStems(smallVectors);
    assert.deepEqual(relations(stems, ['ship', 'boat', 'monei', 'oppos', 'blame']), {
      blame: ['oppos 0.9939'],
      boat: ['monei 0.7071', 'ship 0.7071'],
      monei: ['boat 0.7071'],
      oppos: ['blame 0.9939'],
      ship: ['boat 0.7071'],
    });
  });

  it('do not depend on the order in which stems are met', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...stemsWithVectors, 'unknown']), (words) => {
        const one = new RelatedStems(smallVectors);
        const other = new RelatedStems(smallVectors);
        for (const word of words) one.numberOf(word);
        for (const word of [...words].reverse()) other.numberOf(word);
        assert.deepEqual(relations(one, words), relations(other, words));
      }),
    );
  });

  it('are none for countries, for stems without a vector, and without vectors', () => {
    assert.deepEqual(relations(new RelatedStems(smallVectors), ['~no', 'oppos', 'unknown']), {
      oppos: [],
      unknown: [],
      '~no': [],
    });
    assert.deepEqual(relations(new RelatedStems(undefined), ['oppos', 'blame']), { blame: [], oppos: [] });
  });

  it('never count as equal', () => {
    const stems = new RelatedStems(smallVectors);
    const [one, other] = [stems.numberOf('oppos'), stems.numberOf('lund')];
    assert.deepEqual(stems.relatedTo(one).stems, [other]);
    assert.ok(stems.relatedTo(one).cosines[0] < 1);
  });

  it('number the stems of a sentence, the same each time', () => {
    const stems = new RelatedStems(smallVectors);
    const sentence = profileOf('ship', 'monei');
    stems.numberOf('monei');
    assert.deepEqual([...stems.numbersOf(sentence)], [1, 0]);
    assert.equal(stems.numbersOf(sentence), stems.numbersOf(sentence));
    assert.equal(stems.size, 2);
  });
});
