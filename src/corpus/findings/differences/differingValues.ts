import { halfDayUnit, minutesOfHalfDay } from '../../../annotations/dates/reading';
import type { Figure } from '../../../annotations/figures/figure';
import { looseDateModifiers, peopleUnits, tollUnits } from '../../../lexicon/en/differences';
import { compareValues } from '../figureValues';
import { isSameWordFamily } from '../wordFamilies';
import { inBase, valueKey, type ComparedFigure } from './comparedFigures';
import { areSynonyms } from './figureKinds';
import { digitsOf, isTransposed, minDigitsOfSlip } from './transposedDigits';

/** `about 40` is compatible with what lies within a tenth. Prototype D, as in `figureValues`. */
const approximateShare = 0.1;
/** Up to here, two figures of other precision are no roundings of each other: 5 and 5.5 hours differ. Prototype D. */
const maxExact = 20;

/** Nobody rounds 64 to a hundred: the share of a figure by which its rounding may be off. Not fitted. */
const maxRoundingShare = 0.5;

const modifierClasses: Readonly<Record<string, 'about' | 'least' | 'most'>> = {
  about: 'about',
  approx: 'about',
  nearly: 'about',
  over: 'least',
  'at least': 'least',
  under: 'most',
  'at most': 'most',
  'up to': 'most',
};

/**
 * Whether two figures of one class differ: `conflict` where neither is the other rounded, in its range or within its
 * bound, `touching` for days or hours that meet without overlapping.
 */
export function differ(a: ComparedFigure, b: ComparedFigure): 'conflict' | 'touching' | undefined {
  if (a.figureClass === 'date') return datesDiffer(a, b);
  if (a.figureClass === 'score') return valueKey(a) === valueKey(b) ? undefined : 'conflict';
  return amountsDiffer(a, b) ? 'conflict' : undefined;
}

function datesDiffer({ figure: one }: ComparedFigure, { figure: other }: ComparedFigure): ReturnType<typeof differ> {
  if (one.interval && other.interval) {
    const verdict = compareValues(one, other);
    if (verdict === 'conflict' || verdict === 'touching') return verdict;
    return areOtherMonths(one, other) ? 'conflict' : undefined;
  }
  // Without a year that is known for both: days of one form, `3 March` and `5 March`.
  return one.rule === other.rule && dayRules.has(one.rule) ? 'conflict' : undefined;
}

/** Whether two months are named, of which neither is the other: `October`, `last November`. */
function areOtherMonths(one: Figure, other: Figure): boolean {
  const isMonth = ({ rule, modifier }: Figure): boolean => monthRules.has(rule) && modifier === undefined;
  return isMonth(one) && isMonth(other) && one.interval?.[0] !== other.interval?.[0];
}

const monthRules: ReadonlySet<string> = new Set<Figure['rule']>(['month', 'month-year']);

/** Dates that name their day or month, whatever the year or week. */
const dayRules: ReadonlySet<string> = new Set<Figure['rule']>(['day-month', 'month', 'weekday']);

/** Whether a date is told by a part of a longer stretch: `late August`. */
export function isLooseDate({ figureClass, figure: { modifier } }: ComparedFigure): boolean {
  return figureClass === 'date' && modifier !== undefined && looseDateModifiers.has(modifier);
}

function amountsDiffer(ours: ComparedFigure, theirs: ComparedFigure): boolean {
  const [one, other] = [amountOf(ours), amountOf(theirs)];
  const [a, b] = [one.value ?? one.low, other.value ?? other.low];
  if (a === undefined || b === undefined || a === b) return false;
  if (isWithin(b, one) || isWithin(a, other)) return false;
  if (ours.figureClass === 'clock') return !areOneTime(ours.figure, theirs.figure);
  if (ours.figureClass === 'age') return true;
  if (ours.scale !== theirs.scale && isWithinLongerUnit(ours, theirs, Math.abs(a - b))) return false;
  const [bound, otherBound] = [one, other].map(({ modifier }) => modifierClasses[modifier ?? '']);
  if (isBounded(a, bound, b, otherBound) || isBounded(b, otherBound, a, bound)) return false;
  // What is at least 60 is more than 50; who says `more than` twice has two counts.
  if ((bound === 'least' || bound === 'most') && bound === otherBound && one.modifier !== other.modifier) return false;
  const gap = Math.abs(a - b);
  if ((bound === 'about' || otherBound === 'about') && !areLongAndTransposed(ours, theirs))
    if (gap <= approximateShare * Math.max(Math.abs(a), Math.abs(b))) return false;
  return !isRounded(a, b);
}

