import assert from 'node:assert/strict';
import type { Parallel } from '../../../src/corpus/index/parallel';
import { withoutBoilerplate } from '../../../src/corpus/index/repeatedBoilerplate';
import { parallel, passage } from '../../fixtures/corpus';

/** Links of sentence 0 of `own` to one sentence of each other article. */
const linksTo = (uris: string, rest: Partial<Parallel> = {}): Parallel[] =>
  [...uris].map((uri, i) => parallel(passage('own', 0), passage(uri, i), rest));

/** Which articles are still linked, where each has a topic similarity. */
function linked(
  parallels: readonly Parallel[],
  similarities: Readonly<Record<string, number>>,
  sizes: Readonly<Record<string, number>> = {},
  sentenceCounts: Readonly<Record<string, number>> = {},
): string {
  return withoutBoilerplate(parallels, {
    similarity: (sentence, uri, other) =>
      sentence !== 0 ? 1 : Math.max(similarities[uri] ?? 0, similarities[other] ?? 0, similarities[uri + other] ?? 0),
    size: (uri) => sizes[uri] ?? 0,
    sentenceCount: (uri) => sentenceCounts[uri] ?? 10,
  })
    .map(({ b }) => b.uri)
    .join('');
}

describe('repeated boilerplate', () => {
  const strangers = { x: 0.119, y: 0.12, z: 0.5 };
  const verbatim = { kind: 'verbatim', run: 20 } as const;

  it('is a sentence that three unrelated articles carry beside one', () => {
    assert.equal(linked(linksTo('vwx'), strangers), '');
    assert.equal(linked(linksTo('vw'), strangers), 'vw');
    assert.equal(linked(linksTo('vwy'), strangers), 'vwy');
  });

  it('is a sentence that three unrelated articles have word for word', () => {
    const sizes = { own: 40, v: 40, x: 40, y: 40 };
    assert.equal(linked(linksTo('vx', verbatim), strangers, sizes), '');
    assert.equal(linked(linksTo('vx', verbatim), strangers, { ...sizes, x: 39 }), 'vx', 'an item of a few lines');
    assert.equal(linked(linksTo('v', verbatim), strangers, sizes), 'v');
    assert.equal(linked(linksTo('vy', verbatim), strangers, sizes), 'vy');
  });

  it('has carriers of which most pairs are unrelated, whichever is asked', () => {
    // Of ten pairs among five, four and more stand apart from one that all are related to.
    assert.equal(linked(linksTo('tuvy', verbatim), strangers), '');
    assert.equal(linked(linksTo('tuvy'), strangers), 'tuvy');
    assert.equal(linked(linksTo('uvyz', verbatim), strangers), 'uvyz');
    const event = { ownt: 1, ownu: 1, tu: 1 };
    assert.equal(linked(linksTo('tuvw'), event), 'tuvw');
    assert.equal(linked(linksTo('tuvwx'), event), '');
  });

  it('is told by eight carriers, the first by URI', () => {
    const all = 'abcdefg';
    assert.equal(linked(linksTo(`${all}yz`, verbatim), { y: 1, z: 1 }), '');
    assert.equal(linked(linksTo(all, verbatim), Object.fromEntries([...all].map((uri) => [uri, 1]))), all);
  });

  it('counts an article once however often it carries the sentence', () => {
    const twice = [...linksTo('vw'), parallel(passage('own', 0), passage('v', 7))];
    assert.equal(linked(twice, strangers), 'vwv');
  });

  it('leaves the other sentences of the article alone', () => {
    const parallels = [...linksTo('vwx'), parallel(passage('own', 1), passage('v', 4))];
    assert.equal(linked(parallels, strangers), 'v');
  });

  it('is not what copies repeat, however common their words are in the folder', () => {
    const both = [...linksTo('vwx'), ...[...'vwx'].map((uri) => parallel(passage('own', 1), passage(uri, 8)))];
    const nothingCommon = { v: 0, w: 0, x: 0 };
    assert.equal(linked(both, nothingCommon, {}, { own: 4 }), 'vwx');
    assert.equal(linked(both, nothingCommon, {}, { own: 3 }), 'vwxvwx');
    assert.equal(linked(both, nothingCommon, {}, { v: 3, w: 3 }), 'vwxvwx');
  });

  it('may be verbatim', () => {
    assert.equal(linked(linksTo('vwx', verbatim), strangers), '');
  });
});

describe('a turn of phrase', () => {
  const sizes = { own: 40, v: 40, w: 39 };

  it('is all that two unrelated articles have in common', () => {
    assert.equal(linked(linksTo('v'), { v: 0.119 }, sizes), '');
    assert.equal(linked(linksTo('v'), { v: 0.12 }, sizes), 'v');
  });

  it('is near and shorter than twelve words', () => {
    assert.equal(linked(linksTo('v', { run: 11 }), { v: 0 }, sizes), '');
    assert.equal(linked(linksTo('v', { run: 12 }), { v: 0 }, sizes), 'v');
    assert.equal(linked(linksTo('v', { kind: 'verbatim' }), { v: 0 }, sizes), 'v');
  });

  it('stands in articles that have forty terms, both of them', () => {
    assert.equal(linked(linksTo('w'), { w: 0 }, sizes), 'w');
    assert.equal(linked(linksTo('v'), { v: 0 }, { own: 39, v: 40 }), 'v');
  });

  it('is one of two links at most', () => {
    const links = (count: number): Parallel[] =>
      Array.from({ length: count }, (_, i) => parallel(passage('own', 0), passage('v', i)));
    assert.equal(linked(links(2), { v: 0 }, sizes), '');
    assert.equal(linked(links(3), { v: 0 }, sizes), 'vvv');
  });
});
