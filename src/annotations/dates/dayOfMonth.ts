import { dayParts, months } from '../../lexicon/en/calendar';
import { civilDate, dayNumber, daysInMonth, parseIsoDate, weekdayOf } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { days, hours } from './intervals';
import type { Anchor, DateReading } from './reading';

/** A day, or several, of a month as it stands in the text. */
export interface WrittenDay {
  /** Index of its first token. */
  readonly from: number;
  /** Index of the token after its last. */
  readonly next: number;
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
  /** The last of several days: `June 17-19`. */
  readonly last: number;
}

/** The month that a token names, in any form. */
export function monthAt(tokens: TokenReader, index: number): number | undefined {
  return months.get(tokens.lower(index));
}

/** A year in which February has all the days that it can have. */
const leapYear = 2024;

/** The date of a day as written, with the part of the day that follows it; nothing for a day such as 31 June. */
export function dateOfDay(tokens: TokenReader, written: WrittenDay, anchor: Anchor): DateReading | undefined {
  const { from, next, month, day, last } = written;
  const year = written.year ?? narrativeYear(month, day, anchor) ?? nearestYear(month, day, anchor);
  if (day > daysInMonth(year ?? leapYear, month)) return undefined;
  return withPartOfDay(tokens, {
    from,
    next,
    kind: 'date',
    interval: year === undefined ? undefined : daysOfMonth(year, month, day, last),
    rule: written.year === undefined ? 'day-month' : 'full-date',
  });
}

/** The year of which a narrative tells, where the day has the weekday in it that is told. */
function narrativeYear(month: number, day: number, { narrativeYear: year, weekday }: Anchor): number | undefined {
  return year !== undefined && hasWeekday(year, month, day, weekday) ? year : undefined;
}

function hasWeekday(year: number, month: number, day: number, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday;
}

/**
 * The year that brings a day nearest to publication: in January, `28 December` is of the year before, and `Saturday 2 May`
 * is of the next where it is a Friday in this; none where it is of neither year beside.
 */
function nearestYear(month: number, day: number, { reference, weekday }: Anchor): number | undefined {
  if (reference === undefined) return undefined;
  const { year } = civilDate(reference);
  const distance = (candidate: number): number => Math.abs(dayNumber(candidate, month, day) - reference);
  const years = [year - 1, year, year + 1].filter((candidate) => hasWeekday(candidate, month, day, weekday));
  return years.length === 0
    ? undefined
    : years.reduce((nearest, candidate) => (distance(candidate) < distance(nearest) ? candidate : nearest));
}

function daysOfMonth(year: number, month: number, day: number, last: number): readonly [string, string] {
  const end = Math.min(Math.max(day, last), daysInMonth(year, month));
  return days(dayNumber(year, month, day), dayNumber(year, month, end) + 1);
}

/** A dated day with the part that follows it: `Wednesday night`. */
export function withPartOfDay(tokens: TokenReader, reading: DateReading): DateReading {
  const isBeforeDawn = tokens.lower(reading.next) === 'before' && tokens.lower(reading.next + 1) === 'dawn';
  if (isBeforeDawn) return beforeDawn({ ...reading, next: reading.next + 2 });
  const part = dayParts.get(tokens.lower(reading.next));
  if (!part || !tokens.isSameLine(reading.next)) return reading;
  const day = reading.interval && parseIsoDate(reading.interval[0]);
  return {
    ...reading,
    next: reading.next + 1,
    kind: 'time',
    interval: day === undefined ? undefined : hours(day, ...part),
  };
}

/** The hours of a day before it grows light. */
const hoursBeforeDawn = [0, 6] as const;

/** A dated day as its hours before dawn. */
export function beforeDawn(reading: DateReading): DateReading {
  const day = reading.interval && parseIsoDate(reading.interval[0]);
  return { ...reading, kind: 'time', interval: day === undefined ? undefined : hours(day, ...hoursBeforeDawn) };
}
