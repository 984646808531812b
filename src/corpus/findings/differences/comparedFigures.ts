import type { Annotated } from '../../../annotations/annotate';
import { minutesOfHalfDay } from '../../../annotations/dates/reading';
import type { Figure, FigureKind } from '../../../annotations/figures/figure';
import type { Article } from '../../../article/article';
import { sentenceRequests } from '../../../lexicon/en/differences';
import { dayUnits, monthUnits } from '../../../lexicon/en/units';
import { addToList } from '../../../text/multimap';
import { firstEndingAfter, overlaps } from '../../../text/span';
import { factsOf, type Fact } from '../facts';
import { wordsOfAside } from './asides';
import { deedBefore } from './deeds';
import type { ComparedFigure, FigureClass } from './comparedFigure';
import { fateAround } from './fates';
import { kindKey } from './figureKinds';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { propertyAround } from './properties';

export type { ComparedFigure, FigureClass };

/** The figures of an article that can be compared, to be asked by sentence and by value. */
export interface FigureTable {
  /** In the order of the text. */
  readonly all: readonly ComparedFigure[];
  of(sentence: number): readonly ComparedFigure[];
  /** Figures of the whole article with this key; see `valueKey`. */
  withKey(key: string): readonly ComparedFigure[];
  /** Figures by their digits in any order; see `digitsKey`. */
  readonly byDigits: ReadonlyMap<string, readonly ComparedFigure[]>;
  /** Figures by what they measure or count; see `kindKey`. */
  readonly byKind: ReadonlyMap<string, readonly ComparedFigure[]>;
  /** Figures by the property that they give. */
  readonly byProperty: ReadonlyMap<string, readonly ComparedFigure[]>;
  /** Dates by what they say when it happened. */
  readonly byDeed: ReadonlyMap<string, readonly ComparedFigure[]>;
  withProperty(property: string | undefined): readonly ComparedFigure[];
}

/** Figures read with less confidence are not compared. Prototype D. */
const minConfidence = 0.5;
/**
 * A sentence with more figures is a table, not a statement: which of them answer each other is not read.
 * Chosen, not fitted: it changes nothing on the labelled news and on PolNeAR.
 */
export const maxFigures = 24;
// Ordinals are not compared: what is first in one count is second in another.
const classes: Partial<Record<FigureKind, FigureClass>> = {
  money: 'money',
  percent: 'percent',
  count: 'amount',
  number: 'amount',
  measure: 'measure',
  duration: 'duration',
  date: 'date',
  time: 'date',
  age: 'age',
  score: 'score',
};

/** Classes of figures that a slip of the keys changes to another likely one. */
const amountClasses = new Set<FigureClass>(['money', 'amount', 'measure']);

function classOf({ kind, value, unit }: Figure): FigureClass | undefined {
  return kind === 'time' && value !== undefined && unit !== undefined ? 'clock' : classes[kind];
}

const tables = new WeakMap<readonly Figure[], FigureTable>();

/** @param figures of the article, with dates counted from the date that is known for it */
export function figureTableOf(annotated: Annotated, figures: readonly Figure[]): FigureTable {
  let table = tables.get(figures);
  if (!table) tables.set(figures, (table = readTable(annotated, figures)));
  return table;
}

/** Whether a figure stands in a sentence that is a table; see `maxFigures`. */
export function isOfTable(table: FigureTable, { fact }: ComparedFigure): boolean {
  return table.of(fact.sentence).length > maxFigures;
}

function readTable(annotated: Annotated, figures: readonly Figure[]): FigureTable {
  const all: ComparedFigure[] = [];
  const bySentence = new Map<number, ComparedFigure[]>();
  const byKey = new Map<string, ComparedFigure[]>();
  const byDigits = new Map<string, ComparedFigure[]>();
  const byKind = new Map<string, ComparedFigure[]>();
  const byDeed = new Map<string, ComparedFigure[]>();
  const byProperty = new Map<string, ComparedFigure[]>();
  for (const fact of factsOf(annotated, figures)) {
    const compared = readFigure(annotated, fact);
    if (!compared) continue;
    all.push(compared);
    addToList(bySentence, fact.sentence, compared);
    const key = valueKey(compared);
    if (key !== undefined) addToList(byKey, key, compared);
    const digits = digitsKey(compared);
    if (digits !== undefined) addToList(byDigits, digits, compared);
    const kind = kindKey(compared);
    if (kind !== undefined) addToList(byKind, kind, compared);
    if (compared.deed !== undefined) addToList(byDeed, compared.deed, compared);
    if (compared.property !== undefined) addToList(byProperty, compared.property, compared);
  }
  return {
    all,
    of: (sentence) => bySentence.get(sentence) ?? [],
    withKey: (key) => byKey.get(key) ?? [],
    byDigits,
    byKind,
    byProperty,
    byDeed,
    withProperty: (property) => byProperty.get(property ?? '') ?? [],
  };
}

