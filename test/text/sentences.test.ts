import assert from 'node:assert/strict';
import { boundaryRules, dottedWordRules } from '../../src/text/sentenceBoundaries';
import { splitSentences } from '../../src/text/sentences';
import { scanTokens } from '../../src/text/tokenise';
import { type Found, testRules } from '../fixtures/rules';

function sentencesOf(text: string, joinLines = false, span = { start: 0, end: text.length }): string[] {
  return splitSentences(text, scanTokens(text), span, joinLines).map(({ start, end }) => text.slice(start, end));
}

/** Places where a sentence may end, each with the rule that decided. */
function boundariesOf(text: string): Found[] {
  const found: Found[] = [];
  splitSentences(text, scanTokens(text), { start: 0, end: text.length }, false, (rule, _ends, mark) => {
    found.push({ ...mark, rule });
  });
  return found;
}

describe('sentence boundaries', () => testRules([...dottedWordRules, ...boundaryRules], boundariesOf));

describe('sentences', () => {
  /** `|` stands where one sentence ends and the next begins. */
  const cases: string[] = [
    'Mr. Osei met Dr. J. A. Mensah at 5 p.m. on Monday.| They agreed.',
    'It rose 3.5 percent.| That is a lot.',
    '“Who pays?” he asked.| Nobody answered.',
    '“We go.”| She left at once.',
    '“We go!”| She left at once.',
    'The road is closed.|Drivers must turn back.',
    'The road is “closed.”|Drivers must turn back.',
    'The road is “shut.”A driver turned back.',
    'The road is “shut.”|BBC News said so.',
    'It is at https://a.example/b”.Then go.',
    'He works for Acme Inc. in Ohio.| She does not.',
    'He works for Acme Inc.| The firm is small.',
    'He works for Acme Inc.| “No,” she said.',
    'He works for Acme inc.| Europe is far.',
    'It was on Sept. 4.| Rain fell.',
    'They live in the U.S.| The move was hard.',
    'They live in the U.S.| (The move was hard.)',
    'They met the U.S. Senate.',
    'They live in the U.S.) The move was hard.',
    'They live in the U.S.',
    'Wait… what happened?| Nothing.',
    'Wait…| What happened?',
    'See https://example.org/a.b?c=d.| Then go on.',
    'It cost 5.| 6 came.| @ann came.| site.com fell.',
    '水位上升了。|居民撤离。',
    'पानी बढ़ा।|लोग गए।',
    'ماذا؟|نعم',
    'Really?!|Yes.',
    'Really?! yes.',
    'Was it him?| (It was.)',
    'Was it him? (it was.)',
    'Was it him?)| (It was.)',
    'Was it him? , It was.',
    'So it ends.| ((( It does.',
    'So it ends. ((, It does.',
    'So it ends.| (((, It does.',
    'He shouted “No!” Ana said.',
    'He shouted “No!” The man in hats said.',
    'He shouted “No!”| The man in the hat said.',
    'He shouted “No!” Mr. Osei said.',
    'He shouted “No!”| Then, Ana said it.',
    'He shouted no!| Ana said it.',
    'He “left.”| Ana said it.',
    'He lives at No. 4.| She said no.| Four left.',
    '1. Shut the gate.| 2. Wait.',
    'Gate 1.| Nobody passed.',
    'Then I.| Ana left.',
    'Then I. ana left.',
    'Take plan b.| Ana left.',
    'J. Mensah left.| Plan B.| The rest stayed.',
    'Plan B. A. Mensah left.',
    'Plan B.| A man left.',
    'Then Dr. “Osei” left.',
    'The dr .| Osei left.',
    '.| Then he left.',
  ];
  for (const marked of cases) {
    it(marked, () => {
      assert.deepEqual(
        sentencesOf(marked.replaceAll('|', '')),
        marked.split('|').map((sentence) => sentence.trim()),
      );
    });
  }

  it('end at a line end, unless it is a soft wrap', () => {
    const text = 'First line without stop\nSecond line. And\r\na third';
    assert.deepEqual(sentencesOf(text), ['First line without stop', 'Second line.', 'And', 'a third']);
    assert.deepEqual(sentencesOf(text, true), ['First line without stop\nSecond line.', 'And\r\na third']);
  });
  it('are those within a span', () => {
    const text = 'One fell. Two rose. Three sank.';
    assert.deepEqual(sentencesOf(text, false, { start: 10, end: 19 }), ['Two rose.']);
    assert.deepEqual(sentencesOf(text, false, { start: 3, end: 22 }), ['fell.', 'Two rose.', 'Three']);
    assert.deepEqual(sentencesOf(text, false, { start: 9, end: 10 }), []);
    assert.deepEqual(sentencesOf('', false), []);
  });
});
