/**
 * Classes of UTF-16 code units. Tables are filled a page of 256 units at a time, on first use, so
 * that loading costs nothing and a look-up is one array access; surrogates count as letters, which
 * keeps letters outside the basic plane whole and makes an emoji a one-token word at worst.
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

const pages: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(256);

function fillPage(page: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let low = 0; low < 256; low++) {
    classes[low] = classify((page << 8) | low);
  }
  pages[page] = classes;
  return classes;
}

function classify(unit: number): CharacterClass {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return CharacterClass.LineEnd;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.Letter;
  const character = String.fromCharCode(unit);
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
  if (unit !== unit) return CharacterClass.LineEnd;
  return (pages[unit >> 8] ?? fillPage(unit >> 8))[unit & 255];
}

export function isLetter(unit: number): boolean {
  const c = classOf(unit);
  return c === CharacterClass.Lower || c === CharacterClass.Upper || c === CharacterClass.Letter;
}

export function isUpper(unit: number): boolean {
  return classOf(unit) === CharacterClass.Upper;
}

export function isLower(unit: number): boolean {
  return classOf(unit) === CharacterClass.Lower;
}

/** ASCII digits only: the figures that English news is written in. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLineEnd(unit: number): boolean {
  return classOf(unit) === CharacterClass.LineEnd;
}

export function isBlank(unit: number): boolean {
  const c = classOf(unit);
  return c === CharacterClass.Space || c === CharacterClass.LineEnd;
}

/** ’ and ' are one character to a writer's keyboard: both serve as apostrophe and as mark. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

export function isDash(unit: number): boolean {
  return unit === 0x2013 || unit === 0x2014 || unit === 0x2015 || unit === 0x2212;
}

/** Marks that may open or close a quotation. */
export function isQuoteMark(unit: number): boolean {
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
    case 0x22:
    case 0x27:
    case 0x29: // )
    case 0x5d: // ]
    case 0xbb:
    case 0x2019:
    case 0x201d:
    case 0x203a:
    case 0x300d:
      return true;
    default:
      return false;
  }
}

/** `start` and `end` moved inwards past blanks. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
