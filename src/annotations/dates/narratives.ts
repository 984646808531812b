import { dayWords, fullWeekdays } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { timeUnit } from '../figures/units';
import { yearValue } from './years';

/** A text that tells of the past names at least so many times as many years as days around its own. By hand. */
const minYearsPerDay = 10;

/**
 * How many years a text names that tells of the past year by year, as a history does. None for one that names days
 * by the day on which it is written, as news does with `Monday`, `yesterday` and `last month`.
 */
export function yearsTold(tokens: TokenReader): number {
  let years = 0;
  let days = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind(index) !== TokenKind.Number) days += countsFromToday(tokens, index) ? 1 : 0;
    else if (yearValue(tokens, index) !== undefined) years++;
  }
  return years >= minYearsPerDay * days ? years : 0;
}

/** `Monday`, `yesterday`, `last month`; not `the next day`, which counts from another. */
function countsFromToday(tokens: TokenReader, index: number): boolean {
  const word = tokens.lower(index);
  if (fullWeekdays.has(word) || dayWords.has(word)) return true;
  const isStep = word === 'last' || word === 'this' || word === 'next';
  return isStep && timeUnit(tokens.lower(index + 1)) !== undefined && tokens.lower(index - 1) !== 'the';
}

/** Tokens before a date that opens its sentence: `In early June 1916`. */
const maxOpening = 4;

/** Whether a date opens its sentence, and so says of which year what follows is told. */
export function opensSentence(tokens: TokenReader, from: number): boolean {
  for (let index = from; index > 0 && from - index < maxOpening; index--)
    if (!tokens.isSameLine(index) || /^[.?!]$/.test(tokens.lower(index - 1))) return true;
  return from < maxOpening;
}
