import assert from 'node:assert/strict';
import { NearParallelIndex } from '../../../src/corpus/index/nearParallelIndex';
import { SentenceIndex } from '../../../src/corpus/index/sentenceIndex';
import { corpusOf, linksOf, recordsOf } from '../../fixtures/corpus';

const sentence = 'Inspectors closed the old bridge to all heavy traffic';

describe('near parallels', () => {
  it('are verbatim where all words are equal but for case and marks, near where stems are', () => {
    const kinds = (other: string): string[] =>
      linksOf(corpusOf({ a: `Talks end\n\n${sentence}.\n`, b: `News of today\n\n${other}\n` }), 0.85).map((link) =>
        link.slice(0, link.indexOf(' ', link.indexOf(' ') + 1)),
      );
    assert.deepEqual(kinds(`${sentence}.`), ['verbatim 1.000']);
    assert.deepEqual(kinds('“Inspectors closed, the old bridge, to all heavy traffic!”'), ['verbatim 1.000']);
    assert.deepEqual(kinds('Inspectors closed the old bridges to all heavy traffic.'), ['near 0.990']);
    assert.deepEqual(kinds('Inspectors closed the old bridge to all heavy lorries.'), ['near 0.969']);
    assert.deepEqual(kinds('Inspectors opened a new bridge to most light traffic.'), []);
  });

  it('have a whole quotation in common, from either side', () => {
    const quoted = 'Kari Lund, chief of the road authority, told the county council: “No car will cross before May.”';
    const bare = 'It rained in Senja, and for all that anybody could tell no car will cross before May or even June.';
    const links = linksOf(corpusOf({ a: `Talks end\n\n${quoted}\n`, b: `News of today\n\n${bare}\n` }), 0.85);
    assert.equal(links.length, 1);
    assert.ok(links[0].startsWith('near'));
    assert.deepEqual(
      linksOf(corpusOf({ a: `Talks end\n\n${quoted.replace(/[“”]/g, '')}\n`, b: `News of today\n\n${bare}\n` }), 0.85),
      [],
    );
    assert.equal(linksOf(corpusOf({ b: `Talks end\n\n${quoted}\n`, a: `News of today\n\n${bare}\n` }), 0.85).length, 1);
  });

  it('are in the order of the text, best first, and know their aligned words and longest run', () => {
    const corpus = corpusOf({
      own: `Talks end\n\n${sentence}. Ferries between Tarvik and Senja will run every hour all night.\n`,
      near: `News of today\n\nFerries between Tarvik and Senja will run every hour all day. ${sentence}, they said.\n`,
      verbatim: `News at noon\n\nNothing new. ${sentence}.\n`,
    });
    const parallels = corpus.nearOf('own');
    assert.deepEqual(
      parallels.map(({ a, b, kind, run }) => [a.sentence, b.uri, b.sentence, kind, run]),
      [
        [1, 'verbatim', 2, 'verbatim', 9],
        [1, 'near', 2, 'near', 9],
        [2, 'near', 1, 'near', 10],
      ],
    );
    const [{ shared, a, b }] = parallels;
    assert.deepEqual(
      shared.map((pair) => [pair.a.start - a.start, pair.a.end - a.end, pair.b.start - b.start]),
      [[0, -1, 0]],
    );
    assert.equal(parallels[0].shared, shared, 'worked out once');
  });

  it('are none of an article that is not held', () => {
    const index = new NearParallelIndex(new SentenceIndex(), () => undefined);
    assert.deepEqual(index.parallelsOf('never'), []);
    assert.deepEqual(index.repeatsOf('never', 0), []);
  });
});

describe('repeats within an article', () => {
  it('are the other sentences with the same words', () => {
    const sentences = new SentenceIndex();
    const words = 'inspectors closed the bridge';
    sentences.put('a', recordsOf([words, 'ferries run all night', words, '', '', words]));
    const index = new NearParallelIndex(sentences, () => undefined);
    assert.deepEqual(index.repeatsOf('a', 0), [2, 5]);
    assert.deepEqual(index.repeatsOf('a', 2), [0, 5]);
    assert.deepEqual(index.repeatsOf('a', 1), []);
    assert.deepEqual([...index.saidBefore('a')], [2, 5]);
    assert.deepEqual([...index.saidBefore('never')], []);
    assert.deepEqual(index.repeatsOf('a', 3), [], 'sentences of hardly a word are no repeats');
  });
});
