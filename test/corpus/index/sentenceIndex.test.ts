import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationsIn, SentenceIndex, type IndexedArticle } from '../../../src/corpus/index/sentenceIndex';
import { wordGramsOf } from '../../../src/corpus/index/wordGrams';
import { recordsOf, stemsOf } from '../../fixtures/corpus';

const held = (index: SentenceIndex, uri: string): IndexedArticle => {
  const article = index.article(uri);
  assert.ok(article);
  return article;
};

/** The sentences that hold the first gram of some words, as `uri:sentence`. */
function found(index: SentenceIndex, words: string, max = 100): string[] | undefined {
  const [gram] = wordGramsOf(stemsOf(words));
  return index
    .sentencesWith(gram, max)
    ?.map((number) => {
      const { uri, firstSentence } = index.articleOf(number);
      return `${uri}:${number - firstSentence}`;
    })
    .sort();
}

describe('index of sentences', () => {
  const first = ['inspectors closed the bridge', '', 'ferry tickets cost four kroner'];
  const second = ['a crack closed the bridge', 'the harbour master spoke'];

  it('finds the sentences that hold a gram', () => {
    const index = new SentenceIndex();
    index.put('a', recordsOf(first));
    index.put('b', recordsOf(second));
    assert.deepEqual(found(index, 'closed the bridge'), ['a:0', 'b:0']);
    assert.deepEqual(found(index, 'ferry tickets cost'), ['a:2']);
    assert.deepEqual(found(index, 'whale seen off'), []);
    index.trim();
    assert.deepEqual(found(index, 'closed the bridge'), ['a:0', 'b:0']);
  });

  it('gives up where more sentences than wanted hold it', () => {
    const index = new SentenceIndex();
    for (const uri of ['a', 'b', 'c']) index.put(uri, recordsOf(second));
    assert.equal(found(index, 'closed the bridge', 3)?.length, 3);
    assert.equal(found(index, 'closed the bridge', 2), undefined);
    index.remove('b');
    assert.equal(found(index, 'closed the bridge', 2)?.length, 2);
  });

  it('forgets an article that was removed, and takes its new state', () => {
    const index = new SentenceIndex();
    index.put('a', recordsOf(first));
    index.put('b', recordsOf(second));
    index.remove('a');
    index.remove('never');
    assert.equal(index.article('a'), undefined);
    assert.deepEqual(found(index, 'closed the bridge'), ['b:0']);
    index.put('b', recordsOf(['whale seen off senja', 'a crack closed the bridge']));
    assert.deepEqual(found(index, 'closed the bridge'), ['b:1']);
    index.trim();
    assert.deepEqual(found(index, 'closed the bridge'), ['b:1']);
    assert.deepEqual(found(index, 'inspectors closed the'), []);
  });

  it('gives back the records as they came, also from between others', () => {
    const index = new SentenceIndex();
    const records = recordsOf(first, [0, 1, 4, 2, 0, 5]);
    index.put('x', recordsOf(second));
    index.put('a', records);
    index.put('y', recordsOf(second));
    assert.deepEqual(index.recordsOf('a'), records);
    assert.deepEqual(index.recordsOf('y'), recordsOf(second));
    index.trim();
    assert.deepEqual(index.recordsOf('a'), records);
    assert.deepEqual(quotationsIn(held(index, 'a'), 0), [{ from: 1, to: 4 }]);
    assert.deepEqual(quotationsIn(held(index, 'a'), 1), []);
    assert.deepEqual(quotationsIn(held(index, 'a'), 2), [{ from: 0, to: 5 }]);
    assert.deepEqual(quotationsIn(held(index, 'x'), 0), []);
    assert.throws(() => index.recordsOf('never'), /never/);
  });

  it('tells stems, hash and place of a sentence', () => {
    const index = new SentenceIndex();
    index.put('x', recordsOf(second));
    index.put('a', recordsOf(first));
    const article = held(index, 'a');
    assert.equal(article.sentenceCount, 3);
    assert.deepEqual([...index.stemsOf(article, 2)], [...stemsOf('ferry tickets cost four kroner')]);
    assert.deepEqual([...index.stemsOf(article, 1)], []);
    assert.equal(index.hashOf(article, 2), recordsOf(first).hashes[2]);
    assert.deepEqual(index.passage(article, 2), { uri: 'a', sentence: 2, start: 200, end: 290 });
  });

  it('is the same after many edits as one built anew', () => {
    const sentence = fc.constantFrom(...first, ...second, 'road workers closed the bridge');
    const edit = fc.record({
      uri: fc.constantFrom('a', 'b', 'c'),
      sentences: fc.option(fc.array(sentence, { maxLength: 4 }), { freq: 4 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 200, minLength: 100 }), fc.boolean(), (edits, trims) => {
        const live = new SentenceIndex();
        const texts = new Map<string, string[]>();
        for (const { uri, sentences } of edits) {
          if (sentences) live.put(uri, recordsOf(sentences));
          else live.remove(uri);
          if (sentences) texts.set(uri, sentences);
          else texts.delete(uri);
        }
        if (trims) live.trim();
        const fresh = new SentenceIndex();
        for (const [uri, sentences] of texts) fresh.put(uri, recordsOf(sentences));
        for (const words of ['closed the bridge', 'inspectors closed the', 'ferry tickets cost', 'the harbour master'])
          assert.deepEqual(found(live, words), found(fresh, words));
        for (const uri of texts.keys()) assert.deepEqual(live.recordsOf(uri), fresh.recordsOf(uri));
      }),
      { numRuns: 20 },
    );
  });

  it('takes no more numbers than its articles need, however often they are edited', () => {
    const index = new SentenceIndex();
    for (let i = 0; i < 1000; i++) index.put('a', recordsOf(first));
    // Sentences are numbered on from the articles before, dead ones among them, until all is built anew.
    assert.ok(held(index, 'a').firstSentence <= 66 * 4, `${held(index, 'a').firstSentence}`);
  });
});
