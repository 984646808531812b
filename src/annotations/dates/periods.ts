import { decadeWords } from '../../lexicon/en/calendar';
import { deictics, economyWords } from '../../lexicon/en/dateContexts';
import { temperatureWords } from '../../lexicon/en/numberContexts';
import { possessives } from '../../lexicon/en/pronouns';
import { ordinals } from '../../lexicon/en/numbers';
import { civilDate } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { ordinalAt } from './dayFirstDates';
import { monthsOf, oneYear, years, type Interval } from './intervals';
import { digits, fromReference, type Anchor, type DateReading, type DateRow } from './reading';
import { yearValue } from './years';

const ordinal = [...digits(1, 2), ...ordinals.keys()];

/** `the 1990s`, `the eighties`, `20th century`, `third quarter of 2023`. */
export const periodRows: readonly DateRow[] = [
  {
    id: 'decade',
    example: 'The dam dates from the [1990s].',
    counterexample: 'The dam dates from the 1995s.',
    opensWith: digits(2, 4),
    read: readDecade,
  },
  {
    id: 'decade',
    example: 'The dam dates from the [eighties].',
    counterexample: 'The dam dates from the mid-eighties.',
    opensWith: [...decadeWords.keys()],
    read: readDecadeWord,
  },
  {
    id: 'century',
    example: 'The dam dates from the [19th century].',
    counterexample: 'The dam dates from the 30th century.',
    opensWith: ordinal,
    read: readCentury,
  },
  {
    id: 'quarter',
    example: 'Sales fell in the [third quarter of 2023].',
    counterexample: 'Sales fell in the fifth quarter of 2023.',
    opensWith: ordinal,
    read: readPartOfYear,
  },
  {
    id: 'quarter',
    example: 'Sales fell in the [first half of the year].',
    counterexample: 'Sales fell in the first half of the match.',
    opensWith: ordinal,
    read: readPartOfYear,
  },
];

/** Two digits from it are of the last century: the 30s, but the 20s of this one. */
const minDecadeOfLastCentury = 30;

/** `1990s`, `90s`; `1800s` is a century. */
export function readDecade(tokens: TokenReader, index: number): DateReading | undefined {
  const raw = tokens.lower(index);
  if (!/^(?:\d\d)?\d0$/.test(raw)) return undefined;
  if (tokens.lower(index + 1) !== 's' || !tokens.noSpaceBefore(index + 1)) return undefined;
  const value = Number(raw);
  if (raw.length === 2 && isOtherDecade(tokens, index)) return undefined;
  const first = raw.length === 4 ? value : value + (value >= minDecadeOfLastCentury ? 1900 : 2000);
  const length = raw.length === 4 && raw.endsWith('00') ? 100 : 10;
  return { from: index, next: index + 2, kind: 'date', interval: years(first, first + length), rule: 'decade' };
}

/** Words between the first word of weather and the number, at most. */
const maxWeatherDistance = 10;

/** Whether two digits and an s are an age (`in his early 30s`) or degrees (`temperatures in the 30s`). */
function isOtherDecade(tokens: TokenReader, index: number): boolean {
  if (isDecadeOfAge(tokens, index)) return true;
  for (let at = index - 1; at >= index - maxWeatherDistance; at--) {
    const lower = tokens.lower(at);
    if (lower === '.' || lower === '') return false;
    if (temperatureWords.has(lower)) return true;
  }
  return false;
}

/** Whether a possessive makes a decade one of somebody's life: `in his 30s`, `her late twenties`. */
export function isDecadeOfAge(tokens: TokenReader, index: number): boolean {
  const joint = tokens.isInfixHyphen(index - 1) ? index - 2 : index - 1;
  const at = /^(?:early|mid|late)$/.test(tokens.lower(joint)) ? joint - 1 : index - 1;
  return possessives.has(tokens.lower(at));
}

/** A decade or a year in digits where words before it tell that it is one: `mid-2023`, `the end of the 1990s`. */
export function readDecadeOrYear(tokens: TokenReader, index: number): DateReading | undefined {
  const decade = readDecade(tokens, index);
  if (decade) return decade;
  const year = yearValue(tokens, index);
  if (year === undefined) return undefined;
  return { from: index, next: index + 1, kind: 'date', interval: oneYear(year), rule: 'year' };
}

