import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minRelatedCosine, RelatedStems } from '../../../../src/corpus/index/vectors/relatedStems';
import { WordVectors } from '../../../../src/corpus/index/vectors/wordVectors';
import { profileOf, shippedVectors, smallVectors, stemsWithVectors } from '../../../fixtures/vectors';

/** Pairs of words that are related, each with its cosine. */
function relations(stems: RelatedStems, words: readonly string[]): string[] {
  const { relatable, rows } = stems.of(profileOf(...words));
  const related: string[] = [];
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++) {
      const cosine = stems.cosine(rows[i], rows[j]);
      assert.equal(cosine, stems.cosine(rows[j], rows[i]));
      if (cosine > 0)
        related.push(`${[words[relatable[i]], words[relatable[j]]].sort().join(' ')} ${cosine.toFixed(4)}`);
    }
  return related.sort();
}

describe('related stems', () => {
  it('are those whose cosine is large enough', () => {
    assert.deepEqual(relations(new RelatedStems(smallVectors), ['ship', 'boat', 'monei', 'oppos', 'blame']), [
      'blame oppos 0.9939',
      'boat monei 0.7071',
      'boat ship 0.7071',
    ]);
  });

  it('are as near as their vectors say, for any stems', () => {
    const vectors = shippedVectors();
    assert.ok(vectors);
    const stems = new RelatedStems(vectors);
    const row = fc.integer({ min: 0, max: vectors.size - 1 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const cosine = one === other ? 1 : vectors.cosine(one, other);
        assert.equal(stems.cosine(one, other), cosine < minRelatedCosine ? 0 : Math.min(cosine, 0.999));
      }),
    );
  });

  it('are none for names, countries, stems without a vector, and without vectors', () => {
    const { relatable } = new RelatedStems(smallVectors).of(profileOf('~no', 'Oppos', 'ship', 'unknown', 'blame'));
    assert.deepEqual([...relatable], [2, 4]);
    const without = new RelatedStems(undefined).of(profileOf('oppos', 'blame'));
    assert.deepEqual([...without.relatable], []);
    assert.equal(new RelatedStems(undefined).cosine(0, 1), 0);
  });

  it('never count as equal', () => {
    const stems = new RelatedStems(new WordVectors(['twin', 'other'], 2, Int8Array.of(3, 4, 3, 4)));
    assert.equal(stems.cosine(0, 1), 0.999);
  });

  it('number the stems of a sentence, the same each time', () => {
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
