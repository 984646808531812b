/** Day arithmetic in the proleptic Gregorian calendar, without time zones. */

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
