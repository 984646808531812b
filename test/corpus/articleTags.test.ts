import assert from 'node:assert/strict';
import { addressKey } from '../../src/corpus/addresses';
import { tagsOf, type TaggedArticle } from '../../src/corpus/articleTags';

const tags = (...articles: (string | TaggedArticle)[]): string[] => [
  ...tagsOf(articles.map((each) => (typeof each === 'string' ? { uri: each } : each))).values(),
];

describe('tags', () => {
  it('are outlets, numbered where several articles have the same', () => {
    assert.deepEqual(tags({ uri: 'a', outlet: 'Ledger' }, { uri: 'b', outlet: 'Post' }), ['Ledger', 'Post']);
    assert.deepEqual(tags({ uri: 'a', outlet: 'Ledger' }, { uri: 'b', outlet: 'Ledger' }), ['Ledger 1', 'Ledger 2']);
  });
  it('are the first part of a name that no other has', () => {
    assert.deepEqual(tags('000_72f6.txt', '001_3fca.txt'), ['000', '001']);
    assert.deepEqual(tags('ferry-herald.txt', 'ferry-post.md'), ['herald', 'post']);
    assert.deepEqual(tags('file:///n/a%20b.txt'), ['a b']);
    assert.deepEqual(tags('export.txt#1', 'export.txt#2'), ['export#1', 'export#2']);
  });
  it('are paths where names are equal', () => {
    assert.deepEqual(tags('x/a.txt', 'y/a.txt'), ['x/a.txt', 'y/a.txt']);
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
