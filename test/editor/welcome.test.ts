import assert from 'node:assert/strict';
import { welcomeOf, type Welcome } from '../../src/editor/welcome';
import type { ServerState } from '../../src/editor/client';
import type { Status } from '../../src/protocol/session';

const status = (done: number, total: number): Status => ({
  done,
  total,
  articles: done,
  paused: false,
  skipped: { all: 0, toImport: 0 },
  version: 1,
});

describe('what an empty view says', () => {
  const cases: readonly [ServerState, Status | undefined, boolean, Welcome][] = [
    ['failed', status(3, 3), true, 'failed'],
    ['idle', undefined, false, 'noFolder'],
    ['idle', undefined, true, 'reading'],
    ['starting', undefined, false, 'reading'],
    ['running', undefined, true, 'reading'],
    ['running', status(0, 0), true, 'empty'],
    ['running', status(0, 0), false, 'noFolder'],
    ['running', status(0, 5), true, 'reading'],
    ['running', status(1, 5), true, 'none'],
    ['running', status(1, 1), true, 'one'],
    ['running', { ...status(1, 1), articles: 3 }, true, 'none'],
    ['running', status(5, 5), false, 'none'],
  ];
  for (const [state, given, hasFolder, expected] of cases)
    it(`${expected}: ${state}, ${given ? `${given.done} of ${given.total}` : 'no status'}, ${hasFolder ? 'a folder' : 'no folder'}`, () =>
      assert.equal(welcomeOf(state, given, hasFolder), expected));
});
