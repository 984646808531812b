import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress';

/** Progress with a clock that is set by hand, and what it has written. */
function progressOn(isTerminal: boolean): { progress: Progress; written: string[]; at: (ms: number) => Progress } {
  const written: string[] = [];
  let time = 1000;
  const progress = new Progress({ isTerminal, write: (text) => written.push(text) }, () => time);
  return {
    progress,
    written,
    at: (ms) => {
      time = 1000 + ms;
      return progress;
    },
  };
}

describe('progress of long work', () => {
  it('is one line on a terminal that moves and is taken back', () => {
    const { written, at } = progressOn(true);
    at(499).report('reading files', 1, 9);
    assert.deepEqual(written, []);
    at(500).report('reading files', 2, 9);
    at(599).report('reading files', 3, 9);
    at(600).report('linking');
    at(601).clear();
    at(602).clear();
    assert.deepEqual(written, [
      '\r\u001b[Kcrossread: reading files: 2 of 9',
      '\r\u001b[Kcrossread: linking',
      '\r\u001b[K',
    ]);
  });

  it('shows no more once the screen is written to', () => {
    const { written, at } = progressOn(true);
    at(500).report('reading files', 2, 9);
    at(600).end();
    at(700).report('reading files', 3, 9);
    assert.deepEqual(written, ['\r\u001b[Kcrossread: reading files: 2 of 9', '\r\u001b[K']);
  });

  it('is plain lines elsewhere, after five seconds and every ten', () => {
    const { written, at } = progressOn(false);
    at(4999).report('reading files', 1, 9);
    at(5000).report('reading files', 2, 9);
    at(14_999).report('reading files', 3, 9);
    at(15_000).report('reading files', 4, 9);
    at(15_001).clear();
    assert.deepEqual(written, ['crossread: reading files: 2 of 9\n', 'crossread: reading files: 4 of 9\n']);
  });

  it('takes nothing back that was never shown', () => {
    const { written, progress } = progressOn(true);
    progress.clear();
    assert.deepEqual(written, []);
  });

  it('is told while work is done for each of some things', () => {
    const { written, at } = progressOn(true);
    assert.deepEqual(
      at(700).each('looking', ['a', 'b'], (item) => [item, item + item]),
      ['a', 'aa', 'b', 'bb'],
    );
    assert.deepEqual(written, ['\r\u001b[Kcrossread: looking: 0 of 2']);
  });
});
