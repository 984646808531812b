import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SentenceProfile } from '../../../../src/corpus/index/sentenceProfiles';
import { RelatedStems } from '../../../../src/corpus/index/vectors/relatedStems';
import { minRelatedCosine } from '../../../../src/corpus/index/vectors/wordVectors';
import { coverageOf, relatedPairsOf, SentenceAligner } from '../../../../src/corpus/index/vectors/sentenceAligner';
import { WordVectors } from '../../../../src/corpus/index/vectors/wordVectors';
import { profileOf, shippedVectors, smallVectors, stemsWithVectors } from '../../../fixtures/vectors';

/** How much of either sentence the other covers. */
interface Covered {
  readonly coverageOfA: number;
  readonly coverageOfB: number;
}

/** The alignment of the sentence in focus with another one. */
function coveredBy(aligner: SentenceAligner, a: SentenceProfile, b: SentenceProfile): Covered {
  const { nearestToA, nearestToB } = aligner.alignWith(b);
  return { coverageOfA: coverageOf(a.weights, nearestToA), coverageOfB: coverageOf(b.weights, nearestToB) };
}

function align(a: SentenceProfile, b: SentenceProfile, stems = new RelatedStems(smallVectors)): Covered {
  const aligner = new SentenceAligner(stems);
  aligner.focus(a);
  return coveredBy(aligner, a, b);
}

const rounded = ({ coverageOfA, coverageOfB }: Covered): number[] =>
  [coverageOfA, coverageOfB].map((value) => Math.round(1000 * value) / 1000);

const sentence = fc
  .uniqueArray(fc.constantFrom(...stemsWithVectors, '12', 'unknown', 'Blame', 'Boat'), {
    minLength: 1,
    selector: (word) => word.toLowerCase(),
  })
  .map((words) => profileOf(...words));

