import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { articleEndings, isArticleName } from '../../src/text/importable';
import { brokenLinkReason, findArticleFiles, linkReason, nameReason } from '../../src/cli/articleFiles';
import { shownPath } from '../../src/cli/folderPaths';

describe('article files of the command line', () => {
  let root: string;
  before(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-files-'));
    for (const name of [
      'b.txt',
      'a.MD',
      'c.html',
      'deep/er/d.txt',
      'deep/e.txt',
      '.git/f.txt',
      'node_modules/g.txt',
      'other/h.md',
      'txt',
    ]) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), 'text');
    }
  });
  after(() => fs.rmSync(root, { recursive: true, force: true }));

  const find = (...names: string[]): { shown: string[]; ancestor: string } => {
    const { files, ancestor } = findArticleFiles(names.map((name) => path.join(root, name)));
    return { shown: files.map((file) => shownPath(ancestor, file)), ancestor: path.relative(root, ancestor) };
  };

  it('finds articles in a folder and below, by name, but not hidden ones and packages', () => {
    assert.deepEqual(find(''), {
      shown: ['a.MD', 'b.txt', 'deep/e.txt', 'deep/er/d.txt', 'other/h.md'],
      ancestor: '',
    });
  });

  it('takes a file that is named whatever it is called', () => {
    assert.deepEqual(find('c.html'), { shown: ['c.html'], ancestor: '' });
  });

  it('tells files that were named from those found in a folder', () => {
    const { named } = findArticleFiles(['deep', 'other/h.md', 'deep/e.txt'].map((name) => path.join(root, name)));
    assert.deepEqual(
      [...named].map((file) => path.relative(root, file).split(path.sep).join('/')),
      ['other/h.md', 'deep/e.txt'],
    );
  });

  it('calls files from the common ancestor of what was named', () => {
    assert.deepEqual(find('deep/e.txt', 'deep/er/d.txt'), { shown: ['e.txt', 'er/d.txt'], ancestor: 'deep' });
    assert.deepEqual(find('deep/er/d.txt', 'other/h.md'), { shown: ['deep/er/d.txt', 'other/h.md'], ancestor: '' });
    assert.deepEqual(find('deep', 'other'), { shown: ['deep/e.txt', 'deep/er/d.txt', 'other/h.md'], ancestor: '' });
    assert.deepEqual(find('deep/er/d.txt'), { shown: ['d.txt'], ancestor: path.join('deep', 'er') });
  });

  it('takes a file that is named twice once', () => {
    assert.deepEqual(
      find('deep', 'deep/e.txt').shown,
      ['deep/e.txt', 'deep/er/d.txt'].map((name) => name),
    );
  });

  it('stays in the folder that it was given, unless it is told to follow links', function () {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-outside-'));
    const inside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-inside-'));
    try {
      for (const name of ['out.txt', 'deep/out.txt']) {
        fs.mkdirSync(path.dirname(path.join(outside, name)), { recursive: true });
        fs.writeFileSync(path.join(outside, name), 'text');
      }
      fs.writeFileSync(path.join(inside, 'a.txt'), 'text');
      const link = (target: string, name: string): void => fs.symlinkSync(target, path.join(inside, name));
      try {
        link(path.join(outside, 'out.txt'), 'b.txt');
      } catch {
        // Windows makes links for administrators alone.
        this.skip();
      }
      link('a.txt', 'c.txt');
      link('nowhere', 'd.txt');
      link('f.txt', 'f.txt');
      link('nowhere', 'other');
      link(path.join(outside, 'deep'), 'folder');
      link('.', 'circle');
      link(outside, 'above');
      const found = (followLinks: boolean): unknown[] => {
        const { files, skipped } = findArticleFiles([inside], followLinks);
        return [files.map((file) => shownPath(inside, file)), skipped];
      };
      const broken = ['d.txt', 'f.txt'].map((name) => ({ path: name, reason: brokenLinkReason }));
      assert.deepEqual(found(false), [['a.txt'], [{ path: 'b.txt', reason: linkReason }, ...broken]]);
      assert.deepEqual(found(true), [['a.txt', 'above/deep/out.txt', 'above/out.txt'], broken]);
      // What is named itself is a way that somebody chose.
      assert.deepEqual(findArticleFiles([path.join(inside, 'b.txt')]).files, [path.join(inside, 'b.txt')]);
      assert.equal(findArticleFiles([path.join(inside, 'folder')]).files.length, 1);
    } finally {
      for (const folder of [outside, inside]) fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('enters each folder behind links once, however many ways lead round to it', function () {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-outside-'));
    const inside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-inside-'));
    const { readdirSync } = fs;
    let entered = 0;
    try {
      fs.writeFileSync(path.join(outside, 'out.txt'), 'text');
      try {
        fs.symlinkSync(outside, path.join(inside, 'link'));
      } catch {
        // Windows makes links for administrators alone.
        this.skip();
      }
      // Two ways at each step: of twenty steps there would be a million.
      for (const name of ['one', 'two']) fs.symlinkSync(outside, path.join(outside, name));
      Object.assign(fs, {
        readdirSync: (...given: Parameters<typeof readdirSync>) => {
          if (++entered > 10) throw new Error('round and round');
          return readdirSync(...given);
        },
      });
      const { files } = findArticleFiles([inside], true);
      assert.deepEqual(
        files.map((file) => shownPath(inside, file)),
        ['link/out.txt'],
      );
      assert.equal(entered, 2);
    } finally {
      Object.assign(fs, { readdirSync });
      for (const folder of [outside, inside]) fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names a file whose name is no UTF-8 as such, and reads those with any other sign', function () {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-names-'));
    try {
      const odd = [
        'new\nline.txt',
        'per%41cent.txt',
        'hash#1.txt',
        '\u202etxt.exe.md',
        '\ufffd.txt',
        'Case.txt',
        'case.txt',
      ];
      try {
        for (const name of odd) fs.writeFileSync(path.join(folder, name), 'text');
        fs.writeFileSync(
          Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.of(0xff, 0xfe), Buffer.from('.txt')]),
          'text',
        );
      } catch {
        // Some file systems have no such names.
        this.skip();
      }
      const { files, skipped } = findArticleFiles([folder]);
      if (new Set(fs.readdirSync(folder)).size !== odd.length + 1) this.skip();
      assert.deepEqual(files.map((file) => path.basename(file)).sort(), [...odd].sort());
      assert.deepEqual(skipped, [{ path: 'bad\ufffd\ufffd.txt', reason: nameReason }]);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('takes the same endings as the editor', () => {
    const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
    };
    const [include] = [manifest.contributes.configuration]
      .flat()
      .flatMap(({ properties }) => properties['crossread.include'] ?? []);
    assert.equal(include.default, `**/*.{${articleEndings.join(',')}}`);
    for (const name of ['a.txt', 'a.TXT', 'a.Md']) assert.ok(isArticleName(name), name);
    for (const name of ['txt', 'a.txt~', 'a.tXt', 'amd']) assert.ok(!isArticleName(name), name);
  });
});
