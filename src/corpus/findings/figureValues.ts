import type { Figure } from '../../annotations/figures/figure';
import { lengthUnits } from '../../lexicon/en/units';

/**
 * What two articles give for the same fact. `same`: the same value; `compatible`: one is rounder or
 * wider than the other; `touching`: days or hours that meet without overlapping; `later`: amounts that
 * differ in articles of different days, so that the event may have moved on; `conflict`: values
 * that cannot both be right.
 */
export type Verdict = 'same' | 'compatible' | 'touching' | 'later' | 'conflict';

/** Whether both cannot be right, or only just. */
export function isConflict(verdict: Verdict): boolean {
  return verdict === 'conflict' || verdict === 'touching';
}

/** Modifiers that make a figure a bound: `at least 214` does not differ from 241. */
const boundModifiers: ReadonlySet<string> = new Set(['over', 'under', 'at least', 'at most', 'up to']);

/** The modifier that makes a figure a bound; undefined where none does. */
export function boundOf({ modifier }: Pick<Figure, 'modifier'>): string | undefined {
  return modifier !== undefined && boundModifiers.has(modifier) ? modifier : undefined;
}

/** Whether both can be right. */
export function isAgreement(verdict: Verdict): boolean {
  return verdict === 'same' || verdict === 'compatible';
}

/** A half-open interval of time in milliseconds since 1970-01-01 UTC, or a closed one of amounts. */
type Interval = readonly [from: number, to: number];

const day = 86_400_000;
/** Accounts of one event are dated some days apart at most; further apart they are two events. Chosen, not fitted. */
const maxDaysApart = 3;
/** Dates that differ in length by more than this factor are no two accounts of one event: a day and a month. */
const maxLengthRatio = 2;
/** `about 40` may be anything within a tenth. Chosen, not fitted. */
const approximateShare = 0.1;
/** Counts below this are meant exactly: `31 people` is not 30. Chosen, not fitted. */
const minRoundCount = 100;

const amountKinds: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['money', 'percent', 'count', 'measure']);

/** Whether a figure is an amount whose values can be compared. */
export function isAmount({ kind }: Figure): boolean {
  return amountKinds.has(kind);
}

/** The time that a dated figure covers; undefined for every other figure. */
export function timesOf({ kind, interval }: Figure): Interval | undefined {
  return (kind === 'date' || kind === 'time') && interval !== undefined
    ? [timeOf(interval[0]), timeOf(interval[1])]
    : undefined;
}

function timeOf(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`);
}

/** Whether two figures measure the same: both are dated, or kind, unit and currency are equal. */
export function isComparable(a: Figure, b: Figure): boolean {
  if (timesOf(a) && timesOf(b)) return true;
  return a.kind === b.kind && isAmount(a) && a.currency === b.currency && (a.kind === 'count' || a.unit === b.unit);
}

/** Whether a figure is a day or a part of one. */
export function isWithinDay(figure: Figure): boolean {
  const times = timesOf(figure);
  return times !== undefined && times[1] - times[0] <= day;
}

/** Whether two intervals share a moment. */
export function meet([from, to]: Interval, [otherFrom, otherTo]: Interval): boolean {
  return from < otherTo && otherFrom < to;
}

/** Whether two dates may be two accounts of one event: a few days, or for whole years a few years, apart. */
export function areNearInTime(a: Figure, b: Figure): boolean {
  const [one, other] = [timesOf(a), timesOf(b)];
  if (!one || !other) return false;
  const gap = Math.max(0, other[0] - one[1], one[0] - other[1]);
  const shorter = Math.max(day, Math.min(lengthOf(one), lengthOf(other)));
  return gap <= maxDaysApart * shorter && areOfLikeLength(one, other);
}

function lengthOf([from, to]: Interval): number {
  return to - from;
}

/** Whether neither of two times is much longer than the other, as a month is than a day; parts of a day count as days. */
export function areOfLikeLength(one: Interval, other: Interval): boolean {
  const [length, otherLength] = [lengthOf(one), lengthOf(other)];
  return Math.max(length, otherLength) <= maxLengthRatio * Math.max(day, Math.min(length, otherLength));
}

/** How two comparable figures agree. */
export function compareValues(a: Figure, b: Figure): Verdict {
  const [one, other] = [timesOf(a), timesOf(b)];
  if (one && other) return compareTimes(one, other);
  if (a.value !== undefined && a.value === b.value && a.low === b.low && a.high === b.high) return 'same';
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high ? 'compatible' : 'conflict';
}

function compareTimes(one: Interval, other: Interval): Verdict {
  const [from, to] = one;
  const [otherFrom, otherTo] = other;
  if (from === otherFrom && to === otherTo) return 'same';
  if (meet(one, other)) return 'compatible';
  if (to !== otherFrom && otherTo !== from) return 'conflict';
  // The end of a month and the month after it are too wide to touch.
  return to - from > day || otherTo - otherFrom > day ? 'compatible' : 'touching';
}

/** The amounts that a figure may stand for: its modifier, and half a unit of its last written digit. */
function rangeOf({ value, low, high, modifier, kind }: Figure): Interval {
  let from = low ?? value ?? -Infinity;
  let to = high ?? (low === undefined ? (value ?? Infinity) : Infinity);
  if (value === undefined) return [from, to];
  const slack = roundingOf(value, kind);
  from -= slack;
  to += slack;
  switch (modifier) {
    case 'about':
    case 'approx':
      return [from - approximateShare * value, to + approximateShare * value];
    case 'nearly':
      return [from - approximateShare * value, to];
    case 'over':
    case 'at least':
      return [from, Infinity];
    case 'under':
    case 'at most':
    case 'up to':
      return [-Infinity, to];
    default:
      return [from, to];
  }
}

/** Of two lengths in different units, both rounded, one may be so much more than the other: `7 miles`, `11 km`. */
const maxConvertedRatio = 1.1;

/** Whether two lengths in different units may be one; undefined for what is no two of those. */
export function areOneLength(a: Figure, b: Figure): boolean | undefined {
  const [size, other] = [a, b].map(lengthOfFigure);
  if (size === undefined || other === undefined || a.unit === b.unit) return undefined;
  return Math.max(size, other) <= maxConvertedRatio * Math.min(size, other);
}

/** A length in metres. */
function lengthOfFigure({ kind, unit = '', value }: Figure): number | undefined {
  const size = kind === 'measure' ? lengthUnits.get(unit) : undefined;
  return size === undefined || value === undefined ? undefined : size * value;
}

/** Half a unit of the last digit that is not zero: `3.5 billion` may be 3.48. Small counts are exact. */
function roundingOf(value: number, kind: Figure['kind']): number {
  const size = Math.abs(value);
  if (size === 0 || (kind === 'count' && size < minRoundCount)) return 0;
  let unit = 10 ** Math.floor(Math.log10(size));
  // Decimals below a millionth are not written; binary fractions are equal to a billionth.
  while (unit > 1e-6 && Math.abs(size / unit - Math.round(size / unit)) > 1e-9) unit /= 10;
  // Every digit written out is meant: 3,412
  return unit <= 1 && kind === 'count' ? 0 : unit / 2;
}
