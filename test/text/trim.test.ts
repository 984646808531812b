import assert from 'node:assert/strict';
import { endWithout } from '../../src/text/trim';

describe('the end of a text without marks', () => {
  for (const [text, end] of [
    ['', 0],
    ['a', 1],
    ['a, ', 1],
    [', a,b , ', 5],
    [' ,', 0],
  ] as const)
    it(`stands after the last other character: ${JSON.stringify(text)}`, () =>
      assert.equal(endWithout(text, /[\s,]/), end));
});
