import { fullWeekdays, weekdays } from '../../lexicon/en/calendar';
import { datedMastheadWords, mastheadWords, outletWords } from '../../lexicon/siteWords';
import { weekdayOf } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { readDayFirst } from './dayFirstDates';
import { monthAt, withPartOfDay } from './dayOfMonth';
import { oneDay, type Interval } from './intervals';
import { readMonthFirst } from './monthDates';
import { fromReference, only, type Anchor, type DateReading, type DateRow } from './reading';
import { stepAt, stepWords } from './steps';
import { leavesOpenWhen, speaksOfFuture } from './tense';

/** `Thursday`, `Thursday night`, `last Thursday`, `Thursday, June 20, 2024`. */
export const weekdayRows: readonly DateRow[] = [
  {
    id: 'full-date',
    example: 'The vote is dated [Thursday, 20 June 2019].',
    counterexample: 'The vote is dated Thursday, 20 votes in 2019 short.',
    opensWith: [...weekdays.keys()],
    read: only('full-date', readDatedWeekday),
    shared: readDatedWeekday,
  },
  {
    id: 'day-month',
    example: 'The vote was held on [Tues. June 4].',
    counterexample: 'The vote was held on Tuesday in June.',
    opensWith: [...weekdays.keys()],
    read: only('day-month', readDatedWeekday),
    shared: readDatedWeekday,
  },
  {
    id: 'weekday',
    example: 'The ship left port on [Wednesday night].',
    counterexample: 'The ship left port as Wed Harrow slept.',
    opensWith: [...weekdays.keys()],
    read: readWeekday,
  },
  {
    id: 'weekday',
    example: 'The ship left port [last Friday].',
    counterexample: 'The captain said this sat badly with him.',
    opensWith: stepWords,
    read: readDeicticWeekday,
  },
];

/** The ISO number of the weekday at a token; `Sat` and `Sun` by themselves are words, `Sat,` and `Sun 5 May` are days. */
function weekdayAt(tokens: TokenReader, index: number): number | undefined {
  const lower = tokens.lower(index);
  if (!tokens.isCapitalised(index)) return undefined;
  const after = tokens.lower(index + 1);
  const isDay = lower.length > 3 || after === ',' || after === '.' || monthAt(tokens, index + 1) !== undefined;
  return isDay ? weekdays.get(lower) : undefined;
}

/** Index of the token after a weekday, the full stop of an abbreviation included: `Thurs.` */
function afterWeekday(tokens: TokenReader, index: number): number {
  const isStopped =
    !fullWeekdays.has(tokens.lower(index)) && tokens.lower(index + 1) === '.' && tokens.noSpaceBefore(index + 1);
  return isStopped ? index + 2 : index + 1;
}

/** `Thursday, June 20, 2024`, `Thursday 20 June`, `Thursday the 20th of June`. */
function readDatedWeekday(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const weekday = weekdayAt(tokens, index);
  if (weekday === undefined) return undefined;
  const next = afterWeekday(tokens, index);
  const at = tokens.lower(next) === ',' ? next + 1 : next;
  const reading = dayAfterWeekday(tokens, at, { ...anchor, weekday });
  return reading && { ...reading, from: index };
}

function dayAfterWeekday(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  if (tokens.lower(index) === 'the' && tokens.kind(index + 1) === TokenKind.Number)
    return readDayFirst(tokens, index + 1, anchor);
  if (!tokens.isSameLine(index)) return undefined;
  return tokens.kind(index) === TokenKind.Number
    ? readDayFirst(tokens, index, anchor)
    : readMonthFirst(tokens, index, anchor);
}

/** `on a Tuesday`, `the Saturday market`: any such day, or all of them. */
function isDayOfNoWeek(tokens: TokenReader, index: number): boolean {
  const before = tokens.lower(index - 1);
  if (before === 'a') return tokens.lower(index - 2) === 'on' && tokens.kind(index + 1) !== TokenKind.Word;
  return before === 'the' && /^markets?$/.test(tokens.lower(index + 1)) && tokens.isSameLine(index + 1);
}

/** `Tuesday mornings`, `Tuesday and Friday mornings`: what comes again each week. @returns the token after it, or after the day */
function endOfHabit(tokens: TokenReader, index: number): number | undefined {
  const isPlural = (at: number): boolean =>
    /^(?:morning|afternoon|evening|night)s$/.test(tokens.lower(at)) && tokens.isSameLine(at);
  if (isPlural(index + 1)) return index + 2;
  const isEvery = tokens.lower(index - 3) === 'every' && weekdays.has(tokens.lower(index - 2));
  if (isEvery && /^(?:and|or)$/.test(tokens.lower(index - 1))) return index + 1;
  const isJoined = /^(?:and|or)$/.test(tokens.lower(index + 1)) && weekdays.has(tokens.lower(index + 2));
  return isJoined && isPlural(index + 3) ? index + 1 : undefined;
}

