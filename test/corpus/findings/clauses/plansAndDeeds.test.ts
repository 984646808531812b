import assert from 'node:assert/strict';
import type { ContraryWords } from '../../../../src/corpus/findings/clauses/contraries';
import { areExpectedAndReported, arePlanAndDeed } from '../../../../src/corpus/findings/clauses/plansAndDeeds';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated, corpusOf } from '../../../fixtures/corpus';

function statement(text: string): ContraryWords {
  const { words } = readSentence(annotated(text), 0);
  return { words, from: 0, to: words.count };
}

describe('a plan and what came of it', () => {
  for (const [one, other, expected] of [
    ['The board will open a school for divers.', 'The board opened a school for divers.', true],
    ['The school will be officially opened in March.', 'The school was opened in March.', true],
    ['The board is due to open a school for divers.', 'The board opened a school for divers.', true],
    ['The board plans to also open a school for divers.', 'The board opened a school for divers.', true],
    // Both are to come, or both are done.
    ['The board will open a school for divers.', 'The board is due to open a school for divers.', false],
    ['The school will be opened in March.', 'In March a school will be opened.', false],
    ['The board has opened a school for divers.', 'The board opened a school for divers.', false],
    // Who tells of both.
    ['The board will open a school for divers.', 'The board opened a school and will open another.', false],
    ['The board opened a school and will open another.', 'The board opened a school.', false],
    // Other words are to come.
    ['The board will say that the school opened.', 'The school opened.', false],
    ['The board will open a school for divers.', 'The board closed a school for divers.', false],
    ['The board went to open a school for divers.', 'The board opened a school for divers.', false],
  ] as const)
    it(`${expected ? 'are' : 'are not'} “${one}” and “${other}”`, () => {
      assert.equal(arePlanAndDeed(statement(one), statement(other)), expected);
      assert.equal(arePlanAndDeed(statement(other), statement(one)), expected, 'in either order');
    });

  it('stand in no claim together', () => {
    const corpus = corpusOf({
      a: 'School\n\nThe harbour board of Tulm will open a new school for divers in the old mill.\n',
      b: 'Divers\n\nThe harbour board of Tulm opened a new school for divers in the old mill.\n',
      c: 'Mill\n\nThe harbour board of Tulm opened a new school for divers in the old mill in March.\n',
    });
    assert.deepEqual(
      corpus.claims(0.75).claims.map(({ articles }) => articles),
      [['b', 'c']],
    );
  });

  it('are counted apart from what the others do: shares of two sides', () => {
    const corpus = corpusOf({
      a: 'Vote\n\nIn the vote of the island 60 percent of the crews backed the new berth fee of the harbour board.\n',
      b: 'Fee\n\nIn the vote of the island 40 percent of the crews opposed the new berth fee of the harbour board.\n',
    });
    assert.deepEqual(corpus.claims(0.75).claims, []);
  });
});

describe('an expectation and what came of it', () => {
  for (const [one, other, expected] of [
    ['Buyers had expected 1.8 million crates.', 'The works sold 1.8 million crates.', true],
    ['Buyers had expected 1.8 million crates.', 'The works sold nearly 2 million crates.', true],
    ['The board forecast a catch of 300 tons.', 'The fleet landed a catch of 320 tons.', true],
    // Both are expectations, or both are told as done.
    ['Buyers had expected 1.8 million crates.', 'The works expects to sell 1.8 million crates.', false],
    ['Buyers had expected 1.8 million crates.', 'The works hoped to have sold 1.8 million crates.', false],
    ['The works sold 1.8 million crates.', 'The works delivered 1.8 million crates.', false],
    ['The works is expected to open 300 berths.', 'The works opened 300 berths.', false],
    // A count of what is there is no expectation.
    ['The board estimated the crowd at 300 people.', 'Some 300 people marched to the pier.', false],
    // No figure is expected, or none is told.
    ['The 300 guests got more than they expected.', 'The 300 guests stayed for dinner.', false],
    ['Buyers had expected 1.8 million crates.', 'The works sold fewer crates.', false],
  ] as const)
    it(`${expected ? 'are' : 'are not'} “${one}” and “${other}”`, () => {
      assert.equal(areExpectedAndReported(statement(one), statement(other)), expected);
      assert.equal(areExpectedAndReported(statement(other), statement(one)), expected, 'in either order');
    });

  it('stand in no claim together', () => {
    const corpus = corpusOf({
      a: 'Buyers\n\nBuyers in Tulm had expected a yearly catch of 1.8 million crates of herring.\n',
      b: 'Catch\n\nThe fleet of Tulm landed a yearly catch of 1.8 million crates of herring.\n',
    });
    assert.deepEqual(corpus.claims(0.75).claims, []);
  });
});
