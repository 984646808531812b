import type { Interval } from '../../../annotations/dates/intervals';
import { lengthOf, timeOf } from './statements';

/** A stretch of time under which statements stand. */
export interface TimeColumn {
  readonly interval: Interval;
  /** Whether it lies before the event: it is folded until it is asked for. */
  readonly isEarlier: boolean;
  /** Whether nothing tells of the time between the column before and this one. */
  readonly isAfterGap: boolean;
}

/** Columns, and which of them each statement stands under. */
export interface Columns {
  readonly columns: readonly TimeColumn[];
  /** Index of the column, in the order of the statements. */
  readonly columnOf: readonly number[];
}

/** What columns are made from. */
export interface TimedStatement {
  readonly uri: string;
  readonly interval: Interval;
}

const day = 86_400_000;
/** The first day of an event is told by so large a share of the articles that tell of its most told day. Chosen, not fitted. */
const minShareOfFirstDay = 0.5;
/** An event begins at most so many days before its most told day. Chosen, not fitted. */
const maxDaysBefore = 6;
/** Days of a time around the first day that is told with the event: a month at most. Chosen, not fitted. */
const maxDaysAround = 31;
/** More columns from the event on are drawn by days, months or years: they would be too narrow to compare. */
export const maxColumns = 24;

/** From the finest on: hours as told, days, months, years. */
const grains = ['told', 'day', 'month', 'year'] as const;
type Grain = (typeof grains)[number];

/**
 * Puts statements under columns: equal times under one, hours of a day that overlap under one, in the order of time.
 * @param first day of the event, in milliseconds: what lies before it is earlier
 * @param most columns from then on, before days, months or years are taken together
 */
export function columnsOf(
  statements: readonly TimedStatement[],
  first = firstDayOf(statements),
  most = maxColumns,
): Columns {
  for (const grain of grains) {
    const columns = columnsBy(grain, statements, first);
    if (columns.columns.filter(({ isEarlier }) => !isEarlier).length <= most || grain === 'year') return columns;
  }
  return { columns: [], columnOf: [] };
}

/**
 * The day on which the event began, in milliseconds: of the days that half as many articles tell of as of the most told
 * one, the earliest within a week before it. Undefined where no statement is dated to a day.
 */
export function firstDayOf(statements: readonly TimedStatement[]): number | undefined {
  const articles = new Map<number, Set<string>>();
  for (const { uri, interval } of statements) {
    if (lengthOf(interval) > day) continue;
    const at = dayOf(interval[0]);
    articles.set(at, (articles.get(at) ?? new Set()).add(uri));
  }
  const days = [...articles].map(([at, uris]) => ({ at, told: uris.size })).sort((one, next) => one.at - next.at);
  const most = days.reduce((best, each) => (each.told > best.told ? each : best), { at: 0, told: 0 });
  return days.find(
    ({ at, told }) => at >= most.at - maxDaysBefore * day && at <= most.at && told >= minShareOfFirstDay * most.told,
  )?.at;
}

/**
 * The first day of which articles on several events tell as news, in milliseconds: a week before the first of them appeared.
 * @param published ISO dates; undefined where there are none
 */
export function firstDayBefore(published: readonly string[]): number | undefined {
  return published.length === 0 ? undefined : Math.min(...published.map(dayOf)) - maxDaysBefore * day;
}

function dayOf(iso: string): number {
  return timeOf(iso.slice(0, 10));
}

function columnsBy(grain: Grain, statements: readonly TimedStatement[], first: number | undefined): Columns {
  const spans = mergedHours(statements.map(({ interval }) => grained(interval, grain)));
  const keys = spans.map((interval) => interval.join('/'));
  const distinct = [...new Map(keys.map((key, index) => [key, spans[index]])).entries()].sort(
    ([, one], [, next]) => timeOf(one[0]) - timeOf(next[0]) || timeOf(one[1]) - timeOf(next[1]),
  );
  // The month or year in which the event begins is not before it.
  const begin = first === undefined ? undefined : timeOf(grained([isoOf(first), isoOf(first + day)], grain)[0]);
  let lastEnd: number | undefined;
  const columns = distinct.map(([, interval]): TimeColumn => {
    const isEarlier = begin !== undefined && isBefore(interval, begin);
    const isAfterGap = lastEnd !== undefined && !isEarlier && timeOf(interval[0]) > lastEnd;
    if (!isEarlier) lastEnd = Math.max(lastEnd ?? 0, timeOf(interval[1]));
    return { interval, isEarlier, isAfterGap };
  });
  const places = new Map(distinct.map(([key], index) => [key, index]));
  return { columns, columnOf: keys.map((key) => places.get(key) ?? 0) };
}

/** Whether a time lies before the event, or is so wide that it only began to: `this week` may be told of the event itself. */
function isBefore(interval: Interval, first: number): boolean {
  return timeOf(interval[0]) < first && (timeOf(interval[1]) <= first || lengthOf(interval) > maxDaysAround * day);
}

/** An interval widened to whole days, months or years, where it is shorter. */
function grained(interval: Interval, grain: Grain): Interval {
  if (grain === 'told') return interval;
  const from = new Date(timeOf(interval[0]));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const wide: Record<Exclude<Grain, 'told'>, readonly [number, number]> = {
    day: [dayOf(interval[0]), dayOf(interval[0]) + day],
    month: [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)],
    year: [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)],
  };
  const [start, end] = wide[grain];
  return lengthOf(interval) > end - start ? interval : [isoOf(start), isoOf(end)];
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Hours of a day that overlap are told of as one; a whole day stands with its hours where all of them are one. `Tuesday`,
 * `late on Tuesday` and `Tuesday night` are one column, `Wednesday`, `early Wednesday` and `Wednesday evening` are three.
 */
function mergedHours(intervals: readonly Interval[]): Interval[] {
  const byDay = new Map<number, Interval[]>();
  for (const interval of intervals) if (isHours(interval)) byDay.set(dayOf(interval[0]), []);
  const hours = intervals.filter(isHours).sort((one, next) => timeOf(one[0]) - timeOf(next[0]));
  for (const interval of hours) {
    const ofDay = byDay.get(dayOf(interval[0])) ?? [];
    const last = ofDay.at(-1);
    if (last && timeOf(interval[0]) < timeOf(last[1]))
      ofDay[ofDay.length - 1] = [last[0], timeOf(interval[1]) > timeOf(last[1]) ? interval[1] : last[1]];
    else ofDay.push(interval);
  }
  const wholeDays = new Set(
    intervals.filter((each) => !isHours(each) && lengthOf(each) === day).map(([from]) => dayOf(from)),
  );
  return intervals.map((interval) => {
    const ofDay = byDay.get(dayOf(interval[0]));
    if (!ofDay || lengthOf(interval) > day) return interval;
    const at = dayOf(interval[0]);
    if (ofDay.length === 1 && wholeDays.has(at)) return [isoOf(at), isoOf(at + day)];
    if (!isHours(interval)) return interval;
    return (
      ofDay.find(([from, to]) => timeOf(from) <= timeOf(interval[0]) && timeOf(interval[0]) < timeOf(to)) ?? interval
    );
  });
}

function isHours([from]: Interval): boolean {
  return from.includes('T');
}
