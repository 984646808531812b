import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { countEndings, importedNames, isImportable, isUnread, unreadEndings } from '../../src/text/importable';

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

  it('are those of the menu of the explorer', () => {
    const [, pattern] = /resourceExtname =~ \/(\S+)\/i/.exec(JSON.stringify(manifest.contributes.menus)) ?? ['', 'x'];
    const menu = new RegExp(JSON.parse(`"${pattern}"`) as string, 'i');
    const endings = [...unreadEndings, 'json'];
    assert.deepEqual(
      endings.filter((ending) => !menu.test(`.${ending}`)),
      [],
    );
    assert.deepEqual(
      ['.txt', '.md', '.mbo', '.zip'].filter((ending) => menu.test(ending)),
      [],
    );
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
