import assert from 'node:assert/strict';
import { figureRules } from '../../../../src/corpus/findings/differences/figureRules';
import { figureVetoes } from '../../../../src/corpus/findings/differences/figureVetoes';
import { limitVetoes } from '../../../../src/corpus/findings/differences/limitVetoes';
import { wordRules } from '../../../../src/corpus/findings/differences/wordDifferences';
import { exampleOf } from '../../../fixtures/rules';
import { differencesBetween, pairCorpus, shownScore, textOfSide } from '../../../fixtures/sentencePairs';

describe('rules of differences', () => {
  for (const { id, example, counterexample } of [...figureRules, ...wordRules]) {
    it(`${id} reads “${example[0]}” beside “${example[1]}”`, () => {
      const [ours, theirs] = example.map(exampleOf);
      const corpus = pairCorpus(ours.text, theirs.text);
      const found = corpus.differencesOf('a', shownScore).filter(({ rule }) => rule === id);
      assert.deepEqual(
        found.map(({ a, b }) => [textOfSide(corpus, a), textOfSide(corpus, b)]),
        [[ours.text.slice(ours.start, ours.end), theirs.text.slice(theirs.start, theirs.end)]],
      );
    });
    it(`${id} is silent on “${counterexample[0]}” beside “${counterexample[1]}”`, () => {
      assert.deepEqual(
        differencesBetween(...counterexample).filter(({ rule }) => rule === id),
        [],
      );
    });
  }
});

describe('reasons for silence on figures', () => {
  for (const { id, example, counterexample } of figureVetoes) {
    it(`${id} keeps silence on “${example[0]}” beside “${example[1]}”`, () => {
      assert.deepEqual(
        differencesBetween(...example).filter(({ kind }) => kind === 'figure' || kind === 'date'),
        [],
      );
    });
    it(`${id} leaves “${counterexample[0]}” beside “${counterexample[1]}”`, () => {
      assert.ok(differencesBetween(...counterexample).some(({ kind }) => kind === 'figure' || kind === 'date'));
    });
  }
});

describe('reasons for silence on bounds of figures', () => {
  const limitsBetween = (pair: readonly [string, string]): number =>
    differencesBetween(...pair).filter(({ rule }) => rule === 'lost-limit').length;
  for (const { id, example, counterexample } of limitVetoes) {
    it(`${id} keeps silence on “${example[0]}” beside “${example[1]}”`, () => {
      assert.equal(limitsBetween(example), 0);
    });
    it(`${id} leaves “${counterexample[0]}” beside “${counterexample[1]}”`, () => {
      assert.equal(limitsBetween(counterexample), 1);
    });
  }
});
