import assert from 'node:assert/strict';
import { shorten, withoutMarks } from '../../../src/server/wording/excerpt';

describe('an excerpt', () => {
  for (const [text, most, expected] of [
    ['short enough', 12, 'short enough'],
    ['cut at a blank', 10, 'cut at a…'],
    ['unbroken', 4, 'unbr…'],
    ['a😀😀', 2, 'a…'],
    ['a😀😀', 3, 'a😀…'],
  ] as const)
    it(`is cut at the end of a word, and never within a character: ${text}, ${most}`, () =>
      assert.equal(shorten(text, most), expected));

  for (const [text, expected] of [
    ['“We waited,”', 'We waited'],
    [' „Wir“ ', 'Wir'],
    ['the “reef” there', 'the “reef” there'],
    ['“”', ''],
  ] as const)
    it(`loses its outer marks: ${text}`, () => assert.equal(withoutMarks(text), expected));
});
