import { commonTimeZones, timeZones } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import {
  hasPartBehind,
  hourPreposition,
  inPartOfDay,
  partAround,
  partBehindDay,
  timeInPart,
  timeOf,
} from './clockParts';
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
  const isOfHalf = isFollowed || hasPartBehind(tokens, next);
  if (half === undefined && !hasZone && hour <= 12 && isOfHalf && (isFollowed || !isTold))
    return timeInPart(tokens, index, next, minutes);
  return {
    from: index,
    next,
    kind: 'time',
    value: isTold ? minutes : inPartOfDay(partBehindDay(tokens, next) || partAround(tokens, index, next), minutes),
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

/** `10.30am`, `06.30 GMT`, `at 10.30 on Sunday morning`: the part of the day or the zone tells it from a decimal number. */
function clockWithPoint(tokens: TokenReader, index: number): Clock | undefined {
  if (!tokens.lower(index).includes('.')) return undefined;
  const hasZone = commonTimeZones.has(tokens.lower(index + 1)) && tokens.isAllCaps(index + 1);
  const isInPart = hourPreposition(tokens, index) !== '' && hasPartBehind(tokens, index + 1);
  if (!hasZone && !isInPart && halfOfDay(tokens, index + 1) === undefined) return undefined;
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
