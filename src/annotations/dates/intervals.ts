import { seasons } from '../../lexicon/en/calendar';
import { civilDate, dayNumber, isoDate, pad, parseIsoDate, weekdayOf } from '../../text/calendar';

/** Half-open: ISO dates (`2024-06-20`) or date-times (`2024-06-20T18:00`), the end exclusive. */
export type Interval = readonly [from: string, to: string];

/** Days from one day number up to another. */
export function days(from: number, to: number): Interval {
  return [isoDate(from), isoDate(to)];
}

export function oneDay(day: number): Interval {
  return days(day, day + 1);
}

/** Hours of one day, from 0 to 24. */
export function hours(day: number, from: number, to: number): Interval {
  const at = (hour: number): string => (hour >= 24 ? `${isoDate(day + 1)}T00:00` : `${isoDate(day)}T${pad(hour)}:00`);
  return [at(from), at(to)];
}

/** Whole years, the last one exclusive. */
export function years(from: number, to: number): Interval {
  return [`${pad(from, 4)}-01-01`, `${pad(to, 4)}-01-01`];
}

export function oneYear(year: number): Interval {
  return years(year, year + 1);
}

/** Months of a year, the first counted from 1; those outside 1–12 carry over. */
export function monthsOf(year: number, first: number, count: number): Interval {
  return days(dayNumber(year, first, 1), dayNumber(year, first + count, 1));
}

export function oneMonth(year: number, month: number): Interval {
  return monthsOf(year, month, 1);
}

/** Three months from the first of a season; winter ends in the year after. */
export function seasonOf(year: number, season: string): Interval | undefined {
  const first = seasons.get(season);
  return first === undefined ? undefined : monthsOf(year, first, 3);
}

/** The week, month, year … in which a day lies, or the one `step` before or after it. */
export function unitAround(day: number, unit: string, step: number): Interval | undefined {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return oneDay(day + step);
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + 7 * step;
      return days(monday, monday + 7);
    }
    case 'weekend': {
      const saturday = day - weekdayOf(day) + 6 + 7 * step;
      return days(saturday, saturday + 2);
    }
    case 'month':
      return oneMonth(year, month + step);
    case 'quarter':
      return monthsOf(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * step, 3);
    case 'year':
      return oneYear(year + step);
    case 'decade':
      return yearsAround(year, 10, step);
    case 'century':
      return yearsAround(year, 100, step);
    default:
      return undefined;
  }
}

function yearsAround(year: number, length: number, step: number): Interval {
  const first = (Math.floor(year / length) + step) * length;
  return years(first, first + length);
}

/**
 * What a number of units before or after a day means: three days ago is a day, two weeks ago the week
 * around that day, two months ago that calendar month, and hours ago the day itself.
 * @param amount negative for the past
 */
export function unitsFrom(day: number, amount: number, unit: string): Interval | undefined {
  const { year, month } = civilDate(day);
  const whole = Math.round(amount);
  switch (unit) {
    case 'day':
    case 'night':
      return oneDay(day + whole);
    case 'week':
      return weekAround(day + whole * 7);
    case 'fortnight':
      return weekAround(day + whole * 14);
    case 'month':
      return oneMonth(year, month + whole);
    case 'year':
      return oneYear(year + whole);
    case 'decade':
      return oneYear(year + whole * 10);
    case 'hour':
      // More than half a day ago may be the day before.
      return days(amount < -12 ? day - 1 : day, day + 1);
    case 'minute':
    case 'second':
      return oneDay(day);
    default:
      return undefined;
  }
}

function weekAround(day: number): Interval {
  return days(day - 3, day + 4);
}

export type Part = 'early' | 'mid' | 'late';

/** Hours that news calls early, in the middle and late on a day: early Thursday is before nine. */
const partsOfDay: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  early: [0, 9],
  mid: [10, 15],
  late: [17, 24],
};
const thirds: Readonly<Record<Part, number>> = { early: 0, mid: 1, late: 2 };

/** Hours of a day, else the first, middle or last third of an interval; what is told in hours stays as it is. */
export function partOf(interval: Interval, part: Part): Interval {
  const from = parseIsoDate(interval[0]);
  const to = parseIsoDate(interval[1]);
  if (from === undefined || to === undefined || interval[0].includes('T')) return interval;
  if (to - from === 1) return hours(from, ...partsOfDay[part]);
  const third = (to - from) / 3;
  return days(Math.round(from + third * thirds[part]), Math.round(from + third * (thirds[part] + 1)));
}
