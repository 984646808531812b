import type { Figure } from '../../annotations/figures/figure';

/**
 * A figure of a sentence by its normal value: `$3.5bn` and `3.5 billion dollars` are one, and so are two days and 48 hours,
 * a third and 33 %, Sunday evening and that Sunday's date.
 */
export interface ComparedFigure {
  /** What it measures; only figures of one quantity are compared, but for large numbers. */
  readonly quantity: string;
  /** In the unit of its quantity: seconds, shares of one, US dollars; NaN for dates. */
  readonly value: number;
  /** Day or period, ISO; empty for what is no date. */
  readonly period: string;
  /** Information in naming it, in bits: more digits are seldom equal by chance. */
  readonly bits: number;
  /** Index among the article's figures. */
  readonly figure: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** Seconds in the units of time; months and years by their mean length. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', minute],
  ['hour', hour],
  ['day', day],
  ['week', 7 * day],
  ['month', 30.4 * day],
  ['year', 365.25 * day],
]);

// Bits of a figure. Set by hand beside the weights of words, where a number has 9 bits; the fit weighs their sum.
const dateBits = 6;
const smallNumberBits = 3;
const bitsPerDigit = 2.2;
const longNumberBits = 2;
const maxBits = 14;
/** A whole number below this is said of many things. */
const minTwoDigits = 10;

/** Quantities whose values are plain numbers: `214 people` is 214. */
const plainKinds: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['count', 'number', 'measure', 'money']);

/** @param index among the article's figures; @returns undefined for what has no value */
export function comparedFigure(figure: Figure, index: number): ComparedFigure | undefined {
  const { kind, interval, unit } = figure;
  if (interval) return { quantity: 'date', value: NaN, period: periodOf(interval), bits: dateBits, figure: index };
  const value = figure.value ?? figure.low ?? figure.high;
  if (value === undefined) return undefined;
  const bits = bitsOf(value);
  const scale = kind === 'duration' ? seconds.get(unit ?? '') : undefined;
  if (scale !== undefined) return { quantity: 'duration', value: value * scale, period: '', bits, figure: index };
  if (unit === 'percent') return { quantity: 'share', value: value / 100, period: '', bits, figure: index };
  if (kind === 'number' && value > 0 && value < 1)
    return { quantity: 'share', value, period: '', bits: smallNumberBits, figure: index };
  return { quantity: quantityOf(figure), value, period: '', bits, figure: index };
}

function quantityOf({ kind, currency, low, high }: Figure): string {
  if (kind === 'money') return `money ${currency ?? ''}`;
  // Both numbers of a score count: 3-1 is not 3-2.
  if (kind === 'score') return `score ${low ?? ''}-${high ?? ''}`;
  return plainKinds.has(kind) ? 'plain' : kind;
}

/** The day of a date or a time of day; else the period as it is: a month is no day. */
function periodOf([from, to]: readonly [string, string]): string {
  const first = from.slice(0, 10);
  const isWithinDay = Date.parse(to.slice(0, 10)) - Date.parse(first) <= 1000 * day;
  return isWithinDay ? first : `${first}/${to.slice(0, 10)}`;
}

function bitsOf(value: number): number {
  const size = Math.abs(value);
  if (size < minTwoDigits && Number.isInteger(size)) return smallNumberBits;
  const digits = String(size)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return Math.min(maxBits, smallNumberBits + bitsPerDigit * digits + (size >= minTwoDigits ? longNumberBits : 0));
}

/** Values so near each other are one, rounded otherwise: 3.5 and 3.48 billion. */
const maxDifference = 0.02;
/** From this value on two numbers are one whatever they are said to count: `14 people`, `14 were`. */
const minSameNumber = 13;

/** Whether two figures have the same value. */
function areEqualFigures(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.quantity === 'date' || b.quantity === 'date') return a.period !== '' && a.period === b.period;
  if (a.quantity !== b.quantity && !(isPlain(a) && isPlain(b) && a.value >= minSameNumber)) return false;
  return Math.abs(a.value - b.value) <= maxDifference * Math.abs(b.value);
}

function isPlain({ quantity }: ComparedFigure): boolean {
  return quantity === 'plain' || quantity.startsWith('money');
}

/** How the figures of two sentences agree. */
export interface FigureAgreement {
  /** Pairs of figures that are equal, as indexes into either list, in turn. */
  readonly equal: readonly number[];
  /** Bits of the figures that are equal. */
  readonly equalBits: number;
  /** Whether both have figures left that the other lacks. */
  readonly areApart: boolean;
}

const noFigures: FigureAgreement = { equal: [], equalBits: 0, areApart: false };

export function compareFigures(a: readonly ComparedFigure[], b: readonly ComparedFigure[]): FigureAgreement {
  if (a.length === 0 || b.length === 0) return noFigures;
  const equal: number[] = [];
  const isUsed = new Set<number>();
  let equalBits = 0;
  a.forEach((figure, index) => {
    const place = b.findIndex((other, at) => !isUsed.has(at) && areEqualFigures(figure, other));
    if (place < 0) return;
    isUsed.add(place);
    equal.push(index, place);
    equalBits += Math.min(figure.bits, b[place].bits);
  });
  return { equal, equalBits, areApart: isUsed.size < Math.min(a.length, b.length) };
}
