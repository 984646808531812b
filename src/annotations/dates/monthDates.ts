import { ambiguousMonths, beforeMonth, beforeNamedMonth } from '../../lexicon/en/dateContexts';
import { monthAbbreviations, months, ordinalSuffixes } from '../../lexicon/en/calendar';
import { ordinals } from '../../lexicon/en/numbers';
import { nounPhraseEnds } from '../../lexicon/en/quantityWords';
import { civilDate } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { isPluralNoun } from '../figures/numberWords';
import { dateOfDay, monthAt, type WrittenDay } from './dayOfMonth';
import { oneMonth } from './intervals';
import { fromReference, only, type Anchor, type DateReading, type DateRow } from './reading';
import { stepAt, stepWords } from './steps';
import { speaksOfPast } from './pastTense';
import { speaksOfFuture } from './tense';
import { yearAfter } from './years';

/** `June 20, 2024`, `June 17-19`, `June 2024`, `in June`, `last June`. */
export const monthRows: readonly DateRow[] = [
  {
    id: 'full-date',
    example: 'The ferry sank on [June 20, 2021] off the cape.',
    counterexample: 'The ferry sank on June 31, 2021 off the cape.',
    opensWith: [...months.keys()],
    read: only('full-date', readDatedMonth),
    shared: readDatedMonth,
  },
  {
    id: 'day-month',
    example: 'Voting runs from [Sept. 17-19] in the north.',
    counterexample: 'Voting runs through Sept. in the north.',
    opensWith: [...months.keys()],
    read: only('day-month', readDatedMonth),
    shared: readDatedMonth,
  },
  {
    id: 'month-year',
    example: 'The plant shut in [October 2019].',
    counterexample: 'The plant shut in October with 2,019 workers.',
    opensWith: [...months.keys()],
    read: readMonthOfYear,
  },
  {
    id: 'month',
    example: 'Prices fell in [May].',
    counterexample: 'Prices May fall, said May Lindqvist.',
    opensWith: [...months.keys()],
    read: readMonth,
  },
  {
    id: 'month',
    example: 'Prices fell [last October].',
    counterexample: 'Prices this may not change.',
    opensWith: stepWords,
    read: readDeicticMonth,
  },
];

/** In lower case a month counts before a number only: `may 5`. */
function isMonth(tokens: TokenReader, index: number): boolean {
  return tokens.isCapitalised(index) || tokens.kind(index + 1) === TokenKind.Number;
}

/** Index of the token after a month, the full stop of an abbreviation included: `Sept.` */
export function afterMonth(tokens: TokenReader, index: number): number {
  const isStopped =
    monthAbbreviations.has(tokens.lower(index)) && tokens.lower(index + 1) === '.' && tokens.noSpaceBefore(index + 1);
  return isStopped ? index + 2 : index + 1;
}

/** The day that follows a month, with its year: `20, 2024`, `20th`, `17-19`, `fifth`. */
function dayAfterMonth(tokens: TokenReader, index: number): Omit<WrittenDay, 'from' | 'month'> | undefined {
  if (!tokens.isSameLine(index)) return undefined;
  const ordinal = ordinals.get(tokens.lower(index));
  if (ordinal !== undefined) {
    // `June second`, `May first`: the ordinals up to third more often begin something else.
    return ordinal > 3 && ordinal <= 31 ? { day: ordinal, last: ordinal, next: index + 1 } : undefined;
  }
  const day = dayInDigits(tokens, index);
  if (day === undefined) return undefined;
  const next = afterSuffix(tokens, index + 1);
  const last = lastDay(tokens, next, day);
  const end = last?.next ?? next;
  const dated = yearAfter(tokens, end);
  return { day, last: last?.day ?? day, year: dated?.year, next: dated?.next ?? end };
}

/** The last day of `17-19`, `17 to 19`, `17 and 18`, `17th through 19th`; what counts a noun is none: `17 to 19 people`. */
function lastDay(tokens: TokenReader, index: number, first: number): { day: number; next: number } | undefined {
  const isHyphen = tokens.isInfixHyphen(index);
  const joint = tokens.lower(index);
  if (!isHyphen && !(rangeJoints.has(joint) && tokens.isSameLine(index + 1))) return undefined;
  if (tokens.kind(index + 1) !== TokenKind.Number || tokens.lower(index + 1).length > 2) return undefined;
  const day = Number(tokens.lower(index + 1));
  const next = afterSuffix(tokens, index + 2);
  if (isHyphen) return { day, next };
  const isFree =
    yearAfter(tokens, next) !== undefined ||
    (tokens.kind(next) === TokenKind.Word
      ? nounPhraseEnds.has(tokens.lower(next))
      : !/^[%:/]$/.test(tokens.lower(next)));
  const isNext = joint !== 'and' || day === first + 1 || tokens.lower(index - 3) === 'between';
  return day > first && day <= 31 && isFree && isNext ? { day, next } : undefined;
}

/** Words between the first and the last of several days: `June 17 to 19`. */
const rangeJoints: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'and']);