describe('alignment of sentences', () => {
  it('counts equal words whole, related ones by how near they are', () => {
    // 0.7071 is (0.7071 − 0.2) / 0.8 = 0.634 of a word.
    assert.deepEqual(rounded(align(profileOf('ship', 'rain'), profileOf('boat', 'rain'))), [0.817, 0.817]);
    assert.deepEqual(rounded(align(profileOf('ship'), profileOf('boat', 'cash'))), [0.634, 0.317]);
  });

  it('counts each word by its weight in the event', () => {
    const a = profileOf('ship', 'rain');
    const aligner = new SentenceAligner(new RelatedStems(smallVectors));
    aligner.focus(a);
    const { nearestToA } = aligner.alignWith(profileOf('ship'));
    assert.ok(Math.abs(coverageOf([5, 10], nearestToA) - 1 / 3) < 1e-6);
  });

  it('aligns names, countries, and what has no vector with their equals only', () => {
    for (const [one, other] of [
      ['Lund', 'oppos'],
      ['oppos', 'Lund'],
      ['Lund', 'Blame'],
      ['~no', 'oppos'],
      ['12', '13'],
      ['unknown', 'ship'],
    ])
      assert.deepEqual(rounded(align(profileOf(one), profileOf(other))), [0, 0], `${one} ${other}`);
    for (const word of ['Lund', '~no', '12', 'unknown', 'ship'])
      assert.deepEqual(rounded(align(profileOf(word), profileOf(word))), [1, 1]);
  });

  it('is the same from both sides, bounded, and whole for equal sentences', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const stems = new RelatedStems(smallVectors);
        const there = align(a, b, stems);
        const back = align(b, a, stems);
        assert.deepEqual([back.coverageOfB, back.coverageOfA], Object.values(there));
        for (const share of [there.coverageOfA, there.coverageOfB]) assert.ok(share >= 0 && share <= 1);
        assert.deepEqual(rounded(align(a, a)), [1, 1]);
      }),
    );
  });

  it('does not depend on what was aligned before', () => {
    fc.assert(
      fc.property(fc.array(sentence), sentence, sentence, (before, a, b) => {
        const aligner = new SentenceAligner(new RelatedStems(smallVectors));
        for (const other of before) {
          aligner.focus(other);
          aligner.alignWith(b);
        }
        aligner.focus(a);
        for (const other of before) aligner.alignWith(other);
        assert.deepEqual(coveredBy(aligner, a, b), align(a, b));
      }),
    );
  });

  it('has words from the 65th on align with their equals only', () => {
    const filler = Array.from({ length: 63 }, (_, i) => `word${i}`);
    const covered = (...words: string[]): number => align(profileOf(...words), profileOf('ship')).coverageOfB;
    assert.ok(covered(...filler, 'boat') > 0.6);
    assert.equal(covered(...filler, 'word63', 'boat'), 0);
    assert.equal(covered(...filler, 'word63', 'ship'), 1);
    const other = align(profileOf('ship'), profileOf(...filler, 'word63', 'boat'));
    assert.equal(other.coverageOfA, 0);
  });

  it('takes no two words for equal that have one vector', () => {
    const stems = new RelatedStems(new WordVectors(['twin', 'other'], 2, Int8Array.of(3, 4, 3, 4)));
    const aligner = new SentenceAligner(stems);
    aligner.focus(profileOf('twin'));
    assert.equal(aligner.alignWith(profileOf('other')).nearestToA[0], Math.fround(0.999));
  });

  it('finds for each word the nearest of the other sentence, whatever else stands there', () => {
    const vectors = shippedVectors();
    assert.ok(vectors);
    const stems = ['oppos', 'critic', 'ship', 'boat', 'strike', 'walkout', 'monei', 'fund', 'unheardof'];
    const words = fc
      .shuffledSubarray([...stems, 'Bridg', '~no', '12'], { minLength: 1 })
      .map((some) => profileOf(...some));
    const nearest = (word: number, a: SentenceProfile, b: SentenceProfile): number => {
      const cosines = b.stems.map((other, place) => {
        if (other === a.stems[word]) return 1;
        const areNames = a.named[word] || b.named[place] || [other, a.stems[word]].includes('~no');
        const cosine = areNames ? 0 : vectors.cosineOf(a.stems[word], other);
        return cosine < minRelatedCosine ? 0 : cosine;
      });
      return Math.fround(Math.max(...cosines));
    };
    fc.assert(
      fc.property(words, words, (a, b) => {
        const aligner = new SentenceAligner(new RelatedStems(vectors));
        aligner.focus(a);
        const { nearestToA, nearestToB } = aligner.alignWith(b);
        a.stems.forEach((stem, word) => assert.equal(nearestToA[word], nearest(word, a, b), stem));
        b.stems.forEach((stem, word) => assert.equal(nearestToB[word], nearest(word, b, a), stem));
      }),
    );
  });
});

describe('related words of two sentences', () => {
  const stems = new RelatedStems(smallVectors);
  const told = (a: SentenceProfile, b: SentenceProfile): string[] =>
    relatedPairsOf(a, b, stems).map((pair) => `${a.stems[pair.a]} ~ ${b.stems[pair.b]} ${pair.cosine.toFixed(2)}`);

  it('are told nearest first, each once, without equal words, names and countries', () => {
    const a = profileOf('oppos', 'ship', 'rain', 'Cash', '~no');
    const b = profileOf('boat', 'rain', 'blame', 'monei', 'ferri', 'Lund');
    assert.deepEqual(told(a, b), ['oppos ~ blame 0.99', 'ship ~ ferri 0.98']);
  });

  it('are the same from both sides', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const back = relatedPairsOf(b, a, stems).map((pair) => ({ a: pair.b, b: pair.a, cosine: pair.cosine }));
        assert.deepEqual(back, relatedPairsOf(a, b, stems));
      }),
    );
  });

  it('are none without vectors', () => {
    assert.deepEqual(relatedPairsOf(profileOf('ship'), profileOf('boat'), new RelatedStems(undefined)), []);
  });
});
