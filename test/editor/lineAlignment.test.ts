import assert from 'node:assert/strict';
import { counterpartLine } from '../../src/editor/lineAlignment';

describe('lines beside each other', () => {
  const lines = [4, 10, 8, 30];
  const cases: readonly [string, number, 0 | 1, number][] = [
    ['at a passage', 4, 0, 10],
    ['at a passage of the other side', 10, 1, 4],
    ['between two passages', 6, 0, 20],
    ['before the first', 2, 0, 5],
    ['at the top', 0, 0, 0],
    ['after the last', 11, 0, 33],
    ['after the last on the other side', 31, 1, 9],
  ];
  for (const [name, line, side, expected] of cases)
    it(name, () => assert.equal(counterpartLine(lines, line, side), expected));
  it('follow the line itself where nothing is in common', () => assert.equal(counterpartLine([], 7, 0), 7));
  it('of one line take the last passage there', () => assert.equal(counterpartLine([4, 10, 4, 12], 4, 0), 12));
});
