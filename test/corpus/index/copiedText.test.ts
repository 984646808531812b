import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CommonPlaces, copiedTextsOf } from '../../../src/corpus/index/copiedText';
import { SentenceIndex } from '../../../src/corpus/index/sentenceIndex';
import { countShingles, shinglesOf } from '../../../src/corpus/index/shingles';
import { recordsOf } from '../../fixtures/corpus';

/** Words that stand nowhere else: `words('k', 3)` gives `kaax kabx kacx`. */
const words = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${letter(index / 26)}${letter(index)}x`).join(' ');
const letter = (index: number): string => String.fromCharCode(97 + (Math.floor(index) % 26));

/** An index of articles, each a list of sentences; `[ ]` around words of a sentence marks a quotation. */
function indexOf(articles: Readonly<Record<string, readonly string[]>>): SentenceIndex {
  const index = new SentenceIndex();
  for (const [uri, sentences] of Object.entries(articles)) {
    const quoted = sentences.flatMap((sentence, number) => {
      const all = sentence.split(' ');
      const [from, to] = [all.indexOf('['), all.indexOf(']')];
      return from < 0 ? [] : [number, from, to - 1];
    });
    index.put(
      uri,
      recordsOf(
        sentences.map((sentence) => sentence.replace(/[[\]] ?/g, '')),
        quoted,
      ),
    );
  }
  return index;
}

function copied(articles: Readonly<Record<string, readonly string[]>>, uri = 'a'): Record<string, [number, number]> {
  const found: Record<string, [number, number]> = {};
  for (const [other, { weight, words: count }] of copiedTextsOf(indexOf(articles), uri)) found[other] = [weight, count];
  return found;
}

describe('shingles', () => {
  const hashes = (sentence: string): number[] => {
    const index = indexOf({ a: [sentence] });
    const article = index.article('a');
    assert.ok(article);
    return shinglesOf(index, article, 0).map(({ hash }) => hash);
  };

  it('are eight words long', () => {
    assert.equal(hashes(words('k', 7)).length, 0);
    assert.equal(hashes(words('k', 8)).length, 1);
    assert.equal(hashes(words('k', 12)).length, 5);
  });

  it('are told apart by words and their order', () => {
    const [hash] = hashes(words('k', 8));
    assert.equal(hashes(`mango ${words('k', 8)}`)[1], hash);
    assert.notEqual(hashes(words('m', 8))[0], hash);
    assert.notEqual(hashes(words('k', 8).split(' ').reverse().join(' '))[0], hash);
  });

  it('are counted outside quotations', () => {
    const count = (...sentences: string[]): number => countShingles(indexOf({ a: sentences }), 'a');
    assert.equal(count(words('k', 10), words('m', 9), words('n', 7)), 3 + 2);
    assert.equal(count(`${words('k', 9)} [ ${words('m', 5)} ] ${words('n', 8)}`), 2 + 1);
    const quotation = `[ ${words('m', 5)} ]`;
    const twice = indexOf({});
    twice.put(
      'a',
      recordsOf([`${words('k', 9)} ${words('m', 5)} ${words('n', 8)} ${words('m', 5)}`], [0, 9, 14, 0, 22, 27]),
    );
    assert.equal(countShingles(twice, 'a'), count(`${words('k', 9)} ${quotation} ${words('n', 8)}`));
    assert.equal(countShingles(indexOf({}), 'a'), 0);
  });
});

describe('text in common', () => {
  it('is none where fewer than eight words in a row are equal', () => {
    assert.deepEqual(copied({ a: [words('k', 7)], b: [words('k', 7)] }), {});
    assert.deepEqual(copied({ a: [`${words('k', 7)} mango`], b: [`${words('k', 7)} melon`] }), {});
    assert.deepEqual(copied({ a: [words('k', 8)] }, 'b'), {});
  });

  it('counts shingles and the words that they cover', () => {
    assert.deepEqual(copied({ a: [words('k', 8)], b: [`mango ${words('k', 8)}`] }), { b: [1, 8] });
    assert.deepEqual(copied({ a: [words('k', 12)], b: [words('k', 12)] }), { b: [5, 12] });
    assert.deepEqual(
      copied({
        a: [`${words('k', 9)} mango ${words('m', 8)}`, words('n', 8)],
        b: [words('k', 9), words('m', 8), words('n', 8)],
      }),
      { b: [2 + 1 + 1, 9 + 8 + 8] },
    );
    // Two runs that overlap in the text cover its words once.
    const run = words('k', 12).split(' ');
    const parts = [run.slice(0, 9).join(' '), run.slice(4).join(' ')];
    assert.deepEqual(copied({ a: [run.join(' ')], b: parts }), { b: [2 + 1, 12] });
  });

  it('tells the longest run and its place on either side', () => {
    const index = indexOf({
      a: [words('k', 8), `mango ${words('m', 10)} ${words('n', 8)}`],
      b: [words('n', 8), `melon lemon ${words('m', 10)}`, words('k', 8)],
    });
    assert.deepEqual(copiedTextsOf(index, 'a').get('b')?.longest, {
      words: 10,
      here: { sentence: 1, word: 1 },
      there: { sentence: 1, word: 2 },
    });
  });

  it('takes the first place of what the other article has twice', () => {
    const index = indexOf({ a: [words('k', 8)], b: [words('n', 8), words('k', 8), words('k', 8)] });
    const place = (): number | undefined => copiedTextsOf(index, 'a').get('b')?.longest.there.sentence;
    assert.equal(place(), 1);
    index.trim();
    assert.equal(place(), 1);
  });

  it('is the same with what was looked up for other articles', () => {
    const line = [words('k', 12), words('m', 9)];
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`a${number}`, line]));
    const index = indexOf({ ...texts, b: [`mango ${words('k', 12)}`], c: [`mango [ ${words('m', 9)} ]`] });
    const common = new CommonPlaces();
    for (const uri of ['a3', 'b', 'a1', 'c'])
      assert.deepEqual(copiedTextsOf(index, uri, common), copiedTextsOf(index, uri), uri);
    assert.equal(copiedTextsOf(index, 'a1', common).get('a1'), undefined);
    assert.equal(copiedTextsOf(index, 'a1', common).get('b')?.shingles, 5);
  });

  it('counts a line that stands twice once', () => {
    assert.deepEqual(copied({ a: [words('k', 8), words('k', 8)], b: [words('k', 8)] }), { b: [1, 8] });
  });

  it('does not count quotations, nor what one article quotes', () => {
    const quoted = `mango [ ${words('k', 9)} ]`;
    assert.deepEqual(copied({ a: [quoted], b: [words('k', 9)] }), {});
    assert.deepEqual(copied({ a: [words('k', 9)], b: [quoted] }), {});
    assert.deepEqual(copied({ a: [words('k', 9)], b: [words('k', 9)], c: [quoted] }), {}, 'unmarked in both');
    assert.deepEqual(copied({ a: [words('k', 9)], b: [words('k', 9)] }), { b: [2, 9] });
  });

  it('counts what more than four articles have the less, and what more than forty have as nothing', () => {
    const carriers = (count: number): number => {
      const texts = Array.from({ length: count }, (_, number) => [`a${number || ''}`, [words('k', 8)]] as const);
      return copiedTextsOf(indexOf(Object.fromEntries(texts)), 'a').get('a1')?.weight ?? 0;
    };
    assert.equal(carriers(4), 1);
    assert.equal(carriers(5), 4 / 5);
    assert.equal(carriers(40), 4 / 40);
    assert.equal(carriers(41), 0);
  });

  it('weighs the same from either side, in whatever order articles came', () => {
    const sentence = fc
      .array(fc.constantFrom(...words('k', 9).split(' '), '[ mango melon lemon apple cherry ]', 'the of'), {
        minLength: 8,
        maxLength: 30,
      })
      .map((list) => list.join(' '))
      .filter((text) => text.split('[').length <= 2);
    const articles = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(sentence, { maxLength: 3 }));
    const run = words('k', 20);
    fc.assert(
      fc.property(articles, (given) => {
        const texts = Object.fromEntries(Object.entries(given).map(([uri, list]) => [uri, [...list, run]]));
        const turned = Object.fromEntries(Object.entries(texts).reverse());
        for (const uri of Object.keys(texts)) {
          assert.deepEqual(copied(turned, uri), copied(texts, uri));
          for (const [other, [weight]] of Object.entries(copied(texts, uri)))
            assert.equal(copied(texts, other)[uri][0].toFixed(9), weight.toFixed(9));
        }
      }),
      { numRuns: 200 },
    );
  });
});
