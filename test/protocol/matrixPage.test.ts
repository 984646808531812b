import assert from 'node:assert/strict';
import { isMatrixPageMessage } from '../../src/protocol/matrixPage';

describe('messages of the matrix page', () => {
  const long = 'x'.repeat(4096);
  const good: readonly unknown[] = [
    { type: 'ready' },
    { type: 'open', id: 'a' },
    { type: 'note', id: 'a' },
    { type: 'open', id: long },
    { type: 'compare', a: 'a', b: 'b' },
    { type: 'copy', rows: [], format: 'csv' },
    { type: 'text', rows: ['a', 'b'], format: 'markdown' },
  ];
  for (const message of good)
    it(`are ${JSON.stringify(message).slice(0, 60)}`, () => assert.ok(isMatrixPageMessage(message)));
  const bad: readonly unknown[] = [
    undefined,
    null,
    'ready',
    {},
    { type: 'run', id: 'a' },
    { type: 'open' },
    { type: 'open', id: 7 },
    { type: 'note' },
    { type: 'open', id: `${long}x` },
    { type: 'compare', a: 'a' },
    { type: 'compare', b: 'b' },
    { type: 'copy', rows: 'a', format: 'csv' },
    { type: 'copy', rows: [1], format: 'csv' },
    { type: 'copy', rows: [], format: 'html' },
  ];
  for (const message of bad)
    it(`are not ${String(JSON.stringify(message)).slice(0, 60)}`, () => assert.ok(!isMatrixPageMessage(message)));
});
