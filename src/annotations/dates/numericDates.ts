import { dayNumber, isCivil, parseIsoDate } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { oneDay, type Interval } from './intervals';
import { dayInDigits } from './monthDates';
import { digits, type DateReading, type DateRow } from './reading';
import { yearValue } from './years';

/** Two digits from it on are a year of the last century. */
const firstOfLastCentury = 50;
/** Length of `2024-06-20`. */
const isoLength = 10;

/** `2024-06-20`, `20/06/2024`: dates in digits alone. */
export const numericRows: readonly DateRow[] = [
  {
    id: 'iso',
    example: 'The log ends on [2021-03-09].',
    counterexample: 'The log ends on 2021-13-09.',
    opensWith: digits(4),
    read: readIsoDate,
  },
  {
    id: 'slashes',
    example: 'The permit of [28/02/2019] has lapsed.',
    counterexample: 'The permit for 28/30 rooms, of 40/41/19, has lapsed.',
    opensWith: digits(1, 2),
    read: readSlashes,
  },
];

function readIsoDate(tokens: TokenReader, index: number): DateReading | undefined {
  if (tokens.lower(index).length !== 4) return undefined;
  const start = tokens.tokens.start[index];
  const day = parseIsoDate(tokens.text.slice(start, start + isoLength));
  if (day === undefined) return undefined;
  // Year, hyphen, month, hyphen, day
  return { from: index, next: index + 5, kind: 'date', interval: oneDay(day), rule: 'iso' };
}

/** Day and month with slashes: an interval only where one order of the two is possible. */
function readSlashes(tokens: TokenReader, index: number): DateReading | undefined {
  if (tokens.lower(index + 1) !== '/' || tokens.lower(index + 3) !== '/') return undefined;
  if (!tokens.noSpaceBefore(index + 1) || !tokens.noSpaceBefore(index + 2)) return undefined;
  const first = dayInDigits(tokens, index);
  const year = yearValue(tokens, index + 4) ?? shortYear(tokens, index);
  if (first === undefined || year === undefined) return undefined;
  const interval = slashedDay(year, first, Number(tokens.lower(index + 2)));
  return { from: index, next: index + 5, kind: 'date', interval, rule: 'slashes' };
}

/** The year of `9/17/16`, where only one order of day and month is possible: `10/11/12` may be anything. */
function shortYear(tokens: TokenReader, index: number): number | undefined {
  const raw = tokens.lower(index + 4);
  if (raw.length !== 2 || tokens.kind(index + 4) !== TokenKind.Number || !/^\d\d$/.test(raw)) return undefined;
  const year = (Number(raw) < firstOfLastCentury ? 2000 : 1900) + Number(raw);
  return slashedDay(year, Number(tokens.lower(index)), Number(tokens.lower(index + 2))) ? year : undefined;
}

function slashedDay(year: number, first: number, second: number): Interval | undefined {
  const isDayFirst = isCivil(year, second, first);
  const isMonthFirst = isCivil(year, first, second);
  if (first !== second && isDayFirst === isMonthFirst) return undefined;
  if (isDayFirst) return oneDay(dayNumber(year, second, first));
  return isMonthFirst ? oneDay(dayNumber(year, first, second)) : undefined;
}
