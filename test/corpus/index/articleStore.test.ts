import assert from 'node:assert/strict';
import type { Format } from '../../../src/formats/format';
import { annotate, type Annotated } from '../../../src/annotations/annotate';
import { ArticleStore } from '../../../src/corpus/index/articleStore';
import { indexRecordOf } from '../../../src/corpus/index/indexRecord';
import { tagger } from '../../fixtures/tagger';
import { copy, other, wire } from '../../fixtures/articles';
import { annotated } from '../../fixtures/corpus';

describe('store of articles', () => {
  let read: string[];
  let store: ArticleStore;
  beforeEach(() => {
    read = [];
    store = new ArticleStore((uri: string, text: string, format: Format): Annotated => {
      read.push(`${uri} ${format}`);
      return annotate(text, format, tagger);
    });
  });
  const put = (uri: string, text: string): void => store.put(uri, indexRecordOf(annotated(text)));

  it('lists what it holds in alphabetical order', () => {
    put('b', wire);
    put('a', copy);
    assert.deepEqual(store.uris(), ['a', 'b']);
    assert.equal(store.size, 2);
    assert.equal(store.has('a'), true);
    assert.equal(store.has('c'), false);
    assert.equal(store.metadata('b')?.title, 'Bridge in Tarvik closed after crack is found');
    assert.equal(store.metadata('c'), undefined);
  });

  it('annotates an article when it is asked for, and keeps it', () => {
    put('a', wire);
    assert.deepEqual(read, []);
    assert.equal(store.get('a')?.article.text, wire);
    assert.equal(store.get('a'), store.get('a'));
    assert.deepEqual(read, ['a plain']);
    assert.equal(store.get('never'), undefined);
  });

  it('keeps an article that has just been read', () => {
    const article = annotated(wire);
    store.put('a', indexRecordOf(article), article);
    assert.equal(store.get('a'), article);
    assert.deepEqual(read, []);
  });

  it('lets go of the annotations of an earlier state', () => {
    put('a', wire);
    store.get('a');
    put('a', copy);
    assert.equal(store.get('a')?.article.text, copy);
    assert.equal(store.remove('a'), true);
    assert.equal(store.get('a'), undefined);
    assert.equal(store.remove('a'), false);
    assert.equal(store.size, 0);
  });

  it('keeps three million characters of articles, those used last', () => {
    const long = (text: string): string => text + ' '.repeat(1_000_000 - text.length);
    for (const [uri, text] of Object.entries({ a: wire, b: copy, c: other })) put(uri, long(text));
    for (const uri of ['a', 'b', 'c', 'a']) store.get(uri);
    assert.equal(read.length, 3);
    put('d', wire);
    store.get('d');
    assert.equal(read.length, 4);
    store.get('a');
    store.get('c');
    assert.equal(read.length, 4);
    store.get('b');
    assert.equal(read.length, 5);
  });

  it('keeps of most the annotations alone, and annotates none of them anew', () => {
    const large = new ArticleStore((uri: string, text: string, format: Format): Annotated => {
      read.push(`${uri} ${format}`);
      return annotate(text, format, tagger);
    }, 24_000_000);
    const long = (text: string): string => text + ' '.repeat(2_500_000 - text.length);
    for (const [uri, text] of Object.entries({ a: wire, b: copy }))
      large.put(uri, indexRecordOf(annotated(long(text))));
    const [first] = ['a', 'b', 'a'].map((uri) => large.get(uri));
    const again = large.get('a');
    assert.equal(read.length, 2);
    assert.ok(first && again);
    // What hangs on the article, and on lists of what stands in it, is let go.
    for (const key of ['article', 'quotations', 'figures', 'named'] as const) {
      assert.notEqual(again[key], first[key]);
      assert.deepEqual(again[key], first[key]);
    }
  });

  it('keeps an article of any length while it is the one in use, and an empty one', () => {
    put('huge', wire + ' '.repeat(4_000_000));
    store.get('huge');
    store.get('huge');
    assert.equal(read.length, 1);
    put('empty', '');
    store.get('empty');
    store.get('empty');
    assert.equal(read.length, 2);
  });

  it('holds the date of an article that has one, and no property for it otherwise', () => {
    put('a', wire);
    put('b', 'Bridge shut\n\nTARVIK, 5 May 2025 (NTW) – The bridge was closed on Sunday.\n');
    assert.equal('published' in (store.metadata('a') ?? {}), false);
    assert.equal(store.metadata('b')?.published?.date, '2025-05-05');
    assert.deepEqual(store.metadata('b')?.agencies, ['ntw']);
  });
});
