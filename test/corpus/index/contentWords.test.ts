import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { contentWordsOf } from '../../../src/corpus/index/contentWords';
import { lexemeOf } from '../../../src/corpus/index/lexemes';
import { normalisedTokensOf } from '../../../src/corpus/index/normalisedTokens';

/** Content words as stem, share of their information content, and an `n` for names. */
function words(text: string): string {
  return contentWordsOf(normalisedTokensOf(readArticle(text), { start: 0, end: text.length }))
    .map(({ lexeme, weight, isNamed }) => {
      const share = weight / lexeme.informationContent;
      return `${lexeme.stem}${share === 1 ? '' : `×${share.toFixed(1)}`}${isNamed ? 'n' : ''}`;
    })
    .join(' ');
}

describe('content words', () => {
  for (const [what, text, wanted] of [
    ['stop words left out', 'the bridge was closed by them', 'bridg close'],
    ['single letters left out, single digits kept', 'plan x in 3 parts', 'plan 3 part'],
    ['a number that is a stop word in no form', 'one of the bridges', '1 bridg'],
    [
      'names by their capital, but not the first word',
      'Inspectors told Lund yesterday',
      'inspector told lundn yesterdai',
    ],
    ['names of countries everywhere', 'Norway closed its bridges', '~non close bridg'],
    [
      'the words of one name after the first as less',
      'the regional chief Kari Anne Lund spoke',
      'region chief karin ann×0.6n lund×0.6n spoke',
    ],
    ['names that a stop word parts as two', 'the road from Tarvik to Senja', 'road tarvikn senjan'],
    ['names that a word parts as two', 'between Tarvik harbour Senja', 'tarvikn harbor senjan'],
    ['no names in title case', 'Tarvik Bridge Closed After Crack', 'tarvik bridg close crack'],
    ['names where six words in ten have capitals', 'Aa Bb Cc dd ee', 'aa bbn cc×0.6n dd ee'],
    ['no names where more than six in ten have', 'Aa Bb Cc Dd ee', 'aa bb cc dd ee'],
    ['names in three words with capitals', 'Aa Bb Cc', 'aa bbn cc×0.6n'],
    ['no names in four words with capitals', 'Aa Bb Cc Dd', 'aa bb cc dd'],
  ] as const)
    it(`have ${what}`, () => assert.equal(words(text), wanted));

  it('weigh their information content', () => {
    const text = 'inspectors';
    const [word] = contentWordsOf(normalisedTokensOf(readArticle(text), { start: 0, end: text.length }));
    assert.equal(word.weight, lexemeOf('inspectors').informationContent);
  });
});
