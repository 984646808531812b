import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { workspaceStore } from '../../src/editor/importing/workspaceStore';
import { loadOverDisk } from './overDisk';

interface Exports {
  readonly workspaceStore: typeof workspaceStore;
  readonly Uri: { file(name: string): vscode.Uri };
}

describe('a file that an import makes in the editor', () => {
  let sources: Exports;
  let folder: string;
  let file: string;
  before(() => {
    sources = loadOverDisk(
      `export { workspaceStore } from './src/editor/importing/workspaceStore'; export { Uri } from 'vscode';`,
    );
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-create-'));
    file = path.join(folder, 'a.md');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const create = (text: string): Promise<boolean> => sources.workspaceStore.create(sources.Uri.file(file), text);

  it('is there whole or not at all, at any moment', async () => {
    const text = 'text '.repeat(999);
    const seen = new Set<string>();
    const beside = new Set<number>();
    const look = (): void => {
      seen.add(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 'nothing');
      beside.add(fs.readdirSync(folder).length);
    };
    const looking = setInterval(look, 0);
    look();
    assert.equal(await create(text), true);
    clearInterval(looking);
    look();
    assert.deepEqual([...seen], ['nothing', text]);
    assert.ok(beside.has(1), 'it was never looked at while it was written');
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });

  it('takes the place of nothing, come before or while it is written', async () => {
    fs.writeFileSync(file, 'of somebody');
    assert.equal(await create('x'), false);
    fs.rmSync(file);
    const creating = create('text '.repeat(999));
    while (fs.readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    fs.writeFileSync(file, 'of somebody else');
    assert.equal(await creating, false);
    assert.equal(fs.readFileSync(file, 'utf8'), 'of somebody else');
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });

  it('writes through no link', async function () {
    if (process.platform === 'win32') this.skip();
    fs.symlinkSync(path.join(folder, 'elsewhere.md'), file);
    assert.equal(await create('x'), false);
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });

  it('leaves nothing where it cannot be written', async () => {
    file = path.join(folder, 'gone', 'a.md');
    await assert.rejects(create('x'));
    assert.deepEqual(fs.readdirSync(folder), []);
  });
});
