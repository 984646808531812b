import assert from 'node:assert/strict';
import fs from 'node:fs';
import { WordSet, WordTable } from '../../src/lexicon/table';
import { lexicons } from './lexicons';

describe('lexicons', () => {
  it('are all listed for this test', () => {
    const files = fs
      .readdirSync('src/lexicon/en')
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    assert.deepEqual(Object.keys(lexicons).sort(), files);
  });

  for (const [file, tables] of Object.entries(lexicons)) {
    for (const [name, table] of Object.entries(tables)) {
      if (!(table instanceof WordSet) && !(table instanceof WordTable)) continue;
      describe(`${file}: ${name}`, () => {
        it('says what it is for and where it comes from', () => {
          assert.ok(table.use.length > 10, 'use');
          assert.ok(table.source.length > 5, 'source');
        });
        it('holds words in the form in which tokens are compared, each once', () => {
          const words = table instanceof WordSet ? table.written : [...table.keys()];
          assert.ok(words.length > 0);
          assert.deepEqual(
            words.filter((word, index) => words.indexOf(word) !== index),
            [],
          );
          for (const word of words) assert.match(word, /^\S+(?: \S+)*$/, word);
          for (const word of words) assert.equal(word, word.toLowerCase().replaceAll('’', "'"), word);
        });
      });
    }
  }
});
