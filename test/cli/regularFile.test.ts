import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readDecisionText } from '../../src/cli/decisionText';
import { clustersText } from '../../src/cli/readClusters';
import { isLinkBelow, readRegularFile } from '../../src/cli/regularFile';

describe('files of the command line', () => {
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-regular-'));
    fs.writeFileSync(at('a.txt'), 'text');
    fs.mkdirSync(at('real/notes'), { recursive: true });
    fs.symlinkSync(at('a.txt'), at('link.txt'));
    fs.symlinkSync(at('real'), at('linked'));
    fs.symlinkSync(at('a.txt'), at('real/notes/b.json'));
    fs.symlinkSync(at('gone'), at('dangling'));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('are read up to a size', () => {
    assert.equal(String(readRegularFile(at('a.txt'), 4)), 'text');
    assert.equal(readRegularFile(at('a.txt'), 3), 'large');
    assert.equal(String(readRegularFile(at('link.txt'), 4)), 'text');
  });
  it('are no folders, and nothing that never ends', () => {
    assert.equal(readRegularFile(at('real'), 100), 'no file');
    if (fs.existsSync('/dev/zero')) assert.equal(readRegularFile('/dev/zero', 100), 'no file');
  });
  it('are not opened where they are something else: to open a device may do something', () => {
    const open = fs.openSync;
    const opened: unknown[] = [];
    Object.assign(fs, {
      openSync: (...given: Parameters<typeof open>) => {
        opened.push(given[0]);
        return open(...given);
      },
    });
    try {
      readRegularFile(at('real'), 100);
      readRegularFile(at('a.txt'), 100);
    } finally {
      Object.assign(fs, { openSync: open });
    }
    assert.deepEqual(opened, [at('a.txt')]);
  });
  it('are not read where something else took their place before they were opened', () => {
    const stat = fs.statSync;
    Object.assign(fs, { statSync: () => stat(at('a.txt')) });
    try {
      assert.equal(readRegularFile(at('real'), 1_000_000), 'no file');
    } finally {
      Object.assign(fs, { statSync: stat });
    }
  });
  it('of /proc say that they are empty, and are not waited for', function () {
    if (!fs.existsSync('/proc/self/environ')) this.skip();
    assert.equal(String(readRegularFile('/proc/self/environ', 100)), '');
  });
  it('that grow while they are read are read as far as they went', () => {
    const read = fs.readSync;
    fs.writeFileSync(at('log.txt'), 'line\n'.repeat(1000));
    const grown = fs as { readSync: unknown };
    grown.readSync = (...given: Parameters<typeof read>) => {
      fs.appendFileSync(at('log.txt'), 'line\n'.repeat(1000));
      return read(...given);
    };
    try {
      assert.equal(String(readRegularFile(at('log.txt'), 6000)).length, 5000);
    } finally {
      grown.readSync = read;
    }
    assert.equal(readRegularFile(at('log.txt'), 6000), 'large');
  });
  it('that are missing are told by the error', () => {
    assert.throws(() => readRegularFile(at('none'), 100), /ENOENT/);
  });

  for (const [below, expected] of [
    ['a.txt', false],
    ['none/there', false],
    ['real/notes', false],
    ['real/notes/b.json', true],
    ['linked', true],
    ['linked/notes', true],
    ['dangling', true],
  ] as const)
    it(`lead elsewhere where a step is a link: ${below}`, () => assert.equal(isLinkBelow(folder, below), expected));

  it('that lie beside articles are read where they are files of the folder, and empty where there is none', function () {
    if (process.platform === 'win32') this.skip();
    const own = (make: (file: string) => void): string => {
      const there = fs.mkdtempSync(at('own-'));
      fs.mkdirSync(path.join(there, '.crossread'));
      for (const name of ['decisions.json', 'clusters.json']) make(path.join(there, '.crossread', name));
      return there;
    };
    for (const read of [readDecisionText, clustersText]) {
      assert.equal(read(own((file) => fs.writeFileSync(file, '{}'))), '{}');
      assert.equal(read(own(() => undefined)), '');
      assert.equal(read(at('none')), '');
      for (const [make, why] of [
        [(file) => fs.symlinkSync(at('a.txt'), file), /leads to another place/],
        [(file) => execFileSync('mkfifo', [file]), /it is no file/],
        [(file) => fs.mkdirSync(file), /it is no file/],
        [(file) => fs.writeFileSync(file, Buffer.from([0x7b, 0xff])), /not valid/],
        [(file) => (fs.writeFileSync(file, ''), fs.truncateSync(file, 50_000_001)), /it is too large/],
      ] as readonly (readonly [(file: string) => void, RegExp])[])
        assert.throws(() => read(own(make)), why);
      const linked = fs.mkdtempSync(at('linked-'));
      fs.symlinkSync(
        path.join(
          own((file) => fs.writeFileSync(file, '{}')),
          '.crossread',
        ),
        path.join(linked, '.crossread'),
      );
      assert.throws(() => read(linked), /leads to another place/);
    }
  });
});
