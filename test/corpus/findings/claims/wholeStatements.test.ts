import assert from 'node:assert/strict';
import { readClauses } from '../../../../src/corpus/findings/clauses/clauseCuts';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { sentenceWordsOf } from '../../../../src/corpus/findings/clauses/sentenceWords';
import { readSpeech } from '../../../../src/corpus/findings/clauses/speech';
import { attributionTokens } from '../../../../src/corpus/index/attributionTokens';
import { endsWhole, isWholeStatement } from '../../../../src/corpus/findings/claims/wholeStatements';
import { annotated } from '../../../fixtures/corpus';

/** Reads a sentence with a bar where it is cut. @returns the sentence, and how many words stand before the bar */
function read(text: string): { sentence: LinkedSentence; to: number } {
  const bar = text.indexOf('|');
  const shown = text.replace('|', '');
  const article = annotated(shown);
  const span = { start: 0, end: shown.length };
  const words = sentenceWordsOf(article.article, span, attributionTokens(article));
  const clauses = readClauses(article.article, words);
  const sentence: LinkedSentence = {
    passage: { uri: 'a', sentence: 0, ...span },
    annotated: article,
    figures: [],
    article: 0,
    words,
    ...clauses,
    speech: readSpeech(article, span, words, clauses),
    clauseStarts: [],
    shown,
    format: 'plain',
    isProse: true,
  };
  return { sentence, to: words.end.filter((end) => end <= bar).length };
}

describe('whole statements', () => {
  for (const text of [
    'The ferry left the harbour| on Friday.',
    'The diver who rescued two islanders left the harbour| on Friday.',
    'After the storm, the ferry left the harbour| on Friday.',
    'After the storm passed, the ferry left the harbour| on Friday.',
    'The mayor said the ferry left the harbour| on Friday.',
    'The mayor said on Friday that the ferry was lost| near the island.',
    'Critics say the vote was a sham| on all the islands.',
    'The diver has also been named as the owner| of the boat.',
    'The harbour was closed| at that time, the mayor said.',
    'The woman was accused of fraud| on Friday.',
    'In the harbour the crews refused the fee| on Friday.',
    'On Friday Hanna Reyl opened the harbour| again.',
  ])
    it(text, () => {
      const { sentence, to } = read(text);
      assert.ok(isWholeStatement(sentence, { from: 0, to }));
    });

  for (const text of [
    'The diver who rescued two islanders| left the harbour.',
    'The man who has also been named as an owner| left the harbour.',
    'The vote, the first since the islands joined the union| last year, was a sham.',
    'The mayor said the harbour office and its master|, Hanna Reyl, were warned.',
    'The mayor said that about half of the islanders|, and most of the divers, were warned.',
    'The storm broke over the town, where another twenty| were hurt.',
    'The claim to say more| was lost.',
    'The exhausted divers| left.',
    'The mayor said the woman accused of fraud| had left.',
    'A bridge closed by the storm| was opened.',
    'The mayor’s comments on Friday| came after the storm.',
    'Of the 612 people employed at the works|, 340 stayed at home.',
    'The divers being searched| were asked to stay.',
  ])
    it(`${text} is none`, () => {
      const { sentence, to } = read(text);
      assert.ok(!isWholeStatement(sentence, { from: 0, to }));
    });

  it('have their verb first where their subject stands apart', () => {
    const { sentence } = read('The owner, who leads the inquiry|, left.');
    assert.ok(isWholeStatement(sentence, { from: 3, to: 6, subject: { from: 0, to: 2 } }));
    assert.ok(!isWholeStatement(sentence, { from: 3, to: 6 }));
  });

  it('have no subject out of a quotation that they do not stand in', () => {
    const { sentence } = read('“The old ferry is lost,” said Hanna Reyl, asked about the storm|.');
    assert.ok(!isWholeStatement(sentence, { from: 8, to: 12, subject: { from: 0, to: 3 } }));
  });

  it('have no second verb that nothing joins to the first', () => {
    const { sentence, to } = read('Those who met her while she was head of the harbour gave money| to the port.');
    assert.ok(!isWholeStatement(sentence, { from: 5, to }));
    const joined = read('She was in office and gave money| to the port.');
    assert.ok(isWholeStatement(joined.sentence, { from: 0, to: joined.to }));
  });
});

describe('ends of statements', () => {
  for (const text of [
    'Police arrested the owner| and charged him.',
    'The owner was arrested| and charged with fraud.',
    'The ferry sank| and the crew left.',
    'The ferry left| on Friday.',
    'The mayor asked the owner to resign| on Friday.',
    'The mayor was asked on Friday| to resign.',
    'The mayor visited Brik|, Hanna Reyl said.',
    'The mayor likes fishing| in summer.',
  ])
    it(text, () => {
      const { sentence, to } = read(text);
      assert.ok(endsWhole(sentence, to));
    });

  for (const text of [
    'Police arrested| and charged the owner.',
    'Police have arrested| and also charged the owner.',
    'The crew met during| the storm.',
    'The crew was| in the harbour.',
    'The crew had been| in the harbour.',
    'The crew held another| vote.',
    'The crew built roads, such| as this one.',
    'The mayor praised the crew’s| work.',
    'The crew left because| the ferry sank.',
    'The crew called the vote a result of| “pressure” from the owner.',
    'The mayor asked the master of the harbour|, Hanna Reyl, to resign.',
    'The mayor visited Brik|, Tulm and Sant.',
    'The boats are paid in turn, in keeping| with the rules.',
    'The mayor knows what is going| on with the ferry.',
    'The mayor was criticised because he accepted| “about 200 crowns” from the owner.',
  ])
    it(`${text} is none`, () => {
      const { sentence, to } = read(text);
      assert.ok(!endsWhole(sentence, to));
    });
});
