import { ordinals } from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { dateOfDay, monthAt } from './dayOfMonth';
import { afterMonth, afterSuffix, dayInDigits } from './monthDates';
import { digits, only, type Anchor, type DateReading, type DateRow } from './reading';
import { yearAfter, yearValue } from './years';

const opensWith = [...digits(1, 2), ...ordinals.keys()];

/** `20 June 2024`, `20th of June`, `17-19 June`, `the fifth of May`. */
export const dayFirstRows: readonly DateRow[] = [
  {
    id: 'full-date',
    example: 'The treaty was signed on the [fifth of May 1998].',
    counterexample: 'The treaty was signed by a fifth of May voters.',
    opensWith,
    read: only('full-date', readDayFirst),
    shared: readDayFirst,
  },
  {
    id: 'day-month',
    example: 'The fair is open [17 to 19 June].',
    counterexample: 'The fair is open to 31 June brides.',
    opensWith,
    read: only('day-month', readDayFirst),
    shared: readDayFirst,
  },
];

/** A full date or a day of a month that begins with the day. */
export function readDayFirst(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  return readDigitsFirst(tokens, index, anchor) ?? readOrdinalFirst(tokens, index, anchor);
}

interface LeadingDay {
  readonly day: number;
  /** The last of several: `17-19 June`, `3 and 4 May`. */
  readonly last: number;
  readonly next: number;
  readonly isOrdinal: boolean;
}

/** A day in digits, or several that a month follows. */
function leadingDay(tokens: TokenReader, index: number): LeadingDay | undefined {
  const day = dayInDigits(tokens, index);
  if (day === undefined) return undefined;
  const next = afterSuffix(tokens, index + 1);
  const isOrdinal = next > index + 1;
  const joint = tokens.lower(next);
  const hasRange =
    (tokens.isInfixHyphen(next) || ((joint === 'and' || joint === 'to') && tokens.isSameLine(next))) &&
    tokens.kind(next + 1) === TokenKind.Number &&
    tokens.lower(next + 1).length <= 2 &&
    monthAt(tokens, next + 2) !== undefined;
  if (!hasRange) return { day, last: day, next, isOrdinal };
  return { day, last: Number(tokens.lower(next + 1)), next: next + 2, isOrdinal };
}

/** `20 June 2024`, `20th of Sept. 2024`: all on one line. */
function readDigitsFirst(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const leading = leadingDay(tokens, index);
  if (!leading) return undefined;
  const at = tokens.lower(leading.next) === 'of' ? leading.next + 1 : leading.next;
  const month = monthAt(tokens, at);
  if (month === undefined || !tokens.isCapitalised(at) || !tokens.isSameLine(at)) return undefined;
  const afterwards = afterMonth(tokens, at);
  const dated = yearAfter(tokens, afterwards);
  const { day, last } = leading;
  return dateOfDay(
    tokens,
    { from: index, next: dated?.next ?? afterwards, year: dated?.year, month, day, last },
    anchor,
  );
}

/** `fifth of May`, `20th day of June 2024`; the month may stand on the next line. */
function readOrdinalFirst(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const ordinal = ordinalAt(tokens, index);
  if (!ordinal || ordinal.value > 31) return undefined;
  const { value: day, next } = ordinal;
  const isDayOf = tokens.lower(next) === 'day' && tokens.lower(next + 1) === 'of';
  const at = isDayOf ? next + 2 : tokens.lower(next) === 'of' ? next + 1 : next;
  const month = monthAt(tokens, at);
  if (month === undefined || !tokens.isCapitalised(at)) return undefined;
  const yearIndex = tokens.lower(at + 1) === ',' ? at + 2 : at + 1;
  const year = yearValue(tokens, yearIndex);
  return dateOfDay(
    tokens,
    { from: index, next: year === undefined ? at + 1 : yearIndex + 1, year, month, day, last: day },
    anchor,
  );
}

/** An ordinal in letters, or in digits up to 31: `fifth`, `5th`. */
export function ordinalAt(tokens: TokenReader, index: number): { value: number; next: number } | undefined {
  const value = ordinals.get(tokens.lower(index));
  if (value !== undefined) return { value, next: index + 1 };
  const leading = leadingDay(tokens, index);
  return leading?.isOrdinal ? { value: leading.day, next: leading.next } : undefined;
}
