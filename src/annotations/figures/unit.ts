import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';

export interface Unit {
  /** Index of the token after the unit. */
  readonly next: number;
  readonly kind: 'money' | 'percent' | 'measure';
  /** Singular English words; for money an ISO 4217 code, or the name of a coin. */
  readonly unit: string;
}

/** A word after a number that may be its unit, with what rows ask of it. */
export interface UnitCandidate {
  readonly tokens: TokenReader;
  readonly index: number;
  /** The word in lower case without a dot: `mph` for `m.p.h.`. */
  readonly word: string;
  /** The word after it. */
  readonly after: string;
  /** Whether the number is in digits. */
  readonly inDigits: boolean;
  /** Whether the number has a scale word: `5 million`. */
  readonly isScaled: boolean;
}

/** Forms of units. They stand in no output: a figure names the rule that read the whole of it. */
export type UnitRule =
  | 'percent'
  | 'per-cent'
  | 'points'
  | 'pence'
  | 'currency-code'
  | 'currency-adjective'
  | 'currency-noun'
  | 'pounds'
  | 'square'
  | 'light-year'
  | 'nautical-mile'
  | 'speed'
  | 'degrees'
  | 'degree-letter'
  | 'measure';

export type UnitRow = Rule<UnitRule, (candidate: UnitCandidate) => Unit | undefined>;
