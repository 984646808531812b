import { attachedCurrencies } from '../lexicon/en/currencies';
import type { Span } from './span';
import { firstIndexWhere } from './search';
import { CharacterClass, classOf, isApostrophe, isBlank, isDigit, isLetter, isUpper } from './characters';

export const enum TokenKind {
  Word = 1,
  /** Digits with their grouping marks and decimal point: `3,500.25`. */
  Number = 2,
  /** One punctuation mark or symbol. */
  Mark = 3,
  /** An address, handle or tag: no annotator reads into it. */
  Address = 4,
  /** `’s` after a noun. */
  Clitic = 5,
}

/** The tokens of a text, in order, as parallel arrays: one token a row. Offsets are UTF-16 code units, `end` exclusive. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: ArrayLike<TokenKind>;
  /** Lower case, apostrophes straightened, dots of initials left out (`U.S.` is `us.`). */
  readonly lower: readonly string[];
}

// Suffixes after which a dotted run of letters is read as an address rather than a missing space.
const domains = new Set(
  'com org net gov edu co uk us eu int info biz io de fr es it nl ru cn jp in au nz ca za ng ke vn br tv me news'.split(
    ' ',
  ),
);

/**
 * Splits text into words, numbers, marks and addresses in one scan.
 * @param text the text to scan; markup already blanked out (see `blankMarkup`)
 */
export function scanTokens(text: string): Tokens {
  const length = text.length;
  let capacity = Math.max(16, length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  const lower: string[] = [];
  let count = 0;

  const push = (s: number, e: number, k: TokenKind, l: string): void => {
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      const kinds = new Uint8Array(capacity);
      kinds.set(kind);
      kind = kinds;
    }
    start[count] = s;
    end[count] = e;
    kind[count] = k;
    lower.push(l);
    count++;
  };

  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === CharacterClass.Space || c === CharacterClass.LineEnd) {
      i++;
    } else if (c === CharacterClass.Digit) {
      // Digits of other scripts are words: no rule here computes with them.
      const e = isDigit(unit) ? endOfNumber(text, i) : endOfDigits(text, i);
      push(i, e, isDigit(unit) ? TokenKind.Number : TokenKind.Word, text.slice(i, e));
      i = e;
    } else if (c !== CharacterClass.Other) {
      const address = endOfAddress(text, i);
      if (address > i) {
        push(i, address, TokenKind.Address, '');
        i = address;
        continue;
      }
      const e = endOfWord(text, i);
      push(i, e, TokenKind.Word, fold(text.slice(i, e)));
      i = e;
      if (isApostrophe(text.charCodeAt(i)) && isPossessive(text, i)) {
        push(i, i + 2, TokenKind.Clitic, "'s");
        i += 2;
      }
    } else if (
      (unit === 64 || unit === 35) &&
      isLetter(text.charCodeAt(i + 1)) &&
      (i === 0 || isBlank(text.charCodeAt(i - 1)))
    ) {
      // @handle, #tag
      let e = i + 1;
      while (e < length && (isLetter(text.charCodeAt(e)) || isDigit(text.charCodeAt(e)) || text.charCodeAt(e) === 95))
        e++;
      push(i, e, TokenKind.Address, '');
      i = e;
    } else {
      push(i, i + 1, TokenKind.Mark, text[i]);
      i++;
    }
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count), lower };
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

function fold(word: string): string {
  let folded = word.toLowerCase();
  if (folded.length !== word.length) folded = word; // İ grows when lowered; keep it as written
  if (folded.includes('’')) folded = folded.replaceAll('’', "'");
  if (folded.includes('.')) folded = folded.replaceAll('.', '') + '.';
  return folded;
}

function isPossessive(text: string, index: number): boolean {
  const s = text.charCodeAt(index + 1);
  if (s !== 115 && s !== 83) return false;
  const after = text.charCodeAt(index + 2);
  return !isLetter(after) && !isDigit(after);
}