function readDecadeWord(tokens: TokenReader, index: number): DateReading | undefined {
  const first = decadeWords.get(tokens.lower(index));
  if (first === undefined || tokens.isInfixHyphen(index - 1) || isDecadeOfAge(tokens, index)) return undefined;
  return { from: index, next: index + 1, kind: 'date', interval: years(first, first + 10), rule: 'decade' };
}

/** Ordinals that name a century of history; the first four and those after the next are seldom meant. */
const minCentury = 5;
const maxCentury = 25;

/** `20th century`, `eighteenth-century`. */
function readCentury(tokens: TokenReader, index: number): DateReading | undefined {
  const found = ordinalAt(tokens, index);
  if (!found) return undefined;
  const at = tokens.isInfixHyphen(found.next) ? found.next + 1 : found.next;
  if (tokens.lower(at) !== 'century' || found.value < minCentury || found.value > maxCentury) return undefined;
  const first = (found.value - 1) * 100;
  return { from: index, next: at + 1, kind: 'date', interval: years(first, first + 100), rule: 'century' };
}

const monthsPerQuarter = 3;
const monthsOfPart: ReadonlyMap<string, number> = new Map([
  ['quarter', monthsPerQuarter],
  ['half', 6],
]);

/** Tokens on either side of a quarter in which a word of the economy shows that no match is told of. By hand. */
const maxEconomyDistance = 14;

/** `Sales fell in the third quarter`: the last one that had begun; a firm's own year of accounts, and that of a match, stay open. */
function quarterBefore(tokens: TokenReader, index: number, quarter: number, anchor: Anchor): Interval | undefined {
  let isEconomy = false;
  for (let at = index - maxEconomyDistance; at <= index + maxEconomyDistance; at++) {
    const lower = tokens.lower(at);
    if (lower === 'fiscal') return undefined;
    if (economyWords.has(lower)) isEconomy = true;
  }
  if (!isEconomy || anchor.narrativeYear !== undefined) return undefined;
  return fromReference(anchor, (reference) => {
    const { year, month } = civilDate(reference);
    const first = (quarter - 1) * monthsPerQuarter + 1;
    return monthsOf(first > month ? year - 1 : year, first, monthsPerQuarter);
  });
}

/** The year of publication or one beside it: `the year`, `this year`, `last year`. */
function yearAround(
  tokens: TokenReader,
  index: number,
  anchor: Anchor,
): { year: number | undefined; next: number } | undefined {
  const word = tokens.lower(index);
  if (tokens.lower(index + 1) !== 'year' || (word !== 'the' && !deictics.has(word))) return undefined;
  const isOpen = word === 'the' && anchor.narrativeYear !== undefined;
  const year = isOpen
    ? undefined
    : fromReference(anchor, (reference) => civilDate(reference).year + (deictics.get(word) ?? 0));
  return { year, next: index + 2 };
}

/** `first half of 2023`, `third quarter 2023`, `first half of the year`. */
function readPartOfYear(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const found = ordinalAt(tokens, index);
  // `third-quarter profit`
  const noun = found && (tokens.isInfixHyphen(found.next) ? found.next + 1 : found.next);
  const length = noun && monthsOfPart.get(tokens.lower(noun));
  if (!length || found.value > 12 / length) return undefined;
  const at = tokens.lower(noun + 1) === 'of' ? noun + 2 : noun + 1;
  const around = at === noun + 2 ? yearAround(tokens, at, anchor) : undefined;
  if (around) {
    const interval =
      around.year === undefined ? undefined : monthsOf(around.year, (found.value - 1) * length + 1, length);
    return { from: index, next: around.next, kind: 'date', interval, rule: 'quarter' };
  }
  const year = yearValue(tokens, at);
  if (year === undefined)
    return length === 3 && (tokens.lower(index - 1) === 'the' || noun > found.next) && at === noun + 1
      ? {
          from: index,
          next: at,
          kind: 'date',
          interval: quarterBefore(tokens, index, found.value, anchor),
          rule: 'quarter',
        }
      : undefined;
  const interval = monthsOf(year, (found.value - 1) * length + 1, length);
  return { from: index, next: at + 1, kind: 'date', interval, rule: 'quarter' };
}
