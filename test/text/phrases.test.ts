import assert from 'node:assert/strict';
import { addToList } from '../../src/text/multimap';
import { normaliseName } from '../../src/text/normalise';
import { PhraseTable } from '../../src/text/phrases';
import { scanTokens } from '../../src/text/tokenise';

describe('phrases', () => {
  const table = new PhraseTable([
    ['read', 'r'],
    ['read more', 'rm'],
    ['read more :', 'rm:'],
    ['more', 'm'],
  ]);
  const match = (text: string, index = 0, limit?: number): unknown => {
    const tokens = scanTokens(text);
    return table.match(tokens, index, limit ?? tokens.count);
  };
  it('are matched by the longest that is there', () => {
    assert.deepEqual(match('Read more: here'), { value: 'rm:', length: 3 });
    assert.deepEqual(match('read more of it'), { value: 'rm', length: 2 });
    assert.deepEqual(match('read less'), { value: 'r', length: 1 });
    assert.deepEqual(match('read'), { value: 'r', length: 1 });
    assert.equal(match('reads more'), undefined);
  });
  it('are matched at an index and before a limit', () => {
    assert.deepEqual(match('I read more:', 1), { value: 'rm:', length: 3 });
    assert.deepEqual(match('I read more:', 2), { value: 'm', length: 1 });
    assert.deepEqual(match('read more:', 0, 2), { value: 'rm', length: 2 });
    assert.deepEqual(match('read more:', 0, 1), { value: 'r', length: 1 });
    assert.equal(match('read more:', 0, 0), undefined);
  });
});

describe('lists by key', () => {
  it('grow in the order of adding', () => {
    const lists = new Map<string, number[]>();
    addToList(lists, 'a', 1);
    addToList(lists, 'b', 2);
    addToList(lists, 'a', 3);
    assert.deepEqual(
      [...lists],
      [
        ['a', [1, 3]],
        ['b', [2]],
      ],
    );
  });
});

describe('normalised names', () => {
  it('have no capitals, stops, curly apostrophes or double blanks', () => {
    assert.equal(normaliseName(' The  U.S.\tO’Brien '), "the us o'brien");
  });
});
