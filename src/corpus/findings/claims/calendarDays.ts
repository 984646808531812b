import type { Figure } from '../../../annotations/figures/figure';
import { months, weekdays } from '../../../lexicon/en/calendar';
import { compareValues, isWithinDay, timesOf } from '../figureValues';

/** A date that names one day, with the text that it stands in. */
export interface NamedDay {
  readonly figure: Figure;
  /** What it tells of the day without the date of its article. */
  readonly weekday: number | undefined;
  readonly month: number | undefined;
  /** Of the month. */
  readonly day: number | undefined;
}

/** Reads the day that a date names; undefined of anything else: `in May`, `four weeks`. @param text of its article */
export function namedDay(figure: Figure, text: string): NamedDay | undefined {
  if (figure.kind !== 'date' && figure.kind !== 'time') return undefined;
  const words =
    text
      .slice(figure.start, figure.end)
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  const month = words.map((word) => months.get(word)).find((each) => each !== undefined);
  const weekday = words.map((word) => weekdays.get(word)).find((each) => each !== undefined);
  const day = words.map(Number).find((number) => number > 0 && number <= 31);
  if (timesOf(figure) ? !isWithinDay(figure) : weekday === undefined && (month === undefined || day === undefined))
    return undefined;
  return { figure, weekday, month, day: month === undefined ? undefined : day };
}

/** Whether two days are not the same one: by their dates, else by what both tell of them. */
export function areOtherDays(one: NamedDay, other: NamedDay): boolean {
  if (timesOf(one.figure) && timesOf(other.figure)) return compareValues(one.figure, other.figure) === 'conflict';
  const tellApart = (key: 'weekday' | 'month' | 'day'): boolean =>
    one[key] !== undefined && other[key] !== undefined && one[key] !== other[key];
  return tellApart('weekday') || tellApart('month') || tellApart('day');
}

/** Whether two days are the same one for all that both tell of them. */
export function areOneDay(one: NamedDay, other: NamedDay): boolean {
  if (areOtherDays(one, other)) return false;
  if (timesOf(one.figure) && timesOf(other.figure)) return true;
  return (one.day !== undefined && one.day === other.day) || (one.weekday ?? 0) === other.weekday;
}
