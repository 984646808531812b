import type { Figure } from '../../../annotations/figures/figure';
import type { Passage } from '../../index/parallel';
import type { WordRange } from '../clauses/sentenceWords';
import {
  areOfLikeLength,
  areOneLength,
  compareValues,
  isAgreement,
  isComparable,
  isWithinDay,
  timesOf,
} from '../figureValues';
import { overlappingIn } from '../overlapping';
import { countOtherThings } from '../sameFact';
import type { LinkedSentence } from './linkedParts';

/** Whether a difference is told between two sentences: of figures, or of words. */
export type AreToldApart = (
  one: Pick<Passage, 'uri' | 'sentence'>,
  other: Pick<Passage, 'uri' | 'sentence'>,
  by: 'figures' | 'words',
) => boolean;

/** Sentences with more figures are tables: which belong together is not seen, and every pair would be looked at. By hand. */
export const maxFigures = 24;

/** How two figures that may tell of one thing stand to each other; undefined where they tell of two, as far as is seen. */
type Relation = 'equal' | 'other' | undefined;

/** Kinds whose values are told as they are: `in 11 hours`. An age beside another may be somebody else’s. */
const exactKinds: ReadonlySet<Figure['kind']> = new Set(['duration']);

function relationOf(one: Figure, other: Figure): Relation {
  const told = (areEqual: boolean): Relation => (areEqual ? 'equal' : 'other');
  // `Seventeen are missing`, `17 people are missing`: a bare number may count anything.
  if (one.kind === 'number' || other.kind === 'number') {
    if (one.value !== undefined && one.value === other.value) return 'equal';
    const areExact = [one, other].every(({ value, low }) => value !== undefined && low === undefined);
    return areExact && one.kind === other.kind ? 'other' : undefined;
  }
  if (one.kind === other.kind && exactKinds.has(one.kind)) {
    if (one.unit !== other.unit) return undefined;
    if (one.value === other.value) return 'equal';
    return [one, other].every(({ modifier, low }) => modifier === undefined && low === undefined) ? 'other' : undefined;
  }
  const isOneLength = areOneLength(one, other);
  if (isOneLength !== undefined) return told(isOneLength);
  if (!isComparable(one, other)) return undefined;
  const [period, otherPeriod] = [timesOf(one), timesOf(other)];
  if (period && otherPeriod) {
    // The day or hour may be that on which somebody spoke.
    if (isWithinDay(one) || isWithinDay(other) || !areOfLikeLength(period, otherPeriod)) return undefined;
  } else if (one.kind === 'count') {
    const haveUnits = one.unit !== undefined && other.unit !== undefined;
    if (!haveUnits || countOtherThings(one, other)) return undefined;
  }
  return told(isAgreement(compareValues(one, other)));
}

/** Figures in the words of a label. */
export function figuresOfLabel({ words, figures }: LinkedSentence, { from, to }: WordRange): Figure[] {
  return figures.length === 0 ? [] : overlappingIn(figures, { start: words.start[from], end: words.end[to - 1] });
}

/** Amounts up to this one are told by other words too: `both`, `a`, `the pair`. */
const maxWorded = 2;
/** A bare number from this one on that stands beside what is linked is seldom equal by chance. Chosen, not fitted. */
const minTellingNumber = 10;

/** Figures of how much or how many, each of which a label tells; an age or a day may be told beside it. */
export const amountKinds: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'count', 'measure', 'number']);
/** Kinds of which a number may be any. */
const plainKinds: ReadonlySet<Figure['kind']> = new Set(['count', 'number', 'ordinal', 'score']);

/** Whether a figure of a linked sentence may give the value of another: equal, or in a unit that is not converted. */
export function mayGive(figure: Figure, other: Figure): boolean {
  if (relationOf(figure, other) === 'equal') return true;
  if (plainKinds.has(figure.kind) && plainKinds.has(other.kind)) return figure.value === other.value;
  // `12 per cent`, `one in eight`
  if (figure.kind === 'percent' && other.kind === 'number') return (other.value ?? 0) < 1;
  return figure.kind === other.kind && (figure.currency !== other.currency || figure.unit !== other.unit);
}

/** Whether a figure that stands beside linked sentences surely gives the value of another. */
export function isGivenBeside(figure: Figure, other: Figure): boolean {
  if (figure.kind === 'number' || other.kind === 'number')
    return figure.value === other.value && (figure.value ?? 0) >= minTellingNumber;
  if (figure.kind === 'count' && figure.head !== other.head) return false;
  return relationOf(figure, other) === 'equal';
}

/**
 * Whether a label gives an amount that an article does not give: `the trawler picked up 14 people` is not said by `many owe their
 * lives to the trawler`.
 * @param label figures of the label
 * @param theirs figures of the sentences of an article that are linked to it
 * @param beside figures of these sentences and those right before and behind them
 */
export function lacksAmount(label: readonly Figure[], theirs: readonly Figure[], beside: readonly Figure[]): boolean {
  if ([label, theirs, beside].some(({ length }) => length > maxFigures)) return false;
  return label.some(
    (figure) =>
      amountKinds.has(figure.kind) &&
      (figure.value ?? 0) > maxWorded &&
      !theirs.some((other) => mayGive(figure, other)) &&
      !beside.some((other) => isGivenBeside(figure, other)),
  );
}

/**
 * Whether an article gives another value for a figure of a label, and that of the label nowhere beside it: it does not say
 * the label, whatever else the two have in common.
 * @example `19 goals in 27 matches`, `21 goals in 27 matches`; not `19 goals`, `a 19th goal, two more than the 17 of March`
 * @param label figures of the label
 * @param theirs figures of the sentences of an article that are linked to it
 */
export function givesOtherValue(label: readonly Figure[], theirs: readonly Figure[]): boolean {
  if (label.length === 0 || label.length > maxFigures || theirs.length > maxFigures) return false;
  const areEqual = (one: Figure, other: Figure): boolean => relationOf(one, other) === 'equal';
  const open = label.filter((figure) => !theirs.some((other) => areEqual(figure, other)));
  if (open.length === 0) return false;
  const rest = theirs.filter((figure) => !label.some((other) => areEqual(other, figure)));
  return open.some((figure) => rest.some((other) => relationOf(figure, other) === 'other'));
}
