import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder, compiledFolder, keepCompiledCode } from '../../src/cli/compiledFolder';
import { compiledCode, writeCompiledSoon } from '../../src/server/node/compiledCode';

const user = process.getuid?.();
const modeOf = (place: string) => fs.statSync(place).mode & 0o777;

describe('compiled code of the command line', () => {
  let home: string;
  beforeEach(() => (home = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-home-'))));
  afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

  it('lies where each system has what can be made again', () => {
    const at = (platform: NodeJS.Platform, environment = {}) => cacheFolder(environment, platform, home);
    assert.equal(at('linux'), path.join(home, '.cache'));
    assert.equal(at('linux', { XDG_CACHE_HOME: path.resolve('caches') }), path.resolve('caches'));
    assert.equal(at('linux', { XDG_CACHE_HOME: 'caches' }), path.join(home, '.cache'));
    assert.equal(at('darwin'), path.join(home, 'Library/Caches'));
    assert.equal(at('win32'), path.join(home, 'AppData/Local'));
    assert.equal(at('win32', { LOCALAPPDATA: path.join(home, 'Data') }), path.join(home, 'Data'));
  });

  it('lies in a folder of this user alone', function () {
    if (user === undefined) this.skip();
    const folder = compiledFolder(path.join(home, '.cache'));
    assert.equal(folder, path.join(home, '.cache/crossread/compiled'));
    assert.deepEqual([modeOf(folder), modeOf(path.dirname(folder))], [0o700, 0o700]);
  });

  for (const place of ['.cache', '.cache/crossread', '.cache/crossread/compiled'])
    it(`is neither kept nor run where others may write ${place}`, function () {
      if (user === undefined) this.skip();
      fs.mkdirSync(path.join(home, '.cache/crossread/compiled'), { recursive: true, mode: 0o700 });
      assert.notEqual(compiledFolder(path.join(home, '.cache')), undefined);
      fs.chmodSync(path.join(home, place), 0o777);
      assert.equal(compiledFolder(path.join(home, '.cache')), undefined);
    });

  it('is not kept in the home of somebody else, nor is anything made there', function () {
    if (user === undefined) this.skip();
    assert.equal(compiledFolder(path.join(home, '.cache'), user + 1), undefined);
    assert.deepEqual(fs.readdirSync(home), []);
  });

  it('is not kept where Node keeps it elsewhere, or was told not to', () => {
    const kept: string[] = [];
    const node = { enableCompileCache: (folder: string) => kept.push(folder) };
    for (const name of ['NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'])
      keepCompiledCode(node, { XDG_CACHE_HOME: home, [name]: 'set' });
    assert.deepEqual([kept, fs.readdirSync(home)], [[], []]);
  });

  it('is written while a process goes on, where Node can', async () => {
    await new Promise<void>((resolve) => writeCompiledSoon({ flushCompileCache: resolve }, 1));
  });

  it('is kept where Node can, and what is told is the same', () => {
    const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...rest } = process.env;
    const environment = { ...rest, HOME: home, USERPROFILE: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home };
    fs.writeFileSync(path.join(home, 'flood.txt'), 'Rain fell on the town of Sarvo for nine days.');
    const printed = [1, 2].map(() => {
      const args = [path.resolve('dist/cli.js'), 'annotate', 'flood.txt'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, env: environment });
      assert.deepEqual([status, String(stderr)], [0, '']);
      return String(stdout);
    });
    assert.equal(printed[0], printed[1]);
    const kept = fs.readdirSync(home, { recursive: true }).map(String);
    assert.equal(
      kept.some((name) => name.includes('compiled')),
      compiledCode.enableCompileCache !== undefined,
    );
  });
});
