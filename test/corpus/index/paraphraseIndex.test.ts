import assert from 'node:assert/strict';
import { Articles } from '../../../src/corpus/articles';
import {
  archiveSimilarity,
  minParaphraseScore,
  ParaphraseIndex,
  type IsLinked,
} from '../../../src/corpus/index/paraphraseIndex';
import type { Parallel } from '../../../src/corpus/index/parallel';
import { annotated } from '../../fixtures/corpus';
import { tagger } from '../../fixtures/tagger';

const nothingLinked: IsLinked = () => false;

const ferry = `Ferry sinks off Belmora

A crowded ferry sank off Belmora on Friday and divers recovered nine bodies. The owner, Ravi Menon, was arrested at his home on Saturday. Fishermen said that the engine had failed twice in May.
`;
const disaster = `Nine dead in Belmora disaster

Divers have found the bodies of nine passengers of a ferry that went down near Belmora. Police arrested Ravi Menon, who owns the vessel. Tickets for the crossing cost four dollars.
`;
const market = `Market reopens in Kastel

The covered market of Kastel reopened after two years of works. Traders said that rents had doubled.
`;

function indexOf(texts: Readonly<Record<string, string>>): ParaphraseIndex {
  const articles = new Articles(tagger);
  for (const [uri, text] of Object.entries(texts)) articles.put(uri, annotated(text));
  return new ParaphraseIndex(articles.topics, articles.sentences, (uri) => articles.get(uri));
}

const pairs = (parallels: readonly Parallel[]): string[] =>
  parallels.map(({ a, b, score }) => `${a.uri}${a.sentence} ${b.uri}${b.sentence} ${score}`);
const turned = (parallels: readonly Parallel[]): string[] =>
  parallels.map(({ a, b, score }) => `${b.uri}${b.sentence} ${a.uri}${a.sentence} ${score}`);

describe('similarity of two articles among many stories', () => {
  it('must be larger where both tell of many things', () => {
    assert.equal(archiveSimilarity(80, 400), 0.2);
    assert.equal(archiveSimilarity(400, 250), 0.2);
    assert.equal(archiveSimilarity(500, 600), 0.4);
    assert.equal(archiveSimilarity(600, 500), 0.4);
  });
});

