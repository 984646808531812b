import { functionWords } from '../../lexicon/en/functionWords';
import { smallNumbers } from '../../lexicon/en/numbers';
import { TokenKind } from '../../text/tokens';
import type { TokenReader } from '../../text/tokenReader';
import { hasPartBehind, hourPreposition, timeInPart } from './clockParts';
import { digits, minutesOfHalfDay, type DateReading, type DateRow } from './reading';

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
  {
    id: 'clock',
    example: 'The alarm rang at [twenty to four] in the mill.',
    counterexample: 'The alarm rang at twenty to forty doors.',
    opensWith: ['five', 'ten', 'twenty'],
    read: readToHour,
  },
  {
    id: 'clock',
    example: 'The alarm rang shortly after [four in the morning].',
    counterexample: 'The alarm rang after four in the morning watch.',
    opensWith: [...smallNumbers.keys(), ...digits(1, 2)],
    read: readHourInPart,
  },
];

/** An hour from one to twelve, in words or digits. */
function hourInWords(tokens: TokenReader, index: number): number | undefined {
  const lower = tokens.lower(index);
  const hour = smallNumbers.get(lower) ?? (/^1?\d$/.test(lower) ? Number(lower) : undefined);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** `half past six`, `quarter to nine`, `ten past five`, `half-past six`. */
function readPastHour(tokens: TokenReader, index: number): DateReading | undefined {
  const at = tokens.lower(index) === 'a' ? index + 1 : index;
  const first = tokens.lower(at);
  const told =
    first === 'half' || first === 'quarter' ? { minutes: first === 'half' ? 30 : 15, next: at + 1 } : undefined;
  const written = told ?? (at === index ? minutesInWords(tokens, index) : undefined);
  if (!written) return undefined;
  const joint = tokens.isInfixHyphen(written.next) ? written.next + 1 : written.next;
  const isTo = tokens.lower(joint) === 'to' && first === 'quarter';
  if (tokens.lower(joint) !== 'past' && !isTo) return undefined;
  return besideHour(tokens, index, joint + 1, isTo ? -written.minutes : written.minutes);
}

/** @param minutes past the hour at `at`, negative ones before it */
function besideHour(tokens: TokenReader, from: number, at: number, minutes: number): DateReading | undefined {
  const hour = hourInWords(tokens, at);
  if (hour === undefined || tokens.kind(at + 1) === TokenKind.Number || !tokens.isSameLine(at)) return undefined;
  return timeInPart(tokens, from, at + 1, (hour * 60 + minutes) % minutesOfHalfDay);
}

/** `ten to ten`, `twenty-five to four`: a time behind a preposition of time or before a part of the day, not a range, a score or odds. */
function readToHour(tokens: TokenReader, index: number): DateReading | undefined {
  const written = minutesInWords(tokens, index);
  if (!written || tokens.lower(written.next) !== 'to') return undefined;
  const at = written.next + 1;
  const hour = hourInWords(tokens, at);
  if (hour === undefined || !/^\p{L}+$/u.test(tokens.lower(at))) return undefined;
  const preposition = hourPreposition(tokens, index);
  const isOdds = hour === 1 || (written.minutes === 5 && hoursOfOdds.has(hour));
  const isTime =
    preposition !== '' && preposition !== 'by' && preposition !== 'from' && !isOdds && !isCounted(tokens, at + 1);
  return isTime || hasPartBehind(tokens, at + 1) ? besideHour(tokens, index, at, -written.minutes) : undefined;
}

/** `at five to two`, `five to four`, `five to six`: usual odds. */
const hoursOfOdds: ReadonlySet<number> = new Set([2, 4, 6]);

/** `ten to twelve knots`, `ten to twelve per cent`: what numbers count stands behind them. */
function isCounted(tokens: TokenReader, index: number): boolean {
  const lower = tokens.lower(index);
  if (lower === 'per' || lower === '%' || tokens.kind(index) === TokenKind.Number) return true;
  return tokens.kind(index) === TokenKind.Word && tokens.isSameLine(index) && !functionWords.has(lower);
}

/** `after four in the morning`, `at ten this morning`, `by 6 on Sunday evening`. */
function readHourInPart(tokens: TokenReader, index: number): DateReading | undefined {
  if (hourPreposition(tokens, index) === '' || !hasPartBehind(tokens, index + 1)) return undefined;
  const hour = hourInWords(tokens, index);
  if (hour === undefined) return undefined;
  // after four in the morning watch
  const isOfDay = tokens.lower(index + 1) === 'in' && isCounted(tokens, index + 4);
  return isOfDay && hourPreposition(tokens, index) !== 'at'
    ? undefined
    : timeInPart(tokens, index, index + 1, hour * 60);
}

/** `five`, `ten`, `twenty`, `twenty-five`: the minutes that are told beside an hour. */
function minutesInWords(tokens: TokenReader, index: number): { minutes: number; next: number } | undefined {
  const lower = tokens.lower(index);
  if (lower === 'twenty')
    return tokens.isInfixHyphen(index + 1) && tokens.lower(index + 2) === 'five'
      ? { minutes: 25, next: index + 3 }
      : { minutes: 20, next: index + 1 };
  const minutes = lower === 'five' || lower === 'ten' ? smallNumbers.get(lower) : undefined;
  const next = tokens.lower(index + 1) === 'minutes' ? index + 2 : index + 1;
  return minutes === undefined ? undefined : { minutes, next };
}
