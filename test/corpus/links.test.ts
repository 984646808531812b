import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import { finish } from '../../src/corpus/steps';
import { compareWording } from '../../src/corpus/findings/wording';
import { copy, other, wire } from '../fixtures/articles';
import { annotated, corpusOf, linksOf } from '../fixtures/corpus';
import { tagger } from '../fixtures/tagger';
import { shippedVectors } from '../fixtures/vectors';

describe('parallels', () => {
  it('link verbatim sentences and a quotation that changed a word', () => {
    const corpus = corpusOf({ wire, copy, other });
    const kinds = corpus.allParallels(0.7).map((p) => p.kind);
    // The two headlines say the same in other words.
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
    assert.deepEqual(linksOf(corpus), []);
    const self = corpusOf({
      a: 'Rain\n\nIt rained for the whole day in Oslo on Monday.\n\nIt rained for the whole day in Oslo on Monday.\n',
    });
    assert.deepEqual(linksOf(self), []);
  });

  it('compare British and American spelling, and long and short names of a body, as equal', () => {
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
      'Traffic over the bridge stopped on Sunday.',
      'Jon Vik, the mayor, criticised the delay.',
      'Repairs will cost twelve million kroner, inspectors said.',
    ];
    const text = fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
      .map((parts) => `Bridge news\n\n${parts.join(' ')}\n`);
    const edit = fc.record({ uri: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(text, { freq: 4 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
        const live = new Corpus(tagger, undefined, shippedVectors);
        const texts = new Map<string, string>();
        for (const { uri, text: next } of edits) {
          if (next === null) {
            live.remove(uri);
            texts.delete(uri);
          } else {
            live.put(uri, annotated(next));
            texts.set(uri, next);
          }
          // What is asked for in between is kept, and must not be kept too long.
          live.allParallels();
        }
        const fresh = corpusOf(Object.fromEntries(texts));
        assert.deepEqual(linksOf(live), linksOf(fresh));
        assert.deepEqual(linksOf(live, 0), linksOf(fresh, 0));
        assert.deepEqual(live.entities(), fresh.entities());
        for (const uri of texts.keys()) assert.deepEqual(live.dateOf(uri), fresh.dateOf(uri));
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order in which articles came', () => {
    const forward = corpusOf({ wire, copy, other });
    const backward = corpusOf({ other, copy, wire });
    assert.deepEqual(linksOf(forward), linksOf(backward));
    assert.deepEqual(forward.entities(), backward.entities());
  });
});

describe('links of an article', () => {
  const lede =
    'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable.';
  const quote = '“We will not open this bridge until every strand has been checked,” said Kari Lund.';
  const corpus = corpusOf({
    own: `Bridge shut\n\n${lede} ${quote} Ferries will run all night.\n`,
    both: `Tarvik bridge closed\n\n${lede} ${quote}\n`,
    one: `Crack found\n\n${lede}\n`,
    another: `Lund speaks\n\n${quote}\n`,
    stranger: 'Whale seen\n\nA whale was seen off Senja for the first time in eleven years.\n',
  });

  it('tell which articles have most in common with it', () => {
    assert.deepEqual(corpus.around('own', 0.99), ['own', 'both', 'another', 'one']);
    assert.deepEqual(corpus.around('own', 1.01), ['own']);
    assert.deepEqual(corpus.around('stranger', 0.5), ['stranger']);
  });

  it('are worked out when they are asked for, and again when something changes', () => {
    const changing = corpusOf({ wire, copy });
    assert.equal(changing.isWorkedOut('wire'), false);
    const parallels = changing.parallelsOf('wire');
    assert.equal(changing.isWorkedOut('wire'), true);
    assert.equal(changing.isWorkedOut('copy'), false);
    assert.equal(changing.parallelsOf('wire'), parallels);
    assert.equal(changing.nearOf('wire'), changing.nearOf('wire'));
    changing.remove('copy');
    assert.equal(changing.isWorkedOut('wire'), false);
    assert.deepEqual(changing.parallelsOf('wire'), []);
  });

  it('are worked out ahead in steps, the same as at once', () => {
    const [ahead, atOnce] = [corpusOf({ wire, copy, whale: other }), corpusOf({ wire, copy, whale: other })];
    let steps = 0;
    for (const _ of ahead.stepwise.links('copy')) steps++;
    assert.ok(steps > 3, String(steps));
    assert.equal(ahead.isWorkedOut('copy'), true);
    assert.equal(ahead.isWorkedOut('wire'), false);
    const told = (corpus: Corpus): unknown[] => corpus.parallelsOf('copy').map(({ a, b, score }) => [a, b, score]);
    assert.deepEqual(told(ahead), told(atOnce));
    finish(ahead.stepwise.links('none'));
    assert.deepEqual([...ahead.stepwise.links('copy')], [], 'once');
    ahead.remove('wire');
    assert.equal(ahead.isWorkedOut('copy'), false);
  });

  it('are each told once, from the article that comes first', () => {
    const all = corpus.allParallels();
    assert.ok(all.length > 4);
    for (const { a, b } of all) assert.ok(a.uri < b.uri);
    const links = linksOf(corpus);
    assert.equal(new Set(links).size, links.length);
  });

  it('reach a least score, down to all that can be scored', () => {
    const [least] = corpus
      .allParallels()
      .map(({ score }) => score)
      .sort((a, b) => a - b);
    assert.ok(least >= 0.3);
    assert.ok(corpus.allParallels(least).some(({ score }) => score === least));
    assert.ok(corpus.allParallels(least + 1e-9).every(({ score }) => score > least));
    assert.ok(corpus.allParallels(0).length > corpus.allParallels().length);
    assert.ok(corpus.allParallels(0).some(({ score }) => score < 0.3));
  });

  it('are in the order of its text, paraphrases among the others', () => {
    const parallels = corpus.parallelsOf('own');
    assert.ok(parallels.some(({ kind }) => kind === 'verbatim'));
    assert.ok(parallels.every(({ a }, i) => i === 0 || a.start >= parallels[i - 1].a.start));
    // A pair of sentences is linked once, whatever ways lead to it.
    const pairs = parallels.map(({ a, b }) => `${a.sentence} ${b.uri} ${b.sentence}`);
    assert.equal(new Set(pairs).size, pairs.length);
  });

  it('know its own repeats', () => {
    const repeated = corpusOf({ a: `Bridge shut\n\n${lede} ${quote} ${lede}\n` });
    assert.deepEqual(repeated.repeatsOf('a', 1), [3]);
    assert.deepEqual(repeated.repeatsOf('a', 2), []);
    assert.deepEqual(repeated.repeatsOf('never', 0), []);
  });
});

describe('boilerplate that no list knows', () => {
  const line = 'This paper is printed in the old mill by the river and sold at every kiosk of the town.';
  const topics = [
    'Minister Jon Vik visited the Grimsvik shipyard where Norbygg builds trawlers.',
    'Marine biologist Elin Moe counted humpback whales near Senja lighthouse.',
    'Composer Arne Dahl rehearsed his oratorio with the Bodvik choir.',
    'Striker Nils Berg scored twice when Fagerholm beat Rosenlund.',
  ];
  const texts = Object.fromEntries(topics.map((topic, i) => [`n${i}`, `${topic.slice(0, 20)}\n\n${topic} ${line}\n`]));

  it('is no link where articles share nothing else', () => {
    const corpus = corpusOf(texts);
    assert.deepEqual(corpus.nearOf('n0'), []);
  });

  it('is none from the side of an article that shares its event with another', () => {
    const event = { ...texts, n4: `Vik in Grimsvik\n\n${topics[0]} He left at noon. ${line}\n` };
    const corpus = corpusOf(event);
    for (const uri of Object.keys(event)) {
      const { article } = corpus.get(uri)!;
      const said = corpus.nearOf(uri).map(({ a }) => article.text.slice(a.start, a.end));
      assert.ok(!said.includes(line), uri);
    }
    assert.ok(corpus.nearOf('n0').some(({ b }) => b.uri === 'n4'));
  });

  it('is linked while few carry it, and where the articles are on one thing', () => {
    assert.equal(corpusOf({ n0: texts.n0, n1: texts.n1, n2: texts.n2 }).nearOf('n0').length, 2);
    const event = Object.fromEntries(
      Object.keys(texts).map((uri) => [uri, `Vik in ${uri}\n\n${topics[0]} ${line} Reporters met in ${uri}.\n`]),
    );
    assert.equal(
      corpusOf(event)
        .nearOf('n0')
        .filter(({ a }) => a.sentence === 2).length,
      3,
    );
  });

  it('link copies, however many there are of one article', () => {
    const uris = Array.from({ length: 60 }, (_, i) => `copy${i}`);
    const corpus = corpusOf(Object.fromEntries(uris.map((uri) => [uri, wire])));
    const linked = new Set(corpus.parallelsOf('copy0').map(({ b }) => b.uri));
    assert.equal(linked.size, 59);
  });
});
