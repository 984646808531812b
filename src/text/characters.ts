import { carriageReturn, digitNine, digitZero, hyphen, lineSeparator, straightApostrophe } from './codeUnits';
import type { Span } from './span';

/**
 * Classes of UTF-16 code units. Tables are filled a page of 256 units at a time, on first use, so that
 * loading costs nothing and a look-up is one array access. Surrogates count as letters: that keeps letters
 * outside the basic plane whole, and makes an emoji a word of one token at worst.
 */
export const enum CharacterClass {
  Other = 0,
  Lower = 1,
  Upper = 2,
  /** A letter of a script without case, or a combining mark. */
  Letter = 3,
  Digit = 4,
  Space = 5,
  LineEnd = 6,
}

const pageSize = 256;
const pages: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(pageSize);

function fillPage(page: number): Uint8Array {
  const classes = new Uint8Array(pageSize);
  for (let low = 0; low < pageSize; low++) classes[low] = classify(page * pageSize + low);
  pages[page] = classes;
  return classes;
}

function classify(unit: number): CharacterClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.Letter;
  const character = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029]/.test(character)) return CharacterClass.LineEnd;
  // The byte order mark and zero-width characters separate nothing a reader sees; they are space.
  if (/[\s\u200b\u2060\ufeff]/.test(character)) return CharacterClass.Space;
  if (/\p{Nd}/u.test(character)) return CharacterClass.Digit;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharacterClass.Upper;
  if (/\p{Ll}/u.test(character)) return CharacterClass.Lower;
  if (/\p{L}|\p{M}/u.test(character)) return CharacterClass.Letter;
  return CharacterClass.Other;
}

/** The class of one UTF-16 code unit; `NaN`, as `charCodeAt` gives past the end, is a line end. */
export function classOf(unit: number): CharacterClass {
  if (Number.isNaN(unit)) return CharacterClass.LineEnd;
  return (pages[unit >> 8] ?? fillPage(unit >> 8))[unit & 255];
}

export function isLetter(unit: number): boolean {
  return isLetterClass(classOf(unit));
}

export function isLetterClass(characterClass: CharacterClass): boolean {
  return characterClass >= CharacterClass.Lower && characterClass <= CharacterClass.Letter;
}

export function isUpper(unit: number): boolean {
  return classOf(unit) === CharacterClass.Upper;
}

export function isLower(unit: number): boolean {
  return classOf(unit) === CharacterClass.Lower;
}

/** ASCII digits only: the digits that English news is written in. */
export function isDigit(unit: number): boolean {
  return unit >= digitZero && unit <= digitNine;
}

export function isLineEnd(unit: number): boolean {
  // Most units of any text are told by two comparisons, which `NaN` fails.
  if (unit > carriageReturn && unit < lineSeparator) return false;
  return classOf(unit) === CharacterClass.LineEnd;
}

/** Space or line end; so is what lies past the end of a text. */
export function isBlank(unit: number): boolean {
  return classOf(unit) >= CharacterClass.Space;
}

/** ’ and ' are one key on a keyboard: both serve as apostrophe and as quotation mark. */
export function isApostrophe(unit: number): boolean {
  return unit === straightApostrophe || unit === 0x2019 || unit === 0x02bc;
}

export function isHyphen(unit: number): boolean {
  return unit === hyphen || unit === 0x2010 || unit === 0x2011;
}

export function isDash(unit: number): boolean {
  return unit === 0x2013 || unit === 0x2014 || unit === 0x2015 || unit === 0x2212;
}

/** Marks that may open or close a quotation. */
export function isQuoteMark(unit: number): boolean {
  // Small letters and blanks, most of any text, are told by two comparisons.
  if (unit < 0x22 || (unit > 0x60 && unit < 0xab)) return false;
  switch (unit) {
    case 0x22: // "
    case 0x27: // '
    case 0x60: // `
    case 0xab: // «
    case 0xbb: // »
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x2039: // ‹
    case 0x203a: // ›
    case 0x300c: // 「
    case 0x300d: // 」
      return true;
    default:
      return false;
  }
}

/** Marks that may stand between a full stop and the space after it. */
export function isCloser(unit: number): boolean {
  switch (unit) {
    case 0x22: // "
    case 0x27: // '
    case 0x29: // )
    case 0x5d: // ]
    case 0xbb: // »
    case 0x2019: // ’
    case 0x201d: // ”
    case 0x203a: // ›
    case 0x300d: // 」
      return true;
    default:
      return false;
  }
}

/** `start` and `end` moved inwards past blanks; empty where there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
