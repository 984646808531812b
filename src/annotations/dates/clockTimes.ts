import { commonTimeZones, timeZones, weekdays } from '../../lexicon/en/calendar';
import { smallNumbers } from '../../lexicon/en/numbers';
import { TokenKind } from '../../text/tokens';
import type { TokenReader } from '../../text/tokenReader';
import { digits, type DateReading, type DateRow } from './reading';

/** `10:30`, `10.30am`, `5 p.m.`, `1800 GMT`: times of day. */
export const clockRows: readonly DateRow[] = [
  {
    id: 'duration',
    example: 'The keeper rowed it in [2:45:30] on Sunday.',
    counterexample: 'The alarm rang at 2:45:30 on Sunday.',
    opensWith: digits(1, 2),
    read: readTimeTaken,
  },
  {
    id: 'clock',
    example: 'The alarm rang at [10:45 p.m. GMT] in the mill.',
    counterexample: 'The alarm rang at 10.45 in the mill.',
    opensWith: digits(1, 2, 4, 5),
    read: readClock,
  },
];

/** `three o’clock`, `half past six`, `a quarter to nine`: times of day in words. */
export const wordedClockRows: readonly DateRow[] = [
  {
    id: 'clock',
    example: 'The alarm rang at [three o’clock] in the mill.',
    counterexample: 'The alarm rang three times in the mill.',
    opensWith: [...smallNumbers.keys()],
    read(tokens, index) {
      const hour = hourInWords(tokens, index);
      return hour !== undefined && tokens.lower(index + 1) === "o'clock"
        ? timeInPart(tokens, index, index + 2, hour * 60)
        : undefined;
    },
  },
  {
    id: 'clock',
    example: 'The alarm rang at [a quarter past eight in the evening].',
    counterexample: 'The alarm rang when eight of them came in the evening.',
    opensWith: ['half', 'quarter', 'a', ...smallNumbers.keys(), 'twenty'],
    read: readPastHour,
  },
  {
    id: 'clock',
    example: 'The alarm rang at [half past six] in the mill.',
    counterexample: 'The alarm rang half past the door, a quarter to the hour.',
    opensWith: ['half', 'quarter', 'a', ...smallNumbers.keys(), 'twenty'],
    read: readPastHour,
  },
];

function timeOf(from: number, next: number, value: number): DateReading {
  return { from, next, kind: 'time', value, unit: 'minute of day', rule: 'clock' };
}

/** A time of the first half of the day, or of the second where the words behind it say so. @param next token behind it */
function timeInPart(tokens: TokenReader, from: number, next: number, minutes: number): DateReading {
  const isNight = tokens.lower(next) === 'at' && tokens.lower(next + 1) === 'night';
  if (isNight) return timeOf(from, next + 2, inPartOfDay('night', minutes));
  const isIn = tokens.lower(next) === 'in' && tokens.lower(next + 1) === 'the';
  const part = isIn ? tokens.lower(next + 2) : '';
  if (part === 'morning') return timeOf(from, next + 3, minutes % halfDay);
  if (part === 'afternoon' || part === 'evening') return timeOf(from, next + 3, inPartOfDay(part, minutes));
  return timeOf(from, next, inPartOfDay(partBehindDay(tokens, next), minutes));
}

/** Minutes of the first half of the day, in the half in which a part of the day lies. */
function inPartOfDay(part: string, minutes: number): number {
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && minutes % halfDay >= nightFrom);
  return isLate && minutes < halfDay ? minutes + halfDay : minutes;
}

/** The part of the day that a day behind a time has: `evening` of `on Sunday evening`, `yesterday evening`; else empty. */
function partBehindDay(tokens: TokenReader, next: number): string {
  const day = tokens.lower(next) === 'on' ? next + 1 : next;
  const isDay = weekdays.has(tokens.lower(day)) || ['this', 'yesterday', 'tomorrow'].includes(tokens.lower(day));
  return isDay && tokens.isSameLine(day + 1) ? tokens.lower(day + 1) : '';
}

