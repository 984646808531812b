import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';

/** A number as it stands in the text. */
export interface Numeral {
  /** Index of the token after it. */
  readonly next: number;
  readonly value: number;
  /** Bounds of vague numbers: `dozens` is 24 to 100. */
  readonly low?: number;
  readonly high?: number;
  /** Written as words, at least in part. */
  readonly worded: boolean;
  /** Product of its scale words, 1 when there are none: 1e9 in `3.5bn`, 1e6 in `two million`. */
  readonly scale: number;
  readonly fraction: boolean;
}

/** Forms of numbers. They stand in no output: a figure names the rule that read the whole of it. */
export type NumeralRule =
  | 'digits'
  | 'digits-and-half'
  | 'decimal-comma'
  | 'spaced-groups'
  | 'slash-fraction'
  | 'mixed-number'
  | 'fraction-sign'
  | 'half-scale'
  | 'part-of-scale'
  | 'half-dozen'
  | 'half'
  | 'dozen'
  | 'article-scale'
  | 'article-dozen'
  | 'article-fraction'
  | 'vague-product'
  | 'vague'
  | 'vague-scale'
  | 'worded-fraction'
  | 'number-words';

/**
 * Reads the number that starts at token `index`.
 * @param afterCurrency whether a currency stands before it, which lets `3m` mean three million
 */
export type ReadNumeral = (tokens: TokenReader, index: number, afterCurrency: boolean) => Numeral | undefined;

export type NumeralRow = Rule<NumeralRule, ReadNumeral>;

/** A number in words; those without a scale word leave `scale` out. */
export function wordedNumeral(next: number, value: number, scale = 1): Numeral {
  return { next, value, worded: true, scale, fraction: false };
}

/** A part of one in words: `half of`, `two thirds`. */
export function wordedFraction(next: number, value: number): Numeral {
  return { next, value, worded: true, scale: 1, fraction: true };
}

/** Integers below it have at most fifteen digits. */
const fifteenDigits = 1e15;

/** 3.3 × 10⁹ in binary is 3299999999.9999995: a double holds fifteen decimal digits, so it is rounded to them. */
export function roundToDecimal(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < fifteenDigits;
  return isExact ? value : Number(value.toPrecision(15));
}
