/** Day arithmetic in the proleptic Gregorian calendar, without time zones. */

const millisecondsOfDay = 86_400_000;

/**
 * A day as its number: days since 1970-01-01. Month and day are counted from 1; months outside 1–12 and days
 * outside the month carry over.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsOfDay);
}

/** Year, month from 1 to 12 and day from 1 of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. */
export function civilDate(number: number): CivilDate {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day number: Monday is 1. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** A number with leading noughts up to a width. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** A day number as an ISO 8601 date: `2024-06-20`. */
export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Day number of the ISO date at the start of a text, or `undefined` where there is none or no such day. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCivil(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

/** Days that every month has. */
const shortestMonth = 28;

/** From 28 to 31; years repeat after 400. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Whether there is such a day, in the year 1 or later. */
export function isCivil(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= shortestMonth || day <= daysInMonth(year, month))
  );
}
