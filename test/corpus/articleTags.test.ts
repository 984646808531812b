import assert from 'node:assert/strict';
import { addressKey } from '../../src/corpus/addresses';
import { ArticleTags, tagsOf, type TaggedArticle } from '../../src/corpus/articleTags';

const tags = (...articles: (string | TaggedArticle)[]): string[] => [
  ...tagsOf(articles.map((each) => (typeof each === 'string' ? { uri: each } : each))).values(),
];

describe('tags', () => {
  it('are outlets, numbered where several articles have the same', () => {
    assert.deepEqual(tags({ uri: 'a', outlet: 'Ledger' }, { uri: 'b', outlet: 'Post' }), ['Ledger', 'Post']);
    assert.deepEqual(tags({ uri: 'a', outlet: 'Ledger' }, { uri: 'b', outlet: 'Ledger' }), ['Ledger 1', 'Ledger 2']);
  });
  it('are the telling words of a file name', () => {
    assert.deepEqual(tags('1-northern-wire.txt', '2-harbour_gazette.md', '3 radio kinn.txt'), [
      'Northern Wire',
      'Harbour Gazette',
      'Radio Kinn',
    ]);
    // What most others have too tells nothing; capitals stay as they are.
    assert.deepEqual(tags('ferry-herald.txt', 'ferry-post.md', 'ferry-NRK.md'), ['Herald', 'Post', 'NRK']);
    assert.deepEqual(tags('voice-of-kinn.txt', 'bell-of-the.txt'), ['Voice of Kinn', 'Bell']);
    assert.deepEqual(tags('the-long-headline-of-an-article.txt', '2.txt'), ['The Long Headline', '2']);
    assert.deepEqual(tags('1-northern-wire.txt'), ['Northern Wire']);
    assert.deepEqual(tags('ledger-2024-wire.txt', 'b1.txt'), ['Ledger', 'b1']);
  });
  it('are the first part of a name that no other has, where it has no words or no own ones', () => {
    assert.deepEqual(tags('000_72f6.txt', '001_3fca.txt'), ['000', '001']);
    assert.deepEqual(tags('wire-1.txt', 'wire-2.txt', 'post.txt'), ['1', '2', 'Post']);
    assert.deepEqual(tags('wire-a.txt', 'wire-b.txt', 'x1.txt', 'x2.txt'), ['a', 'b', 'x1', 'x2']);
    assert.deepEqual(tags('file:///n/a%20b.txt'), ['a b']);
    assert.deepEqual(tags('export.txt#1', 'export.txt#2'), ['export#1', 'export#2']);
  });
  it('are not those that another article has for its outlet', () => {
    assert.deepEqual(tags({ uri: 'b', outlet: 'Wire' }, '1-wire.txt', '2-post.txt'), ['Wire', '1', 'Post']);
  });
  it('are paths where names are equal', () => {
    assert.deepEqual(tags('x/a.txt', 'y/a.txt'), ['x/a.txt', 'y/a.txt']);
  });
});

describe('tags of the articles that are held', () => {
  it('follow articles and outlets, whatever the order in which they come', () => {
    const held = new ArticleTags();
    held.put('2-post.txt', undefined);
    held.put('1-wire.txt', undefined);
    assert.deepEqual(
      ['1-wire.txt', '2-post.txt', 'gone.txt'].map((uri) => held.tagOf(uri)),
      ['Wire', 'Post', 'gone.txt'],
    );
    held.put('3.txt', 'Ledger');
    held.put('0.txt', 'Ledger');
    assert.deepEqual(
      ['0.txt', '3.txt'].map((uri) => held.tagOf(uri)),
      ['Ledger 1', 'Ledger 2'],
    );
    held.put('0.txt', undefined);
    assert.deepEqual(
      ['0.txt', '3.txt'].map((uri) => held.tagOf(uri)),
      ['0', 'Ledger'],
    );
    held.remove('1-wire.txt');
    assert.equal(held.tagOf('1-wire.txt'), '1-wire.txt');
  });
});

describe('addresses', () => {
  it('are equal without what does not tell pages apart', () => {
    const key = addressKey('https://www.ledger.example/a/b/?utm_source=x#top');
    assert.equal(key, 'ledger.example/a/b');
    assert.equal(addressKey('http://LEDGER.example/a/b'), key);
    assert.notEqual(addressKey('http://ledger.example/a/B'), key);
    assert.equal(addressKey('https://ledger.example/?id=7&fbclid=1'), 'ledger.example?id=7');
    assert.equal(addressKey('https://ledger.example'), 'ledger.example');
  });
});
