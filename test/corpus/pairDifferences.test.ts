import assert from 'node:assert/strict';
import type { Corpus } from '../../src/corpus/corpus';
import { corpusOf, annotated } from '../fixtures/corpus';

const minScore = 0.75;
const told = (sum: string, day = 3): string => `Old mill sold

TULM, ${day} March 2025 — The council of Tulm paid the harbour board ${sum} for the old mill on Harrow Street.

Twelve sheep drowned when the tide took the pastures by the harbour of Tulm. The mayor spoke of a hard winter.
`;
const sums = (corpus: Corpus, uri: string): (number | undefined)[][] =>
  corpus.differencesOf(uri, minScore).map(({ a, b }) => [a.figure?.value, b.figure?.value]);

describe('differences of two articles', () => {
  it('are seen from either, each from its side', () => {
    const corpus = corpusOf({ a: told('£2.4m'), b: told('£3.1m') });
    assert.deepEqual(sums(corpus, 'a'), [[2_400_000, 3_100_000]]);
    assert.deepEqual(sums(corpus, 'b'), [[3_100_000, 2_400_000]]);
  });

  it('are kept while a third article changes', () => {
    const corpus = corpusOf({ a: told('£2.4m'), b: told('£3.1m'), c: told('£3.6m') });
    const [first] = corpus.differencesOf('a', minScore);
    corpus.put('c', annotated(told('£3.9m')));
    assert.equal(corpus.differencesOf('a', minScore)[0], first);
  });

  it('follow an article that changes where its links do not', () => {
    const corpus = corpusOf({ a: told('£2.4m'), b: told('£3.1m') });
    sums(corpus, 'a');
    corpus.put('b', annotated(told('£3.6m')));
    assert.deepEqual(sums(corpus, 'a'), [[2_400_000, 3_600_000]]);
    corpus.put('a', annotated(told('£2.7m')));
    assert.deepEqual(sums(corpus, 'b'), [[3_600_000, 2_700_000]]);
  });

  it('are told by the score that is asked for', () => {
    const reworded = told('£3.1m').replace(
      'The council of Tulm paid the harbour board £3.1m for the old mill on Harrow Street.',
      'For the old mill on Harrow Street the board of the harbour got £3.1m from Tulm and its council.',
    );
    const count = (corpus: Corpus, score: number): number => corpus.differencesOf('a', score).length;
    const corpus = corpusOf({ a: told('£2.4m'), b: reworded });
    for (const score of [0.3, 1, 0.3])
      assert.equal(count(corpus, score), count(corpusOf({ a: told('£2.4m'), b: reworded }), score));
  });
});
