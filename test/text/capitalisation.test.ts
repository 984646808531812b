import assert from 'node:assert/strict';
import {
  areLongWordsCapitalised,
  isAllCaps,
  isAllCapsLine,
  isTitleCase,
  isTitleCaseBetween,
  shareOfCapitals,
  TitleEvidence,
  titleEvidenceOf,
} from '../../src/text/capitalisation';
import { scanTokens } from '../../src/text/tokenise';

describe('capitalisation', () => {
  it('takes two letters and more, all capitals, for capitals throughout', () => {
    for (const word of ['UN', 'NATO', 'G20', 'AT&T']) assert.ok(isAllCaps(word), word);
    for (const word of ['A', 'Un', 'un', '20', '東京', '']) assert.ok(!isAllCaps(word), word);
  });

  const isCapsLine = (text: string): boolean => {
    const { count, start, end, lower } = scanTokens(text);
    const words: { lower: string; isAllCaps: boolean }[] = [];
    for (let i = 0; i < count; i++) words.push({ lower: lower[i], isAllCaps: isAllCaps(text.slice(start[i], end[i])) });
    return isAllCapsLine(words);
  };

  it('takes a line for capitals when more than seven words in ten are', () => {
    assert.ok(isCapsLine('FERRY SINKS OFF KANO'));
    assert.ok(isCapsLine('FERRY SINKS OFF Kano'), 'three of four');
    assert.ok(!isCapsLine('FERRY SINKS off Kano'), 'two of four');
    assert.ok(!isCapsLine('AA BB CC DD EE FF GG hh ii jj'), 'seven of ten');
    assert.ok(isCapsLine('AA BB CC DD EE FF GG HH ii jj'), 'eight of ten');
  });

  it('asks for three words, and counts neither numbers nor single letters', () => {
    assert.ok(!isCapsLine('UK GDP'));
    assert.ok(isCapsLine('UK GDP UP'));
    assert.ok(!isCapsLine('UK GDP 40 , 50'));
    assert.ok(!isCapsLine('UK GDP A'));
    assert.ok(isCapsLine('UK GDP UP 1 2 3 4 5 6 a b c d'));
    assert.ok(!isCapsLine(''));
  });

  it('knows what a word tells of title case', () => {
    const evidence = (word: string): TitleEvidence => titleEvidenceOf(word, word.toLowerCase());
    for (const word of ['Of', 'at', ',', '400', 'With', 'with', 'mr.', 'von', 'abu', 'UN'])
      assert.equal(evidence(word), TitleEvidence.None, word);
    for (const word of ['Ferry', 'NATO', 'Sun', 'Von', 'Étretat'])
      assert.equal(evidence(word), TitleEvidence.Capital, word);
    for (const word of ['ferry', 'sun', 'iPhone']) assert.equal(evidence(word), TitleEvidence.Lower, word);
  });

  const isTitle = (text: string): boolean => {
    const tokens = scanTokens(text);
    return isTitleCaseBetween(text, tokens, 0, tokens.count);
  };

  it('takes three capitals without words in lower case for title case', () => {
    assert.ok(isTitle('Volta Ferry Sinks'));
    assert.ok(!isTitle('Volta Ferry'));
    assert.ok(isTitle('Ferry Sinks at the Coast of Kano With 40 Aboard'));
    assert.ok(!isTitle('Volta Ferry Sinks again slowly'));
    assert.ok(!isTitle('the ferry sank at noon'));
  });

  it('forgives one word in lower case to ten capitals', () => {
    const ten = Array.from({ length: 10 }, () => ({ titleEvidence: TitleEvidence.Capital }));
    const lower = { titleEvidence: TitleEvidence.Lower };
    assert.ok(isTitleCase([...ten, lower]));
    assert.ok(!isTitleCase([...ten, lower, lower]));
    assert.ok(!isTitleCase([...ten.slice(1), lower]));
  });

  it('takes a bound of capitals', () => {
    const one = [{ titleEvidence: TitleEvidence.Capital }, { titleEvidence: TitleEvidence.None }];
    assert.ok(isTitleCase(one, 1));
    assert.ok(!isTitleCase(one, 2));
    assert.ok(!isTitleCase(one));
  });

  it('reads no tokens beyond its bounds', () => {
    const text = 'boats Volta Ferry Sinks slowly';
    const tokens = scanTokens(text);
    assert.ok(isTitleCaseBetween(text, tokens, 1, 4));
    assert.ok(!isTitleCaseBetween(text, tokens, 0, 4));
    assert.ok(!isTitleCaseBetween(text, tokens, 1, 5));
  });

  const share = (text: string): number => {
    const tokens = scanTokens(text);
    return shareOfCapitals(text, tokens, 0, tokens.count);
  };
  const longWords = (text: string): boolean => {
    const tokens = scanTokens(text);
    return areLongWordsCapitalised(text, tokens, 0, tokens.count);
  };

  it('counts capitals among words of four letters and more', () => {
    assert.equal(share('the Lamp went Out over Town'), 0.5);
    assert.equal(share('The Cat sat'), 0);
    assert.equal(share('Lamp 4000'), 1);
  });

  it('takes words of four letters and the first for those a title capitalises', () => {
    assert.ok(longWords('Gone with Wind') === false);
    assert.ok(longWords('Gone With the Wind'));
    assert.ok(longWords('The Cat'));
    assert.ok(!longWords('the Lamp'));
    assert.ok(!longWords('The lamp'));
    assert.ok(longWords('It is so'));
    assert.ok(!longWords('40'));
    assert.ok(!longWords(''));
  });
});
