import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { functionWordsByLanguage } from '../../src/lexicon/languages';
import { WordSet, WordTable } from '../../src/lexicon/table';
import { lexicons } from './lexicons';

/** All sources but one, to see whether a list is used. */
const sources = new Map(
  (fs.readdirSync('src', { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [path.join('src', name), fs.readFileSync(path.join('src', name), 'utf8')]),
);

function isUsed(name: string, file: string): boolean {
  const word = new RegExp(`\\b${name}\\b`, 'g');
  for (const [other, text] of sources) {
    const uses = text.match(word)?.length ?? 0;
    // Where it is defined, its name stands once without being used.
    if (uses > (other === file ? 1 : 0)) return true;
  }
  return false;
}

function testTable(table: WordSet | WordTable<unknown>): void {
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
    for (const word of words) assert.equal(word, word.toLowerCase().replaceAll('’', "'").normalize('NFC'), word);
  });
}

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
      describe(`${file}: ${name}`, () => {
        it('is used', () => assert.ok(isUsed(name, path.join('src', 'lexicon', 'en', `${file}.ts`))));
        if (table instanceof WordSet || table instanceof WordTable) testTable(table);
        else
          it('has a note, as every set or table has', () => assert.ok(!(table instanceof Set || table instanceof Map)));
      });
    }
  }

  for (const [language, words] of Object.entries(functionWordsByLanguage)) {
    describe(`function words of ${language}`, () => {
      it('stand under an ISO 639-1 code', () => assert.match(language, /^[a-z]{2}$/));
      testTable(words);
    });
  }
});
