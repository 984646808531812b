import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksumOf } from '../../../src/corpus/clusters/checksum';
import { parseClusters, writeClusters, type Clusters } from '../../../src/corpus/clusters/clusterFile';
import { Corpus } from '../../../src/corpus/corpus';
import { tagger } from '../../fixtures/tagger';

describe('checksum of a text', () => {
  it('tells texts apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        assert.equal(checksumOf(one) === checksumOf(other), one === other);
      }),
    );
    assert.match(checksumOf(''), /^0-[0-9a-f]{16}$/);
    assert.notEqual(checksumOf('ab'), checksumOf('ba'));
  });
});

describe('file of clusters', () => {
  it('is read as it was written', () => {
    const place = fc.record(
      { article: fc.nat(2), start: fc.nat(99), end: fc.integer({ min: 100, max: 200 }) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(fc.array(place)), (clusters) => {
        const articles = ['a', 'b#2', 'c "d"'].map((path) => ({ path, checksum: 'x' }));
        assert.deepEqual(parseClusters(writeClusters({ articles, clusters }, 'passim')), { articles, clusters });
      }),
    );
    assert.deepEqual(parseClusters(' '), { articles: [], clusters: [] });
  });

  const article = '{"path":"a","checksum":"c"}';
  for (const [what, text] of [
    ['no JSON', '\u0000'],
    ['null', 'null'],
    ['another version', `{"crossread":2,"articles":[],"clusters":[]}`],
    ['no articles', '{"crossread":1,"clusters":[]}'],
    ['no clusters', '{"crossread":1,"articles":[]}'],
    ['an article without checksum', '{"crossread":1,"articles":[{"path":"a"}],"clusters":[]}'],
    ['an article without path', '{"crossread":1,"articles":[{"checksum":"a"}],"clusters":[]}'],
    ['an article that is null', '{"crossread":1,"articles":[null],"clusters":[]}'],
    ['a cluster that is no list', `{"crossread":1,"articles":[${article}],"clusters":[7]}`],
    ['a place in no article', `{"crossread":1,"articles":[${article}],"clusters":[[[1,0,5]]]}`],
    ['an empty place', `{"crossread":1,"articles":[${article}],"clusters":[[[0,5,5]]]}`],
    ['a place before the text', `{"crossread":1,"articles":[${article}],"clusters":[[[0,-1,5]]]}`],
    ['half a place', `{"crossread":1,"articles":[${article}],"clusters":[[[0,0]]]}`],
    ['four numbers', `{"crossread":1,"articles":[${article}],"clusters":[[[0,0,1,2]]]}`],
  ] as const)
    it(`is refused: ${what}`, () => {
      assert.throws(() => parseClusters(text));
    });
});

