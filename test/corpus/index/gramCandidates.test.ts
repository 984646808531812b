import assert from 'node:assert/strict';
import { candidatesFor, type Candidate } from '../../../src/corpus/index/gramCandidates';
import { SentenceIndex } from '../../../src/corpus/index/sentenceIndex';
import { recordsOf, stemsOf } from '../../fixtures/corpus';

/** Candidates for the first sentence of article `own`. */
function candidates(sentences: Readonly<Record<string, readonly string[]>>): Candidate[] {
  const index = new SentenceIndex();
  for (const [uri, own] of Object.entries(sentences)) index.put(uri, recordsOf(own));
  const article = index.article('own');
  assert.ok(article);
  return candidatesFor(index, article, stemsOf(sentences.own[0]));
}

const names = (found: readonly Candidate[]): string[] =>
  found.map(({ article, sentence }) => `${article.uri}:${sentence}`);
/** So many sentences, each ending in words of its own. */
const many = (count: number, words: string): string[] =>
  Array.from({ length: count }, (_, i) => `${words} q${i} r${i} s${i}`);

describe('candidates by word grams', () => {
  it('are sentences of other articles that share a gram', () => {
    assert.deepEqual(
      names(
        candidates({
          own: ['inspectors closed bridge', 'inspectors closed bridge'],
          a: ['ferry sank', 'inspectors closed bridge yesterday'],
          b: ['whale seen off senja'],
        }),
      ),
      ['a:1'],
    );
  });

  it('count the grams that they share, with the rarest and the weight of all', () => {
    const found = candidates({
      own: ['inspectors closed bridge yesterday evening'],
      a: ['inspectors closed bridge yesterday'],
      b: ['closed bridge yesterday'],
      c: ['closed bridge yesterday evening'],
    });
    const by = (uri: string): Candidate | undefined => found.find(({ article }) => article.uri === uri);
    // Three sentences hold the gram of a, five `closed bridge yesterday`, own among them.
    assert.equal(by('a')?.shared, 2);
    assert.equal(by('a')?.rarest, 2);
    assert.ok(Math.abs((by('a')?.weight ?? 0) - (1 / Math.log2(3) + 1 / Math.log2(5))) < 1e-12);
    assert.equal(by('b')?.shared, 1);
    assert.equal(by('b')?.rarest, 4);
    assert.equal(by('c')?.rarest, 2);
  });

  it('share a gram of 24 sentences and fewer, or half of their grams', () => {
    const own = ['aa bb cc dd ee ff gg'];
    // The sentence itself is one of those that hold the gram.
    assert.equal(candidates({ own, a: many(23, 'aa bb cc') }).length, 12);
    assert.equal(candidates({ own, a: many(24, 'aa bb cc') }).length, 0);
    // Three of five grams, two of five
    assert.equal(candidates({ own, a: many(24, 'aa bb cc dd ee') }).length, 24);
    assert.equal(candidates({ own, a: many(24, 'aa bb cc dd') }).length, 0);
    // Three of six grams are half.
    assert.equal(candidates({ own: ['aa bb cc dd ee ff gg hh'], a: many(24, 'aa bb cc dd ee') }).length, 24);
  });

  it('are twelve, and copies beyond them up to 64', () => {
    const own = ['aa bb cc dd ee ff gg'];
    assert.equal(candidates({ own, a: many(12, 'aa bb cc') }).length, 12);
    assert.equal(candidates({ own, a: many(13, 'aa bb cc') }).length, 12);
    assert.equal(candidates({ own, a: many(40, 'aa bb cc dd ee') }).length, 40);
    assert.equal(candidates({ own: ['aa bb cc dd'], a: many(47, 'aa bb cc') }).length, 47);
    assert.equal(candidates({ own: ['aa bb cc dd'], a: many(100, 'aa bb cc') }).length, 64);
  });

  it('are taken by weight, then article, then place', () => {
    const found = candidates({
      own: ['aa bb cc dd ee ff gg hh ii jj kk ll'],
      b: many(10, 'aa bb cc'),
      a: [...many(3, 'aa bb cc'), 'cc dd ee ff'],
    });
    assert.deepEqual(names(found), ['a:3', 'a:0', 'a:1', 'a:2', ...Array.from({ length: 8 }, (_, i) => `b:${i}`)]);
  });

  it('come from common grams only where fewer than three rare ones point anywhere', () => {
    const common = many(60, 'aa bb cc dd ee');
    const wanted = 'aa bb cc dd ee ff gg';
    const sharing = (...words: string[]): number =>
      candidates({ own: [wanted], a: common, ...Object.fromEntries(words.map((own, i) => [`x${i}`, [own]])) }).length;
    assert.equal(sharing(), 60);
    assert.equal(sharing('dd ee ff zz'), 61);
    assert.equal(sharing('dd ee ff gg zz'), 61);
    // A third rare gram: `gg hh ii`
    const own = [`${wanted} hh ii`];
    assert.equal(candidates({ own, a: common, x: ['ee ff gg hh zz'] }).length, 1);
  });

  it('are not sought under a gram of more than 200 sentences', () => {
    const own = ['aa bb cc'];
    assert.equal(candidates({ own, a: many(199, 'aa bb cc') }).length, 64);
    assert.equal(candidates({ own, a: many(200, 'aa bb cc') }).length, 0);
  });

  it('leave a gram of more than 48 sentences aside where three of fewer point somewhere', () => {
    const own = ['aa bb cc dd ee ff gg hh'];
    const underCommonGrams = (rare: number): number =>
      candidates({ own, a: many(rare, 'dd ee ff gg hh'), b: many(60, 'aa bb cc dd ee') }).filter(
        ({ article }) => article.uri === 'b',
      ).length;
    // The sentence itself holds the grams too.
    assert.equal(underCommonGrams(47), 0);
    assert.equal(underCommonGrams(48), 64 - 48);
  });
});
