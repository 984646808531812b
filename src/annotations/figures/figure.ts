import type { Span } from '../../text/span';
import type { DateRule } from '../dates/reading';

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'ordinal'
  | 'duration'
  | 'date'
  | 'time'
  | 'set'
  | 'age'
  | 'score'
  | 'number';

/** Ids of the rules for figures that are no dates. They stand in JSON and in hovers. */
export type FigureRule =
  | 'currency-sign'
  | 'currency-word'
  | 'unit'
  | 'age'
  | 'aged'
  | 'age-apposition'
  | 'score'
  | 'ordinal'
  | 'ordinal-digits'
  | 'one-of'
  | 'share'
  | 'harmed'
  | 'number-of'
  | 'plus'
  | 'hyphen'
  | 'counted'
  | 'bare';

/** A quantity or date with its normal form. Offsets are UTF-16 code units, end exclusive. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Singular English words: `kilometre per hour`, `person`. */
  readonly unit?: string;
  /** The noun that is counted or ranked. */
  readonly head?: string;
  /** `about`, `over`, `under`, `at least`, `at most`, `up to`, `just`, `nearly`, `early`, `mid`, `late`. */
  readonly modifier?: string;
  /** Half-open ISO dates or date-times. */
  readonly interval?: readonly [string, string];
  readonly rule: FigureRule | DateRule;
  /** The estimated chance, from 0 to 1, that a reader accepts the figure; set by hand for each rule. */
  readonly confidence: number;
}
