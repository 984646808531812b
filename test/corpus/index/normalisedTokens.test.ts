import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { normalisedTokensOf } from '../../../src/corpus/index/normalisedTokens';

function stems(text: string, span = { start: 0, end: text.length }): string {
  return normalisedTokensOf(readArticle(text), span)
    .map(({ lexeme }) => lexeme.stem)
    .join(' ');
}

describe('normalised tokens', () => {
  for (const [what, text, wanted] of [
    ['words and numbers without marks', 'Ferries “run”, 24 hours.', 'ferri run 24 hour'],
    ['addresses left out', 'See www.example.com today.', 'see todai'],
    ['numbers in words as digits', 'two dozen of nine, a hundred, sixty, thirteen', '2 12 of 9 a 100 60 13'],
    ['scales as words', 'three million', '3 million'],
    ['a country and its people as one', 'Norway and the Norwegian king', '~no and the ~no king'],
    ['a people in lower case as a word', 'a norwegian king', 'a norwegian king'],
    ['a country of two words as one, its first word kept', 'in North Korea', 'in north ~kp'],
    ['a country of two words without such a word', 'in Sri Lanka', 'in ~lk'],
    ['a long name as its letters', 'the European Union voted', 'the ~eu vote'],
    ['both spellings of a body', 'World Health Organisation, World Health Organization', '~who ~who'],
    ['letters in capitals', 'the EU, the U.N. and the WHO', 'the ~eu the ~un and the ~who'],
    ['the same letters as words', 'who told us', 'who told us'],
    ['a short name at the head of a sentence as a word', 'Who told Us', 'who told us'],
    ['a short name with stops', 'the U.S. navy', 'the ~us navi'],
    ['an office', 'the Prime Minister and the PM', 'the ~pm and the ~pm'],
    ['per cent in both spellings', 'five per cent, 5 percent', '5 percent 5 percent'],
    ['names of four letters by their first capital', 'Iran and Cuba', '~ir and ~cu'],
  ] as const)
    it(`read ${what}`, () => assert.equal(stems(text), wanted));

  it('are those that start in the span, phrases only when they end in it', () => {
    const text = 'The European Union voted.';
    assert.equal(stems(text, { start: 4, end: 12 }), '~eur');
    assert.equal(stems(text, { start: 4, end: 18 }), '~eu');
    assert.equal(stems(text, { start: 13, end: 25 }), 'union vote');
  });

  it('say which tokens they cover and whether they are capitalised', () => {
    const text = 'The leader of North Korea, and Sri Lanka';
    const tokens = normalisedTokensOf(readArticle(text), { start: 0, end: text.length });
    assert.deepEqual(
      tokens.map(({ lexeme, first, last, isCapitalised }) => [lexeme.stem, first, last, isCapitalised]),
      [
        ['the', 0, 0, true],
        ['leader', 1, 1, false],
        ['of', 2, 2, false],
        ['north', 3, 3, true],
        ['~kp', 4, 4, true],
        ['and', 6, 6, false],
        ['~lk', 7, 8, true],
      ],
    );
  });
});