describe('paraphrases', () => {
  it('are the same from both sides, to the last bit', () => {
    const index = indexOf({ a: ferry, b: disaster, c: market });
    for (const minScore of [0, minParaphraseScore, 0.6]) {
      const forward = pairs(index.paraphrasesOf('a', nothingLinked, minScore)).filter((pair) => pair.includes(' b'));
      const backward = turned(index.paraphrasesOf('b', nothingLinked, minScore)).filter((pair) => pair.includes('a'));
      assert.deepEqual([...forward].sort(), [...backward].sort());
      assert.ok(forward.length > 0);
    }
  });

  it('reach the least score, and 0.98 at most', () => {
    const index = indexOf({ a: ferry, b: disaster, same: ferry.replace('Ferry sinks', 'Ship sinks') });
    const all = index.paraphrasesOf('a', nothingLinked, minParaphraseScore);
    const [one] = all.filter(({ score }) => score > 0.4 && score < 0.9);
    const scores = (minScore: number): number[] =>
      index.paraphrasesOf('a', nothingLinked, minScore).map(({ score }) => score);
    assert.ok(scores(one.score).includes(one.score));
    assert.ok(!scores(one.score + 1e-9).includes(one.score));
    assert.equal(Math.max(...scores(0)), 0.98);
    assert.ok(all.every(({ kind, run }) => kind === 'paraphrase' && run === 0));
  });

  it('leave out what is linked already, by either article’s sentences', () => {
    const index = indexOf({ a: ferry, b: disaster });
    const [{ a, b }] = index.paraphrasesOf('a', nothingLinked, 0.6);
    const without = (uri: string, isLinked: IsLinked): string[] => pairs(index.paraphrasesOf(uri, isLinked, 0.6));
    const forward: IsLinked = (sentence, uri, other) => sentence === a.sentence && uri === 'b' && other === b.sentence;
    const backward: IsLinked = (sentence, uri, other) => sentence === b.sentence && uri === 'a' && other === a.sentence;
    assert.equal(without('a', forward).length, without('a', nothingLinked).length - 1);
    assert.equal(without('b', backward).length, without('b', nothingLinked).length - 1);
  });

  it('have a best score for each sentence, seen from either side and however low', () => {
    const index = indexOf({ a: ferry, b: `${disaster}The port of Belmora has two cranes and a chapel of its own.\n` });
    for (const uri of ['a', 'b']) {
      const best = index.bestScoresOf(uri);
      const links = index.paraphrasesOf(uri, nothingLinked, minParaphraseScore);
      assert.ok(links.length > 0);
      for (const [sentence, score] of best) {
        const shown = links.filter(({ a }) => a.sentence === sentence).map((link) => link.score);
        if (shown.length > 0) assert.equal(Math.min(score, 0.98), Math.max(...shown));
        else assert.ok(score > 0 && score < minParaphraseScore);
      }
      for (const { a } of links) assert.ok(best.has(a.sentence));
    }
    assert.ok([...index.bestScoresOf('b').values()].some((score) => score < minParaphraseScore));
    assert.equal(index.bestScoresOf('none').size, 0);
  });

  it('know the content words in common', () => {
    const index = indexOf({ a: ferry, b: disaster });
    const arrest = index
      .paraphrasesOf('a', nothingLinked, 0.5)
      .find(({ a }) => ferry.slice(a.start, a.end).includes('arrested'));
    assert.ok(arrest);
    assert.deepEqual(
      arrest.shared.map(({ a, b }) => [ferry.slice(a.start, a.end), disaster.slice(b.start, b.end)]),
      [['owner', 'owns'].length === 2 ? ['Ravi', 'Ravi'] : [], ['Menon', 'Menon'], ['arrested', 'arrested']],
    );
    assert.equal(arrest.shared, arrest.shared, 'worked out once');
  });

  it('stay within an event, unless all that can be scored is wanted', () => {
    const cable = (text: string): string => text.replace('Traders said', 'Ravi Menon said');
    const index = indexOf({ a: ferry, c: cable(market) });
    assert.deepEqual(index.paraphrasesOf('a', nothingLinked, minParaphraseScore), []);
    assert.ok(index.paraphrasesOf('a', nothingLinked, 0).length > 0);
  });

  describe('that may be supported', () => {
    // Both name a small town: neighbours, but hardly of one event.
    const fire = `Fire at mill

A fire destroyed the old paper mill of Belmora on Friday. Firefighters from six villages pumped river water for nine hours, and the roof fell at noon. Ravi Menon lost his workshop.
`;
    const around = { a: ferry, b: disaster, f: fire };

    it('are those of neighbours between which there are no links', () => {
      const index = indexOf(around);
      const linked = new Set(index.paraphrasesOf('a', nothingLinked, minParaphraseScore).map(({ b }) => b.uri));
      const supported = index.supportedParaphrasesOf('a', nothingLinked);
      assert.deepEqual([...linked], ['b']);
      assert.deepEqual([...new Set(supported.map(({ b }) => b.uri))], ['f']);
      assert.ok(supported.every(({ score }) => score >= minParaphraseScore));
      const all = pairs(index.paraphrasesOf('a', nothingLinked, 0));
      for (const pair of pairs(supported)) assert.ok(all.includes(pair), pair);
    });

    it('are none in a folder that is not compared whole', () => {
      const many = (count: number): Record<string, string> => ({
        ...around,
        ...Object.fromEntries(
          Array.from({ length: count - 3 }, (_, index) => [
            `w${index}`,
            `Whale ${index} seen off Belmora by Ravi Menon\n`,
          ]),
        ),
      });
      assert.ok(indexOf(many(48)).supportedParaphrasesOf('a', nothingLinked).length > 0);
      assert.deepEqual(indexOf(many(49)).supportedParaphrasesOf('a', nothingLinked), []);
    });
  });

  it('are none of an article that is not held', () => {
    assert.deepEqual(indexOf({ a: ferry }).paraphrasesOf('never', nothingLinked, 0), []);
  });
});
