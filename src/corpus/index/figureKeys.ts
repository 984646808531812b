import type { Figure } from '../../annotations/figures/figure';

const day = 86_400_000;
const minute = 60;
const hour = 60 * minute;
const secondsOfDay = 24 * hour;
/** Seconds in the units of time; months and years by their mean length. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', minute],
  ['hour', hour],
  ['day', secondsOfDay],
  ['week', 7 * secondsOfDay],
  ['month', 30.4 * secondsOfDay],
  ['year', 365.25 * secondsOfDay],
]);

/** Kinds whose numbers are compared whatever they count: `214 people` is found by `214 dead`. */
const plainKinds: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['count', 'number', 'measure', 'money']);
/** Numbers below this are compared exactly: 3 is not 3.05. */
const minRounded = 13;
/** Width of a cell of values, as a logarithm: two values within half of it (2 %) stand in one cell of one of two grids. */
const cellWidth = 0.04;

/**
 * Keys that figures equal by their normal value have in common, one at least: `$3.5bn` and 3.48 billion, two days and 48
 * hours, a third and 33 %, Monday evening and that Monday. Figures that are not quite equal may share one as well.
 */
export function figureKeysOf(figure: Figure): string[] {
  const { kind, interval, unit } = figure;
  if (interval) return [`date ${periodOf(interval)}`];
  const value = figure.value ?? figure.low ?? figure.high;
  if (value === undefined) return [];
  const scale = kind === 'duration' ? seconds.get(unit ?? '') : undefined;
  if (scale !== undefined) return valueKeys('duration', value * scale);
  if (kind === 'percent') return valueKeys('percent', value);
  if (kind === 'number' && value > 0 && value < 1) return valueKeys('percent', 100 * value);
  return valueKeys(plainKinds.has(kind) ? 'plain' : kind, value);
}

/** The day of a date or of a time of day; another period as it is: a month is no day. */
function periodOf([from, to]: readonly [string, string]): string {
  const first = from.slice(0, 10);
  const last = to.slice(0, 10);
  return Date.parse(last) - Date.parse(first) <= day ? first : `${first}/${last}`;
}

function valueKeys(quantity: string, value: number): string[] {
  if (Math.abs(value) < minRounded) return [`${quantity} ${value}`];
  const cell = Math.log(Math.abs(value)) / cellWidth;
  const sign = value < 0 ? '-' : '';
  return [`${quantity} ${sign}${Math.floor(cell)}`, `${quantity} ${sign}${Math.floor(cell + 0.5)}½`];
}
