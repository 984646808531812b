import { translate } from './translate';
import { clockText, dayMonthText, intervalText, monthText, shortDayText } from './valueText';

const dayMs = 86_400_000;

/** What stands above a column of the timeline. */
export interface ColumnHead {
  readonly title: string;
  readonly detail: string;
}

/** `Tue 11 March` and `18:00–24:00`, `March 2025`, `2024`. @param interval half-open ISO dates or date-times, @param year that need not be said */
export function columnHead(interval: readonly [string, string], year?: string): ColumnHead {
  const [from, to] = interval;
  if (from.includes('T')) return { title: shortDayText(from, year), detail: hoursText(from, to) };
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days === 1) return { title: shortDayText(from, year), detail: '' };
  if (from.endsWith('-01-01') && to.endsWith('-01-01')) {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) - 1];
    return { title: first === last ? String(first) : `${first}–${last}`, detail: '' };
  }
  if (from.endsWith('-01') && to.endsWith('-01') && days <= 31) return { title: monthText(from, year), detail: '' };
  const third = days <= maxDaysOfThird ? thirdText(from, to, year) : undefined;
  if (third !== undefined) return { title: third, detail: '' };
  const lastDay = new Date(Date.parse(to) - dayMs).toISOString();
  return { title: translate('{0} to {1}', dayMonthText(from, year), dayMonthText(lastDay, year)), detail: '' };
}

/** Days of the longest third of a month. */
const maxDaysOfThird = 12;

/** `early April`, `mid-April`, `end of April`; undefined for days that are no third of a month. */
function thirdText(from: string, to: string, year?: string): string | undefined {
  const month = monthText(from, year);
  const [first, last] = [Number(from.slice(8, 10)), Number(to.slice(8, 10))];
  if (last === 1 && first > 15) return translate('end of {0}', month);
  if (from.slice(0, 7) !== to.slice(0, 7) || last - first < 9) return undefined;
  return first === 1 ? translate('early {0}', month) : translate('mid {0}', month);
}

function hoursText(from: string, to: string): string {
  const end = to.slice(11, 16);
  return `${from.slice(11, 16)}–${end === '00:00' ? '24:00' : end}`;
}

/** The time that a statement tells of. @param minutes since midnight, where the text gives the hour */
export function timeText(interval: readonly [string, string], minutes?: number): string {
  if (minutes === undefined) return intervalText(interval);
  const day = intervalText([interval[0].slice(0, 10), nextDay(interval[0])]);
  return `${day}, ${clockText(minutes)}`;
}

function nextDay(iso: string): string {
  return new Date(Date.parse(iso.slice(0, 10)) + dayMs).toISOString().slice(0, 10);
}
