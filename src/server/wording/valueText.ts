import { monthNames, weekdayNames } from '../../lexicon/en/calendar';
import { formatNumber, formatWeekday, translate } from './translate';

const dayMs = 86_400_000;

/** Scales that are written as a word, largest first. */
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** `3500000000` as `3.5 billion`; a scale is used where at most three decimals are left. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  for (const [scale, word] of scales) {
    // Six digits: beyond them stands what floating point adds.
    const scaled = Number((value / scale).toPrecision(6));
    if (size >= scale && Number.isInteger(scaled * 1000)) return `${formatNumber(scaled)} ${translate(word)}`;
  }
  return formatNumber(value);
}

/** `Thursday 20 June 2024`. @param iso a date, or a date with a time of day */
function dayText(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return weekdayText(weekdayNames[(date.getUTCDay() + 6) % 7], iso, iso.slice(0, 4));
}

/** `Thursday 20 June 2024`. @param weekday as it is to be looked up, @param year empty where it need not be said */
export function weekdayText(weekday: string, iso: string, year: string): string {
  const [day, month] = [Number(iso.slice(8, 10)), translate(monthNames[Number(iso.slice(5, 7)) - 1])];
  return `${translate('{0} {1} {2}', translate(weekday), day, month)} ${year}`.trim();
}

/** `12–14 March 2025`, days of one month. @param last day, ISO, @param year empty where it need not be said */
export function daysText(first: string, last: string, year: string): string {
  const month = translate(monthNames[Number(last.slice(5, 7)) - 1]);
  return `${translate('{0}–{1} {2}', Number(first.slice(8, 10)), Number(last.slice(8, 10)), month)} ${year}`.trim();
}

/** `12 March 2025`. @param iso a date, or a date with a time of day, @param year that need not be said */
export function dayMonthText(iso: string, year?: string): string {
  return translate('{0} {1}', Number(iso.slice(8, 10)), monthText(iso, year));
}

/** `March 2025`, as `dayMonthText`. */
export function monthText(iso: string, year?: string): string {
  const month = translate(monthNames[Number(iso.slice(5, 7)) - 1]);
  return iso.startsWith(`${year}-`) ? month : `${month} ${iso.slice(0, 4)}`;
}

/** `Tue 11 March 2025`, as `dayMonthText`. */
export function shortDayText(iso: string, year?: string): string {
  const shown = iso.startsWith(`${year}-`) ? '' : iso.slice(0, 4);
  return weekdayText(formatWeekday(`${iso.slice(0, 10)}T00:00:00Z`), iso, shown);
}

/** A half-open interval as a reader says it: a year, month, day, part of a day, or first to last day. */
export function intervalText([from, to]: readonly [string, string]): string {
  if (from.includes('T')) {
    const end = to.slice(11, 16) === '00:00' ? '24:00' : to.slice(11, 16);
    return `${dayText(from)}, ${from.slice(11, 16)}–${end}`;
  }
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days === 1) return dayText(from);
  if (from.endsWith('-01-01') && to.endsWith('-01-01')) {
    const first = Number(from.slice(0, 4));
    const last = Number(to.slice(0, 4)) - 1;
    return first === last ? translate('year {0}', first) : `${first}–${last}`;
  }
  if (from.endsWith('-01') && to.endsWith('-01') && days <= 31)
    return `${translate(monthNames[Number(from.slice(5, 7)) - 1])} ${from.slice(0, 4)}`;
  const lastDay = new Date(Date.parse(to) - dayMs).toISOString();
  return `${dayText(from)} – ${dayText(lastDay)}`;
}

/** Currencies that are met most in the news, by their code; others are said by it. */
const currencyNames: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  JPY: 'yen',
  CNY: 'yuan',
  INR: 'Indian rupees',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  NGN: 'naira',
  RUB: 'roubles',
  CHF: 'Swiss francs',
  KRW: 'won',
  ZAR: 'rand',
  BRL: 'reais',
  NZD: 'New Zealand dollars',
  HKD: 'Hong Kong dollars',
  SGD: 'Singapore dollars',
  KES: 'Kenyan shillings',
  GHS: 'cedis',
};

/** @param code ISO 4217 */
export function currencyText(code: string): string {
  return translate(currencyNames[code] ?? code);
}

/** Texts of this file that are looked up in a table, for the check of translations. */
export const valueTexts: readonly string[] = [
  ...scales.map(([, word]) => word),
  ...weekdayNames,
  ...monthNames,
  ...Object.values(currencyNames),
];

/** `04:30`. @param minutes since midnight */
export function clockText(minutes: number): string {
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
