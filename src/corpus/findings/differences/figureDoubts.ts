import { relativeRules } from '../../../annotations/dates/reading';
import { cueKinds } from '../../../annotations/quotations/cues';
import { weekdays } from '../../../lexicon/en/calendar';
import { additions } from '../../../lexicon/en/differences';
import { compareValues, isConflict } from '../figureValues';
import { digitsKey, valueKey, type ComparedFigure } from './comparedFigures';
import { sameThing } from './differingValues';
import type { FigurePair } from './figurePair';
import type { ComparedSentence, SentencePair } from './sentencePair';

export const day = 86_400_000;

/** From here a value is told apart by itself, whatever is counted. Prototype D. */
const minTellingValue = 100;

/** What is said of a figure that stands for another thing: words looked at before and behind it. Prototype D. */
const additionReach = 2;

/** Relative days are compared between articles of so many days. Prototype D. */
const maxDaysApart = 3;

/** Words before a date among which the verb of saying stands that it belongs to. */
const statementReach = 3;

export function isOfStatement({ words }: ComparedSentence, { figureClass, from }: ComparedFigure): boolean {
  if (figureClass !== 'date') return false;
  return words.slice(Math.max(0, from - statementReach), from).some(({ lower }) => cueKinds(lower) !== 0);
}

/** Whether a bare number is joined to others by a slash. */
export function isPartOfCode({ source }: ComparedSentence, { figure: { kind, start, end } }: ComparedFigure): boolean {
  const { text } = source.annotated.article;
  return (
    kind === 'number' &&
    (/^\s?\//.test(text.slice(end, end + 2)) || /\/\s?$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** Whether only the order of the digits differs: whoever else is named, that is no chance. */
export function isTransposed(a: ComparedFigure, b: ComparedFigure): boolean {
  const key = digitsKey(a);
  return key !== undefined && key === digitsKey(b);
}

export function isOfTime({ figureClass }: ComparedFigure): boolean {
  return figureClass === 'date' || figureClass === 'clock';
}

export function isVague({ value, low, high }: ComparedFigure['figure']): boolean {
  return value === undefined && (low === undefined || high === undefined);
}

/** Figures that neither sentence shares with the other: from two on, more than they share, a form is filled in anew. */
const minApart = 2;

export function isFilledAnew({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [a, b].map(({ table, passage }) =>
    table.of(passage.sentence).filter((each) => valueKey(each) !== undefined),
  );
  const unmatched = (figures: readonly ComparedFigure[], others: readonly ComparedFigure[]): number =>
    figures.filter((figure) => !isAmong(figure, others)).length;
  const apart = Math.min(unmatched(ours, theirs), unmatched(theirs, ours));
  const equal = Math.min(ours.length, theirs.length) - apart;
  return apart >= minApart && apart > equal;
}

export function wordsOf({ source }: ComparedSentence, { figure: { start, end } }: ComparedFigure): string {
  return source.annotated.article.text.slice(start, end).toLowerCase();
}

/** Whether two dates name one day of the week, or all words of one stand in the other: `Tuesday` and `Tuesday night`. */
export function isPartOf(one: string, other: string): boolean {
  const words = new Set(other.split(/[\s,]+/));
  if (one.split(/[\s,]+/).some((word) => weekdays.has(word) && words.has(word))) return true;
  return one.split(/[\s,]+/).every((word) => words.has(word));
}

/** Whether one of some figures says the same as a figure: it is its counterpart. */
export function isAmong(figure: ComparedFigure, others: readonly ComparedFigure[]): boolean {
  return others.some((other) => {
    if (figure.figureClass !== other.figureClass) return false;
    if (figure.figureClass !== 'date') return valueKey(figure) === valueKey(other);
    return (
      figure.figure.interval !== undefined &&
      other.figure.interval !== undefined &&
      !isConflict(compareValues(figure.figure, other.figure))
    );
  });
}

/** Whether an article has a figure of another somewhere, for what may be the same thing. */
export function isGivenIn({ table }: ComparedSentence, figure: ComparedFigure): boolean {
  const key = valueKey(figure);
  if (key === undefined) return false;
  return table.withKey(key).some((other) => {
    const thing = sameThing(figure, other);
    return thing === 'named' || (thing !== undefined && (figure.figure.value ?? 0) >= minTellingValue);
  });
}

/** Whether a date is counted from the day of writing, and not only its year: `Monday`, `last year`, `yesterday`. */
export function isRelative({ figure: { rule } }: ComparedFigure): boolean {
  return relativeRules.has(rule) && rule !== 'day-month' && rule !== 'month';
}

/** Whether two articles are known to be of other days, or one is not dated. */
export function areWrittenApart({ sentences: { a, b } }: FigurePair): boolean {
  const [date, other] = [a.source.date, b.source.date];
  if (date === undefined || other === undefined) return date !== other;
  return Math.abs(Date.parse(date) - Date.parse(other)) > maxDaysApart * day;
}

export function isAddition({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  return words.slice(Math.max(0, from - additionReach), to + additionReach).some(({ lower }) => additions.has(lower));
}

/** Whether both sentences are dated, and to other times: amounts of other years or days. */
export function areDatedApart(a: ComparedSentence, b: ComparedSentence): boolean {
  const dates = ({ table, passage }: ComparedSentence): ComparedFigure[] =>
    table.of(passage.sentence).filter(({ figureClass, figure }) => figureClass === 'date' && figure.interval);
  const [ours, theirs] = [dates(a), dates(b)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => theirs.some((other) => compareValues(one.figure, other.figure) !== 'conflict'));
}

/** Words around an age among which its bearer is named. Prototype D. */
const nameReach = 5;

export function haveNameInCommon(
  a: ComparedSentence,
  one: ComparedFigure,
  b: ComparedSentence,
  other: ComparedFigure,
): boolean {
  const names = ({ words }: ComparedSentence, { from, to }: ComparedFigure): Set<string> =>
    new Set(
      words
        .slice(Math.max(0, from - nameReach), to + nameReach)
        .filter(({ isCapitalised, isTelling }) => isCapitalised && isTelling)
        .map(({ stem }) => stem),
    );
  const theirs = names(b, other);
  return [...names(a, one)].some((name) => theirs.has(name));
}
