import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFile } from '../../src/cli/newFile';
import { outProblem, writeTo } from '../../src/cli/outFile';
import { UsageError } from '../../src/cli/tell';

describe('a file that is written instead of standard output', () => {
  let folder: string;
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-out-'))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const at = (name: string): string => path.join(folder, name);

  it('is there whole or not at all', () => {
    const write = (): void =>
      void makeFile(at('a.json'), (descriptor) => {
        fs.writeSync(descriptor, 'half');
        assert.equal(fs.existsSync(at('a.json')), false);
        throw new Error('the disk is full');
      });
    assert.throws(write, /the disk is full/);
    assert.deepEqual(fs.readdirSync(folder), []);
    writeTo(at('a.json'), (descriptor) => fs.writeSync(descriptor, 'whole'));
    assert.equal(fs.readFileSync(at('a.json'), 'utf8'), 'whole');
    assert.deepEqual(fs.readdirSync(folder), ['a.json']);
  });

  it('takes the place of nothing that has come meanwhile, and is written through no link', () => {
    fs.writeFileSync(at('theirs'), 'theirs');
    const write = (): void => writeTo(at('theirs'), (descriptor) => fs.writeSync(descriptor, 'ours'));
    assert.throws(write, UsageError);
    assert.equal(fs.readFileSync(at('theirs'), 'utf8'), 'theirs');
    if (process.platform === 'win32') return;
    fs.symlinkSync(at('elsewhere'), at('link'));
    assert.throws(() => writeTo(at('link'), (descriptor) => fs.writeSync(descriptor, 'ours')), UsageError);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['link', 'theirs']);
    assert.match(outProblem(at('link')) ?? '', /is there already/);
  });

  it('is refused before the work where something is there, or no folder', () => {
    fs.mkdirSync(at('empty'));
    assert.equal(outProblem(undefined), undefined);
    assert.equal(outProblem(at('new')), undefined);
    assert.equal(outProblem(at('empty'), true), undefined);
    assert.match(outProblem(at('empty')) ?? '', /is there already/);
    assert.match(outProblem(at('none/new')) ?? '', /is no folder/);
    fs.writeFileSync(at('empty/a'), '');
    assert.match(outProblem(at('empty'), true) ?? '', /is there already/);
  });
});
