import assert from 'node:assert/strict';
import { ArticleSearch } from '../../../../src/corpus/findings/search/articleSearch';
import {
  searchTermsOf,
  type SearchedArticle,
  type SearchTerm,
} from '../../../../src/corpus/findings/search/searchTerms';
import { annotated } from '../../../fixtures/corpus';

const equalWeight = (): number => 1;

function searched(text: string): SearchedArticle {
  const article = annotated(text);
  return { annotated: article, entityId: (local) => article.named.entities[local].key };
}

function searchOf(text: string): ArticleSearch {
  const article = searched(text);
  return new ArticleSearch(article, article.annotated.figures);
}

function termsOf(text: string): SearchTerm[] {
  return searchTermsOf(searched(text), { start: 0, end: text.length }, equalWeight);
}

describe('searching an article', () => {
  const cover = (text: string, wanted: string): readonly [number, number] => {
    const { inOne, inTwo } = searchOf(text).coverOf(termsOf(wanted));
    return [Math.round(100 * inOne), Math.round(100 * inTwo)];
  };

  it('finds all of what one sentence says, in whatever order and form of the words', () => {
    assert.deepEqual(
      cover('Nothing moved. The harbour crane collapsed at dawn.', 'At dawn a harbour crane was collapsing.'),
      [100, 100],
    );
  });

  it('finds what two sentences say together, at most two apart', () => {
    const wanted = 'The harbour crane collapsed on the ferry.';
    const near = cover('A crane stands in the harbour. It rained. It collapsed on a ferry.', wanted);
    assert.ok(near[0] < 60 && near[1] === 100, String(near));
    const far = cover(
      'A crane stands in the harbour. It rained. It rained on. It stopped. It collapsed on a ferry.',
      wanted,
    );
    assert.ok(far[1] < 60, String(far));
  });

  it('counts a word of the same family for less than the word', () => {
    const [own] = cover('The diplomats left.', 'diplomats');
    const [relative] = cover('The diplomacy left.', 'diplomats');
    assert.equal(own, 100);
    assert.equal(relative, 80);
  });

  it('counts a word of the same field for less than one of the same family', () => {
    assert.deepEqual(cover('He stayed in custody.', 'arrested'), [60, 60]);
    assert.ok(searchOf('He stayed in custody.').hasStem('arrest'));
    assert.ok(!searchOf('He stayed in Oslo.').hasStem('arrest'));
  });

  it('finds a name by its entity, also in other letters', () => {
    const text = 'Norway paid for it, and Hanna Reyl thanked Oslo.';
    const [inOne] = cover(text, 'The Norwegians paid.');
    assert.equal(inOne, 100);
    assert.ok(searchOf(text).hasEntity('person:hanna reyl'));
    assert.ok(!searchOf(text).hasEntity('person:tomas vilner'));
  });

  it('finds nothing of what the article does not say, and all of nothing', () => {
    assert.deepEqual(cover('The harbour crane collapsed at dawn.', 'Farmers lost their winter wheat.'), [0, 0]);
    assert.deepEqual(cover('The harbour crane collapsed at dawn.', 'It was so.'), [100, 100]);
  });

  const values: readonly (readonly [text: string, value: number, expected: boolean])[] = [
    ['The flood killed 12 people.', 12, true],
    ['The flood killed twelve people.', 12, true],
    ['The flood killed 12 people.', 13, false],
    ['The flood drove out about 210 people.', 214, true],
    ['The flood drove out about 210 people.', 260, false],
    ['The bridge cost £4.2m.', 4_200_000, true],
    ['Between 30 and 40 houses were lost.', 40, true],
  ];
  for (const [text, value, expected] of values)
    it(`${expected ? 'finds' : 'does not find'} ${value} in “${text}”`, () => {
      assert.equal(searchOf(text).hasValue(value), expected);
    });

  it('finds a date by the day that it means', () => {
    const search = searchOf('VELTRA, March 4, 2025 — The road was cut on Monday.');
    assert.ok(search.hasInterval(['2025-03-03', '2025-03-04']));
    assert.ok(!search.hasInterval(['2025-03-05', '2025-03-06']));
  });
});

describe('what is looked for', () => {
  it('is each telling word once, with what it counts in the event', () => {
    const text = 'The crane fell on the crane operator.';
    const terms = searchTermsOf(searched(text), { start: 0, end: text.length }, () => 0.5);
    assert.deepEqual(terms.map(({ stem }) => stem).sort(), ['crane', 'fell', 'oper']);
    const full = termsOf(text);
    terms.forEach(({ weight }, index) => assert.equal(weight, full[index].weight / 2));
  });

  it('knows which entity a word names', () => {
    const [hanna] = termsOf('Hanna Reyl resigned.');
    assert.equal(hanna.entity, 'person:hanna reyl');
    assert.equal(termsOf('Hanna Reyl resigned.').find(({ stem }) => stem === 'resign')?.entity, undefined);
  });
});