/** `The Sunday Ledger`, `THE SUNDAY STAR`: a day in the name of a paper. */
function isOfName(tokens: TokenReader, index: number): boolean {
  const after = tokens.lower(index + 1);
  if (!tokens.isCapitalised(index + 1) || !tokens.isSameLine(index + 1) || weekdays.has(after)) return false;
  return outletWords.has(after) || mastheadWords.has(after) || datedMastheadWords.has(after);
}

/** `on the Friday`: a day of which the text tells, that which it named last where that is one; else it is left open. */
function dayToldBefore(tokens: TokenReader, index: number, weekday: number, { lastDay }: Anchor): DateReading {
  const isLast = lastDay !== undefined && weekdayOf(lastDay) === weekday;
  const interval = isLast ? oneDay(lastDay) : undefined;
  return withPartOfDay(tokens, {
    from: index,
    next: afterWeekday(tokens, index),
    kind: 'date',
    interval,
    rule: 'weekday',
  });
}

/** `Thursday week`: a week after the next such day. */
function isWeekLater(tokens: TokenReader, index: number): boolean {
  if (tokens.lower(index + 1) !== 'week' || !tokens.isSameLine(index + 1) || tokens.isCapitalised(index + 1))
    return false;
  return tokens.kind(index + 2) !== TokenKind.Number && !/^(?:ago|last|-)$/.test(tokens.lower(index + 2));
}

/**
 * The last such day up to publication, or the next one where its clause speaks of the future; none where it may as well be
 * either, and publication is on another day.
 */
function readWeekday(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const weekday = weekdayAt(tokens, index);
  if (weekday === undefined) return undefined;
  const habit = endOfHabit(tokens, index);
  if (habit !== undefined) return { from: index, next: habit, kind: 'set', value: 1, unit: 'week', rule: 'set' };
  if (isDayOfNoWeek(tokens, index)) return { from: index, next: index + 1, kind: 'date', rule: 'weekday' };
  if (isOfName(tokens, index)) return undefined;
  if (tokens.lower(index - 1) === 'the' && tokens.lower(index - 2) === 'on')
    return dayToldBefore(tokens, index, weekday, anchor);
  if (isWeekLater(tokens, index))
    return {
      from: index,
      next: index + 2,
      kind: 'date',
      interval: fromReference(anchor, (reference) => {
        const offset = weekday - weekdayOf(reference);
        return oneDay(reference + (offset < 0 ? offset + 14 : offset + 7));
      }),
      rule: 'weekday',
    };
  return withPartOfDay(tokens, {
    from: index,
    next: afterWeekday(tokens, index),
    kind: 'date',
    interval: fromReference(anchor, (reference) => {
      const offset = weekday - weekdayOf(reference);
      if (speaksOfFuture(tokens, index)) return oneDay(reference + (offset < 0 ? offset + 7 : offset));
      if (offset !== 0 && leavesOpenWhen(tokens, index)) return undefined;
      return oneDay(reference + (offset > 0 ? offset - 7 : offset));
    }),
    rule: 'weekday',
  });
}

/** `last` and `next` leave the day of publication out; `this` is the day in its week. */
function readDeicticWeekday(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const weekday = weekdays.get(tokens.lower(index + 1));
  if (weekday === undefined || !tokens.isCapitalised(index + 1)) return undefined;
  const step = stepAt(tokens, index);
  // the last Sunday of October
  if (tokens.lower(index) === 'last' && tokens.lower(index + 2) === 'of') return undefined;
  if (tokens.lower(index - 1) === 'the' && /^(?:following|previous)$/.test(tokens.lower(index)))
    return withPartOfDay(tokens, {
      from: index,
      next: index + 2,
      kind: 'date',
      interval: anchor.lastDay === undefined ? undefined : dayBeside(anchor.lastDay, weekday, step),
      rule: 'weekday',
    });
  return withPartOfDay(tokens, {
    from: index,
    next: index + 2,
    kind: 'date',
    interval: fromReference(anchor, (reference) => {
      const offset = weekday - weekdayOf(reference);
      return step === 0 ? oneDay(reference + offset) : dayBeside(reference, weekday, step);
    }),
    rule: 'weekday',
  });
}

/** The next such day after another, or the last before it. @param day number, @param step 1 or -1 */
function dayBeside(day: number, weekday: number, step: number): Interval {
  const offset = weekday - weekdayOf(day);
  if (step < 0) return oneDay(day + (offset >= 0 ? offset - 7 : offset));
  return oneDay(day + (offset <= 0 ? offset + 7 : offset));
}
