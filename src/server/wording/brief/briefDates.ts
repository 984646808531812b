import { monthNames, weekdayNames } from '../../../lexicon/en/calendar';
import { translate } from '../translate';
import { dayMonthText, daysText, weekdayText } from '../valueText';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Parts of a day as articles name them, by their first hour and the one in which they end. */
const partsOfDay: Readonly<Partial<Record<string, string>>> = {
  '00-06': 'night',
  '00-09': 'early',
  '06-12': 'morning',
  '12-18': 'afternoon',
  '18-00': 'evening',
};

/** Texts of this file that are looked up in a table, for the check of translations. */
export const partTexts: readonly string[] = ['night', 'early', 'morning', 'afternoon', 'evening'];

/** First and last day of publication: `12–14 March 2025`. @param iso dates */
export function publishedText([first, last]: readonly [string, string]): string {
  if (first === last) return dayOf(first, true);
  const [isSameYear, isSameMonth] = [4, 7].map((length) => first.slice(0, length) === last.slice(0, length));
  if (isSameMonth) return daysText(first, last, last.slice(0, 4));
  return `${dayOf(first, !isSameYear)} – ${dayOf(last, true)}`;
}

function dayOf(iso: string, withYear: boolean): string {
  return dayMonthText(iso, withYear ? undefined : iso.slice(0, 4));
}

/**
 * A time as short as it can be: `Tuesday 11 March, 22:40`, `January 2025`, `8–9 March`.
 * @param year that need not be said: that of publication
 */
export function timeText([from, to]: readonly [string, string], year: string | undefined): string {
  const isOtherYear = from.slice(0, 4) !== year;
  const shownYear = isOtherYear ? from.slice(0, 4) : '';
  const length = Date.parse(to) - Date.parse(from);
  if (from.includes('T')) {
    const part = partsOfDay[`${from.slice(11, 13)}-${to.slice(11, 13)}`];
    const hours =
      part !== undefined
        ? translate(part)
        : length < hourMs
          ? from.slice(11, 16)
          : `${from.slice(11, 16)}–${endOfDay(to)}`;
    return `${weekdayText(weekdayOf(from), from, shownYear)}, ${hours}`;
  }
  if (length === dayMs) return weekdayText(weekdayOf(from), from, shownYear);
  if (from.endsWith('-01') && to.endsWith('-01') && length <= 31 * dayMs)
    return `${translate(monthNames[Number(from.slice(5, 7)) - 1])} ${from.slice(0, 4)}`;
  const last = new Date(Date.parse(to) - dayMs).toISOString();
  if (from.slice(0, 7) === last.slice(0, 7)) return daysText(from, last, shownYear);
  return `${dayOf(from, isOtherYear)} – ${dayOf(last, isOtherYear)}`;
}

function endOfDay(to: string): string {
  return to.slice(11, 16) === '00:00' ? '24:00' : to.slice(11, 16);
}

function weekdayOf(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return weekdayNames[(date.getUTCDay() + 6) % 7];
}
