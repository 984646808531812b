import { relativeRules } from '../../../annotations/dates/reading';
import { additions } from '../../../lexicon/en/differences';
import { compareValues, isConflict } from '../figureValues';
import { valueKey, type ComparedFigure } from './comparedFigures';
import { isLooseDate, sameThing } from './differingValues';
import type { FigurePair } from './figurePair';
import type { PairRule } from './figureRules';
import type { ComparedSentence } from './sentencePair';

export type FigureVeto =
  | 'given-elsewhere'
  | 'counterpart-elsewhere'
  | 'same-words'
  | 'loose-date'
  | 'guessed-year'
  | 'relative-day'
  | 'addition'
  | 'dates-apart'
  | 'another-age';

const day = 86_400_000;
/** Relative days are compared between articles of so many days. Prototype D. */
const maxDaysApart = 3;
/** What is said of a figure that stands for another thing: words looked at before and behind it. Prototype D. */
const additionReach = 2;
/** From here a value is told apart by itself, whatever is counted. Prototype D. */
const minTellingValue = 100;

/** Reasons for silence, each with two sentences between which it keeps it, and two that it leaves alone. */
export const figureVetoes: readonly PairRule<FigureVeto, (pair: FigurePair) => boolean>[] = [
  {
    id: 'counterpart-elsewhere',
    example: [
      'The kiln burnt for 12 hours and the ovens for 15 hours, said the potter Ines Varga of Tulm.',
      'The kiln burnt for 15 hours, said the potter Ines Varga of Tulm.',
    ],
    counterexample: [
      'The kiln burnt for 12 hours, said the potter Ines Varga of Tulm.',
      'The kiln burnt for 15 hours, said the potter Ines Varga of Tulm.',
    ],
    read: ({ sentences: { a: ours, b: theirs }, a, b }) =>
      isAmong(a, theirs.table.of(theirs.passage.sentence)) || isAmong(b, ours.table.of(ours.passage.sentence)),
  },
  {
    id: 'given-elsewhere',
    example: [
      'The mill cost £2.4m to buy in Orlen. Repairs brought the bill for the mill to £4.2m.',
      'The mill cost £4.2m to buy in Orlen.',
    ],
    counterexample: ['The mill cost £2.4m to buy in Orlen.', 'The mill cost £4.2m to buy in Orlen.'],
    read: ({ sentences: { a: ours, b: theirs }, a, b }) => isGivenIn(theirs, a) || isGivenIn(ours, b),
  },
  {
    id: 'same-words',
    example: [
      'The council of Orlen met on Tuesday to vote on the budget.',
      'The council of Orlen met on Tuesday to vote on the budget.',
    ],
    counterexample: [
      'The council of Orlen met on Tuesday to vote on the budget.',
      'The council of Orlen met on Monday to vote on the budget.',
    ],
    // Copied with its sentence, `on Tuesday` means the day it meant there.
    read: ({ sentences, a, b }) => wordsOf(sentences.a, a) === wordsOf(sentences.b, b),
  },
  {
    id: 'loose-date',
    example: [
      'The mill of Orlen was built by the Varga family in the late 1990s.',
      'The mill of Orlen was built by the Varga family in 1988.',
    ],
    counterexample: [
      'The mill of Orlen was built by the Varga family in 1996.',
      'The mill of Orlen was built by the Varga family in 1988.',
    ],
    read: ({ a, b }) => isLooseDate(a) || isLooseDate(b),
  },
  {
    id: 'guessed-year',
    example: [
      'The mill of Orlen opens its doors to visitors on 3 September.',
      'The mill of Orlen opens its doors to visitors on September 3.',
    ],
    counterexample: [
      'The mill of Orlen opens its doors to visitors on 3 September.',
      'The mill of Orlen opens its doors to visitors on September 5.',
    ],
    read: ({ sentences, a, b }) => {
      if (!a.figure.interval || !b.figure.interval) return false;
      const written = wordsOf(sentences.a, a) + wordsOf(sentences.b, b);
      return a.figure.interval[0].slice(5) === b.figure.interval[0].slice(5) && !/\d{4}/.test(written);
    },
  },
  {
    id: 'relative-day',
    example: [
      'The council of Orlen meets next week to vote on the budget.',
      'The council of Orlen meets in May to vote on the budget.',
    ],
    counterexample: [
      'The council of Orlen meets on Monday to vote on the budget.',
      'The council of Orlen meets on Tuesday to vote on the budget.',
    ],
    read: (pair) => {
      if (pair.a.figureClass !== 'date') return false;
      const [ours, theirs] = [isRelative(pair.a), isRelative(pair.b)];
      return ours !== theirs || (ours && areWrittenApart(pair));
    },
  },
  {
    id: 'addition',
    example: [
      'The storm at Tulm left three others stranded on the reef overnight.',
      'The storm at Tulm left four stranded on the reef overnight.',
    ],
    counterexample: [
      'The storm at Tulm left three sailors stranded on the reef overnight.',
      'The storm at Tulm left four sailors stranded on the reef overnight.',
    ],
    read: ({ sentences, a, b }) => isAddition(sentences.a, a) !== isAddition(sentences.b, b),
  },
  {
    id: 'dates-apart',
    example: [
      'The mill of Orlen sold 1,200 sacks of flour in 1996, the Varga family said.',
      'The mill of Orlen sold 1,500 sacks of flour in 1988, the Varga family said.',
    ],
    counterexample: [
      'The mill of Orlen sold 1,200 sacks of flour in 1996, the Varga family said.',
      'The mill of Orlen sold 1,500 sacks of flour in 1996, the Varga family said.',
    ],
    read: ({ sentences: { a: ours, b: theirs }, a }) => a.figureClass !== 'date' && areDatedApart(ours, theirs),
  },
  {
    id: 'another-age',
    example: [
      'The driver, 34, and Ines Varga, 61, were taken to hospital in Tulm.',
      'The driver and Jon Arvel, 43, were taken to hospital in Tulm.',
    ],
    counterexample: [
      'The driver and Jon Arvel, 34, were taken to hospital in Tulm.',
      'The driver and Jon Arvel, 43, were taken to hospital in Tulm.',
    ],
    read: ({ sentences, a, b }) => a.figureClass === 'age' && !haveNameInCommon(sentences.a, a, sentences.b, b),
  },
];

