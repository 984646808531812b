import assert from 'node:assert/strict';
import { hashOf, isSpecific, isStopWord, lexemeOf } from '../../../src/corpus/index/lexemes';

describe('lexeme', () => {
  it('is the same for all forms of a word', () => {
    const { stem, id, shortId, informationContent } = lexemeOf('bridges');
    assert.deepEqual(lexemeOf('bridge'), { stem, id, shortId, informationContent, stopWord: false });
    assert.equal(stem, 'bridg');
    assert.equal(id, hashOf('bridg'));
    assert.equal(lexemeOf('labour').id, lexemeOf('labor').id);
  });

  it('tells stop words, by the word or by its stem', () => {
    assert.equal(lexemeOf('the').stopWord, true);
    assert.ok(isStopWord(lexemeOf('the').shortId));
    // The stem of `this` is no word of the list, but the word is.
    assert.equal(lexemeOf('this').stem, 'thi');
    assert.ok(isStopWord(lexemeOf('this').shortId));
    assert.equal(lexemeOf('bridge').stopWord, false);
    assert.ok(!isStopWord(lexemeOf('bridge').shortId));
    // `wills` is no word of the list, but its stem is.
    assert.equal(lexemeOf('wills').stopWord, false);
    assert.ok(isStopWord(lexemeOf('wills').shortId));
    assert.ok(!isSpecific(lexemeOf('wills').shortId));
  });

  it('weighs rare words more, aliases and numbers by a fixed content', () => {
    assert.equal(lexemeOf('year').informationContent, 6.5);
    assert.equal(lexemeOf('zyxwvu').informationContent, 12);
    assert.equal(lexemeOf('~no').informationContent, 6);
    assert.equal(lexemeOf('3,400').informationContent, 9);
  });

  it('tells what is specific: numbers, and words from ten bits on', () => {
    assert.ok(isSpecific(lexemeOf('7').shortId));
    assert.ok(isSpecific(lexemeOf('zyxwvu').shortId));
    assert.equal(lexemeOf('abandon').informationContent, 10);
    assert.ok(isSpecific(lexemeOf('abandon').shortId));
    assert.equal(lexemeOf('adapt').informationContent, 9.5);
    assert.ok(!isSpecific(lexemeOf('adapt').shortId));
    assert.ok(!isSpecific(lexemeOf('~no').shortId));
    assert.ok(!isSpecific(lexemeOf('the').shortId));
  });

  it('has a short id of sixteen bits, whose hash tells words apart', () => {
    const shortIds = ['bridge', 'tunnel', 'ferry', 'road', 'train'].map((word) => lexemeOf(word).shortId);
    assert.equal(new Set(shortIds.map((shortId) => shortId >> 2)).size, 5);
    for (const shortId of shortIds) assert.ok(shortId >= 0 && shortId < 2 ** 16);
  });
});

describe('hash of a text', () => {
  it('is FNV-1a of 32 bits, unsigned', () => {
    // Test vectors of the authors
    assert.equal(hashOf(''), 0x811c9dc5);
    assert.equal(hashOf('a'), 0xe40c292c);
    assert.equal(hashOf('foobar'), 0xbf9cf968);
  });
});