/** Whether two times of day are one, where one of them may be of either half of the day: `half past six`, `18:30`. */
function areOneTime(one: Figure, other: Figure): boolean {
  const isOpen = one.unit === halfDayUnit || other.unit === halfDayUnit;
  return isOpen && ((one.value ?? 0) - (other.value ?? 0)) % minutesOfHalfDay === 0;
}

/** Whoever counts in years leaves the months out: 60 months and 64, not 72 and 64; beside half a year fewer: not 54 and 51. */
function isWithinLongerUnit(ours: ComparedFigure, theirs: ComparedFigure, gap: number): boolean {
  const { scale, figure } = ours.scale > theirs.scale ? ours : theirs;
  const isWhole = Number.isInteger(figure.value ?? figure.low);
  return isWhole ? gap <= scale / 2 : gap < scale / 4;
}

/** A long number with two digits exchanged is no estimate of the other: about 1,450, about 1,540. */
function areLongAndTransposed(ours: ComparedFigure, theirs: ComparedFigure): boolean {
  return digitsOf(ours).length >= minDigitsOfSlip && isTransposed(ours, theirs);
}

/** What a figure says, in the unit in which it is compared. */
interface Amount {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly modifier: string | undefined;
}

function amountOf(compared: ComparedFigure): Amount {
  const { value, low, high, modifier } = compared.figure;
  const sized = (each: number | undefined): number | undefined =>
    each === undefined ? undefined : inBase(each, compared);
  return { value: sized(value), low: sized(low), high: sized(high), modifier };
}

function isWithin(value: number, { low, high }: Amount): boolean {
  return low !== undefined && high !== undefined && value >= low && value <= high;
}

/** Whether a plain figure lies where the bound of the other allows: `over 40`, 43. */
function isBounded(value: number, bound: string | undefined, other: number, otherBound: string | undefined): boolean {
  if (bound === otherBound) return false;
  return (bound === 'least' && other >= value) || (bound === 'most' && other <= value);
}

/** Whether one figure is the other with fewer digits: 350 and 400, not 450 and 400. */
function isRounded(a: number, b: number): boolean {
  const [unit, otherUnit] = [unitOfLastDigit(a), unitOfLastDigit(b)];
  if (unit === otherUnit) return false;
  const [round, exact] = unit > otherUnit ? [a, b] : [b, a];
  const gap = Math.abs(exact) - Math.abs(round);
  const half = Math.max(unit, otherUnit) / 2;
  if (Math.abs(gap) > maxRoundingShare * Math.abs(exact)) return false;
  return gap >= -half && gap < half && (Math.max(a, b) > maxExact || Math.min(unit, otherUnit) < 1);
}

/** The unit of the last digit that is not zero: 10,000 for 1.75 million. */
function unitOfLastDigit(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 1;
  let unit = 10 ** Math.floor(Math.log10(size));
  // Decimals below a millionth are not written; binary fractions are equal to a billionth.
  while (unit > 1e-6 && Math.abs(size / unit - Math.round(size / unit)) > 1e-9) unit /= 10;
  return unit;
}

/** How surely two figures count the same: `half` where only one names it, `bare` where neither does. */
export type SameThing = 'named' | 'half' | 'bare';

const countedFates = new Set(['die', 'injure', 'missing', 'arrest', 'rescue']);

/** @returns undefined where they measure or count different things */
export function sameThing(a: ComparedFigure, b: ComparedFigure): SameThing | undefined {
  if (a.figureClass !== b.figureClass) return undefined;
  switch (a.figureClass) {
    case 'money':
      return (a.figure.currency ?? b.figure.currency) === (b.figure.currency ?? a.figure.currency) && a.unit === b.unit
        ? 'named'
        : undefined;
    case 'measure':
    case 'duration':
      return a.base === b.base ? 'named' : undefined;
    case 'amount':
      return sameCounted(a, b);
    default:
      return 'named';
  }
}

function sameCounted(a: ComparedFigure, b: ComparedFigure): SameThing | undefined {
  const arePeople = [a, b].every(({ unit }) => unit === '' || peopleUnits.has(unit) || tollUnits.has(unit));
  if (arePeople && [a, b].some(({ fate }) => fate !== undefined && countedFates.has(fate)))
    return a.fate === b.fate ? 'named' : undefined;
  if (a.unit !== '' && b.unit !== '')
    return isSameWordFamily(a.unit, b.unit) || areSynonyms(a.unit, b.unit) ? 'named' : undefined;
  return a.unit === b.unit ? 'bare' : 'half';
}
