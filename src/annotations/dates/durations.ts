import { beforeBareDuration } from '../../lexicon/en/dateContexts';
import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';
import type { Numeral } from '../figures/numeral';
import { readNumeral } from '../figures/numerals';
import { readAmountOfTime, type AmountOfTime } from './durationAmounts';
import { unitsFrom } from './intervals';
import { fromReference, type Anchor, type DateReading, type DateRule } from './reading';

/** What an amount of time at a token is used for, or nothing. */
type ReadAmount = (tokens: TokenReader, index: number, amount: AmountOfTime, anchor: Anchor) => DateReading | undefined;

/** `two decades`, `two-day`, `10-12 days`, `three months ago`; the first row that reads takes the amount. */
export const durationRows: readonly Rule<DateRule, ReadAmount>[] = [
  {
    id: 'duration-range',
    example: 'The strike lasted [10-12 days].',
    counterexample: 'The strike spread to 10-12 towns.',
    read: (_, index, { form, next, low, value, unit }) =>
      form === 'range'
        ? {
            from: index,
            next,
            kind: 'duration',
            value,
            low,
            high: value,
            unit,
            modifier: 'range',
            rule: 'duration-range',
          }
        : undefined,
  },
  {
    id: 'ago',
    example: 'The strike began [three weeks ago].',
    counterexample: 'The strike began three weeks too soon.',
    read: readAgo,
  },
  {
    id: 'duration-hyphen',
    example: 'A [two-day] strike began.',
    counterexample: 'A two-town strike began.',
    read: (_, index, { form, next, value, unit }) =>
      form === 'hyphenated' ? { from: index, next, kind: 'duration', value, unit, rule: 'duration-hyphen' } : undefined,
  },
  {
    id: 'duration',
    example: 'The strike went on for [a week and a half].',
    counterexample: 'The strike closed a week of talks.',
    read: readDurationAlone,
  },
];

/** Reads the duration that starts at a token, or the date that it leads to: `two decades`, `three months ago`. */
export function readDuration(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  return readDurationOf(tokens, index, readNumeral(tokens, index), anchor);
}

/** Reads the duration of which the number was read before. @param numeral at `index`, where there is one */
export function readDurationOf(
  tokens: TokenReader,
  index: number,
  numeral: Numeral | undefined,
  anchor: Anchor,
): DateReading | undefined {
  const amount = readAmountOfTime(tokens, index, numeral);
  if (!amount) return undefined;
  for (let at = 0; at < durationRows.length; at++) {
    const reading = durationRows[at].read(tokens, index, amount, anchor);
    if (reading) return reading;
  }
  return undefined;
}

/** `three weeks ago`, `two days from now` are counted from publication; `earlier` and `later` from a day left open. */
function readAgo(tokens: TokenReader, index: number, amount: AmountOfTime, anchor: Anchor): DateReading | undefined {
  const { value, unit, next } = amount;
  const after = tokens.lower(next);
  const isFromNow = after === 'from' && tokens.lower(next + 1) === 'now';
  if (after !== 'ago' && after !== 'earlier' && !isFromNow && !(after === 'later' && value !== undefined))
    return undefined;
  const isCounted = value !== undefined && (after === 'ago' || isFromNow);
  // `On Monday … Two days later`: a day named shortly before is what is counted from.
  const { lastDay } = anchor;
  const isFromDay = value !== undefined && (after === 'later' || after === 'earlier') && lastDay !== undefined;
  return {
    from: index,
    next: isFromNow ? next + 2 : next + 1,
    kind: 'date',
    interval: isCounted
      ? fromReference(anchor, (reference) => unitsFrom(reference, isFromNow ? value : -value, unit))
      : isFromDay
        ? unitsFrom(lastDay, after === 'later' ? value : -value, unit)
        : undefined,
    rule: 'ago',
  };
}

/** With an article alone it is one after certain words, or before `long`: `for a week`, `a year long`. */
function readDurationAlone(tokens: TokenReader, index: number, amount: AmountOfTime): DateReading | undefined {
  const { form, next, value, unit } = amount;
  const isDuration =
    form !== 'article' || beforeBareDuration.has(tokens.lower(index - 1)) || tokens.lower(next) === 'long';
  return isDuration ? { from: index, next, kind: 'duration', value, unit, rule: 'duration' } : undefined;
}