/** One or two digits from 1 to 31. */
export function dayInDigits(tokens: TokenReader, index: number): number | undefined {
  const raw = tokens.lower(index);
  // Numbers of two characters have no room for a point between digits.
  if (raw.length > 2 || tokens.kind(index) !== TokenKind.Number) return undefined;
  const day = Number(raw);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Index of the token after the letters of an ordinal in digits, or the same index: `20th`. */
export function afterSuffix(tokens: TokenReader, index: number): number {
  return ordinalSuffixes.has(tokens.lower(index)) && tokens.noSpaceBefore(index) ? index + 1 : index;
}

/** `June 20, 2024`, `June 17-19`, `May fifth`: a full date or a day of a month. */
export function readMonthFirst(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const month = monthAt(tokens, index);
  if (month === undefined) return undefined;
  const written = dayAfterMonth(tokens, afterMonth(tokens, index));
  return written && dateOfDay(tokens, { ...written, from: index, month }, anchor);
}

function readDatedMonth(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  return isMonth(tokens, index) ? readMonthFirst(tokens, index, anchor) : undefined;
}

function readMonthOfYear(tokens: TokenReader, index: number): DateReading | undefined {
  const month = monthAt(tokens, index);
  if (month === undefined || !isMonth(tokens, index)) return undefined;
  const next = afterMonth(tokens, index);
  const dated = yearAfter(tokens, tokens.lower(next) === 'of' ? next + 1 : next);
  if (!dated) return undefined;
  return { from: index, next: dated.next, kind: 'date', interval: oneMonth(dated.year, month), rule: 'month-year' };
}

function readMonth(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const month = monthAt(tokens, index);
  const next = afterMonth(tokens, index);
  if (month === undefined || !tokens.isCapitalised(index) || dayAfterMonth(tokens, next)) return undefined;
  const lower = tokens.lower(index);
  // May, March …: a month only where a preposition or determiner expects one.
  if (ambiguousMonths.has(lower) && (!beforeMonth.has(tokens.lower(index - 1)) || isGivenName(tokens, index)))
    return undefined;
  // Three letters alone are a name or an acronym more often than a month.
  if (lower.length <= 3 && lower !== 'may') return undefined;
  const year = yearOfMonth(tokens, index, month, anchor);
  return {
    from: index,
    next,
    kind: 'date',
    interval: year === undefined ? undefined : oneMonth(year, month),
    rule: 'month',
  };
}

/** `to May Lindqvist`, `of April Jones`: after these a name may stand as well, and a capitalised word makes it one. */
function isGivenName(tokens: TokenReader, index: number): boolean {
  const isName =
    tokens.kind(index + 1) === TokenKind.Word && tokens.isSameLine(index + 1) && tokens.isCapitalised(index + 1);
  return isName && beforeNamedMonth.has(tokens.lower(index - 1)) && tokens.lower(index + 1) !== 'day';
}

/** A month that lies so many months ahead is the coming one where no verb of the clause is in the past. By hand. */
const maxMonthsAhead = 4;

/** The last such month before publication, or the next one where the sentence speaks of the future. */
function yearOfMonth(tokens: TokenReader, index: number, month: number, anchor: Anchor): number | undefined {
  if (anchor.narrativeYear !== undefined) return anchor.narrativeYear;
  return fromReference(anchor, (reference) => {
    const { year, month: current } = civilDate(reference);
    if (speaksOfFuture(tokens, index)) return month >= current ? year : year + 1;
    if (month <= current) return year;
    const isNear = month - current <= maxMonthsAhead;
    if (isNear && isDeadline(tokens, index)) return year;
    const isAhead = isNear && tokens.lower(index - 1) !== 'since' && !speaksOfPast(tokens, index);
    return isAhead ? year : year - 1;
  });
}

/** Words between `by` and a month: `by the end of April`. */
const deadlineReach = 4;
/** Words before `by` among which `had` makes it a time that was. */
const promiseReach = 16;
const partsOfMonth: ReadonlySet<string> = new Set([
  'the',
  'end',
  'middle',
  'start',
  'beginning',
  'of',
  'early',
  'mid',
  'late',
  '-',
]);

/** Whether a month is one until which something is to be done, whatever tense promises it: `promised a review by the end of April`. */
function isDeadline(tokens: TokenReader, index: number): boolean {
  let at = index - 1;
  while (index - at <= deadlineReach && partsOfMonth.has(tokens.lower(at))) at--;
  if (tokens.lower(at) !== 'by') return false;
  // `By the end of April prices had fallen` tells what was.
  for (let before = at - 1; before >= 0 && at - before <= promiseReach; before--) {
    if (/[.?!]/.test(tokens.lower(before))) return before < at - 1;
    if (tokens.lower(before) === 'had') return false;
  }
  return at > 0;
}

function readDeicticMonth(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const month = monthAt(tokens, index + 1);
  if (month === undefined || !tokens.isCapitalised(index + 1)) return undefined;
  const step = stepAt(tokens, index);
  const year = fromReference(anchor, (reference) => {
    const { year: thisYear, month: current } = civilDate(reference);
    if (step < 0) return month < current ? thisYear : thisYear - 1;
    return step > 0 && month <= current ? thisYear + 1 : thisYear;
  });
  // this July 23rd
  const written = dayAfterMonth(tokens, afterMonth(tokens, index + 1));
  const isCounted = written && isPluralNoun(tokens.lower(written.next)) && !tokens.isCapitalised(written.next);
  // `this May 5 people died`
  if (written && !isCounted) {
    const day = dateOfDay(tokens, { ...written, year: written.year ?? year, from: index, month }, anchor);
    return day && { ...day, rule: written.year === undefined ? 'day-month' : day.rule };
  }
  const interval = year === undefined ? undefined : oneMonth(year, month);
  return { from: index, next: index + 2, kind: 'date', interval, rule: 'month' };
}
