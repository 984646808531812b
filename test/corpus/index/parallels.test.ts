import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/annotations/annotate';
import { Corpus } from '../../../src/corpus/corpus';
import { greedyStringTiling } from '../../../src/corpus/index/stringTiling';
import { foldSpelling, stemOf } from '../../../src/corpus/index/stems';
import { compareWording } from '../../../src/corpus/findings/wording';
import { copy, other, wire } from '../../fixtures/articles';
import { tagger } from '../../fixtures/tagger';

function corpusOf(texts: Record<string, string>): Corpus {
  const corpus = new Corpus(tagger);
  for (const [uri, text] of Object.entries(texts)) corpus.put(uri, annotate(text, 'plain', tagger));
  return corpus;
}

const links = (corpus: Corpus): string[] =>
  corpus.allParallels().map(({ a, b, kind, score }) => {
    const translate = (p: { uri: string; start: number; end: number }): string =>
      corpus.get(p.uri)!.article.text.slice(p.start, p.end);
    return `${kind} ${score.toFixed(3)} ${a.uri}:${translate(a)} = ${b.uri}:${translate(b)}`;
  });

describe('parallels', () => {
  it('link verbatim sentences and a quotation that changed a word', () => {
    const corpus = corpusOf({ wire, copy, other });
    const kinds = corpus.allParallels(0.7).map((p) => p.kind);
    assert.deepEqual(kinds.sort(), ['near', 'paraphrase', 'verbatim']);
    const near = corpus.allParallels().find((p) => p.kind === 'near')!;
    const wording = compareWording(corpus.get('wire')!.article, near.b, corpus.get('copy')!.article, near.a);
    const changed = wording.words
      .filter((w) => w.change === 'changed')
      .map((w) => copy.slice(w.span.start, w.span.end));
    assert.ok(changed.includes('each'), changed.join());
  });

  it('link the same said in other words, and not what the event’s articles merely share', () => {
    const corpus = corpusOf({
      a: 'Ferry sinks off Belmora\n\nA crowded ferry sank off Belmora on Friday and divers recovered nine bodies. The owner, Ravi Menon, was arrested at his home on Saturday. Fishermen said that the engine had failed twice in May.\n',
      b: 'Nine dead in Belmora disaster\n\nDivers have found the bodies of nine passengers of a ferry that went down near Belmora. Police arrested Ravi Menon, who owns the vessel. Tickets for the crossing cost four dollars.\n',
      c: 'Market reopens in Kastel\n\nThe covered market of Kastel reopened after two years of works. Traders said that rents had doubled.\n',
    });
    const found = corpus.allParallels().filter((p) => p.kind === 'paraphrase' && p.score >= 0.5);
    const said = found.map(({ a, b }) => [
      corpus.get(a.uri)!.article.text.slice(a.start, a.end),
      corpus.get(b.uri)!.article.text.slice(b.start, b.end),
    ]);
    assert.ok(
      said.some(([x, y]) => x.includes('recovered nine bodies') && y.includes('nine passengers')),
      JSON.stringify(said),
    );
    assert.ok(
      said.some(([x, y]) => x.includes('arrested at his home') && y.includes('Police arrested')),
      JSON.stringify(said),
    );
    assert.ok(!said.some(([x, y]) => x.includes('Fishermen') || y.includes('Tickets')));
    assert.ok(found.every(({ a, b }) => a.uri !== 'c' && b.uri !== 'c'));
  });

  it('leave boilerplate and the article itself out', () => {
    const appeal = 'Please support our journalism with a donation to keep our reporters on the ground.';
    const corpus = corpusOf({
      a: `Rain in Oslo\n\nIt rained for the whole day in Oslo on Monday.\n\n${appeal}\n`,
      b: `Sun in Rome\n\nThe sun shone over Rome without a cloud in sight.\n\n${appeal}\n`,
    });
    assert.deepEqual(links(corpus), []);
    const self = corpusOf({
      a: 'Rain\n\nIt rained for the whole day in Oslo on Monday.\n\nIt rained for the whole day in Oslo on Monday.\n',
    });
    assert.deepEqual(links(self), []);
  });

  it('fold British and American spelling, and long and short names of a body', () => {
    assert.equal(stemOf('normalise'), stemOf('normalize'));
    assert.equal(stemOf('labour'), stemOf('labor'));
    assert.equal(stemOf('programmes'), stemOf('programs'));
    for (const word of ['promise', 'four', 'hour', 'advise', 'exercise', 'surprise'])
      assert.equal(foldSpelling(word), word);
    const corpus = corpusOf({
      a: 'Talks end\n\nThe labour programme was organised by the United Nations and the European Union in May.\n',
      b: 'Talks are over\n\nThe labor program was organized by the UN and the EU in May.\n',
    });
    assert.equal(corpus.allParallels().length, 1);
  });

  it('are the same after any sequence of edits as after a rebuild', () => {
    const sentences = [
      'The bridge was closed to all traffic on Sunday.',
      'Inspectors found a crack in its main cable last week.',
      '“We will check every strand of this old cable,” said Kari Lund.',
      'The repair is expected to cost 12 million kroner.',
      'Ferries will run every hour until the end of June.',
      'Mayor Jon Vik called the delay a disgrace for the town.',
    ];
    const text = fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
      .map((parts) => `Bridge news\n\n${parts.join(' ')}\n`);
    const edit = fc.record({ uri: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(text, { freq: 4 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
        const live = new Corpus(tagger);
        const texts = new Map<string, string>();
        for (const { uri, text: next } of edits) {
          if (next === null) {
            live.remove(uri);
            texts.delete(uri);
          } else {
            live.put(uri, annotate(next, 'plain', tagger));
            texts.set(uri, next);
          }
        }
        const fresh = corpusOf(Object.fromEntries(texts));
        assert.deepEqual(links(live), links(fresh));
        assert.deepEqual(live.entities(), fresh.entities());
        for (const uri of texts.keys()) assert.deepEqual(live.dateOf(uri), fresh.dateOf(uri));
      }),
      { numRuns: 150 },
    );
  });

  it('cost the length of two long texts of alike sentences, not its square', () => {
    const time = (n: number): number => {
      const start = performance.now();
      corpusOf({
        rise: 'The mayor said the river rose by 3 m on Monday. '.repeat(n),
        fall: 'The mayor said the river fell by 4 m on Tuesday. '.repeat(n),
      }).allParallels();
      return performance.now() - start;
    };
    time(300);
    const small = time(500);
    assert.ok(time(4000) < small * 8 * 3, 'eight times the text may cost eight times the time, with room for noise');
  });

  it('do not depend on the order in which articles came', () => {
    const forward = corpusOf({ wire, copy, other });
    const backward = corpusOf({ other, copy, wire });
    assert.deepEqual(links(forward), links(backward));
    assert.deepEqual(forward.entities(), backward.entities());
  });
});

describe('alignment', () => {
  it('covers each word once and only equal words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 30 }), fc.array(fc.nat(4), { maxLength: 30 }), (a, b) => {
        const usedA = new Set<number>();
        const usedB = new Set<number>();
        for (const tile of greedyStringTiling(a, b, 2)) {
          assert.ok(tile.length >= 2);
          for (let k = 0; k < tile.length; k++) {
            assert.equal(a[tile.a + k], b[tile.b + k]);
            assert.ok(!usedA.has(tile.a + k) && !usedB.has(tile.b + k));
            usedA.add(tile.a + k);
            usedB.add(tile.b + k);
          }
        }
      }),
    );
  });
});