/** An hour from one to twelve, in words or digits. */
function hourInWords(tokens: TokenReader, index: number): number | undefined {
  const lower = tokens.lower(index);
  const hour = smallNumbers.get(lower) ?? (/^1?\d$/.test(lower) ? Number(lower) : undefined);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** Minutes from midnight to noon. */
const halfDay = 12 * 60;
/** Before it, *at night* is after midnight, in minutes: `half past three at night`. By hand. */
const nightFrom = 6 * 60;

/** `half past six`, `quarter to nine`, `ten past five`; `ten to five` may count. */
function readPastHour(tokens: TokenReader, index: number): DateReading | undefined {
  const at = tokens.lower(index) === 'a' ? index + 1 : index;
  const first = tokens.lower(at);
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : at === index ? minutesInWords(first) : undefined;
  const joint = tokens.lower(at + 1);
  const isTo = joint === 'to' && first === 'quarter';
  if (minutes === undefined || (joint !== 'past' && !isTo)) return undefined;
  const hour = hourInWords(tokens, at + 2);
  if (hour === undefined || tokens.kind(at + 3) === TokenKind.Number || !tokens.isSameLine(at + 2)) return undefined;
  return timeInPart(tokens, index, at + 3, (hour * 60 + (isTo ? -minutes : minutes)) % halfDay);
}

function minutesInWords(lower: string): number | undefined {
  return lower === 'twenty' ? 20 : lower === 'five' || lower === 'ten' ? smallNumbers.get(lower) : undefined;
}

/** `14.48 Guilty`: the time of a live blog's entry, which only its block tells from a decimal number. */
export function stampTime(tokens: TokenReader, index: number): DateReading | undefined {
  const match = /^(\d\d?)\.(\d\d)$/.exec(tokens.lower(index));
  return match ? timeOf(index, index + 1, Number(match[1]) * 60 + Number(match[2])) : undefined;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
}

/** A time of day as minutes since midnight, with the zone if one follows. */
function readClock(tokens: TokenReader, index: number): DateReading | undefined {
  const written =
    clockWithColon(tokens, index) ??
    clockWithPoint(tokens, index) ??
    fullHour(tokens, index) ??
    fourDigits(tokens, index);
  if (!written || written.hour > 24 || written.minute > 59) return undefined;
  const half = halfOfDay(tokens, written.next);
  if (half !== undefined && written.hour > 12) return undefined;
  const hour = half === undefined ? written.hour : (written.hour % 12) + half;
  const isFollowed = half !== undefined || tokens.lower(written.next) === "o'clock";
  const end = isFollowed ? written.next + 1 : written.next;
  const hasZone = timeZones.has(tokens.lower(end)) && tokens.isCapitalised(end);
  const next = hasZone ? end + 1 : end;
  const minutes = hour * 60 + written.minute;
  // 06:30 is written of the morning alone.
  const isTold = half !== undefined || hasZone || tokens.lower(index).startsWith('0');
  return {
    from: index,
    next,
    kind: 'time',
    value: isTold ? minutes : inPartOfDay(partBehindDay(tokens, next), minutes),
    unit: 'minute of day',
    rule: 'clock',
  };
}

/** `in 2:45:30`, `a time of 2:45:30`: how long something took, to the second. */
function readTimeTaken(tokens: TokenReader, index: number): DateReading | undefined {
  const before = tokens.lower(index - 1);
  if (before !== 'in' && !(before === 'of' && tokens.lower(index - 2) === 'time')) return undefined;
  const clock = clockWithColon(tokens, index);
  if (clock?.next !== index + 5 || halfOfDay(tokens, clock.next) !== undefined) return undefined;
  const value = clock.hour * 3600 + clock.minute * 60 + Number(tokens.lower(index + 4));
  return { from: index, next: clock.next, kind: 'duration', value, unit: 'second', rule: 'duration' };
}

/** `10:30`, `10:30:15`: seconds are passed over. */
function clockWithColon(tokens: TokenReader, index: number): Clock | undefined {
  const raw = tokens.lower(index);
  if (!isColon(tokens, index + 1) || !tokens.noSpaceBefore(index + 2) || !/^\d\d?$/.test(raw)) return undefined;
  const minutes = tokens.lower(index + 2);
  if (!/^\d\d$/.test(minutes)) return undefined;
  const hasSeconds = isColon(tokens, index + 3) && /^\d\d$/.test(tokens.lower(index + 4));
  return { hour: Number(raw), minute: Number(minutes), next: hasSeconds ? index + 5 : index + 3 };
}

function isColon(tokens: TokenReader, index: number): boolean {
  return tokens.lower(index) === ':' && tokens.noSpaceBefore(index);
}

/** `10.30am`, `06.30 GMT`: the half of the day or the zone tells it from a decimal number. */
function clockWithPoint(tokens: TokenReader, index: number): Clock | undefined {
  const hasZone = commonTimeZones.has(tokens.lower(index + 1)) && tokens.isAllCaps(index + 1);
  if (!hasZone && halfOfDay(tokens, index + 1) === undefined) return undefined;
  const match = /^(\d\d?)\.(\d\d)$/.exec(tokens.lower(index));
  if (!match) return undefined;
  return { hour: Number(match[1]), minute: Number(match[2]), next: index + 1 };
}

/** `5 p.m.`, `5 o’clock`. */
function fullHour(tokens: TokenReader, index: number): Clock | undefined {
  const raw = tokens.lower(index);
  if (halfOfDay(tokens, index + 1) === undefined && tokens.lower(index + 1) !== "o'clock") return undefined;
  if (!/^\d\d?$/.test(raw)) return undefined;
  return { hour: Number(raw), minute: 0, next: index + 1 };
}

/** `1800 GMT`, `0630 hours`. */
function fourDigits(tokens: TokenReader, index: number): Clock | undefined {
  const raw = tokens.lower(index);
  const after = tokens.lower(index + 1);
  if (raw.length !== 4 || !/^\d{4}$/.test(raw) || !(commonTimeZones.has(after) || after === 'hrs' || after === 'hours'))
    return undefined;
  const hour = Number(raw.slice(0, 2));
  return hour < 24 ? { hour, minute: Number(raw.slice(2)), next: index + 1 } : undefined;
}

/** Hours that `a.m.` and `p.m.` add: 0 or 12. Without their full stops they stand on the line of the number. */
function halfOfDay(tokens: TokenReader, index: number): 0 | 12 | undefined {
  switch (tokens.lower(index)) {
    case 'am.':
      return 0;
    case 'pm.':
      return 12;
    case 'am':
      return tokens.isSameLine(index) ? 0 : undefined;
    case 'pm':
      return tokens.isSameLine(index) ? 12 : undefined;
    default:
      return undefined;
  }
}
