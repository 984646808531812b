import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sparseFactor } from '../../../src/corpus/index/sparseFactor';
import { TopicIndex } from '../../../src/corpus/index/topicIndex';
import { termsOf } from '../../fixtures/corpus';

type Weights = Readonly<Record<number, number>>;

function indexOf(articles: Readonly<Record<string, Weights>>): TopicIndex {
  const index = new TopicIndex();
  for (const [uri, weights] of Object.entries(articles)) index.put(uri, termsOf(weights));
  return index;
}

function neighbours(index: TopicIndex, uri: string): string[] {
  const article = index.article(uri);
  assert.ok(article);
  return index.neighbours(article).map((other) => other.uri);
}

/** Terms from one id up to another, all of one weight. */
const range = (from: number, to: number, weight = 80): Weights =>
  Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, weight]));
/** So many articles of the same terms. */
const copies = (count: number, name: string, weights: (number: number) => Weights): Record<string, Weights> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${String(i).padStart(3, '0')}`, weights(i)]));

describe('neighbours by topic', () => {
  it('are the articles that share most, nearest first, ties by URI', () => {
    const index = indexOf({
      own: range(0, 10),
      far: { ...range(0, 2), ...range(50, 58) },
      tie: { ...range(0, 5), ...range(60, 65) },
      also: { ...range(0, 5), ...range(70, 75) },
      near: { ...range(0, 9), 90: 80 },
      stranger: range(100, 110),
    });
    assert.deepEqual(neighbours(index, 'own'), ['near', 'also', 'tie', 'far']);
    assert.deepEqual(neighbours(index, 'stranger'), []);
  });

  it('share six hundredths of the smaller topic', () => {
    const index = indexOf({
      own: range(0, 101),
      just: { ...range(0, 6), ...range(200, 294) },
      less: { ...range(0, 6), ...range(300, 395) },
    });
    assert.deepEqual(neighbours(index, 'own'), ['just']);
  });

  it('are all that share enough in a folder of 48 articles, fifteen in a larger one', () => {
    const folder = (count: number): TopicIndex =>
      indexOf({
        ...copies(20, 'n', (number) => ({ ...range(0, 10), [1000 + number]: 80 })),
        ...copies(count - 20, 'm', (number) => ({ [2000 + number]: 80 })),
      });
    const first = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => `n0${String(i + 1).padStart(2, '0')}`);
    assert.deepEqual(neighbours(folder(48), 'n000'), first(19));
    assert.deepEqual(neighbours(folder(49), 'n000'), first(15));
  });

  /** Articles that use a term with one, others that share so many rare terms with it, and many strangers. */
  const folderAround = (holders: number, rareTerms = 0): TopicIndex =>
    indexOf({
      own: { 0: 80, ...range(500, 500 + rareTerms) },
      friend: { 99: 80, ...range(500, 500 + rareTerms) },
      ...copies(holders - 1, 'n', (number) => ({ 0: 80, [1000 + number]: 80 })),
      ...copies(1500, 'm', (number) => ({ [2000 + number]: 80 })),
    });

  it('are found by terms of up to 300 articles', () => {
    assert.equal(neighbours(folderAround(300), 'own').length, 15);
    assert.equal(neighbours(folderAround(301), 'own').length, 0);
  });

  it('are found by terms of more than 60 articles only where fewer than twelve rarer ones point somewhere', () => {
    assert.deepEqual(neighbours(folderAround(61, 12), 'own'), ['friend']);
    assert.equal(neighbours(folderAround(60, 12), 'own').length, 15);
    assert.equal(neighbours(folderAround(61, 11), 'own').length, 15);
  });

  it('are found under the terms of an article that no more than 64 exceed in weight', () => {
    const heavy = (count: number): TopicIndex =>
      indexOf({ own: { 500: 80 }, long: { ...range(0, count, 200), 500: 80 }, even: { ...range(600, 700), 500: 80 } });
    assert.deepEqual(neighbours(heavy(64), 'own'), ['even', 'long']);
    assert.deepEqual(neighbours(heavy(65), 'own'), ['even']);
    assert.deepEqual(neighbours(heavy(63), 'own'), ['even', 'long']);
  });

  it('are chosen by what the folder as a whole does not share', () => {
    // All are on one campaign; two of them on one event of it.
    const campaign = range(0, 20);
    const index = indexOf({
      ...copies(60, 'n', (number) => ({ ...campaign, ...range(1000 + 20 * number, 1010 + 20 * number) })),
      own: { ...campaign, ...range(500, 510) },
      same: { ...campaign, ...range(500, 510) },
    });
    assert.deepEqual(neighbours(index, 'own'), ['same']);
  });
});

describe('terms that an article lost or got', () => {
  const index = indexOf({
    ...copies(20, 'many', (i) => ({ 7: 80, [100 + i]: 80 })),
    ...copies(40, 'few', (i) => ({ [200 + (i % 8)]: 80, [300 + i]: 80 })),
  });
  const reweighed = (before: Weights, now: Weights): ((uri: string) => boolean) => {
    const counters = new Set<number>();
    index.addReweighed(termsOf(before), termsOf(now), counters);
    return (uri) => index.hasCounter(uri, counters);
  };

  it('count otherwise in the folder where more articles have them than an event explains', () => {
    for (const has of [reweighed({ 7: 80, 9: 80 }, { 9: 80 }), reweighed({ 9: 80 }, { 7: 80, 9: 80 })])
      assert.deepEqual(['many000', 'few000'].map(has), [true, false]);
    assert.equal(reweighed({ 7: 80, 200: 80 }, { 7: 40 })('many000'), false);
    assert.equal(reweighed({ 200: 80 }, {})('few000'), false);
  });
});

describe('topic similarity in a folder', () => {
  it('leaves out the terms that are named, and is nothing for an article that is not held', () => {
    const index = indexOf({ a: range(0, 10), b: range(0, 5) });
    assert.equal(index.similarity('a', 'b'), 1);
    assert.equal(index.similarity('a', 'b', sparseFactor(Uint32Array.of(0, 1, 2, 3, 4), new Float32Array(5))), 0);
    assert.equal(index.similarity('a', 'never'), 0);
    assert.equal(index.similarity('never', 'a'), 0);
  });

  it('weighs a term the less the more articles beyond an event use it', () => {
    const folder = (holders: number): TopicIndex =>
      indexOf({
        a: { 1: 80, 2: 80 },
        b: { 1: 80, 3: 80 },
        ...copies(holders - 2, 'n', (number) => ({ 1: 80, [1000 + number]: 80 })),
        ...copies(160 - holders, 'm', (number) => ({ [2000 + number]: 80 })),
      });
    // An event is sixteen articles: fifteen neighbours and the article itself.
    assert.equal(folder(16).similarity('a', 'b'), 0.5);
    const weight = Math.log(160 / 17) / Math.log(160 / 16);
    assert.ok(Math.abs(folder(17).similarity('a', 'b') - weight / (weight + 1)) < 1e-6);
    assert.equal(folder(160).similarity('a', 'b'), 0);
  });

  it('is worked out anew when the folder changes', () => {
    const index = indexOf({
      a: { 1: 80, 2: 80 },
      b: { 1: 80, 3: 80 },
      ...copies(158, 'n', (number) => ({ 1: 80, [1000 + number]: 80 })),
    });
    assert.equal(index.similarity('a', 'b'), 0);
    const { version } = index;
    for (let i = 0; i < 150; i++) index.put(`n${String(i).padStart(3, '0')}`, termsOf({ [1000 + i]: 80 }));
    assert.equal(index.similarity('a', 'b'), 0.5);
    assert.ok(index.version > version);
    index.remove('n000');
    assert.equal(index.similarity('a', 'b'), 0.5);
  });
});

describe('index of topics', () => {
  it('gives back the terms as they came', () => {
    const index = indexOf({ x: range(5, 9), a: { 1: 80, 2: 90 }, y: range(1, 3) });
    assert.deepEqual(index.termsOf('a'), termsOf({ 1: 80, 2: 90 }));
    index.trim();
    assert.deepEqual(index.termsOf('a'), termsOf({ 1: 80, 2: 90 }));
    assert.throws(() => index.termsOf('never'), /never/);
  });

  it('forgets what was removed', () => {
    const index = indexOf({ own: range(0, 10), a: range(0, 10), b: range(0, 10) });
    const { version } = index;
    index.remove('never');
    assert.equal(index.version, version);
    index.remove('a');
    assert.ok(index.version > version);
    assert.equal(index.article('a'), undefined);
    assert.deepEqual(neighbours(index, 'own'), ['b']);
    index.trim();
    assert.deepEqual(neighbours(index, 'own'), ['b']);
    index.put('b', termsOf(range(20, 30)));
    assert.deepEqual(neighbours(index, 'own'), []);
  });

  it('is the same after many edits as one built anew', () => {
    const edit = fc.record({
      uri: fc.constantFrom('a', 'b', 'c', 'd'),
      from: fc.option(fc.nat(12), { freq: 4 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 100, maxLength: 200 }), fc.boolean(), (edits, trims) => {
        const live = new TopicIndex();
        const texts = new Map<string, Weights>();
        for (const { uri, from } of edits) {
          if (from === null) {
            live.remove(uri);
            texts.delete(uri);
          } else {
            live.put(uri, termsOf(range(from, from + 6)));
            texts.set(uri, range(from, from + 6));
          }
        }
        if (trims) live.trim();
        const fresh = indexOf(Object.fromEntries(texts));
        const withoutOne = sparseFactor(Uint32Array.of(3), new Float32Array(1));
        for (const uri of texts.keys()) {
          assert.deepEqual(neighbours(live, uri), neighbours(fresh, uri));
          assert.deepEqual(live.termsOf(uri), fresh.termsOf(uri));
          for (const other of texts.keys())
            assert.equal(live.similarity(uri, other, withoutOne), fresh.similarity(uri, other, withoutOne));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('numbers its articles anew when too many are dead', () => {
    const index = new TopicIndex();
    for (let i = 0; i < 1000; i++) index.put('a', termsOf(range(0, 4)));
    assert.ok((index.article('a')?.number ?? Infinity) <= 66);
    assert.ok((index.article('a')?.firstTerm ?? Infinity) <= 66 * 4);
  });
});
