import assert from 'node:assert/strict';
import { otherStatementRules, statesOtherwise } from '../../../../src/corpus/findings/claims/otherStatements';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';

/** The first sentence of a text. */
function read(text: string): LinkedSentence {
  const article = annotated(text);
  const [{ start, end }] = article.article.sentences;
  const passage = { uri: text, sentence: 0, start, end };
  return { annotated: article, passage, figures: article.figures, article: 0, ...readSentence(article, 0) };
}

function isOtherwise(label: string, sentence: string): boolean {
  const holder = read(label);
  return statesOtherwise({ holder, label: { from: 0, to: holder.words.count }, theirs: read(sentence) });
}

describe('statements otherwise than a label', () => {
  for (const { id, label, example, counterexample } of otherStatementRules) {
    it(`${id}: ${label} ${example}`, () => {
      assert.ok(isOtherwise(label, example));
      assert.ok(isOtherwise(example, label));
    });
    it(`${id} is silent: ${label} ${counterexample}`, () => {
      assert.ok(!isOtherwise(label, counterexample));
      assert.ok(!isOtherwise(counterexample, label));
    });
  }

  for (const [label, sentence, expected] of [
    ['His agent said at the quay that Reyl was considering an appeal.', 'We will be appealing, his agent said.', true],
    ['The board will close the mill.', 'The mill will be closed, the board believes.', false],
    ['The crews will be paid if the mill is sold.', 'The crews will be paid.', true],
    ['The crews will be paid if the mill is sold.', 'The crews will be paid once the mill is sold.', false],
    ['If the mill is sold, the crews will be paid.', 'The crews will be paid by the board.', true],
    ['The crews will be paid.', 'The mill, which could close if it rains, said the crews will be paid.', false],
    ['The board took no part in weighing the fish.', 'The board weighed the fish.', true],
    ['The mayor wore the No 9 shirt at the quay.', 'The mayor wore a shirt at the quay.', false],
    ['The gate failed to open.', 'The gate did not open.', false],
    // A drift of the quotation.
    [
      '“We believe this is the way to save all of the boats,” he said.',
      '“This is the way to save all of the boats,” he said.',
      false,
    ],
    ['“This is the way to save the boats of Tulm,” he said.', 'He said it was “the way to save the boats”.', false],
    [
      '“This is the way to save the boats of Tulm.”',
      '“This is the way to save the boats of Tulm,” Ines Varga said.',
      false,
    ],
    ['The mill lost the boats.', 'And to think that the mill lost the boats!', false],
    ['Visitors may see the mill in a year.', 'In a year.', false],
    ['The false widow was found at the mill.', 'The widow was found at the mill.', false],
    ['“The quay stays ours,” he said.', '“We will not go, and so the quay stays ours,” he said.', false],
    ['The board met on 4 May 2026.', 'The board met, it said on 6 May 2026.', false],
    ['The board met on 4 May 2026.', 'The board met on 5 May 2026.', false],
    // Without a year.
    ['The board of the mill meets on May 4.', 'The board of the mill meets on Tuesday, 14 May.', true],
    ['The board of the mill meets on May 4.', 'The board of the mill meets on Monday, 4 May.', false],
    ['The mill opens on Monday.', 'The mill opens on Thursday.', true],
    ['The mill opens on Monday.', 'The mill opens on 4 May.', false],
    ['The mill opens on Monday.', 'The mill, shut through Wednesday, 17 May, opens on Thursday, 18 May.', true],
    ['The mill opens on Monday.', 'The mill opens on Monday, not on Thursday, 18 May.', false],
    // Names alone are in common.
    [
      'Tulm have now qualified for the Brik Shield.',
      'The win puts Tulm into the Brik Shield if it is confirmed.',
      true,
    ],
    // What is denied is the verb, though most other words are equal.
    [
      'The keeper of the mill resigned from the board.',
      'The keeper of the mill had no intention of resigning from the board.',
      true,
    ],
    // In words of one field.
    [
      'The owner of the mill was interviewed by the board.',
      'The owner of the mill was never questioned by the board.',
      true,
    ],
    ['The board asked whether the keeper lit the mill.', 'The keeper lit the mill.', true],
    ['The toll brought the board at least 40 crowns.', 'The toll brought the board 40 crowns.', true],
    ['The toll brought the board at least 40 crowns.', 'The toll brought the board more than 40 crowns.', false],
    ['The mill was open for the crews.', 'The mill was closed for the crews.', true],
    ['The mayor worried that the mill may close.', 'The mayor feared the mill would close.', false],
  ] as const)
    it(`${label} ${sentence}`, () => assert.equal(isOtherwise(label, sentence), expected));
});
