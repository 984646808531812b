import { fullMonths, fullWeekdays } from '../../src/lexicon/en/calendar';
import { letterScales, scaleAbbreviations, scaleWords } from '../../src/lexicon/en/numbers';

/** Normal forms of figures as labels write them, and what can be checked of them against the words. */

export const figureKinds = [
  'money',
  'percent',
  'count',
  'measure',
  'ordinal',
  'duration',
  'date',
  'time',
  'set',
  'age',
  'score',
  'number',
] as const;
export type LabelledKind = (typeof figureKinds)[number];

/** What a figure's label says. */
export interface NormalForm {
  readonly kind: LabelledKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Unit in singular English words, or an ISO 4217 currency. */
  readonly unit?: string;
  readonly modifier?: string;
  /** Half-open ISO dates or date-times. */
  readonly interval?: readonly [string, string];
}

const modifiers = new Set([
  'about',
  'over',
  'under',
  'nearly',
  'just',
  'least',
  'most',
  'up-to',
  'early',
  'mid',
  'late',
]);
const dayParts: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  early: ['00:00', '09:00'],
  morning: ['06:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '24:00'],
  night: ['18:00', '24:00'],
};

const day = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The half-open interval of a calendar expression: `2025`, `2025-03`, `2025-W11`, `2025-03-12`, `2020s`, `A/B`. */
export function intervalOf(value: string): readonly [string, string] | undefined {
  const both = /^([\dT:-]+)\/([\dT:-]+)$/.exec(value);
  if (both) return [both[1], both[2]];
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (Number(week[2]) - 1) * 7 * day;
    return [iso(monday), iso(monday + 7 * day)];
  }
  const decade = /^(\d{3}0)s$/.exec(value);
  if (decade) return [`${decade[1]}-01-01`, `${Number(decade[1]) + 10}-01-01`];
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), parts[2] ? Number(parts[2]) : 0, parts[3] ? Number(parts[3]) : 0];
  if (date) {
    const start = Date.UTC(year, month - 1, date);
    return iso(start) === value ? [value, iso(start + day)] : undefined;
  }
  if (month) return month <= 12 ? [`${value}-01`, iso(Date.UTC(year, month, 1))] : undefined;
  return [`${value}-01-01`, `${year + 1}-01-01`];
}

/** What a label such as `money 3500000 NGN about` says, or why it says nothing. */
export function readNormalForm(label: string): NormalForm | string {
  const words = label.split(' ');
  const kind = words.shift() as LabelledKind;
  let modifier: string | undefined;
  // An over is also what is bowled in cricket: a count keeps its only unit.
  const least = ['count', 'measure', 'duration', 'set', 'money'].includes(kind) ? 2 : 1;
  if (words.length > least && modifiers.has(words[words.length - 1])) modifier = words.pop()!;
  const value = words.shift();
  const unit = words.join(' ');
  if (value === undefined) return 'no value';
  const rest = { ...(modifier ? { modifier } : {}), ...(unit ? { unit } : {}) };
  if (value === '?') return { kind, ...rest };
  if (kind === 'score') return /^\d+-\d+(?:-\d+)*$/.test(value) ? { kind, ...rest } : 'a score is written 2-1';
  if (kind === 'date' || kind === 'time') {
    const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
    if (kind === 'time' && clock)
      return { kind, value: Number(clock[1]) * 60 + Number(clock[2]), ...(modifier ? { modifier } : {}) };
    const interval = intervalOf(value);
    if (!interval) return `no date: ${value}`;
    if (kind === 'date') return unit ? `a date has no unit: ${unit}` : { kind, interval, ...rest };
    if (value.includes('/')) return { kind, interval, ...(modifier ? { modifier } : {}) };
    const part = dayParts[unit];
    if (!part) return `no part of a day: ${unit}`;
    const end = part[1] === '24:00' ? `${interval[1]}T00:00` : `${interval[0]}T${part[1]}`;
    return { kind, interval: [`${interval[0]}T${part[0]}`, end], ...(modifier ? { modifier } : {}) };
  }
  if (kind === 'ordinal' && value === 'last') return { kind, ...rest };
  const range = /^(-?[\d.]+)\.\.(-?[\d.]+)?$/.exec(value);
  if (range) return { kind, low: Number(range[1]), ...(range[2] ? { high: Number(range[2]) } : {}), ...rest };
  const number = Number(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(value) || !Number.isFinite(number)) return `no number: ${value}`;
  if (kind === 'money' && !/^[A-Z]{3}(?: per .+)?$/.test(unit)) return 'money has an ISO 4217 currency';
  if (['count', 'measure', 'duration', 'set'].includes(kind) && !unit) return `${kind} has a unit`;
  return { kind, value: number, ...rest };
}

