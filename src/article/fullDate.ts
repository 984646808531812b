import { months, ordinalSuffixes, weekdays } from '../lexicon/en/calendar';
import { dayNumber, isCivil, parseIsoDate } from '../text/calendar';
import { isUpper } from '../text/characters';
import type { Rule } from '../text/rule';
import { TokenKind, type Tokens } from '../text/tokens';

export type FullDateRule = 'iso' | 'day-month-year' | 'month-day-year';

/** A date with its year: the tokens it takes, from index `from` up to `to`, and its day number, see `dayNumber`. */
interface FullDate {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

/** Tokens among which a date is read, from index `from` up to `to`. */
interface DateRange {
  readonly text: string;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** @param index of a year for `iso`, of a month for the others */
type ReadDate = (range: DateRange, index: number) => FullDate | undefined;

const isoDateLength = 'yyyy-mm-dd'.length;

/** All-number dates other than ISO are ambiguous and not read. */
export const fullDateRules: readonly Rule<FullDateRule, ReadDate>[] = [
  {
    id: 'iso',
    example: 'Posted [2024-06-20] at noon',
    counterexample: 'Posted 2024-06-31 at noon',
    read: ({ text, tokens }, index) => {
      if (tokens.kind[index] !== TokenKind.Number || tokens.lower[index].length !== 4) return undefined;
      const start = tokens.start[index];
      const day = parseIsoDate(text.slice(start, start + isoDateLength));
      // year, hyphen, month, hyphen, day
      return day === undefined ? undefined : { from: index, to: index + 5, day };
    },
  },
  {
    id: 'day-month-year',
    example: 'Posted [20th Sept., 2024]',
    counterexample: 'Posted 31 June 2024',
    read: (range, index) => {
      const month = monthAt(range, index);
      if (month === undefined) return undefined;
      const day = dayBefore(range, index);
      if (!day) return undefined;
      return withYear(range, afterStop(range, index), { from: day.from, month, day: day.number });
    },
  },
  {
    id: 'month-day-year',
    example: 'Posted [June 20th, 2024]',
    counterexample: 'Posted 5 June 20, 2024',
    read: (range, index) => {
      const month = monthAt(range, index);
      if (month === undefined || dayBefore(range, index)) return undefined;
      const { tokens, to } = range;
      const at = afterStop(range, index);
      if (at >= to || tokens.kind[at] !== TokenKind.Number || tokens.lower[at].length > 2) return undefined;
      const hasSuffix = at + 1 < to && ordinalSuffixes.has(tokens.lower[at + 1]);
      return withYear(range, hasSuffix ? at + 2 : at + 1, { from: index, month, day: Number(tokens.lower[at]) });
    },
  },
];

/** The first full date among the tokens from index `from` up to `to`, with the rule that read it. */
export function readFullDate(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
): (FullDate & { readonly rule: FullDateRule }) | undefined {
  const range = { text, tokens, from, to };
  for (let i = from; i < to; i++) {
    for (const { id, read } of fullDateRules) {
      const date = read(range, i);
      if (date) return { ...date, rule: id };
    }
  }
  return undefined;
}

/** A day without its year, and its weekday where that stands before it: `Saturday, March 15`, `3 May`. */
export interface DayWithoutYear {
  /** Indices of its tokens, those of the weekday included. */
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number;
  /** ISO number. */
  readonly weekday?: number;
}

/** The first day among the tokens from index `from` up to `to` that has a month and no year. */
export function readDayWithoutYear(text: string, tokens: Tokens, from: number, to: number): DayWithoutYear | undefined {
  const range = { text, tokens, from, to };
  for (let i = from; i < to; i++) {
    const month = isUpper(text.charCodeAt(tokens.start[i])) ? monthAt(range, i) : undefined;
    if (month === undefined) continue;
    const before = dayBefore(range, i);
    const behind = before ? undefined : dayAfter(range, afterStop(range, i));
    const day = before?.number ?? behind?.number ?? NaN;
    if (!isCivil(leapYear, month, day)) continue;
    const start = before?.from ?? i;
    const weekday = weekdayBefore(tokens, from, start);
    return {
      from: weekday?.from ?? start,
      to: behind?.to ?? afterStop(range, i),
      month,
      day,
      ...(weekday ? { weekday: weekday.number } : {}),
    };
  }
  return undefined;
}

/** A year in which every day is one. */
const leapYear = 2000;

/** The number behind a month, no time of day. */
function dayAfter({ tokens, to }: DateRange, index: number): { to: number; number: number } | undefined {
  if (index >= to || tokens.kind[index] !== TokenKind.Number || tokens.lower[index].length > 2) return undefined;
  const next = tokens.lower[index + 1];
  // March 15:30
  if (index + 2 < to && next === ':' && tokens.kind[index + 2] === TokenKind.Number) return undefined;
  const hasSuffix = index + 1 < to && ordinalSuffixes.has(next);
  return { to: hasSuffix ? index + 2 : index + 1, number: Number(tokens.lower[index]) };
}

/** `Sat`, `Sat.`, `Saturday,` before a day that opens at `index`. */
function weekdayBefore(tokens: Tokens, from: number, index: number): { from: number; number: number } | undefined {
  let at = index - 1;
  while (at > from && at > index - 3 && (tokens.lower[at] === ',' || tokens.lower[at] === '.')) at--;
  const number = at >= from ? weekdays.get(tokens.lower[at]) : undefined;
  return number === undefined ? undefined : { from: at, number };
}

function monthAt({ tokens }: DateRange, index: number): number | undefined {
  return tokens.kind[index] === TokenKind.Word ? months.get(tokens.lower[index]) : undefined;
}

/** The number before a month, with or without the letters of an ordinal; `NaN` where it cannot be a day. */
function dayBefore({ tokens, from }: DateRange, index: number): { from: number; number: number } | undefined {
  if (index > from && tokens.kind[index - 1] === TokenKind.Number) {
    const number = Number(tokens.lower[index - 1]);
    const isRange = index > from + 2 && firstOfDays(tokens.lower[index - 3], tokens.lower[index - 2], number);
    return isRange ? { from: index - 3, number: number - 1 } : { from: index - 1, number };
  }
  if (index > from + 1 && ordinalSuffixes.has(tokens.lower[index - 1])) {
    return { from: index - 2, number: Number(tokens.lower[index - 2]) };
  }
  return undefined;
}

/** `15-16 August`, `15 & 16 August`: a weekend edition appears on the first of its days. @param last the second day */
function firstOfDays(first: string, joint: string, last: number): boolean {
  return /^[-–—/&]$/.test(joint) && first === String(last - 1);
}

/** The token after a month and the stop of its abbreviation. */
function afterStop({ tokens }: DateRange, index: number): number {
  return tokens.lower[index + 1] === '.' ? index + 2 : index + 1;
}

/** A date that the year at `index` closes, a comma before it or not. */
function withYear(
  { tokens, to }: DateRange,
  index: number,
  { from, month, day }: { from: number; month: number; day: number },
): FullDate | undefined {
  const at = index < to && tokens.lower[index] === ',' ? index + 1 : index;
  if (at >= to || tokens.kind[at] !== TokenKind.Number || tokens.lower[at].length !== 4) return undefined;
  const year = Number(tokens.lower[at]);
  return isCivil(year, month, day) ? { from, to: at + 1, day: dayNumber(year, month, day) } : undefined;
}
