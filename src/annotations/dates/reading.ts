import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';
import type { Interval } from './intervals';

/** The ids of the rules that read dates, times of day, durations and sets; they stand in hovers and in JSON. */
export type DateRule =
  | 'ago'
  | 'century'
  | 'clock'
  | 'day-month'
  | 'day-part'
  | 'day-word'
  | 'decade'
  | 'deictic'
  | 'duration'
  | 'duration-hyphen'
  | 'duration-range'
  | 'full-date'
  | 'iso'
  | 'month'
  | 'month-year'
  | 'next-day'
  | 'past'
  | 'quarter'
  | 'season'
  | 'season-year'
  | 'set'
  | 'slashes'
  | 'time-word'
  | 'vague'
  | 'weekday'
  | 'year'
  | 'year-range';

/** Rules whose readings count from the day of publication. */
export const relativeRules: ReadonlySet<string> = new Set<DateRule>([
  'ago',
  'day-month',
  'day-part',
  'day-word',
  'deictic',
  'month',
  'next-day',
  'season',
  'weekday',
]);

/** The unit of a time of day of which nothing says whether it is before noon or after. */
export const halfDayUnit = 'minute of half day';
/** Minutes from midnight to noon. */
export const minutesOfHalfDay = 12 * 60;

/** A date, time, duration or set as read. */
export interface DateReading {
  /** Index of its first token; after the token asked for where that one belongs to no reading. */
  readonly from: number;
  /** Index of the token after its last. */
  readonly next: number;
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  /** Missing where the text, or an unknown day of publication, leaves it open. */
  readonly interval?: Interval | undefined;
  /** Of a duration: how many units; of a time of day: minutes since midnight. */
  readonly value?: number | undefined;
  /** Bounds of a duration: `10-12 days`. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
  readonly modifier?: string | undefined;
  readonly rule: DateRule;
}

/** Where relative expressions count from. */
export interface Anchor {
  /** Day number of publication, if known. */
  readonly reference?: number;
  /** ISO number of the weekday with which the date that is read begins: it tells the year. */
  readonly weekday?: number;
  /** Year of the last full date in running text, for narratives of the past. */
  readonly narrativeYear?: number;
  /** Day number of the last dated day, while it is near enough for `the next day`. */
  readonly lastDay?: number;
  /** The same of days up to publication: what is told in the past counts from no day ahead. */
  readonly lastPastDay?: number;
}

/** Reads what starts at a token, or nothing. */
export type ReadDate = (tokens: TokenReader, index: number, anchor: Anchor) => DateReading | undefined;

/** Longer numbers in digits begin no date: `10.30`. */
export const maxDigits = 5;

/** Stand for the numbers in digits of these lengths, a decimal point counted, among the words that a row opens with. */
export function digits(...lengths: readonly number[]): string[] {
  return lengths.map((length) => '0'.repeat(length));
}

/** A rule that reads dates, with the tokens at which it is tried. */
export interface DateRow extends Rule<DateRule, ReadDate> {
  /** First words of what the row reads, in lower case, and `digits` where that is a number in digits. */
  readonly opensWith: readonly string[];
  /**
   * Reads at once what this row and its neighbours with the same reader read one by one, see `only`; a table
   * of rows is tried with it.
   */
  readonly shared?: ReadDate;
}

/** Lets a row take the readings of its own rule from a reader that knows several. */
export function only(rule: DateRule, read: ReadDate): ReadDate {
  return (tokens, index, anchor) => {
    const reading = read(tokens, index, anchor);
    return reading?.rule === rule ? reading : undefined;
  };
}

/** What follows from the day of publication; nothing where that is not known. */
export function fromReference<Value>(anchor: Anchor, resolve: (reference: number) => Value): Value | undefined {
  return anchor.reference === undefined ? undefined : resolve(anchor.reference);
}
