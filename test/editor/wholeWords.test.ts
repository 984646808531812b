import assert from 'node:assert/strict';
import { wholeWords } from '../../src/editor/wholeWords';

describe('a text cut behind a whole word', () => {
  const cases: readonly [string, number, string][] = [
    ['a short text', 40, 'a short text'],
    ['  two\n lines ', 40, 'two lines'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two, three', 9, 'one two…'],
    ['one two – three', 10, 'one two…'],
    ['incomprehensibilities', 6, 'incomp…'],
  ];
  for (const [text, most, cut] of cases) it(`${text} | ${most}`, () => assert.equal(wholeWords(text, most), cut));
});
