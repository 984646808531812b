import assert from 'node:assert/strict';
import { figureRules } from '../../../../src/corpus/findings/differences/figureRules';
import { figureVetoes } from '../../../../src/corpus/findings/differences/figureVetoes';
import { limitVetoes } from '../../../../src/corpus/findings/differences/limitVetoes';
import { wordRules } from '../../../../src/corpus/findings/differences/wordDifferences';
import {
  sentencePair,
  type ComparedArticle,
  type SentencePair,
} from '../../../../src/corpus/findings/differences/sentencePair';
import { minCopyScore } from '../../../../src/corpus/findings/differences/gaps';
import { annotated } from '../../../fixtures/corpus';
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

describe('links in other words that are faint', () => {
  const comparedOf = (uri: string, text: string): ComparedArticle => {
    const article = annotated(text);
    const { figures, named } = article;
    const entityId = (local: number): string => named.entities[local].key;
    return { uri, annotated: article, figures, date: undefined, isDatedByEvent: false, entityId };
  };
  const pairOf = (texts: readonly [string, string], kind: 'near' | 'paraphrase', score: number): SentencePair => {
    const [ours, theirs] = texts.map((text, index) => comparedOf('ab'[index], exampleOf(text).text));
    const [a, b] = [ours, theirs].map(({ uri, annotated: { article } }) => ({
      uri,
      sentence: 0,
      ...article.sentences[0],
    }));
    return sentencePair({ a, b, kind, score }, ours, theirs);
  };
  for (const { id, example, readsFaint, read } of wordRules) {
    it(`${id} ${readsFaint ? 'is read' : 'would find nothing'} there`, () => {
      assert.notDeepEqual(read(pairOf(example, 'near', 0.95)), []);
      if (!readsFaint) assert.deepEqual(read(pairOf(example, 'paraphrase', minCopyScore - 0.01)), []);
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
