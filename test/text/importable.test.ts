import assert from 'node:assert/strict';
import { countEndings, importedNames, isImportable, isUnread } from '../../src/text/importable';

describe('files to import', () => {
  for (const [name, imported, unread] of [
    ['a.HTML', true, true],
    ['b.pdf', true, true],
    ['c.srt', true, true],
    ['old.doc', true, true],
    ['articles.json', true, false],
    ['articles.jsonl', true, true],
    ['a.txt', false, false],
    ['b.md', false, false],
    ['.hidden.html', false, false],
    ['html', false, false],
  ] as const)
    it(`${name} is ${imported ? '' : 'not '}imported${unread ? ' and named until it is' : ''}`, () => {
      assert.deepEqual([isImportable(name), isUnread(name)], [imported, unread]);
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
