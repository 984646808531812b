import { fieldDate } from '../formats/fieldDate';
import { weekdays } from '../lexicon/en/calendar';
import { civilDate, dayNumber, isCivil, isoDate, parseIsoDate, weekdayOf } from '../text/calendar';
import type { Span } from '../text/span';
import { tokenAt, type Tokens } from '../text/tokens';
import type { Block, BlockKind, BlockRule } from './blocks/block';
import { type Dateline, readDateline } from './dateline';
import { readDayWithoutYear, readFullDate } from './fullDate';

export interface Publication {
  /** ISO date. */
  readonly date: string;
  /** `metadata`: the file's own field; `dateline`: the wire's; `line`: a line such as “Published 3 May 2021”. */
  readonly from: 'metadata' | 'dateline' | 'line';
}

/** Date lines count near the top and the bottom of an article only, by blocks; others date something else. */
const blocksAtTop = 6;
const blocksAtBottom = 3;
/** Kinds that may stand in any number above an article and its date. */
const aroundText: ReadonlySet<BlockKind> = new Set(['boilerplate', 'credit', 'caption', 'byline']);
/** A longer block that holds a date tells something. */
const maxDateTokens = 30;
/** A dateline may lie so many days from the date line beside it: across New Year, or a month of publishing. */
const maxDaysApart = 31;

/** A day whose year is not told: `LAGOS, June 2 (NAN) —`, `Saturday, March 15`. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  /** ISO number. */
  readonly weekday?: number;
}

/** What the lines of an article tell of the day on which it was published. */
export interface PublicationDay {
  readonly published?: Publication;
  /** The day of its dateline, or of a line above the text, where no line tells the year. */
  readonly dayOfYear?: DayOfYear;
  /** ISO number of the weekday above the text, where nothing else is told: `Posted: Wed 9:32 PM`. */
  readonly weekday?: number;
}

/**
 * The date an article gives itself: its dateline's, the year taken from a date line when the dateline has
 * none; otherwise the date line's.
 */
export function publicationDay(text: string, tokens: Tokens, blocks: readonly Block[]): PublicationDay {
  let line: number | undefined;
  let dateline: (Dateline & { month: number; day: number }) | undefined;
  // What a site prints above an article may be of any length.
  const told = blocks.map((_, index) => index).filter((index) => !aroundText.has(blocks[index].kind));
  const lastAtTop = told.at(blocksAtTop - 1) ?? blocks.length;
  blocks.forEach(({ kind, rule, start, end }, index) => {
    if (kind !== 'dateline' && kind !== 'byline' && kind !== 'boilerplate') return;
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (kind === 'dateline' && !dateline) {
      const read = readDateline(text, tokens, from, to);
      if (read?.month !== undefined && read.day !== undefined) {
        dateline = { ...read, month: read.month, day: read.day };
        return;
      }
    }
    const isAtEdge = index <= lastAtTop || index >= blocks.length - blocksAtBottom;
    if (line !== undefined || !isAtEdge || to - from > maxDateTokens) return;
    line = readFullDate(text, tokens, from, to)?.day;
    // Other languages, and days in numbers alone.
    if (line === undefined && rule === 'date-line') line = parseIsoDate(fieldDate(text.slice(start, end)) ?? '');
  });
  const day = dateline && dayOfDateline(dateline, line);
  if (day !== undefined) return { published: { date: isoDate(day), from: 'dateline' } };
  if (line !== undefined) return { published: { date: isoDate(line), from: 'line' } };
  return dateline && dateline.year === undefined
    ? { dayOfYear: { month: dateline.month, day: dateline.day } }
    : dayAboveText(text, tokens, blocks);
}

/** Rules of lines that tell a day without its year. */
const dayRules: ReadonlySet<BlockRule> = new Set(['day-line', 'stamp']);

/** A line of the head has fewer words, or no stop at its end: a headline that was not known for one, a list of what is told. */
const maxHeadTokens = 16;

function isOfText(text: string, tokens: Tokens, { start, end }: Span): boolean {
  return (
    tokenAt(tokens, end) - tokenAt(tokens, start) > maxHeadTokens && /[.!?…]["”’]?\s*$/.test(text.slice(start, end))
  );
}

/** The first day or weekday of the lines above the text. */
function dayAboveText(text: string, tokens: Tokens, blocks: readonly Block[]): PublicationDay {
  for (const { kind, rule, start, end } of blocks) {
    if (kind === 'paragraph' && isOfText(text, tokens, { start, end })) break;
    if (!dayRules.has(rule)) continue;
    const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
    const dayOfYear = readDayWithoutYear(text, tokens, from, to);
    if (dayOfYear) {
      const { month, day, weekday } = dayOfYear;
      return { dayOfYear: { month, day, ...(weekday === undefined ? {} : { weekday }) } };
    }
    for (let i = from; i < to; i++) {
      const weekday = weekdays.get(tokens.lower[i]);
      if (weekday !== undefined) return { weekday };
    }
  }
  return {};
}

/** @param line day number of the date line */
function dayOfDateline(
  { year, month, day }: { year?: number; month: number; day: number },
  line: number | undefined,
): number | undefined {
  if (year !== undefined && isCivil(year, month, day)) return dayNumber(year, month, day);
  return line === undefined ? undefined : nearestDay({ month, day }, line);
}

/**
 * The day of that month nearest to another, where it lies near enough and its weekday is the one told; both as day
 * numbers.
 */
export function nearestDay({ month, day, weekday }: DayOfYear, line: number): number | undefined {
  // The line's year, or the year beside it where the dateline lies across New Year.
  const lineYear = civilDate(line).year;
  return [lineYear - 1, lineYear, lineYear + 1]
    .filter((candidate) => isCivil(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
    .find(
      (candidate) =>
        Math.abs(candidate - line) <= maxDaysApart && (weekday === undefined || weekdayOf(candidate) === weekday),
    );
}

const daysOfWeek = 7;

/** The day of that weekday nearest to another, three days before or after it at most; both as day numbers. */
export function nearestWeekday(weekday: number, line: number): number {
  const ahead = (weekday - weekdayOf(line) + daysOfWeek) % daysOfWeek;
  return line + (ahead > daysOfWeek / 2 ? ahead - daysOfWeek : ahead);
}
