import assert from 'node:assert/strict';
import { ArticleSearch } from '../../../../src/corpus/findings/search/articleSearch';
import { searchTermsOf, type SearchedArticle } from '../../../../src/corpus/findings/search/searchTerms';
import { annotated } from '../../../fixtures/corpus';

function searched(text: string): SearchedArticle {
  const article = annotated(text);
  return { annotated: article, entityId: (local) => article.named.entities[local].key };
}

/** Whether an article gives any figure of a sentence. */
function gives(text: string, sentence: string): boolean {
  const article = searched(text);
  const wanted = searched(sentence);
  const words = searchTermsOf(wanted, { start: 0, end: sentence.length }, () => 1).filter(
    ({ stem }) => !/\d/.test(stem),
  );
  const search = new ArticleSearch(article, article.annotated.figures);
  return wanted.annotated.figures.some((figure) => search.hasFigure(figure, words));
}

describe('searching an article for a figure', () => {
  const found: readonly (readonly [why: string, text: string, sentence: string])[] = [
    ['exactly, beside a shared word', 'The clinic took in 14 sailors.', 'At the clinic lay 14 injured.'],
    ['as a lower bound', 'More than a dozen went to the clinic.', 'The clinic took in 14 sailors.'],
    ['rounded, by its digits alone', 'It was signed by nearly 600 villagers.', 'The list carried 594 names.'],
    ['within a range', 'Lawyers get around €55m.', 'Fees of lawyers come to between 50 and 60 million euros.'],
    ['as a share for a percentage', 'Some 61.4% came.', 'About six in ten of the members voted.'],
    ['in another unit of length', 'The tunnel is 10 miles long.', 'It goes through a tunnel of 16 kilometres.'],
  ];
  for (const [why, text, sentence] of found)
    it(`finds it ${why}`, () => {
      assert.equal(gives(text, sentence), true);
    });

  const silent: readonly (readonly [why: string, text: string, sentence: string])[] = [
    ['of few digits without a shared word', 'The clinic took in 14 sailors.', 'The quay has 14 lamps.'],
    ['that is a small count', 'The clinic took in two sailors.', 'At the clinic lay two injured.'],
    ['that is far above a bound', 'More than a dozen went to the clinic.', 'The clinic took in 40 sailors.'],
    ['that differs', 'The clinic took in 17 sailors.', 'The clinic took in 14 sailors.'],
    ['that measures something else', 'The clinic cost $14.', 'The clinic took in 14 sailors.'],
    ['that is in another currency', 'The clinic cost $314 million.', 'The clinic cost 314 million euros.'],
    ['beside words of another sentence', 'The clinic is old. There are 14 lamps.', 'The clinic took in 14 sailors.'],
  ];
  for (const [why, text, sentence] of silent)
    it(`does not find one ${why}`, () => {
      assert.equal(gives(text, sentence), false);
    });

  it('counts a figure as found that a table gives very often', () => {
    const table = Array.from({ length: 120 }, (_, index) => `Pier ${index} has 14 lamps.`).join(' ');
    assert.equal(gives(table, 'The clinic took in 14 sailors.'), true);
  });
});
