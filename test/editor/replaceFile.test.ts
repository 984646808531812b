import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { readOwnText } from '../../src/editor/ownFolder';
import type { replaceFile } from '../../src/editor/replaceFile';
import { loadOverDisk } from './overDisk';

interface Exports {
  readonly replaceFile: typeof replaceFile;
  readonly Uri: { file(name: string): vscode.Uri };
}

describe('a file that is replaced', () => {
  let sources: Exports;
  let folder: string;
  let file: string;
  before(() => {
    sources = loadOverDisk(`export { replaceFile } from './src/editor/replaceFile'; export { Uri } from 'vscode';`);
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-replace-'));
    file = path.join(folder, 'a.json');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const replace = (text: string, isAsKnown = true, name = file): Promise<boolean> =>
    sources.replaceFile(sources.Uri.file(name), text, () => Promise.resolve(isAsKnown));

  it('holds the old text or the new one, at any moment', async () => {
    const [old, fresh] = ['old '.repeat(999), 'new '.repeat(999)];
    fs.writeFileSync(file, old);
    const seen = new Set<string>();
    const look = (): unknown => seen.add(fs.readFileSync(file, 'utf8'));
    const looking = setInterval(look, 0);
    look();
    await replace(fresh);
    clearInterval(looking);
    look();
    assert.deepEqual([...seen], [old, fresh]);
    assert.deepEqual(fs.readdirSync(folder), ['a.json']);
  });

  it('is made with its folder where there is none', async () => {
    const deep = path.join(folder, 'b', 'c.json');
    assert.equal(await replace('x', true, deep), true);
    assert.equal(fs.readFileSync(deep, 'utf8'), 'x');
  });

  it('stays where it is not what it was known to be, and nothing lies beside it', async () => {
    fs.writeFileSync(file, 'of somebody else');
    assert.equal(await replace('x', false), false);
    assert.equal(fs.readFileSync(file, 'utf8'), 'of somebody else');
    assert.deepEqual(fs.readdirSync(folder), ['a.json']);
  });

  it('stays where somebody has made it read-only', async function () {
    if (process.platform === 'win32') this.skip();
    fs.writeFileSync(file, 'of somebody', { mode: 0o444 });
    await assert.rejects(replace('x'), /is not to be written/);
    assert.equal(fs.readFileSync(file, 'utf8'), 'of somebody');
    assert.deepEqual(fs.readdirSync(folder), ['a.json']);
  });

  it('stays where something else cannot be replaced, and nothing lies beside it', async () => {
    fs.mkdirSync(path.join(file, 'inner'), { recursive: true });
    await assert.rejects(replace('x'));
    assert.deepEqual(fs.readdirSync(folder), ['a.json']);
  });

  it('puts in place what a window left between taking the old file away and putting the new one there', async () => {
    const left = (name: string): string => path.join(folder, `${name}.01234567-89ab-cdef-0123-456789abcdef.new`);
    const long = new Date(Date.now() - 3_600_000);
    for (const [name, text] of [
      ['b.json', '{"note":1}'],
      ['c.json', '{"note":'],
    ]) {
      fs.writeFileSync(left(name), text);
      fs.utimesSync(left(name), long, long);
    }
    await replace('x');
    assert.deepEqual(fs.readdirSync(folder).sort(), ['a.json', 'b.json']);
    assert.equal(fs.readFileSync(path.join(folder, 'b.json'), 'utf8'), '{"note":1}');
  });

  it('takes away what a window left long ago that ended while it wrote, and nothing else', async () => {
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    const names = [`a.json.${id}.new`, `b.json.${id.replace('0', 'f')}.new`, 'c.json.new', `d.txt.${id}.new`];
    for (const name of names) fs.writeFileSync(path.join(folder, name), 'half');
    const long = new Date(Date.now() - 3_600_000);
    for (const name of [names[0], names[2], names[3]]) fs.utimesSync(path.join(folder, name), long, long);
    await replace('x');
    assert.deepEqual(fs.readdirSync(folder).sort(), ['a.json', ...names.slice(1)].sort());
  });

  it('waits for no pipe, and reads through no link, by the names of what windows left', async function () {
    if (process.platform === 'win32') this.skip();
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    const [pipe, link, target] = [`b.json.${id}.new`, `c.json.${id}.new`, 'target'].map((name) =>
      path.join(folder, name),
    );
    execFileSync('mkfifo', [pipe]);
    fs.writeFileSync(target, '{}');
    fs.symlinkSync(target, link);
    const long = new Date(Date.now() - 3_600_000);
    for (const name of [pipe, target]) fs.utimesSync(name, long, long);
    fs.lutimesSync(link, long, long);
    await replace('x');
    assert.deepEqual(
      fs.readdirSync(folder).sort(),
      ['a.json', path.basename(pipe), path.basename(link), 'target'].sort(),
    );
  });
});

describe('a file beside articles', () => {
  let sources: { readonly readOwnText: typeof readOwnText; readonly unread: string; readonly Uri: Exports['Uri'] };
  let folder: string;
  before(() => {
    sources = loadOverDisk(
      `export { readOwnText, unread } from './src/editor/ownFolder'; export { Uri } from 'vscode';`,
    );
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-own-'));
    fs.mkdirSync(path.join(folder, '.crossread'));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const read = (name: string): Promise<string> =>
    sources.readOwnText(sources.Uri.file(path.join(folder, '.crossread', name)), 10);

  it('is its text, or empty where there is none', async () => {
    fs.writeFileSync(path.join(folder, '.crossread', 'a.json'), '0123456789');
    assert.equal(await read('a.json'), '0123456789');
    assert.equal(await read('none.json'), '');
  });

  it('is not read where it is larger, a folder, a link, a pipe, or no UTF-8', async function () {
    if (process.platform === 'win32') this.skip();
    const at = (name: string): string => path.join(folder, '.crossread', name);
    fs.writeFileSync(at('large'), '0123456789-');
    fs.writeFileSync(at('bytes'), Buffer.from([0xff, 0xfe]));
    fs.mkdirSync(at('folder'));
    fs.symlinkSync(at('bytes'), at('link'));
    execFileSync('mkfifo', [at('pipe')]);
    for (const name of ['large', 'bytes', 'folder', 'link', 'pipe'])
      assert.equal(await read(name), sources.unread, name);
  });

  it('is not read where the folder that it should lie in is a link', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = path.join(folder, 'elsewhere', '.crossread');
    fs.mkdirSync(path.dirname(elsewhere));
    fs.symlinkSync(path.join(folder, '.crossread'), elsewhere);
    fs.writeFileSync(path.join(folder, '.crossread', 'b.json'), 'x');
    assert.equal(await sources.readOwnText(sources.Uri.file(path.join(elsewhere, 'b.json')), 10), sources.unread);
  });
});
