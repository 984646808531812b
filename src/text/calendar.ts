import { pairsOf } from './tables';

/** Month, weekday and day arithmetic in the proleptic Gregorian calendar, without time zones. */

export const months: ReadonlyMap<string, number> = new Map(
  pairsOf(
    'january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12 ' +
      'jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12',
  ).map(([name, number]) => [name, Number(number)] as const),
);

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  pairsOf(
    'monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7 mon:1 tue:2 tues:2 wed:3 weds:3 thu:4 thur:4 thurs:4 fri:5 sat:6 sun:7',
  ).map(([name, number]) => [name, Number(number)] as const),
);

/** Days since 1970-01-01 of a civil date; months outside 1–12 and days outside the month carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDate(number: number): CivilDate {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day number: Monday is 1. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Day number of an ISO date, or `undefined` when it is none. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCivil(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

export function isCivil(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
