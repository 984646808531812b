import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createFile, createFolder, replaceFile } from '../../src/cli/newFile';

/** Ways to write a text; `done` is whether it was written. */
const ways: readonly [string, (place: string, text: string) => boolean, (place: string) => string][] = [
  ['a new file', (place, text) => createFile(place, text), (place) => fs.readFileSync(place, 'utf8')],
  ['a new file in pieces', (place, text) => createFile(place, [...text]), (place) => fs.readFileSync(place, 'utf8')],
  [
    'a file anew',
    (place, text) => {
      replaceFile(place, text);
      return true;
    },
    (place) => fs.readFileSync(place, 'utf8'),
  ],
  [
    'a folder',
    (place, text) => createFolder(place, [['a.txt', text]]),
    (place) => fs.readFileSync(path.join(place, 'a.txt'), 'utf8'),
  ],
];

describe('what the command line writes to the disk', () => {
  let folder: string;
  let place: string;
  const { writeFileSync, writeSync, renameSync } = fs;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-write-'));
    place = path.join(folder, 'place');
  });
  afterEach(() => {
    Object.assign(fs, { writeFileSync, writeSync, renameSync });
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** Has the disk be full when half of a text is written. */
  const fillDisk = (before: () => void): void => {
    const full = (): never => {
      before();
      throw new Error('the disk is full');
    };
    fs.writeFileSync = ((file: string, text: string, options: object) => {
      writeFileSync(file, text.slice(0, text.length >> 1), options);
      full();
    }) as typeof fs.writeFileSync;
    fs.writeSync = full;
  };

  for (const [what, write, read] of ways) {
    it(`is there at the end, and nothing beside it: ${what}`, () => {
      assert.equal(write(place, 'a text'), true);
      assert.equal(read(place), 'a text');
      assert.deepEqual(fs.readdirSync(folder), ['place']);
    });
    it(`lies in a folder that is made for it: ${what}`, () => {
      const deep = path.join(folder, 'one', 'two', 'place');
      assert.equal(write(deep, 'a text'), true);
      assert.equal(read(deep), 'a text');
    });
    it(`is whole or not at all: ${what}`, () => {
      let stoodThere: boolean | undefined;
      fillDisk(() => (stoodThere = fs.existsSync(place)));
      assert.throws(() => write(place, 'a text'), /the disk is full/);
      assert.equal(stoodThere, false);
      assert.deepEqual(fs.readdirSync(folder), []);
    });
    it(`goes through no link: ${what}`, function () {
      if (process.platform === 'win32') this.skip();
      const target = path.join(folder, 'target');
      for (const isThere of [false, true]) {
        if (isThere) fs.writeFileSync(target, 'of somebody');
        fs.rmSync(place, { force: true });
        fs.symlinkSync(target, place);
        let isWritten = false;
        try {
          isWritten = write(place, 'a text');
        } catch (error) {
          assert.match(String(error), /place is a link/);
        }
        assert.equal(isWritten, false);
        assert.equal(
          isThere ? fs.readFileSync(target, 'utf8') : fs.existsSync(target),
          isThere ? 'of somebody' : false,
        );
        assert.ok(fs.lstatSync(place).isSymbolicLink());
        assert.deepEqual(fs.readdirSync(folder).sort(), isThere ? ['place', 'target'] : ['place']);
      }
    });
  }

  it('keeps the old text of a file that cannot be written anew, and who may read it', function () {
    fs.writeFileSync(place, 'the old text', { mode: 0o600 });
    fillDisk(() => assert.equal(fs.readFileSync(place, 'utf8'), 'the old text'));
    assert.throws(() => replaceFile(place, 'a new text'), /the disk is full/);
    Object.assign(fs, { writeFileSync, writeSync });
    assert.equal(fs.readFileSync(place, 'utf8'), 'the old text');
    assert.deepEqual(fs.readdirSync(folder), ['place']);
    replaceFile(place, 'a new text');
    assert.equal(fs.readFileSync(place, 'utf8'), 'a new text');
    if (process.platform !== 'win32') assert.equal(fs.statSync(place).mode & 0o777, 0o600);
  });

  it('leaves a file that must not be written as it is', () => {
    fs.writeFileSync(place, 'the old text');
    const { accessSync } = fs;
    const asked: unknown[] = [];
    // Who may write anything, as in a container, is refused nothing by the system.
    Object.assign(fs, {
      accessSync: (...given: unknown[]) => {
        asked.push(given);
        throw new Error('EACCES: it is read-only');
      },
    });
    try {
      assert.throws(() => replaceFile(place, 'a new text'), /EACCES/);
    } finally {
      Object.assign(fs, { accessSync });
    }
    assert.deepEqual(asked, [[place, fs.constants.W_OK]]);
    assert.equal(fs.readFileSync(place, 'utf8'), 'the old text');
    assert.deepEqual(fs.readdirSync(folder), ['place']);
  });

  it('takes the place of no folder, and of a folder only where it is empty', () => {
    fs.mkdirSync(place);
    assert.throws(() => replaceFile(place, 'a text'), /E[A-Z]+: /);
    assert.equal(createFile(place, 'a text'), false);
    assert.equal(createFolder(place, [['a.txt', 'a text']]), true);
    assert.equal(createFolder(place, [['b.txt', 'a text']]), false);
    assert.deepEqual(fs.readdirSync(place), ['a.txt']);
    assert.deepEqual(fs.readdirSync(folder), ['place']);
  });

  it('leaves no half of a folder', () => {
    const files = function* (): Generator<[string, string]> {
      yield ['a.txt', 'a text'];
      throw new Error('the disk is full');
    };
    assert.throws(() => createFolder(place, files()), /the disk is full/);
    assert.deepEqual(fs.readdirSync(folder), []);
  });
});