/** Letters, inner apostrophes (`don’t`, `O’Brien`), inner digits, and dotted initials (`U.S.`, `a.m.`). */
function endOfWord(text: string, start: number): number {
  let i = start;
  for (;;) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === CharacterClass.Lower || c === CharacterClass.Upper || c === CharacterClass.Letter) {
      i++;
    } else if (isApostrophe(unit) && isLetter(text.charCodeAt(i + 1)) && i > start && !isPossessive(text, i)) {
      i++;
    } else if (c === CharacterClass.Digit && i > start) {
      if (i - start <= 3 && isUpper(text.charCodeAt(start)) && attachedCurrencies.has(fold(text.slice(start, i))))
        return i;
      i++;
    } else break;
  }
  // One letter, a stop, one letter, a stop: initials. The closing stop belongs to them.
  if (i - start === 1 && text.charCodeAt(i) === 46) {
    let j = i;
    while (
      text.charCodeAt(j) === 46 &&
      isLetter(text.charCodeAt(j + 1)) &&
      !isLetter(text.charCodeAt(j + 2)) &&
      (text.charCodeAt(j + 2) === 46 || !isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(j + 1)))
    ) {
      j += 2;
    }
    if (j > i) {
      if (text.charCodeAt(j) === 46) j++;
      return j;
    }
  }
  return i;
}

function endOfDigits(text: string, index: number): number {
  while (classOf(text.charCodeAt(index)) === CharacterClass.Digit && !isDigit(text.charCodeAt(index))) index++;
  return index;
}

function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  let point = false;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      i++;
    } else if (
      unit === 44 &&
      !point &&
      i - start <= 3 + 4 * 8 &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i + 2)) &&
      (isDigit(text.charCodeAt(i + 3)) ? !isDigit(text.charCodeAt(i + 4)) : text.charCodeAt(i + 3) === 44)
    ) {
      // 1,234,567 and the Indian 12,34,567
      i += isDigit(text.charCodeAt(i + 3)) ? 4 : 3;
    } else if (unit === 46 && !point && isDigit(text.charCodeAt(i + 1))) {
      point = true;
      i += 2;
    } else {
      return i;
    }
  }
}

/** End of an address that starts at `start`, or `start` when none does. */
function endOfAddress(text: string, start: number): number {
  let i = start;
  while (isLetter(text.charCodeAt(i)) && i - start < 12) i++;
  const unit = text.charCodeAt(i);
  if (unit === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) return endOfRun(text, i);
  if (unit === 46 && i - start === 3 && fold(text.slice(start, i)) === 'www') return endOfRun(text, i);
  // name@host and host.tld: letters, digits, dots, hyphens in one run
  if (unit !== 46 && unit !== 64 && unit !== 45 && !isLetter(unit) && !isDigit(unit) && unit !== 95) return start;
  let at = -1;
  let dot = -1;
  for (i = start; i - start < 80; i++) {
    const u = text.charCodeAt(i);
    if (u === 64 && at < 0) at = i;
    else if (u === 46) dot = i;
    else if (!(u < 128 && (isLetter(u) || isDigit(u) || u === 45 || u === 95))) break;
  }
  while (i > start && (text.charCodeAt(i - 1) === 46 || text.charCodeAt(i - 1) === 45)) i--;
  if (dot >= i) {
    dot = i - 1;
    while (dot > start && text.charCodeAt(dot) !== 46) dot--;
  }
  if (dot <= start) return start;
  const suffix = text.slice(dot + 1, i);
  if (at > start && dot > at && suffix.length >= 2) return i;
  if (at < 0 && suffix.length >= 2 && suffix === suffix.toLowerCase() && domains.has(suffix) && dot - start >= 2) {
    return text.charCodeAt(i) === 47 ? endOfRun(text, i) : i;
  }
  return start;
}

function endOfRun(text: string, index: number): number {
  const length = text.length;
  while (index < length && !isBlank(text.charCodeAt(index))) {
    const u = text.charCodeAt(index);
    if (u === 34 || u === 60 || u === 62 || u === 0x201d) break;
    index++;
  }
  // A stop, comma or bracket at the end belongs to the sentence.
  for (;;) {
    const u = text.charCodeAt(index - 1);
    if (u === 46 || u === 44 || u === 59 || u === 58 || u === 33 || u === 63 || u === 41) index--;
    else return index;
  }
}

/** Index of the first token that starts at or after `offset`; the number of tokens when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstIndexWhere(0, tokens.count, (index) => tokens.start[index] >= offset);
}

/** Words and numbers among the words from index `from` up to `to`. */
export function countWords(words: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words.kind[i] === TokenKind.Word || words.kind[i] === TokenKind.Number) count++;
  return count;
}

/** Indices of the words and numbers that start in a span. */
export function wordIndicesIn(words: Tokens, { start, end }: Span): number[] {
  const out: number[] = [];
  for (let i = tokenAt(words, start); i < words.count && words.start[i] < end; i++)
    if (words.kind[i] === TokenKind.Word || words.kind[i] === TokenKind.Number) out.push(i);
  return out;
}
