import assert from 'node:assert/strict';
import { readClauses, type Clause } from '../../../../src/corpus/findings/clauses/clauseCuts';
import { partsOf } from '../../../../src/corpus/findings/claims/parts';
import { sentenceWordsOf, type SentenceWords } from '../../../../src/corpus/findings/clauses/sentenceWords';
import { attributionTokens } from '../../../../src/corpus/index/attributionTokens';
import { annotated } from '../../../fixtures/corpus';

/** A text as one sentence, its words and its clauses. */
function read(text: string): { words: SentenceWords; clauses: readonly Clause[] } {
  const article = annotated(text);
  const words = sentenceWordsOf(article.article, { start: 0, end: text.length }, attributionTokens(article));
  return { words, clauses: readClauses(article.article, words).clauses };
}

describe('parts', () => {
  const text =
    'Soldiers carried bread and diesel to the flooded villages, farmers lost most of their winter wheat, insurers sent adjusters to inspect the damage.';
  const { words, clauses } = read(text);
  const [first, second, third] = clauses.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  const cut = (...aligned: number[][]): number[] =>
    partsOf(words, clauses, aligned).map(({ from }) => clauses.findIndex((clause) => clause.from === from));

  it('are the whole sentence where no link speaks of it, or all speak of all', () => {
    assert.equal(clauses.length, 3);
    assert.deepEqual(cut(), [0]);
    assert.deepEqual(cut([...first, ...second, ...third]), [0]);
  });

  it('are cut where other links speak of the next clause', () => {
    assert.deepEqual(cut(first, second, third), [0, 1, 2]);
    assert.deepEqual(cut([...first, ...second], third), [0, 2]);
    assert.deepEqual(cut(second), [0, 1, 2]);
    assert.deepEqual(cut(third), [0, 2]);
  });

  it('stay together where at least six links in ten are the same', () => {
    const both = [...first, ...second];
    assert.deepEqual(cut(both, both, both, first, first), [0, 2]);
    assert.deepEqual(cut(both, both, first, first), [0, 1, 2]);
  });

  it('are not spoken of by a link that aligns a word or two of them', () => {
    assert.deepEqual(cut(first, [...first, second[0]]), [0, 1]);
  });
});
