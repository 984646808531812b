import type { Figure } from '../../../annotations/figures/figure';
import { lengthUnits } from '../../../lexicon/en/units';
import { addToList } from '../../../text/multimap';
import { firstIndexWhere } from '../../../text/search';
import { firstEndingAfter, type Span } from '../../../text/span';
import { areOneLength, compareValues, isAgreement } from '../figureValues';

/** An amount with what it measures: only amounts of one measure are compared. */
interface Amount {
  readonly measure: string;
  /** With shares and percentages as shares of 1. */
  readonly figure: Figure & { readonly value: number };
  /** In the common unit of the measure: metres for lengths, the written unit for others. */
  readonly size: number;
}

/** Counts and durations below this are `two sides`, `one day`, and stand in any text. */
const minCount = 4;
/** Figures whose sizes differ by more than this factor are not one, though a bound has room for both. */
const maxRatio = 1.2;
/** The same for figures beside which no word is shared. */
const maxRatioAlone = 1.05;
/** Figures with so many digits that are not trailing zeros, or so large with two, hardly stand for two things. Chosen, not fitted. */
const minTellingDigits = 3;
const minTellingSize = 1000;
/** An article with more figures of one size is a table: they count as found, as common words do. */
const maxCompared = 100;

/** Whether a sentence of the article has a word in common with what the figure was taken from. */
type SharesWord = (sentence: number) => boolean;

/** The amounts of an article, by what they measure. */
export class FigureSearch {
  private readonly byMeasure = new Map<string, { readonly amount: Amount; readonly sentence: number }[]>();

  /** @param sentences of the article, in the order of the text */
  constructor(figures: readonly Figure[], sentences: readonly Span[]) {
    for (const figure of figures) {
      const amount = amountOf(figure);
      if (!amount) continue;
      addToList(this.byMeasure, amount.measure, { amount, sentence: firstEndingAfter(sentences, figure.start) });
    }
    for (const found of this.byMeasure.values()) found.sort((one, other) => one.amount.size - other.amount.size);
  }

  /**
   * Whether the article gives a figure that may be the same: exactly, rounded, within a bound or a range, as a share for a
   * percentage, in another unit of length. A figure of few digits needs a shared word beside it.
   */
  has(wanted: Figure, sharesWord: SharesWord): boolean {
    const amount = amountOf(wanted);
    const found = amount && this.byMeasure.get(amount.measure);
    if (!found) return false;
    const top = amount.size * Math.max(1, (amount.figure.high ?? 0) / amount.figure.value) * maxRatio;
    const from = firstIndexWhere(0, found.length, (index) => found[index].amount.size >= amount.size / maxRatio);
    for (let index = from; index < found.length && found[index].amount.size <= top; index++) {
      if (index - from >= maxCompared) return true;
      const { amount: other, sentence } = found[index];
      if (mayBeOne(amount, other) && (isTellingAlone(amount, other) || sharesWord(sentence))) return true;
    }
    return false;
  }
}

/** What a figure measures; undefined for dates, ages, ranks and small counts, of which every article has its own. */
function amountOf(figure: Figure): Amount | undefined {
  const { kind, value, unit = '', currency = '' } = figure;
  if (value === undefined || value <= 0) return undefined;
  const known = { ...figure, value };
  switch (kind) {
    case 'money':
      return { measure: `money ${currency}`, figure: known, size: value };
    case 'percent':
      return unit === 'percent' ? shareOf(known, 100) : { measure: unit, figure: known, size: value };
    case 'count':
    case 'number':
      if (value < 1) return shareOf(known, 1);
      return value < minCount ? undefined : { measure: 'count', figure: { ...known, kind: 'count' }, size: value };
    case 'measure': {
      const metres = lengthUnits.get(unit);
      return metres === undefined
        ? { measure: unit, figure: known, size: value }
        : { measure: 'length', figure: known, size: metres * value };
    }
    case 'duration':
      return value < minCount ? undefined : { measure: unit, figure: known, size: value };
    default:
      return undefined;
  }
}

/** A share of 1. @param whole what the figure counts as all: 100 for a percentage */
function shareOf(figure: Amount['figure'], whole: number): Amount {
  const { value, low, high } = figure;
  const share: Amount['figure'] = {
    ...figure,
    kind: 'percent',
    value: value / whole,
    ...(low === undefined ? {} : { low: low / whole }),
    ...(high === undefined ? {} : { high: high / whole }),
  };
  return { measure: 'share', figure: share, size: share.value };
}

function mayBeOne({ figure }: Amount, { figure: other }: Amount): boolean {
  const areOne = areOneLength(figure, other);
  return areOne ?? isAgreement(compareValues(figure, other));
}

function isTellingAlone(one: Amount, other: Amount): boolean {
  const ratio = Math.max(one.size, other.size) / Math.min(one.size, other.size);
  return ratio <= maxRatioAlone && (isTelling(one.figure) || isTelling(other.figure));
}

function isTelling(figure: Amount['figure']): boolean {
  const digits = digitsOf(figure.value);
  return digits >= minTellingDigits || (digits === minTellingDigits - 1 && figure.value >= minTellingSize);
}

/** Digits of a number from the first to the last that is not zero: 2 of 9,400 and of 0.25. */
function digitsOf(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
