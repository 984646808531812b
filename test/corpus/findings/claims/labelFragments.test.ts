import assert from 'node:assert/strict';
import { fragmentRules, standsAlone } from '../../../../src/corpus/findings/claims/labelFragments';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';

/** Whether some words of a sentence say something by themselves. */
function isStatement([sentence, label]: readonly [string, string]): boolean {
  const article = annotated(sentence);
  const [{ start, end }] = article.article.sentences;
  const read: LinkedSentence = {
    annotated: article,
    passage: { uri: 'a', sentence: 0, start, end },
    figures: article.figures,
    article: 0,
    ...readSentence(article, 0),
  };
  const at = sentence.indexOf(label);
  const words = [...read.words.start.keys()].filter(
    (index) => read.words.start[index] >= at && read.words.end[index] <= at + label.length,
  );
  return standsAlone(read, { from: words[0], to: words[words.length - 1] + 1 });
}

describe('labels that say nothing by themselves', () => {
  for (const { id, example, counterexample } of fragmentRules) {
    it(`${id}: ${example[1]}`, () => {
      assert.ok(!isStatement(example));
    });
    it(`${id} is silent: ${counterexample[1]}`, () => {
      assert.ok(isStatement(counterexample));
    });
  }

  for (const [sentence, label, expected] of [
    ['The bell was sold twice, the board heard last week.', 'the board heard last week', false],
    ['The bell was sold twice, and the board heard the keeper.', 'the board heard the keeper', true],
    ['The keeper, who sold the bell, has left.', 'who sold the bell', false],
  ] as const)
    it(`${label}: ${String(expected)}`, () => {
      assert.equal(isStatement([sentence, label]), expected);
    });
});
