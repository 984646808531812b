import { beforeEarlyYear, namedByYear } from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { oneYear, years } from './intervals';
import { digits, type DateReading, type DateRow } from './reading';

/** `2023`, `2019–2021`, `2023-24`: years without a month. */
export const yearRows: readonly DateRow[] = [
  {
    id: 'year-range',
    example: 'The mine paid no tax in [2019–2021], records show.',
    counterexample: 'The mine paid no tax in 2021–2019, records show.',
    opensWith: digits(4),
    read: readYearRange,
  },
  {
    id: 'year-range',
    example: 'The mine paid no tax in [2019/20], records show.',
    counterexample: 'The mine paid no tax in 2019/22, records show.',
    opensWith: digits(4),
    read: readYearPair,
  },
  {
    id: 'year-range',
    example: 'The painter Ole Brandt ([1791–1866]) lived there.',
    counterexample: 'The painter lived there (page 1791–1866, 791–866).',
    opensWith: digits(3, 4),
    read: readLifeYears,
  },
  {
    id: 'year',
    example: 'The bridge was closed in [2019].',
    counterexample: 'The bridge carried 2019 lorries.',
    opensWith: digits(4),
    read: readYear,
  },
];

const minYear = 1000;
const maxYear = 2199;
/** Below it, four digits after a month or day are an amount more often than a year. */
const minDatedYear = 1401;
/** Four digits from 1100 are a year where a preposition says so, from 1700 to 2100 without one. */
const minBareYear = 1100;
const minLikelyYear = 1700;
const maxLikelyYear = 2100;
/** A longer range is a score, a pair of amounts or a part number. */
const maxYearsInRange = 59;

/** Four plain digits in the range that news means as years. */
export function yearValue(tokens: TokenReader, index: number): number | undefined {
  if (tokens.kind(index) !== TokenKind.Number) return undefined;
  const raw = tokens.lower(index);
  if (raw.length !== 4 || !/^\d{4}$/.test(raw)) return undefined;
  const value = Number(raw);
  return value >= minYear && value <= maxYear ? value : undefined;
}

/** The year that follows a month or a day, perhaps after a comma: `June 20, 2024`, `June 2024`. */
export function yearAfter(tokens: TokenReader, index: number): { year: number; next: number } | undefined {
  const at = tokens.lower(index) === ',' ? index + 1 : index;
  const year = yearValue(tokens, at);
  return year !== undefined && year >= minDatedYear && tokens.isSameLine(at) ? { year, next: at + 1 } : undefined;
}

function readYear(tokens: TokenReader, index: number): DateReading | undefined {
  const year = bareYear(tokens, index);
  if (year === undefined) return undefined;
  return { from: index, next: index + 1, kind: 'date', interval: oneYear(year), rule: 'year' };
}

function readYearRange(tokens: TokenReader, index: number): DateReading | undefined {
  if (!tokens.isInfixHyphen(index + 1) || tokens.kind(index + 2) !== TokenKind.Number) return undefined;
  const year = bareYear(tokens, index);
  if (year === undefined) return undefined;
  const last = closingYear(year, tokens.lower(index + 2));
  if (!(last > year && last - year <= maxYearsInRange)) return undefined;
  return { from: index, next: index + 3, kind: 'date', interval: years(year, last + 1), rule: 'year-range' };
}

/** `2022/2023`, `2022/23`: a season or a year of accounts. */
function readYearPair(tokens: TokenReader, index: number): DateReading | undefined {
  const year = yearValue(tokens, index);
  if (year === undefined || year < minLikelyYear || year > maxLikelyYear) return undefined;
  const isJoined =
    tokens.lower(index + 1) === '/' && tokens.noSpaceBefore(index + 1) && tokens.noSpaceBefore(index + 2);
  const before = tokens.lower(index - 1);
  if (!isJoined || before === '/' || before === '$' || tokens.lower(index + 3) === '/') return undefined;
  if (closingYear(year, tokens.lower(index + 2)) !== year + 1) return undefined;
  return { from: index, next: index + 3, kind: 'date', interval: years(year, year + 2), rule: 'year-range' };
}

/** Longest span of a life, reign or state that brackets give, in years; set by hand. */
const maxLife = 400;

/** `Ole Brandt (1791–1866)`: two numbers that fill the brackets behind a name, the second a year of four digits. */
function readLifeYears(tokens: TokenReader, index: number): DateReading | undefined {
  if (tokens.lower(index - 1) !== '(' || tokens.lower(index + 3) !== ')' || !tokens.isInfixHyphen(index + 1))
    return undefined;
  const last = yearValue(tokens, index + 2);
  const raw = tokens.lower(index);
  if (last === undefined || last > maxLikelyYear || !/^[1-9]\d\d\d?$/.test(raw)) return undefined;
  // Ole Brandt (1791–1866), the Ardan empire (916–1125)
  if (!tokens.isCapitalised(index - 2) && !tokens.isCapitalised(index - 3)) return undefined;
  const first = Number(raw);
  const isSpan = first < last && last - first <= maxLife;
  return isSpan
    ? { from: index, next: index + 3, kind: 'date', interval: years(first, last + 1), rule: 'year-range' }
    : undefined;
}

/** The last year of a range: `2021`, or its two last digits; not a number for anything else. */
function closingYear(first: number, raw: string): number {
  if (raw.length === 4) return Number(raw);
  return raw.length === 2 ? Math.floor(first / 100) * 100 + Number(raw) : NaN;
}

/** Four digits that stand for a year by themselves, not for an amount or a part of a name. */
function bareYear(tokens: TokenReader, index: number): number | undefined {
  const year = yearValue(tokens, index);
  if (year === undefined || year < minBareYear) return undefined;
  const before = tokens.lower(index - 1);
  if (isAmount(tokens, index, before)) return undefined;
  const isLikely = year >= minLikelyYear && year <= maxLikelyYear;
  return isLikely || beforeEarlyYear.has(before) ? year : undefined;
}

/** Amounts and labels: `2000 people`, `$1900`, `1500m`, `1900%`. */
function isAmount(tokens: TokenReader, index: number, before: string): boolean {
  const after = tokens.lower(index + 1);
  if (after === '%' || after === 'percent' || after === '/' || before === '/' || before === '$') return true;
  if (tokens.kind(index + 1) !== TokenKind.Word) return false;
  if (tokens.noSpaceBefore(index + 1)) return true;
  if (!tokens.isSameLine(index + 1) || tokens.isCapitalised(index + 1)) return false;
  return (/[^su]s$/.test(after) || after === 'people' || after === 'per') && !namedByYear.has(after);
}
