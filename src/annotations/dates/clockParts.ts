import { weekdays } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { halfDayUnit, minutesOfHalfDay, type DateReading } from './reading';

// The half of the day in which a time lies, by the part of the day that is told behind it.

export function timeOf(from: number, next: number, value: number): DateReading {
  return { from, next, kind: 'time', value, unit: 'minute of day', rule: 'clock' };
}

/** A time of which nothing says whether it is before noon or after: its minutes from either. */
function timeOfEitherHalf(from: number, next: number, minutes: number): DateReading {
  return { from, next, kind: 'time', value: minutes % minutesOfHalfDay, unit: halfDayUnit, rule: 'clock' };
}

/** A time of the half of the day that the words behind it or around it tell; of either where none does. @param next token behind it */
export function timeInPart(tokens: TokenReader, from: number, next: number, minutes: number): DateReading {
  const isNight = tokens.lower(next) === 'at' && tokens.lower(next + 1) === 'night';
  if (isNight) return timeOf(from, next + 2, inPartOfDay('night', minutes % minutesOfHalfDay));
  const isIn = tokens.lower(next) === 'in' && tokens.lower(next + 1) === 'the';
  const part = isIn ? tokens.lower(next + 2) : '';
  if (part === 'morning') return timeOf(from, next + 3, minutes % minutesOfHalfDay);
  if (part === 'afternoon' || part === 'evening')
    return timeOf(from, next + 3, (minutes % minutesOfHalfDay) + minutesOfHalfDay);
  const told = partBehindDay(tokens, next);
  const around = partsOfDay.has(told) ? told : partAround(tokens, from, next);
  return around === ''
    ? timeOfEitherHalf(from, next, minutes)
    : timeOf(from, next, inPartOfDay(around, minutes % minutesOfHalfDay));
}

/** How far from a time the words stand that tell its part of the day, in tokens; chosen by hand. */
const maxTokensAround = 12;

/** The part of the day that the clause around a time tells: `On Sunday evening, at about half past six`; else empty. */
export function partAround(tokens: TokenReader, from: number, next: number): string {
  const isOfClause = (at: number): boolean =>
    at >= 0 && tokens.isSameLine(at) && !/^[.;:!?]$/.test(tokens.lower(at)) && !clauseJoints.has(tokens.lower(at));
  for (let at = from - 1; at >= from - maxTokensAround && isOfClause(at); at--) {
    const part = partTold(tokens, at);
    if (part !== '') return part;
  }
  for (let at = next; at < next + maxTokensAround && isOfClause(at) && tokens.lower(at) !== ','; at++) {
    const part = partTold(tokens, at);
    if (part !== '') return part;
  }
  return '';
}

const clauseJoints: ReadonlySet<string> = new Set([
  ...['and', 'but', 'or', 'while', 'when', 'after', 'before', 'until', 'till', 'to', 'since', 'that', 'which', 'who'],
]);

/** The part of the day at a token: `evening` of `Sunday evening`, `night` of `tonight`; no `evening dress`. */
function partTold(tokens: TokenReader, at: number): string {
  const lower = tokens.lower(at);
  if (lower === 'tonight') return 'night';
  const before = tokens.lower(at - 1);
  const isOfDay = weekdays.has(before) || daysWithParts.has(before) || before === 'early' || before === 'late';
  return partsOfDay.has(lower) && isOfDay ? lower : '';
}

/** Minutes of the first half of the day, in the half in which a part of the day lies. */
export function inPartOfDay(part: string, minutes: number): number {
  const isLate =
    part === 'afternoon' || part === 'evening' || (part === 'night' && minutes % minutesOfHalfDay >= nightFrom);
  return isLate && minutes < minutesOfHalfDay ? minutes + minutesOfHalfDay : minutes;
}

/** The part of the day that a day behind a time has: `evening` of `on Sunday evening`, `yesterday evening`, `last night`, `tonight`; else empty. */
export function partBehindDay(tokens: TokenReader, next: number): string {
  const day = tokens.lower(next) === 'on' ? next + 1 : next;
  const isDay = weekdays.has(tokens.lower(day)) || daysWithParts.has(tokens.lower(day));
  if (tokens.lower(next) === 'tonight') return 'night';
  return isDay && tokens.isSameLine(day + 1) ? tokens.lower(day + 1) : '';
}

const daysWithParts: ReadonlySet<string> = new Set(['this', 'that', 'last', 'yesterday', 'tomorrow']);

/** Before it, *at night* is after midnight, in minutes: `half past three at night`. By hand. */
const nightFrom = 6 * 60;

/** Whether a part of the day is told behind a time: `in the morning`, `at night`, `on Sunday evening`. @param next token behind it */
export function hasPartBehind(tokens: TokenReader, next: number): boolean {
  if (!tokens.isSameLine(next)) return false;
  const [first, second, third] = [tokens.lower(next), tokens.lower(next + 1), tokens.lower(next + 2)];
  if (first === 'at' && second === 'night') return true;
  if (first === 'in' && second === 'the' && partsOfDay.has(third)) return true;
  return partsOfDay.has(partBehindDay(tokens, next));
}

const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

const hourPrepositions: ReadonlySet<string> = new Set([
  ...['at', 'by', 'until', 'till', 'before', 'after', 'since', 'around', 'from'],
]);

/** What may stand between a preposition and its time: `at about ten`. */
const roundings: ReadonlySet<string> = new Set(['about', 'around', 'nearly', 'almost', 'exactly', 'just', 'roughly']);

/** The preposition of time before a token, a word that rounds passed over; else empty. */
export function hourPreposition(tokens: TokenReader, index: number): string {
  const before = tokens.lower(index - 1);
  const own = tokens.lower(index - 2);
  if (roundings.has(before) && hourPrepositions.has(own)) return own;
  return hourPrepositions.has(before) ? before : '';
}
