import assert from 'node:assert/strict';
import { modifierBefore } from '../../../src/annotations/figures/modifiers';
import { testFigures, tokensOf } from './figureCases';

describe('modifiers', () => {
  const cases: [words: string, modifier: string | undefined][] = [
    ['revenue went up to', undefined],
    ['fares have gone up to', undefined],
    ['the bank pushed its key rate up to', undefined],
    ['they nudged the fare up to', undefined],
    ['they pushed carts of up to', 'up to'],
    ['the bank pushed on; its key rate was up to', 'up to'],
    ['the hall holds up to', 'up to'],
    ['prices rose by up to', 'up to'],
    ['about', 'about'],
    ['some', 'about'],
    ['close', 'about'],
    ['close to', 'about'],
    ['nearly', 'nearly'],
    ['over', 'over'],
    ['more than', 'over'],
    ['longer than', 'over'],
    ['fewer than', 'under'],
    ['below', 'under'],
    ['at least', 'at least'],
    ['at most', 'at most'],
    ['up to', 'up to'],
    ['just', 'just'],
    ['exactly', 'exactly'],
    ['no more than', 'at most'],
    ['not fewer than', 'at least'],
    ['nothing under', 'at least'],
    ['no longer than', 'at most'],
    ['as many as', 'up to'],
    ['a minimum of', 'at least'],
    ['not about', 'about'],
    ['other than', undefined],
    ['the least', undefined],
    ['next to', undefined],
    ['about the', undefined],
  ];
  for (const [words, modifier] of cases) {
    it(`“${words} 5”: ${modifier ?? 'none'}`, () => {
      const tokens = tokensOf(`They sent ${words} 5`);
      assert.equal(modifierBefore(tokens, tokens.count - 1), modifier);
    });
  }

  it('are looked for before the first token of a text too', () => {
    assert.equal(modifierBefore(tokensOf('5 boats'), 0), undefined);
    assert.equal(modifierBefore(tokensOf('About 5 boats'), 1), 'about');
  });

  testFigures([
    ['About [minus 5] boats.', 'counted count -5 boat of boats (about)'],
    ['Nearly [three years] passed.', 'duration duration 3 year (nearly)'],
    ['More than [a week] passed.', 'duration duration 1 week (over)'],
    ['It lasted over [five days].', 'duration duration 5 day (over)'],
    ['It ran for over [five days].', 'duration duration 5 day (over)'],
    ['They pumped it out over [five days].', 'duration duration 5 day'],
    ['Over [five days] it was pumped out.', 'duration duration 5 day'],
    ['They pumped it out in about [five days].', 'duration duration 5 day (about)'],
    ['They pumped out over [five tonnes].', 'unit measure 5 tonne (over)'],
  ]);
});
