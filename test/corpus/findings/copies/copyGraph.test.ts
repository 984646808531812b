import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/article/article';
import { copyGraphOf, type CopiedArticle } from '../../../../src/corpus/findings/copies/copyGraph';
import type { Family } from '../../../../src/corpus/findings/families';
import type { Parallel } from '../../../../src/corpus/index/parallel';

/** Two articles of one sentence each, linked by some words that both have. */
function pair(one: string, other: string, shared: readonly string[]): CopiedArticle[] {
  const [a, b] = [readArticle(one), readArticle(other)];
  const place = ({ sentences }: typeof a, uri: string) => ({
    uri,
    sentence: 0,
    start: sentences[0].start,
    end: sentences[0].end,
  });
  const spanIn = ({ shown }: typeof a, words: string) => ({
    start: shown.indexOf(words),
    end: shown.indexOf(words) + words.length,
  });
  const link: Parallel = {
    a: place(a, 'a'),
    b: place(b, 'b'),
    shared: shared.map((words) => ({ a: spanIn(a, words), b: spanIn(b, words) })),
    kind: 'near',
    score: 1,
    run: 0,
  };
  return [
    { uri: 'a', article: a, outlet: 'Northern Wire', parallels: [link] },
    { uri: 'b', article: b, outlet: 'Harbour Post', parallels: [] },
  ];
}
const family = (...articles: readonly string[]): Family => ({ id: articles[0], articles, evidence: [] });
const apart = [family('a'), family('b')];

describe('lines between articles', () => {
  it('take six words in common, five of them in a row', () => {
    const words = (one: string, other: string, shared: readonly string[]): number[] =>
      copyGraphOf(pair(one, other, shared), apart).edges.map((edge) => edge.words);
    assert.deepEqual(
      words('Boats left the quiet harbour early today.', 'Boats left the quiet harbour early again.', ['Boats']),
      [6],
    );
    assert.deepEqual(
      words('Boats left the quiet harbour today.', 'Boats left the quiet harbour again.', ['Boats']),
      [],
    );
    const names = ['Ingrid Solheim', 'Vestkyst Lines', 'Marte Bakke'];
    assert.deepEqual(words(`${names.join(' met ')}.`, `${names.join(' saw ')}.`, names), []);
  });

  it('take any words within a family', () => {
    const articles = pair('Boats left today.', 'Boats left again.', ['Boats']);
    assert.deepEqual(copyGraphOf(articles, apart).edges, []);
    assert.equal(copyGraphOf(articles, [family('a', 'b')]).edges.length, 1);
  });

  it('take a credit where anything links the two, with who credits whom', () => {
    const [edge] = copyGraphOf(
      pair('The light was dark.', 'The light was out, Northern Wire reported.', ['light']),
      apart,
    ).edges;
    assert.deepEqual([edge.creditsOfA.length, edge.creditsOfB.length], [1, 0]);
    const unlinked = pair('The light was dark.', 'The light was out, Northern Wire reported.', ['light']).map(
      (each) => ({ ...each, parallels: [] }),
    );
    assert.deepEqual(copyGraphOf(unlinked, apart).edges, []);
    const own = copyGraphOf(
      pair('The light was dark, Northern Wire reported.', 'The light was out.', ['light']),
      apart,
    );
    assert.deepEqual(own.edges, [], 'its own name is no credit');
  });
});
