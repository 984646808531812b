import assert from 'node:assert/strict';
import {
  CharacterClass,
  classOf,
  isApostrophe,
  isBlank,
  isCloser,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isLineEnd,
  isLower,
  isQuoteMark,
  isUpper,
  trimSpan,
} from '../../src/text/characters';

/** The characters of a list for which a test of code units holds. */
const among = (characters: string, test: (unit: number) => boolean): string =>
  characters
    .split('')
    .filter((character) => test(character.charCodeAt(0)))
    .join('');

describe('characters', () => {
  it('have a class', () => {
    const classes: [string, CharacterClass][] = [
      ['azéßжΩ'.toLowerCase(), CharacterClass.Lower],
      ['AZÉЖΩǅ', CharacterClass.Upper],
      ['水अ\u0301\ud800\udfff', CharacterClass.Letter],
      ['09٣९', CharacterClass.Digit],
      [' \t\v\f\u00a0\u2009\u200b\u2060\ufeff\u3000', CharacterClass.Space],
      ['\n\r\u2028\u2029', CharacterClass.LineEnd],
      ['.,-“$€½²\u0000', CharacterClass.Other],
    ];
    for (const [characters, expected] of classes) {
      for (const character of characters.split('')) {
        assert.equal(classOf(character.charCodeAt(0)), expected, JSON.stringify(character));
      }
    }
    assert.equal(classOf(NaN), CharacterClass.LineEnd);
  });

  it('are letters, capitals or small letters', () => {
    assert.equal(among('aÉ水9 .', isLetter), 'aÉ水');
    assert.equal(among('aÉ水9 .', isUpper), 'É');
    assert.equal(among('aÉ水9 .', isLower), 'a');
  });
  it('are ASCII digits or not', () => assert.equal(among('/0123456789:٣', isDigit), '0123456789'));
  it('are blank or end a line', () => {
    assert.equal(among('a \n\r٣.', isBlank), ' \n\r');
    assert.equal(among('a \n\r\u2029', isLineEnd), '\n\r\u2029');
    assert.ok(isBlank(NaN));
  });
  it('are apostrophes, hyphens, dashes, quotation marks or closers', () => {
    const marks = '\'"`’ʼ‘“”„‚«»‹›「」-‐‑–—―−)](.';
    assert.equal(among(marks, isApostrophe), "'’ʼ");
    assert.equal(among(marks, isHyphen), '-‐‑');
    assert.equal(among(marks, isDash), '–—―−');
    assert.equal(among(marks, isQuoteMark), '\'"`’‘“”„‚«»‹›「」');
    assert.equal(among(marks, isCloser), '\'"’”»›」)]');
  });

  it('are trimmed of blanks at both ends', () => {
    assert.deepEqual(trimSpan(' a b\n', 0, 5), { start: 1, end: 4 });
    assert.deepEqual(trimSpan('ab', 0, 2), { start: 0, end: 2 });
    assert.deepEqual(trimSpan(' a ', 1, 2), { start: 1, end: 2 });
    const { start, end } = trimSpan(' \n ', 0, 3);
    assert.equal(start, end);
  });
});