describe('dates of a folder', () => {
  it('give an undated article the date of the articles it shares passages with', () => {
    const lede =
      'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable.';
    const corpus = corpusOf({
      dated: `Bridge shut\n\nTARVIK, 5 May 2025 (NTW) – ${lede}\n`,
      undated: `Tarvik bridge closed\n\n${lede}\n`,
    });
    assert.deepEqual(corpus.dateOf('undated'), { date: '2025-05-05', from: 'event' });
    const sunday = corpus.figuresOf('undated').find((f) => f.rule === 'weekday');
    assert.deepEqual(sunday?.interval, ['2025-05-04', '2025-05-05']);
  });
});

describe('entities of a folder', () => {
  it('join a family name to its one bearer, and let it go when there are two', () => {
    const corpus = corpusOf({
      a: 'Kari Lund spoke on Monday in Oslo.\n',
      b: 'Mr Lund did not. Lund will speak on Friday.\n',
    });
    assert.equal(corpus.entity('short:lund')?.name, 'Kari Lund');
    corpus.put('c', annotate('Mr Nils Lund spoke on Tuesday in Bergen.\n', 'plain', tagger));
    assert.equal(corpus.entity('short:lund')?.id, 'short:lund');
    corpus.remove('c');
    assert.equal(corpus.entity('short:lund')?.name, 'Kari Lund');
  });
});