describe('clusters that were read in', () => {
  /** A notice that stands in more articles than the index looks at. */
  const notice =
    'The council of Norhaven will close the old stone bridge to all lorries from the first of June until the autumn.';
  const count = 220;
  const nameOf = (index: number): string => `n${String(index).padStart(3, '0')}`;
  const places = ['Abelby', 'Corvik', 'Dunholm', 'Estrand', 'Farness', 'Gilvik', 'Hamlow'];
  /** What goes with it: most of an article is a copy, and the notice is not what a site prints under everything. */
  const copied = `${notice} Masons mend the cracked arches, and timber for the sawmill goes by ferry. Engineer Solveig Aune counts the cost of new lamps for all four piers.`;
  const textOf = (index: number): string =>
    `Notes from ${places[index % places.length]} number ${index}\n\n${copied} The market of week ${index} sold ${index + 40} crates of plums and the choir of ${places[(index * 3) % places.length]} sang in the square.\n`;
  const spanOf = (text: string): readonly [number, number] => [
    text.indexOf(copied),
    text.indexOf(copied) + copied.length,
  ];

  const read = (): Corpus => {
    const corpus = new Corpus(tagger);
    for (let i = 0; i < count; i++) corpus.read(`file:///n/${nameOf(i)}.txt`, textOf(i));
    return corpus;
  };
  const clustersOf = (names: readonly number[]): Clusters => ({
    articles: names.map((index) => ({ path: `${nameOf(index)}.txt`, checksum: checksumOf(textOf(index)) })),
    clusters: [
      names.map((index, article) => {
        const [start, end] = spanOf(textOf(index));
        return { article, start, end };
      }),
    ],
  });
  const uri = (index: number): string => `file:///n/${nameOf(index)}.txt`;
  const linkedTo = (corpus: Corpus, index: number): string[] =>
    corpus
      .nearOf(uri(index))
      .filter(({ a }) => textOf(index).slice(a.start, a.end) === notice)
      .map(({ b }) => b.uri)
      .sort();
  let corpus: Corpus;
  before(() => {
    corpus = read();
  });

  it('are links that the index does not look for', () => {
    assert.deepEqual(linkedTo(corpus, 0), []);
    corpus.clusters.apply([{ folder: 'file:///n/', clusters: clustersOf([0, 5, 9]) }]);
    assert.deepEqual(linkedTo(corpus, 0), [uri(5), uri(9)]);
    assert.deepEqual(linkedTo(corpus, 9), [uri(0), uri(5)]);
    assert.deepEqual(linkedTo(corpus, 1), []);
    const [link] = corpus.nearOf(uri(0));
    assert.deepEqual([link.kind, link.score], ['verbatim', 1]);
    assert.deepEqual(corpus.claims(0.75, [0, 5, 9].map(uri)).claims[0]?.articles.length, 3);
    assert.deepEqual(corpus.clusters.stale(), { all: 3, gone: 0, changed: 0 });
  });

  it('count only while the text is the same', () => {
    corpus.read(uri(5), textOf(5).replace('plums', 'pears'));
    assert.deepEqual(linkedTo(corpus, 0), [uri(9)]);
    assert.deepEqual(corpus.clusters.stale(), { all: 3, gone: 0, changed: 1 });
    corpus.read(uri(5), textOf(5));
    assert.deepEqual(linkedTo(corpus, 0), [uri(5), uri(9)]);
    // Words that no other article has: what is kept of the others is let go all the same.
    corpus.read(uri(5), `${textOf(5)}Quartz kittens juggle violet lamps beneath Ulvsund tonight.\n`);
    assert.deepEqual(linkedTo(corpus, 0), [uri(9)]);
    corpus.read(uri(5), textOf(5));
    assert.deepEqual(linkedTo(corpus, 0), [uri(5), uri(9)]);
    corpus.remove(uri(5));
    assert.deepEqual(linkedTo(corpus, 0), [uri(9)]);
    assert.deepEqual(corpus.clusters.stale(), { all: 3, gone: 1, changed: 0 });
    corpus.read(uri(5), textOf(5));
    assert.deepEqual(linkedTo(corpus, 9), [uri(0), uri(5)]);
  });

  it('are held together by words alone', () => {
    const [start, end] = [0, textOf(3).indexOf('\n')];
    const { articles } = clustersOf([3, 4]);
    const heads: Clusters = { articles, clusters: [[0, 1].map((article) => ({ article, start, end }))] };
    corpus.clusters.apply([{ folder: 'file:///n/', clusters: heads }]);
    assert.deepEqual(linkedTo(corpus, 3), []);
    corpus.clusters.apply([{ folder: 'file:///other/', clusters: clustersOf([3, 4]) }]);
    assert.deepEqual(linkedTo(corpus, 3), []);
    assert.deepEqual(corpus.clusters.stale(), { all: 2, gone: 2, changed: 0 });
  });

  it('let go of those before', () => {
    corpus.clusters.apply([{ folder: 'file:///n/', clusters: clustersOf([0, 5]) }]);
    assert.deepEqual(linkedTo(corpus, 0), [uri(5)]);
    corpus.clusters.apply([]);
    assert.deepEqual(linkedTo(corpus, 0), []);
    assert.deepEqual(corpus.clusters.stale(), { all: 0, gone: 0, changed: 0 });
  });

  it('have neighbours on both sides where they are large, each the other’s', () => {
    const all = Array.from({ length: count }, (_, index) => index);
    corpus.clusters.apply([{ folder: 'file:///n/', clusters: clustersOf(all) }]);
    for (const index of [0, 7, count - 1]) {
      const linked = linkedTo(corpus, index);
      assert.equal(linked.length, 64);
      assert.equal(new Set(linked).size, 64);
      const distances = linked.map((other) => {
        const apart = Math.abs(Number(/n(\d+)\.txt/.exec(other)?.[1]) - index);
        return Math.min(apart, count - apart);
      });
      assert.deepEqual([Math.min(...distances), Math.max(...distances)], [1, 32]);
    }
  });
});
