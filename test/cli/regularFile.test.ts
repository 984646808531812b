import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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
});
