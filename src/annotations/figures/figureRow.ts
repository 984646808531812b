import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';
import type { FigureKind, FigureRule } from './figure';
import type { Numeral } from './numeral';

/** What a rule reads: the tokens of the figure, and its normal form as in `Figure`. */
export interface FigureReading {
  /** Index of the first token; may lie before the token that the rule was asked for. */
  readonly from: number;
  /** Index of the token after the last. */
  readonly next: number;
  readonly kind: FigureKind;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly currency?: string | undefined;
  readonly unit?: string | undefined;
  readonly head?: string | undefined;
  readonly modifier?: string | undefined;
}

/**
 * A rule with the confidence of what it reads. Confidences were set by hand. On the training and development
 * parts of the labelled news these shares of a rule's figures touch a labelled one: currency-sign, unit (99.6 %),
 * currency-word, age, aged, age-apposition, score and ordinal-digits 100 %; counted 92 %, bare 84 %, ordinal
 * 66 % (the labels leave out many a `first`), hyphen 2 of 4, one-of 35 %; plus did not occur.
 */
export interface FigureRow<Asked> extends Rule<FigureRule, (asked: Asked) => FigureReading | undefined> {
  readonly confidence: number;
}

/** A token at which a figure may start. */
export interface TokenPlace {
  readonly tokens: TokenReader;
  readonly index: number;
}

/** A number as it was found in the text, before it is known what it counts. */
export interface NumberPlace extends TokenPlace {
  /** Index of the sign before the number, of the number where there is none. */
  readonly from: number;
  readonly sign: 1 | -1;
  readonly numeral: Numeral;
  /** Whether the number is in digits. */
  readonly inDigits: boolean;
}
