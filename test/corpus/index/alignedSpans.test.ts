import assert from 'node:assert/strict';
import { spansOfSharedStems, spansOfTiles } from '../../../src/corpus/index/alignedSpans';
import type { SpanPair } from '../../../src/corpus/index/parallel';
import { annotated } from '../../fixtures/corpus';

const spanOf = (text: string, part = text): { start: number; end: number } => {
  const start = text.indexOf(part);
  assert.ok(start >= 0);
  return { start, end: start + part.length };
};
const shown = (pairs: readonly SpanPair[], a: string, b: string): string[] =>
  pairs.map((pair) => `${a.slice(pair.a.start, pair.a.end)}|${b.slice(pair.b.start, pair.b.end)}`);

describe('spans of tiles', () => {
  const a = 'Kari Lund told the European Union. Nobody knew it then.';
  const b = 'Then she told the EU, nobody else.';

  it('cover the tokens of each tile in both articles', () => {
    const pairs = spansOfTiles(annotated(a), spanOf(a, 'Kari Lund told the European Union.'), annotated(b), spanOf(b), [
      { a: 2, b: 2, length: 3 },
      { a: 0, b: 0, length: 1 },
    ]);
    assert.deepEqual(shown(pairs, a, b), ['told the European Union|told the EU', 'Kari|Then']);
  });

  const tile = { a: 2, b: 2, length: 3 };
  const own = spanOf(a, 'Kari Lund told the European Union.');

  it('are none where an article has gone', () => {
    assert.deepEqual(spansOfTiles(undefined, own, annotated(b), spanOf(b), [tile]), []);
    assert.deepEqual(spansOfTiles(annotated(a), own, undefined, spanOf(b), [tile]), []);
  });

  it('are none where an article has become shorter', () => {
    const [start, end] = [0, b.length];
    assert.equal(spansOfTiles(annotated(a), own, annotated(b), { start, end }, [tile]).length, 1);
    assert.deepEqual(spansOfTiles(annotated(a), own, annotated(b), { start, end: end + 1 }, [tile]), []);
    assert.deepEqual(spansOfTiles(annotated(a), { start: 0, end: a.length + 1 }, annotated(b), spanOf(b), [tile]), []);
    assert.equal(spansOfTiles(annotated(a), { start: 0, end: a.length }, annotated(b), spanOf(b), [tile]).length, 1);
  });

  it('are none where a sentence has fewer tokens than a tile', () => {
    assert.equal(spansOfTiles(annotated(a), own, annotated(b), spanOf(b), [{ a: 2, b: 4, length: 3 }]).length, 1);
    assert.deepEqual(spansOfTiles(annotated(a), own, annotated(b), spanOf(b), [{ a: 2, b: 5, length: 3 }]), []);
    assert.deepEqual(spansOfTiles(annotated(a), own, annotated(b), spanOf(b), [tile, { a: 3, b: 2, length: 3 }]), []);
  });
});

describe('spans of shared stems', () => {
  function sharedOf(a: string, b: string, partOfA = a, partOfB = b): string[] {
    const pairs = spansOfSharedStems(
      annotated(a).article,
      spanOf(a, partOfA),
      annotated(b).article,
      spanOf(b, partOfB),
    );
    return shown(pairs, a, b);
  }

  it('pair content words and numbers by stem, in the order of the first', () => {
    assert.deepEqual(sharedOf('The 12 bridges closed early.', 'They are closing the bridge for 12 days.'), [
      '12|12',
      'bridges|bridge',
      'closed|closing',
    ]);
  });

  it('use each word once, the first one first', () => {
    assert.deepEqual(
      spansOfSharedStems(
        annotated('bridge bridge').article,
        { start: 0, end: 13 },
        annotated('a bridge or bridges or bridge').article,
        { start: 0, end: 29 },
      ),
      [
        { a: { start: 0, end: 6 }, b: { start: 2, end: 8 } },
        { a: { start: 7, end: 13 }, b: { start: 12, end: 19 } },
      ],
    );
    assert.deepEqual(sharedOf('bridge bridge', 'a bridge'), ['bridge|bridge']);
  });

  it('stay in the spans', () => {
    const text = 'Whales came. The bridge closed. Ferries ran.';
    assert.deepEqual(sharedOf(text, text, 'The bridge closed.', 'The bridge closed. Ferries ran.'), [
      'bridge|bridge',
      'closed|closed',
    ]);
    assert.deepEqual(sharedOf(text, text, 'Whales came. The bridge closed.', 'The bridge closed.'), [
      'bridge|bridge',
      'closed|closed',
    ]);
  });

  it('leave marks and stop words out', () => {
    assert.deepEqual(sharedOf('It was the bridge, they said.', 'They said it was the tunnel, the.'), []);
  });
});
