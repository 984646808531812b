import { weekdays } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import type { DateReading } from './reading';

// The half of the day in which a time lies, by the part of the day that is told behind it.

export function timeOf(from: number, next: number, value: number): DateReading {
  return { from, next, kind: 'time', value, unit: 'minute of day', rule: 'clock' };
}

/** A time of the first half of the day, or of the second where the words behind it say so. @param next token behind it */
export function timeInPart(tokens: TokenReader, from: number, next: number, minutes: number): DateReading {
  const isNight = tokens.lower(next) === 'at' && tokens.lower(next + 1) === 'night';
  if (isNight) return timeOf(from, next + 2, inPartOfDay('night', minutes % halfDay));
  const isIn = tokens.lower(next) === 'in' && tokens.lower(next + 1) === 'the';
  const part = isIn ? tokens.lower(next + 2) : '';
  if (part === 'morning') return timeOf(from, next + 3, minutes % halfDay);
  if (part === 'afternoon' || part === 'evening') return timeOf(from, next + 3, (minutes % halfDay) + halfDay);
  return timeOf(from, next, inPartOfDay(partBehindDay(tokens, next), minutes));
}

/** Minutes of the first half of the day, in the half in which a part of the day lies. */
export function inPartOfDay(part: string, minutes: number): number {
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && minutes % halfDay >= nightFrom);
  return isLate && minutes < halfDay ? minutes + halfDay : minutes;
}

/** The part of the day that a day behind a time has: `evening` of `on Sunday evening`, `yesterday evening`, `that evening`, `tonight`; else empty. */
export function partBehindDay(tokens: TokenReader, next: number): string {
  const day = tokens.lower(next) === 'on' ? next + 1 : next;
  const isDay =
    weekdays.has(tokens.lower(day)) || ['this', 'that', 'yesterday', 'tomorrow'].includes(tokens.lower(day));
  if (tokens.lower(next) === 'tonight') return 'night';
  return isDay && tokens.isSameLine(day + 1) ? tokens.lower(day + 1) : '';
}

/** Minutes from midnight to noon. */
export const halfDay = 12 * 60;
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
