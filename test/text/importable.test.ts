import assert from 'node:assert/strict';
import { countEndings, importedNames, isImportable } from '../../src/text/importable';

describe('files to import', () => {
  it('are told by their endings', () => {
    assert.deepEqual(['a.HTML', 'b.pdf', 'c.srt'].map(isImportable), [true, true, true]);
    assert.deepEqual(['a.txt', 'b.md', 'package.json', '.hidden.html', 'html'].map(isImportable), [
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('give Markdown of their name, or a folder', () => {
    assert.deepEqual(importedNames('a.b.html'), ['a.b.md', 'a.b']);
    assert.deepEqual(importedNames('clips/a.csv'), ['clips/a.md', 'clips/a']);
  });

  it('are counted by their endings', () => {
    assert.deepEqual(countEndings(['a.pdf', 'b.html', 'c.HTML']), [
      ['.html', 2],
      ['.pdf', 1],
    ]);
  });
});
