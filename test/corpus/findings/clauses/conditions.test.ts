import assert from 'node:assert/strict';
import { endWithCondition } from '../../../../src/corpus/findings/clauses/conditionEnds';
import { lacksOpeningCondition, opensCondition } from '../../../../src/corpus/findings/clauses/conditions';
import { readSentence, type ReadSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';

function read(text: string): ReadSentence {
  const article = annotated(`Veltra paper\n\n${text}\n`);
  return readSentence(article, article.article.sentences.length - 1);
}

/** The words of a sentence at which a condition opens. */
function openers(text: string): string[] {
  const sentence = read(text);
  return sentence.lower.filter((_, index) => opensCondition(sentence, index));
}

describe('conditions', () => {
  for (const [text, ...expected] of [
    ['The lock stays open if the dam holds.', 'if'],
    ['The lock stays open unless the dam breaks.', 'unless'],
    ['The lock stays open, provided enough rain falls.', 'provided'],
    ['The lock stays open provided that enough rain falls.', 'provided'],
    ['The ship passed on condition that two doors were replaced.', 'on'],
    ['The lock stays open as long as the dam holds.', 'as'],
    ['The sale is subject to approval by the board.', 'subject'],
    ['The bank provided a loan for the lock.'],
    ['The loan, provided by the bank, was repaid.'],
    ['The mayor was asked if the lock would close.'],
    ['The lock stays open even if the dam breaks.'],
    ['The ship passed on Friday as the dam held.'],
  ])
    it(text, () => assert.deepEqual(openers(text), expected));

  // A bar stands where words end, a second one where they end with their condition.
  for (const marked of [
    'The lock stays open| until May if the dam holds|.',
    'The lock stays open|, provided that enough rain falls on the hills|.',
    'The lock stays open|, the mayor said, and the ferry leaves if the wind drops.',
    'The lock stays open|; the ferry leaves if the wind drops.',
    'The lock stays open if| the dam holds.',
  ])
    it(marked, () => {
      const text = marked.replaceAll('|', '');
      const sentence = read(text);
      const ends = [...sentence.words.end].map((end) => end - sentence.words.start[0]);
      const bars = marked
        .split('|')
        .slice(0, -1)
        .map((_, index, pieces) => pieces.slice(0, index + 1).join('').length);
      const to = ends.filter((end) => end <= bars[0]).length;
      const expected = ends.filter((end) => end <= (bars.at(1) ?? bars[0])).length;
      assert.equal(endWithCondition(sentence, { to }), expected);
    });

  it('bind what follows where they open a sentence', () => {
    assert.ok(lacksOpeningCondition(read('If the dam holds, the lock stays open.'), { from: 4 }));
    assert.ok(!lacksOpeningCondition(read('If the dam holds, the lock stays open.'), { from: 0 }));
    assert.ok(!lacksOpeningCondition(read('As the dam held, the lock stayed open.'), { from: 4 }));
  });
});