function wordsOf({ source }: ComparedSentence, { figure: { start, end } }: ComparedFigure): string {
  return source.annotated.article.text.slice(start, end).toLowerCase();
}

/** Whether one of some figures says the same as a figure: it is its counterpart. */
function isAmong(figure: ComparedFigure, others: readonly ComparedFigure[]): boolean {
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
function isGivenIn({ table }: ComparedSentence, figure: ComparedFigure): boolean {
  const key = valueKey(figure);
  if (key === undefined) return false;
  return table.withKey(key).some((other) => {
    const thing = sameThing(figure, other);
    return thing === 'named' || (thing !== undefined && (figure.figure.value ?? 0) >= minTellingValue);
  });
}

/** Whether a date is counted from the day of writing, and not only its year: `Monday`, `last year`, `yesterday`. */
function isRelative({ figure: { rule } }: ComparedFigure): boolean {
  return relativeRules.has(rule) && rule !== 'day-month' && rule !== 'month';
}

/** Whether two articles are known to be of other days, or one is not dated. */
function areWrittenApart({ sentences: { a, b } }: FigurePair): boolean {
  const [date, other] = [a.source.date, b.source.date];
  if (date === undefined || other === undefined) return date !== other;
  return Math.abs(Date.parse(date) - Date.parse(other)) > maxDaysApart * day;
}

function isAddition({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  return words.slice(Math.max(0, from - additionReach), to + additionReach).some(({ lower }) => additions.has(lower));
}

/** Whether both sentences are dated, and to other times: amounts of other years or days. */
function areDatedApart(a: ComparedSentence, b: ComparedSentence): boolean {
  const dates = ({ table, passage }: ComparedSentence): ComparedFigure[] =>
    table.of(passage.sentence).filter(({ figureClass, figure }) => figureClass === 'date' && figure.interval);
  const [ours, theirs] = [dates(a), dates(b)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => theirs.some((other) => compareValues(one.figure, other.figure) !== 'conflict'));
}

/** Words around an age among which its bearer is named. Prototype D. */
const nameReach = 5;

function haveNameInCommon(
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
