import assert from 'node:assert/strict';
import { isPicturePageMessage } from '../../src/protocol/picturePage';

const png = 'iVBORw0KGgoAAAA';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

describe('messages of the pictures', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'leave' },
    { type: 'open', id: '1-2:file:///n/a.txt' },
    { type: 'beside', a: 'a', b: 'b' },
    { type: 'pairs', a: 'a', b: 'b', isWholeFolder: true },
    { type: 'copy', text: 'words' },
    { type: 'save', svg, png },
  ])
    it(`are ${JSON.stringify(message).slice(0, 60)}`, () => assert.ok(isPicturePageMessage(message)));

  for (const message of [
    undefined,
    null,
    'ready',
    {},
    { type: 'run' },
    { type: 'open' },
    { type: 'open', id: 1 },
    { type: 'open', id: 'x'.repeat(4097) },
    { type: 'beside', a: 'a' },
    { type: 'pairs', a: 'a', b: 'b' },
    { type: 'pairs', a: 'a', b: 1, isWholeFolder: false },
    { type: 'copy', text: ['words'] },
    { type: 'copy', text: 'x'.repeat(4_000_001) },
    { type: 'save', svg: '<html>', png },
    { type: 'save', svg, png: 'AAAA' },
    { type: 'save', svg },
  ])
    it(`are not ${String(JSON.stringify(message)).slice(0, 60)}`, () => assert.ok(!isPicturePageMessage(message)));
});
