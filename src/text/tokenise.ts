import { CharacterClass, classOf, isBlank, isDigit } from './characters';
import { type Tokens, TokenKind } from './tokens';
import { endOfAddress, endOfHandle } from './tokenAddresses';
import { endOfForeignDigits, endOfNumber } from './tokenNumbers';
import { endOfClitic, endOfLetters, endOfWord, foldLetters, foldWord } from './tokenWords';

/**
 * Splits text into words, numbers, marks and addresses in one scan.
 * @param text the text to scan; markup already blanked out (see `blankMarkup`)
 */
export function scanTokens(text: string): Tokens {
  const list = new TokenList(text.length);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    switch (classOf(unit)) {
      case CharacterClass.Space:
      case CharacterClass.LineEnd:
        at++;
        break;
      case CharacterClass.Digit:
        at = isDigit(unit) ? scanNumber(text, at, list) : scanForeignDigits(text, at, list);
        break;
      case CharacterClass.Other:
        at = scanMark(text, at, list);
        break;
      default:
        at = scanWord(text, at, list);
    }
  }
  return list.tokens();
}

/** Average length of a token with the blank after it; news in English has about five. */
const unitsPerToken = 4;

/** The growing arrays of `Tokens`. */
class TokenList {
  private capacity: number;
  private start: Int32Array<ArrayBuffer>;
  private end: Int32Array<ArrayBuffer>;
  private kind: Uint8Array<ArrayBuffer>;
  private readonly lower: string[] = [];

  /** @param length of the text, in code units */
  constructor(length: number) {
    this.capacity = Math.max(16, Math.ceil(length / unitsPerToken));
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
  }

  add(start: number, end: number, kind: TokenKind, lower: string): void {
    const index = this.lower.length;
    if (index === this.capacity) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    this.lower.push(lower);
  }

  tokens(): Tokens {
    const count = this.lower.length;
    return {
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      lower: this.lower,
    };
  }

  private grow(): void {
    this.capacity *= 2;
    const { start, end, kind } = this;
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
    this.start.set(start);
    this.end.set(end);
    this.kind.set(kind);
  }
}

// Each scanner adds the tokens that start at `start` and returns the offset after them.

function scanNumber(text: string, start: number, list: TokenList): number {
  const end = endOfNumber(text, start);
  // Groups are compared and computed with as if commas parted them.
  list.add(start, end, TokenKind.Number, text.slice(start, end).replace(/\s/g, ','));
  return end;
}

/** Digits of other scripts are words: no rule here computes with them. */
function scanForeignDigits(text: string, start: number, list: TokenList): number {
  const end = endOfForeignDigits(text, start);
  list.add(start, end, TokenKind.Word, text.slice(start, end));
  return end;
}

function scanWord(text: string, start: number, list: TokenList): number {
  const letters = endOfLetters(text, start);
  // Most words are letters with a blank after them: no address, apostrophe, digit or initial.
  if (isBlank(text.charCodeAt(letters))) {
    list.add(start, letters, TokenKind.Word, foldLetters(text.slice(start, letters)));
    return letters;
  }
  const address = endOfAddress(text, start);
  if (address > start) {
    list.add(start, address, TokenKind.Address, '');
    return address;
  }
  const end = endOfWord(text, start);
  list.add(start, end, TokenKind.Word, foldWord(text.slice(start, end)));
  const afterClitic = endOfClitic(text, end);
  if (afterClitic > end) list.add(end, afterClitic, TokenKind.Clitic, "'s");
  return afterClitic;
}

function scanMark(text: string, start: number, list: TokenList): number {
  const handle = endOfHandle(text, start);
  if (handle > start) {
    list.add(start, handle, TokenKind.Address, '');
    return handle;
  }
  list.add(start, start + 1, TokenKind.Mark, text[start]);
  return start + 1;
}
