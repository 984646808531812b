import { dayNumber, isCivil, parseIsoDate } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { oneDay, type Interval } from './intervals';
import { dayInDigits } from './monthDates';
import { digits, type DateReading, type DateRow } from './reading';
import { yearValue } from './years';

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
    counterexample: 'The permit for 28/30 rooms has lapsed.',
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
  const first = dayInDigits(tokens, index);
  const year = yearValue(tokens, index + 4);
  if (first === undefined || year === undefined) return undefined;
  if (tokens.lower(index + 1) !== '/' || tokens.lower(index + 3) !== '/') return undefined;
  if (!tokens.noSpaceBefore(index + 1) || !tokens.noSpaceBefore(index + 2)) return undefined;
  const interval = slashedDay(year, first, Number(tokens.lower(index + 2)));
  return { from: index, next: index + 5, kind: 'date', interval, rule: 'slashes' };
}

function slashedDay(year: number, first: number, second: number): Interval | undefined {
  const isDayFirst = isCivil(year, second, first);
  const isMonthFirst = isCivil(year, first, second);
  if (first !== second && isDayFirst === isMonthFirst) return undefined;
  if (isDayFirst) return oneDay(dayNumber(year, second, first));
  return isMonthFirst ? oneDay(dayNumber(year, first, second)) : undefined;
}
