import { months, ordinalSuffixes } from '../lexicon/en/calendar';
import { dayNumber, isCivil, parseIsoDate } from '../text/calendar';
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

function monthAt({ tokens }: DateRange, index: number): number | undefined {
  return tokens.kind[index] === TokenKind.Word ? months.get(tokens.lower[index]) : undefined;
}

/** The number before a month, with or without the letters of an ordinal; `NaN` where it cannot be a day. */
function dayBefore({ tokens, from }: DateRange, index: number): { from: number; number: number } | undefined {
  if (index > from && tokens.kind[index - 1] === TokenKind.Number) {
    return { from: index - 1, number: Number(tokens.lower[index - 1]) };
  }
  if (index > from + 1 && ordinalSuffixes.has(tokens.lower[index - 1])) {
    return { from: index - 2, number: Number(tokens.lower[index - 2]) };
  }
  return undefined;
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