const weekdays = [...fullWeekdays.keys()];
const months = [...fullMonths.keys()];
/** 0 for Monday to 6 for Sunday. */
const isoWeekday = (date: Date): number => (date.getUTCDay() + 6) % 7;

/** What words and letters behind a number multiply it by; of the letters not those of tonnes and millimetres. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...scaleWords,
  ...scaleAbbreviations,
  ...[...letterScales].filter(([letter]) => letter !== 't' && letter !== 'mm'),
  ['dozen', 12],
]);
/** A scale after digits, and one that multiplies it: lakh crore. */
export const scalePattern = `(${[...scales.keys()].join('|')})s?(?![a-z])(?: (crore|million|billion))?`;

/** What the scales that the pattern found multiply by. */
export function factorOf(scale: string | undefined, second: string | undefined): number {
  return (scales.get(scale?.toLowerCase() ?? '') ?? 1) * (scales.get(second?.toLowerCase() ?? '') ?? 1);
}

/** What in the words of a figure speaks against its normal form: another weekday, month, year or number. */
export function contradiction(words: string, form: NormalForm): string | undefined {
  const text = words.toLowerCase();
  if (form.kind === 'date' || form.kind === 'time') {
    if (!form.interval) return undefined;
    const [from] = form.interval;
    const start = new Date(`${from.slice(0, 10)}T00:00Z`);
    const last = new Date(
      Date.parse(`${form.interval[1].slice(0, 10)}T00:00Z`) -
        (form.interval[1].includes('T') && !form.interval[1].endsWith('T00:00') ? 0 : day),
    );
    const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
    if (weekday >= 0 && weekday !== isoWeekday(start) && weekday !== isoWeekday(last))
      return `${from} is a ${weekdays[isoWeekday(start)]}`;
    const month = months.findIndex(
      (name) =>
        new RegExp(`\\b(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\b`).test(text) &&
        !(name === 'march' && /\bmarch(?:ed|ing)/.test(text)),
    );
    if (month >= 0 && month !== start.getUTCMonth() && month !== last.getUTCMonth())
      return `${from} is not in ${months[month]}`;
    const year = /\b(1[5-9]\d\d|20\d\d)(?![\d%,.]\d)\b/.exec(text)?.[1];
    if (
      year &&
      Number(year) !== start.getUTCFullYear() &&
      Number(year) !== last.getUTCFullYear() &&
      !text.includes('–') &&
      !text.includes('-')
    )
      return `${from} is not in ${year}`;
    const date = /(?:^|[^\d:.])([12]?\d|3[01])(?:st|nd|rd|th)?(?=\W|$)(?![:.]\d| ?[ap]\.?m)/.exec(text)?.[1];
    if (month >= 0 && date && Number(date) !== start.getUTCDate() && Number(date) !== last.getUTCDate())
      return `${from} is not the ${date}`;
    return undefined;
  }
  const digits = /\d[\d,  ]*(?:\.\d+)?/.exec(text);
  if (!digits || form.kind === 'score' || form.kind === 'ordinal' || form.kind === 'set') return undefined;
  const said = Number(digits[0].replace(/[,  ]/g, ''));
  const bounds = [form.value, form.low, form.high].filter((n) => n !== undefined);
  if (bounds.length === 0) return undefined;
  const scale = new RegExp(`^[ -]?${scalePattern}`).exec(text.slice(digits.index + digits[0].length));
  const points =
    (/basis point|\bcents?\b/.test(text) && form.kind !== 'percent') || text.includes('basis point') ? 0.01 : 1;
  const factor = factorOf(scale?.[1], scale?.[2]);
  // Money may leave its scale to the figure before it: a fine of 3.8 billion; farmers ask for 40.
  const alike = (n: number): boolean =>
    [1, factor, ...(scale || form.kind !== 'money' ? [] : [1e3, 1e6, 1e9])].some(
      (f) => Math.abs(Math.abs(n) - said * points * f) < 1e-6 * Math.max(1, Math.abs(n)),
    );
  // A range or a compound (5ft 10in) names only one of its ends first.
  if (!bounds.some(alike) && !/ and |[¼½¾]/.test(text) && !/\d\D+\d/.test(text.replace(/(\d)[,. ](\d)/g, '$1$2')))
    return `${words} is not ${bounds.join('..')}`;
  return undefined;
}
