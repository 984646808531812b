import assert from 'node:assert/strict';
import { sentenceProfileOf, type SentenceProfile } from '../../../src/corpus/index/sentenceProfiles';
import { articlesOfStoryAmong, lessLikely, themeOddsOf } from '../../../src/corpus/index/themeWords';
import { annotated } from '../../fixtures/corpus';

const profile = (text: string): SentenceProfile => sentenceProfileOf(annotated(text), { start: 0, end: text.length });
const nowhereElse = (): number => 1;
const ofStory = articlesOfStoryAmong(100);
const everywhere = (): number => 1_000_000;

/** What is taken where the stems of `common` stand in so many articles, others in one. */
function taken(one: string, other: string, articles: number, common: readonly string[]): number {
  return themeOddsOf(profile(one), profile(other), ofStory, (stem) => (common.includes(stem) ? articles : 1))
    .withEqualFigures;
}

describe('what a theme takes from two sentences', () => {
  const visit = 'Governor Osei visited the flooded quarry.';
  const vow = 'Governor Osei vowed to close the quarry.';

  it('is nothing where one story explains all that they have in common', () => {
    assert.deepEqual(themeOddsOf(profile(visit), profile(vow), ofStory, nowhereElse), {
      asItIs: 0,
      withEqualFigures: 0,
    });
    assert.equal(taken(visit, vow, 12, ['governor', 'osei', 'quarri']), 0);
    assert.ok(taken(visit, vow, 13, ['governor', 'osei', 'quarri']) > 0);
  });

  it('leaves more articles to a story in a folder of many', () => {
    assert.equal(articlesOfStoryAmong(100), 12);
    assert.equal(articlesOfStoryAmong(5_000), 100);
  });

  it('grows with the articles in which the common words stand, and with how many words are the theme’s', () => {
    const all = ['governor', 'osei', 'quarri'];
    assert.ok(taken(visit, vow, 200, all) > taken(visit, vow, 50, all));
    assert.ok(taken(visit, vow, 200, all) > taken(visit, vow, 200, ['governor', 'osei']));
    assert.ok(Math.abs(taken(visit, vow, 1_000_000, all) - 3) < 1e-9);
  });

  it('is nothing where they have nothing in common, and the same from both sides', () => {
    assert.equal(themeOddsOf(profile(visit), profile('Snow fell on Tamsin.'), ofStory, everywhere).asItIs, 0);
    assert.equal(taken(vow, visit, 100, ['osei']), taken(visit, vow, 100, ['osei']));
  });

  const other: [one: string, other: string, isOther: boolean][] = [
    ['Of those asked, 41 percent back Osei.', 'Of those asked, 38 percent back Osei.', true],
    ['Of those asked, 41 percent back Osei.', 'Of those asked, 41 percent back Osei.', false],
    ['Of those asked, 41 percent back Osei and 20 percent Lund.', 'Of those asked, 41 percent back Osei.', true],
    ['Of those asked, 41 percent back Osei.', 'Of those asked, 41 percent back Osei and 20 percent Lund.', true],
    ['The quarry has 140 workers.', 'The quarry has 95 workers.', true],
    ['The quarry has 140 workers and 3 cranes.', 'The quarry has 140 workers.', false],
    ['The quarry has 140 workers.', 'The quarry has workers.', false],
    ['The quarry has workers.', 'The quarry has 140 workers.', false],
    ['The 140 workers, 41 percent of them women, left.', 'The 140 workers left.', false],
  ];
  for (const [one, next, isOther] of other)
    it(`${isOther ? 'is more' : 'is no more'} for figures: ${one} ${next}`, () => {
      const { asItIs, withEqualFigures } = themeOddsOf(profile(one), profile(next), ofStory, nowhereElse);
      assert.deepEqual([asItIs, withEqualFigures], [isOther ? 2 : 0, 0]);
    });

  it('lowers a chance by its odds', () => {
    assert.equal(lessLikely(0.8, 0), 0.8);
    assert.ok(Math.abs(lessLikely(0.5, Math.log(3)) - 0.25) < 1e-12);
    assert.equal(lessLikely(1, 2), 1);
    assert.equal(lessLikely(0, 2), 0);
  });
});
