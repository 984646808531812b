import { takeSteps } from './effort';
import { CharacterClass, classOf, isBlank, isDigit } from './characters';
import { type Tokens, TokenKind } from './tokens';
import { endOfAddress, endOfHandle } from './tokenAddresses';
import { endOfForeignDigits, endOfNumber } from './tokenNumbers';
import { endOfClitic, endOfLetters, endOfWord, foldLetters, foldWord } from './tokenWords';
import { newForm, type WordForm, wordForms } from './wordForms';

/**
 * Splits text into words, numbers, marks and addresses in one scan.
 * @param text the text to scan; markup already blanked out (see `blankMarkup`)
 */
export function scanTokens(text: string): Tokens {
  takeSteps(text.length >> 2);
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
  private readonly forms: WordForm[];
  private readonly lower: string[];
  private count = 0;

  /** @param length of the text, in code units */
  constructor(length: number) {
    this.capacity = Math.max(16, Math.ceil(length / unitsPerToken));
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
    this.forms = new Array<WordForm>(this.capacity);
    this.lower = new Array<string>(this.capacity);
  }

  add(start: number, end: number, kind: TokenKind, form: WordForm): void {
    const index = this.count++;
    if (index === this.capacity) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    this.forms[index] = form;
    this.lower[index] = form.lower;
  }

  tokens(): Tokens {
    const { count } = this;
    this.forms.length = count;
    this.lower.length = count;
    return {
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      forms: this.forms,
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

/** Addresses are no words: all have this form. */
const addressForm = newForm('', () => '');

/** Groups are compared and computed with as if commas parted them. */
const foldNumber = (written: string): string => written.replace(/\s/g, ',');
const asWritten = (written: string): string => written;
const foldClitic = (): string => "'s";

// Each scanner adds the tokens that start at `start` and returns the offset after them.

function scanNumber(text: string, start: number, list: TokenList): number {
  const end = endOfNumber(text, start);
  list.add(start, end, TokenKind.Number, wordForms.of(text, start, end, foldNumber));
  return end;
}

/** Digits of other scripts are words: no rule here computes with them. */
function scanForeignDigits(text: string, start: number, list: TokenList): number {
  const end = endOfForeignDigits(text, start);
  list.add(start, end, TokenKind.Word, wordForms.of(text, start, end, asWritten));
  return end;
}

function scanWord(text: string, start: number, list: TokenList): number {
  const letters = endOfLetters(text, start);
  // Most words are letters with a blank after them: no address, apostrophe, digit or initial.
  if (isBlank(text.charCodeAt(letters))) {
    list.add(start, letters, TokenKind.Word, wordForms.of(text, start, letters, foldLetters));
    return letters;
  }
  const address = endOfAddress(text, start);
  if (address > start) {
    list.add(start, address, TokenKind.Address, addressForm);
    return address;
  }
  const end = endOfWord(text, start);
  list.add(start, end, TokenKind.Word, wordForms.of(text, start, end, foldWord));
  const afterClitic = endOfClitic(text, end);
  if (afterClitic > end) list.add(end, afterClitic, TokenKind.Clitic, wordForms.of(text, end, afterClitic, foldClitic));
  return afterClitic;
}

function scanMark(text: string, start: number, list: TokenList): number {
  const handle = endOfHandle(text, start);
  if (handle > start) {
    list.add(start, handle, TokenKind.Address, addressForm);
    return handle;
  }
  list.add(start, start + 1, TokenKind.Mark, wordForms.of(text, start, start + 1, asWritten));
  return start + 1;
}
