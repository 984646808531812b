import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writePieces } from '../../src/cli/output';

/** Pieces of a text, and how many were asked for. */
function counted(count: number, piece: string): { readonly pieces: Iterable<string>; readonly asked: () => number } {
  let asked = 0;
  function* pieces(): Generator<string> {
    for (; asked < count; asked++) yield piece;
  }
  return { pieces: pieces(), asked: () => asked };
}

describe('output in pieces', () => {
  it('is the whole text, written now and then', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-output-')), 'out');
    const descriptor = fs.openSync(file, 'w');
    const { writeSync } = fs;
    let writes = 0;
    fs.writeSync = ((...given: Parameters<typeof writeSync>) => {
      writes++;
      return writeSync(...given);
    }) as typeof writeSync;
    try {
      writePieces(counted(5000, 'Sørlandet 😀, ').pieces, descriptor);
    } finally {
      fs.writeSync = writeSync;
      fs.closeSync(descriptor);
    }
    assert.equal(fs.readFileSync(file, 'utf8'), 'Sørlandet 😀, '.repeat(5000));
    assert.ok(writes <= 4, `${writes}`);
    fs.rmSync(path.dirname(file), { recursive: true });
  });

  it('is made no more once nobody reads it', () => {
    const { writeSync } = fs;
    fs.writeSync = () => {
      throw Object.assign(new Error('gone'), { code: 'EPIPE' });
    };
    const { pieces, asked } = counted(5000, 'x'.repeat(10_000));
    try {
      writePieces(pieces);
    } finally {
      fs.writeSync = writeSync;
    }
    assert.equal(asked(), 6);
  });
});
