import assert from 'node:assert/strict';
import { fitting, rowsOf } from '../../../src/server/wording/hoverRows';

const letters = (count: number): string => 'a'.repeat(count);

describe('rows of a hover', () => {
  it('are one for a short line, an empty one too, and more for a long one', () => {
    assert.deepEqual(
      ['', 'a', letters(98), letters(99), letters(197)].map((line) => rowsOf([line])),
      [1, 1, 1, 2, 3],
    );
    assert.equal(rowsOf([letters(99), 'a']), 3);
  });

  it('count what is seen', () => {
    assert.equal(rowsOf([`[${letters(90)}](command:crossread.reveal?%5B%22${letters(200)}%22%5D) **b**`]), 1);
    assert.equal(rowsOf([`<span style="color:var(--vscode-crossread-differsForeground);">${letters(98)}</span>`]), 1);
    assert.equal(rowsOf(['\\.'.repeat(98)]), 1);
  });

  it('hold the first lines that fit, and one in any case', () => {
    assert.deepEqual(fitting(['a', letters(150), 'b'], 3), ['a', letters(150)]);
    assert.deepEqual(fitting(['a', letters(150), 'b'], 2), ['a']);
    assert.deepEqual(fitting(['a', 'b'], 2), ['a', 'b']);
    assert.deepEqual(fitting([letters(300), 'b'], 1), [letters(300)]);
    assert.deepEqual(fitting(['a'], -3), ['a']);
    assert.deepEqual(fitting([], 5), []);
  });
});
