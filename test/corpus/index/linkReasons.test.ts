import assert from 'node:assert/strict';
import { linkReasonsOf } from '../../../src/corpus/index/linkReasons';
import { RelatedStems } from '../../../src/corpus/index/vectors/relatedStems';
import { annotated } from '../../fixtures/corpus';
import { shippedVectors } from '../../fixtures/vectors';

const related = new RelatedStems(shippedVectors());

/** `ours = theirs (kind)` of what carried a link. */
function reasons(a: string, b: string, stems = related): string[] {
  const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
  return linkReasonsOf(annotated(a), whole(a), annotated(b), whole(b), stems).map(
    (reason) => `${a.slice(reason.a.start, reason.a.end)} = ${b.slice(reason.b.start, reason.b.end)} (${reason.kind})`,
  );
}

describe('what carried a link in other words', () => {
  it('are figures, words by what they tell, then words near in meaning', () => {
    assert.deepEqual(
      reasons('Moscow opposed the $3.5bn ferry.', 'Russia criticised a ferry for 3.5 billion dollars.'),
      [
        '$3.5bn = 3.5 billion dollars (figure)',
        'ferry = ferry (stem)',
        'Moscow = Russia (government)',
        'opposed = criticised (meaning)',
      ],
    );
  });

  it('tell each figure, and a number once', () => {
    assert.deepEqual(reasons('They saw 214 whales and 90 seals.', 'Some 90 seals and 214 whales.').slice(0, 2).sort(), [
      '214 = 214 (figure)',
      '90 = 90 (figure)',
    ]);
    assert.deepEqual(reasons('They saw 214 whales.', 'Some 214 whales.'), [
      '214 = 214 (figure)',
      'whales = whales (stem)',
    ]);
  });

  it('name no related words without vectors', () => {
    assert.deepEqual(reasons('They opposed it.', 'They criticised it.', new RelatedStems(undefined)), []);
  });

  it('hold words that stand in a row in both as one, and no others', () => {
    assert.deepEqual(
      reasons('Ada Kivi sank the harbour ferry.', 'Ferry by Ada Kivi, a sailor, sank: harbour closed.'),
      ['Ada Kivi = Ada Kivi (stem)', 'ferry = Ferry (stem)', 'sank = sank (stem)', 'harbour = harbour (stem)'],
    );
    assert.deepEqual(reasons('The harbour-ferry sank.', 'Harbour ferry sank?'), [
      'harbour-ferry sank = Harbour ferry sank (stem)',
    ]);
    assert.deepEqual(reasons('Kivi, Ada sank.', 'Ada Kivi, new.').sort(), ['Ada = Ada (stem)', 'Kivi = Kivi (stem)']);
    assert.deepEqual(reasons('Ada. Kivi rowed.', 'Ada Kivi, new.').sort(), ['Ada = Ada (stem)', 'Kivi = Kivi (stem)']);
  });

  it('name a pronoun for whom it stands, where the other sentence has the name', () => {
    const before = 'Mary Lund closed the bridge. ';
    const texts = [`${before}She drilled.`, `${before}Lund drilled.`];
    const between = (one: string, other: string): string[] => {
      const spans = [one, other].map((text) => ({ start: before.length, end: text.length }));
      return linkReasonsOf(annotated(one), spans[0], annotated(other), spans[1], related).map(
        ({ a, b }) => `${one.slice(a.start, a.end)} = ${other.slice(b.start, b.end)}`,
      );
    };
    assert.deepEqual(between(texts[0], texts[1]), ['She drilled = Lund drilled']);
    assert.deepEqual(between(texts[1], texts[0]), ['Lund drilled = She drilled']);
    assert.deepEqual(between(texts[0], texts[0]), ['drilled = drilled']);
  });

  it('hold whole names of countries', () => {
    assert.deepEqual(reasons('The United States drilled.', 'American crews drilled.'), [
      'drilled = drilled (stem)',
      'United States = American (stem)',
    ]);
  });
});
