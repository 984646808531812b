import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('is that of the whole text, however many blanks stand in it', () => {
    const part = fc.constantFrom('word', ' ', '\n\n   ', 'a', ', ', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (parts, most) => {
        const text = parts.join('');
        assert.equal(shorten(text, most), shorten(text.replace(/\s+/g, ' ').trim(), most));
      }),
    );
  });

  for (const [text, expected] of [
    ['“We waited,”', 'We waited'],
    [' „Wir“ ', 'Wir'],
    ['the “reef” there', 'the “reef” there'],
    ['“”', ''],
  ] as const)
    it(`loses its outer marks: ${text}`, () => assert.equal(withoutMarks(text), expected));
});
