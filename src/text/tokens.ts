import { takeSteps } from './effort';
import type { Span } from './span';
import type { WordForm } from './wordForms';

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
  readonly forms: readonly WordForm[];
  /** By token, `lower` of its form: lower case, apostrophes straightened, dots of initials left out (`U.S.` is `us.`). */
  readonly lower: readonly string[];
}

/** Index of the first token that starts at or after `offset`; the number of tokens when there is none. Asked so often that it searches itself. */
export function tokenAt(tokens: Tokens, offset: number): number {
  takeSteps(1);
  const { start } = tokens;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle] >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words and numbers among the tokens from index `from` up to `to`. */
export function countWords(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isWordOrNumber(tokens, i)) count++;
  return count;
}

/** Indices of the words and numbers that start in a span. */
export function wordIndicesIn(tokens: Tokens, { start, end }: Span): number[] {
  const indices: number[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++) {
    if (isWordOrNumber(tokens, i)) indices.push(i);
  }
  return indices;
}

function isWordOrNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word || tokens.kind[index] === TokenKind.Number;
}
