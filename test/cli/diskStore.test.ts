import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskStore } from '../../src/cli/diskStore';

describe('a file that an import makes on the disk', () => {
  let folder: string;
  let file: string;
  const { writeFileSync, linkSync, renameSync } = fs;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-create-'));
    file = path.join(folder, 'a.md');
  });
  afterEach(() => {
    Object.assign(fs, { writeFileSync, linkSync, renameSync });
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** Has texts written in two parts, with something done between them. */
  const writeInParts = (between: () => void): void => {
    fs.writeFileSync = ((name: string, text: string, options: object) => {
      const half = text.length >> 1;
      writeFileSync(name, text.slice(0, half), options);
      if (text !== '') between();
      writeFileSync(name, text.slice(half), { flag: 'a' });
    }) as typeof fs.writeFileSync;
  };
  const oneNameOnly = (): void => {
    fs.linkSync = () => {
      throw Object.assign(new Error('no second name'), { code: 'EPERM' });
    };
  };

  for (const [what, prepare] of [
    ['', () => undefined],
    [' where files have one name only', oneNameOnly],
  ] as const) {
    it(`is there whole or not at all${what}`, async () => {
      prepare();
      writeInParts(() => {
        assert.equal(fs.existsSync(file), false);
        assert.equal(fs.readdirSync(folder).length, 1);
      });
      assert.equal(await diskStore.create(file, 'a text'), true);
      assert.equal(fs.readFileSync(file, 'utf8'), 'a text');
      assert.deepEqual(fs.readdirSync(folder), ['a.md']);
    });

    it(`takes the place of nothing, come before or while it is written${what}`, async () => {
      prepare();
      writeInParts(() => {
        writeFileSync(file, 'of somebody');
      });
      assert.equal(await diskStore.create(file, 'a text'), false);
      assert.equal(await diskStore.create(file, 'another text'), false);
      assert.equal(fs.readFileSync(file, 'utf8'), 'of somebody');
      assert.deepEqual(fs.readdirSync(folder), ['a.md']);
    });

    it(`is put through no link${what}`, async function () {
      if (process.platform === 'win32') this.skip();
      prepare();
      fs.symlinkSync(path.join(folder, 'elsewhere.md'), file);
      assert.equal(await diskStore.create(file, 'a text'), false);
      assert.deepEqual(fs.readdirSync(folder), ['a.md']);
    });

    it(`leaves nothing where the disk is full${what}`, () => {
      prepare();
      writeInParts(() => {
        throw new Error('the disk is full');
      });
      assert.throws(() => diskStore.create(file, 'a text'), /the disk is full/);
      assert.deepEqual(fs.readdirSync(folder), []);
    });
  }

  it('leaves nothing where it cannot be put in place', () => {
    oneNameOnly();
    fs.renameSync = () => {
      throw new Error('in use');
    };
    assert.throws(() => diskStore.create(file, 'a text'), /in use/);
    assert.deepEqual(fs.readdirSync(folder), []);
  });
});

describe('a file that is imported from the disk', () => {
  it('is read where it is one, and no pipe or device is waited for', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-read-'));
    const at = (name: string): string => path.join(folder, name);
    fs.writeFileSync(at('a.html'), 'text');
    execFileSync('mkfifo', [at('pipe.html')]);
    fs.symlinkSync('/dev/zero', at('zero.html'));
    try {
      assert.equal(Buffer.from(await diskStore.read(at('a.html'))).toString(), 'text');
      for (const name of ['pipe.html', 'zero.html'])
        await assert.rejects(async () => diskStore.read(at(name)), /^Error: no file$/, name);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