function readFigure({ article }: Annotated, fact: Fact): ComparedFigure | undefined {
  const { figure, sentence } = fact;
  const figureClass = classOf(figure);
  if (figureClass === undefined || figure.confidence < minConfidence) return undefined;
  if (isStamp(article, fact) || isRestOfNumber(article, figure)) return undefined;
  const words = comparedWordsOf(article, sentence);
  const from = firstEndingAfter(words, figure.start);
  if (from === words.length || !overlaps(words[from], figure)) return undefined;
  let to = from + 1;
  while (to < words.length && overlaps(words[to], figure)) to++;
  // `16 - year - old`, as some tokenised texts have it, counts nobody.
  if (words.at(to)?.lower === 'year' && words.at(to + 1)?.lower === 'old') return undefined;
  const unit = (figure.unit ?? figure.head ?? (isOfPeople(words, to) ? 'person' : '')).toLowerCase();
  const { base, scale } = figureClass === 'duration' ? baseOf(unit) : { base: unit, scale: 1 };
  const measure = figureClass === 'money' ? (figure.currency ?? '') : base;
  const aside = figureClass === 'amount' ? wordsOfAside(article.text, words, to) : 0;
  const property = isOfTimeClass(figureClass) ? undefined : propertyOf(figureClass, article.text, words, from, to);
  return {
    fact,
    figure,
    figureClass,
    unit,
    base,
    scale,
    fate: fateAround(words, from, to, aside),
    aside,
    deed: figureClass === 'date' ? deedBefore(article.text, words, from) : undefined,
    property: property && `${property} ${figureClass} ${measure}`,
    from,
    to,
  };
}

/** Days are counted in days and months in months: nobody writes 61 days for two months. */
function baseOf(unit: string): Pick<ComparedFigure, 'base' | 'scale'> {
  const [days, months] = [dayUnits.get(unit), monthUnits.get(unit)];
  if (days !== undefined) return { base: 'day', scale: days };
  return months === undefined ? { base: unit, scale: 1 } : { base: 'month', scale: months };
}

/** Digits behind the point of a length of time in its base; more come of thirds alone. */
const sizeDigits = 6;

/** A value in the unit in which it is compared. */
export function inBase(value: number, { scale }: ComparedFigure): number {
  return scale === 1 ? value : Number((value * scale).toFixed(sizeDigits));
}

/** Whether a stretch of time is that for which somebody is sent to prison, or should be. */
export function isOfSentence({ property }: ComparedFigure): boolean {
  return property?.startsWith('sentence') === true;
}

/** Words before a sentence among which the verb stands by which it is asked for: `demanded a sentence of`. Not fitted. */
const askedReach = 8;

/**
 * The property around a figure that one of its class can give: a sentence is a stretch of time, a prison holds people. A
 * sentence that is asked for or possible is another than the one that is given.
 */
function propertyOf(
  figureClass: FigureClass,
  text: string,
  words: readonly ComparedWord[],
  from: number,
  to: number,
): string | undefined {
  const property = propertyAround(text, words, from, to);
  if (property !== 'sentence') return property;
  if (figureClass !== 'duration') return undefined;
  const isAsked = words.slice(Math.max(0, from - askedReach), from).some(({ lower }) => sentenceRequests.has(lower));
  return isAsked ? 'sentence-asked' : property;
}

/** Whether a bare number counts people by a pronoun: `All 7,400 of us`. */
function isOfPeople(words: readonly ComparedWord[], to: number): boolean {
  return words.at(to)?.lower === 'of' && words.at(to + 1)?.lower === 'us';
}

function isOfTimeClass(figureClass: FigureClass): boolean {
  return figureClass === 'date' || figureClass === 'clock' || figureClass === 'age' || figureClass === 'score';
}

/** Whether a time of day opens a paragraph: an entry of a live blog was written then. */
function isStamp({ blocks, sentences }: Article, { figure, sentence }: Fact): boolean {
  return figure.kind === 'time' && blocks[sentences[sentence].block].start === figure.start;
}

/** Whether digits stand joined right before a figure: of `a 2-1/2 year term` the half alone may be read. */
function isRestOfNumber({ text }: Article, { start }: Figure): boolean {
  return /\d[-–]?$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text[start] ?? '');
}

/** Equal for figures of one class that say the same; undefined for dates that nothing places. */
export function valueKey(compared: ComparedFigure): string | undefined {
  const { figureClass, figure, base } = compared;
  if (figureClass === 'date') return figure.interval && `date ${figure.interval.join('/')}`;
  if (figureClass === 'score') return `${figureClass} ${figure.low}-${figure.high}`;
  const value = figure.value ?? figure.low;
  if (value === undefined) return undefined;
  // Of a time in words either half of the day may be meant.
  if (figureClass === 'clock') return `${figureClass} ${value % minutesOfHalfDay}`;
  return figureClass === 'duration' ? `${figureClass} ${inBase(value, compared)} ${base}` : `${figureClass} ${value}`;
}

/** Whether some figures, one at least, say one thing; of days that nothing places a single one does. */
export function areOneValue(figures: readonly ComparedFigure[]): boolean {
  const [first, ...rest] = figures.map(valueKey);
  return figures.length === 1 || (first !== undefined && rest.every((key) => key === first));
}

/** Every figure of a sentence is held against those of many others. */
const digitsKeys = new WeakMap<ComparedFigure, { readonly key: string | undefined }>();

/**
 * Equal for amounts of one size with the same digits in another order: £2.4m and £4.2m, 1,283 and 1,823. Undefined for
 * what is no amount, and for one digit.
 */
export function digitsKey(figure: ComparedFigure): string | undefined {
  let known = digitsKeys.get(figure);
  if (!known) digitsKeys.set(figure, (known = { key: readDigitsKey(figure) }));
  return known.key;
}

function readDigitsKey({ figureClass, figure: { value, currency }, unit }: ComparedFigure): string | undefined {
  if (!amountClasses.has(figureClass) || value === undefined || value === 0) return undefined;
  // Noughts inside are digits like others: 4,001 and 4,100.
  const digits = String(value).replace(/\D/g, '');
  if (digits.replace(/^0+|0+$/g, '').length < 2) return undefined;
  const size = Math.floor(Math.log10(Math.abs(value)));
  // Nouns that are counted may differ: `seals` and `animals`.
  const what = figureClass === 'amount' ? '' : (currency ?? unit);
  return `${figureClass} ${what} ${size} ${[...digits].sort().join('')}`;
}
