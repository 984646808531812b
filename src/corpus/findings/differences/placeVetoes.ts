import { vagueNumbers } from '../../../lexicon/en/differences';
import { isOfSentence } from './comparedFigures';
import { isToll } from './figureKinds';
import { isLooseDate } from './differingValues';
import type { FigureVetoRule } from './figureVeto';
import { isOfOtherScope } from './otherScope';
import { isFilledAnew } from './filledAnew';
import { areOfOneDeed, isOneDeed } from './oneDeed';
import { areOfOneClause } from './oneClause';
import { haveOwnPersons } from './participants';
import { haveOtherNames } from '../sameFact';

import {
  day,
  isOfStatement,
  isPartOfCode,
  isCopiedAround,
  isOtherMagnitude,
  areOtherWeekdays,
  isOwner,
  isOfTime,
  isVague,
  wordsOf,
  isPartOf,
  isAmong,
  isGivenIn,
  isRelative,
  areWrittenApart,
  isAddition,
  areDatedApart,
  haveNameInCommon,
} from './figureDoubts';
import { isTransposed } from './transposedDigits';
import { isOfPastOnce } from './tolls';

/** Reasons for silence in the figures and their sentences, each with two sentences between which it keeps it, and two that it leaves alone. */
export const placeVetoes: readonly FigureVetoRule[] = [
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
    // Copied with its sentence, `on Tuesday` means the day it meant there; `Tuesday night` lies in it.
    read: ({ sentences, a, b }) => {
      const [ours, theirs] = [wordsOf(sentences.a, a), wordsOf(sentences.b, b)];
      if (ours === theirs) return true;
      const isUndated = a.figureClass === 'date' && !(a.figure.interval && b.figure.interval);
      return isUndated && (isPartOf(ours, theirs) || isPartOf(theirs, ours));
    },
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
    // `The end of 2027` and `the end of 2028` are loose in one way.
    read: ({ a, b }) => (isLooseDate(a) || isLooseDate(b)) && a.figure.modifier !== b.figure.modifier,
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
      const { sentences, a, b } = pair;
      if (isOwner(sentences.a, a) && isOwner(sentences.b, b) && sentences.a.source.date === undefined) return true;
      if (areOtherWeekdays(pair)) return false;
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
    read: (pair) => !isOfTime(pair.a) && (areDatedApart(pair.sentences.a, pair.sentences.b) || isOfPastOnce(pair)),
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
  {
    id: 'grown-older',
    example: [
      'The driver and Jon Arvel, 34, were taken to hospital in Tulm.',
      'The driver and Jon Arvel, 35, were taken to hospital in Tulm.',
    ],
    counterexample: [
      'The driver and Jon Arvel, 34, were taken to hospital in Tulm.',
      'The driver and Jon Arvel, 43, were taken to hospital in Tulm.',
    ],
    read: (pair) => {
      const { a, b, sentences } = pair;
      if (a.figureClass !== 'age') return false;
      const [date, other] = [sentences.a.source.date, sentences.b.source.date];
      const years = date && other ? Math.abs(Date.parse(date) - Date.parse(other)) / (365 * day) : 0;
      return Math.abs((a.figure.value ?? 0) - (b.figure.value ?? 0)) <= 1 + years;
    },
  },
  {
    id: 'filled-anew',
    example: [
      'Jon Arvel scored 12 points and took nine rebounds for the Tulm Herons.',
      'Jon Arvel scored 14 points and took six rebounds for the Tulm Herons.',
    ],
    counterexample: [
      'Jon Arvel scored 12 points and took nine rebounds for the Tulm Herons.',
      'Jon Arvel scored 14 points and took nine rebounds for the Tulm Herons.',
    ],
    read: ({ sentences, a, b }) => isFilledAnew(sentences) && !isTransposed(a, b) && !isOtherMagnitude(a, b),
  },
  {
    id: 'other-event',
    example: [
      'The polls in Tulm opened at 8 a.m. local time on the island.',
      'The polls in Tulm closed at 6 p.m. local time on the island.',
    ],
    counterexample: [
      'The polls in Tulm closed at 8 p.m. local time on the island.',
      'The polls in Tulm closed at 6 p.m. local time on the island.',
    ],
    read: ({ a, b }) =>
      isOfTime(a) &&
      !areOfOneDeed(a, b) &&
      a.fact.event !== undefined &&
      b.fact.event !== undefined &&
      a.fact.event !== b.fact.event,
  },
  {
    id: 'other-names',
    example: [
      'The harbour board offered Ines Varga a settlement of $80 million after the fire.',
      'The harbour board offered Jon Arvel a settlement of $70 million after the fire.',
    ],
    counterexample: [
      'The harbour board offered Ines Varga a settlement of $80 million after the fire.',
      'The harbour board offered Ines Varga a settlement of $70 million after the fire.',
    ],
    // An article on an accident gives one count of the injured, whoever another clause of its sentence names; who is
    // sentenced is told by his name or by his town.
    read: ({ sentences, a, b }) =>
      (haveOtherNames(a.fact, b.fact) && !isOneDeed({ sentences, a, b })) ||
      (sentences.haveOwnNames &&
        !areOfOneClause(a, b) &&
        !isOneDeed({ sentences, a, b }) &&
        !isTransposed(a, b) &&
        !(isToll(a) && isToll(b) && !sentences.haveUnknownNames) &&
        !(isOfSentence(a) && isOfSentence(b) && !haveOwnPersons(sentences))),
  },
  {
    id: 'vague-number',
    example: [
      'The tide at Tulm flooded scores of cellars in the old town.',
      'The tide at Tulm flooded 300 cellars in the old town.',
    ],
    counterexample: [
      'The tide at Tulm flooded 200 cellars in the old town.',
      'The tide at Tulm flooded 300 cellars in the old town.',
    ],
    // Words for many are no numbers.
    read: ({ sentences, a, b }) =>
      (!isOfTime(a) && (isVague(a.figure) || isVague(b.figure))) ||
      [wordsOf(sentences.a, a), wordsOf(sentences.b, b)].some((words) => vagueNumbers.has(words)),
  },
  {
    id: 'part-of-a-code',
    example: [
      'Notice 05/02 on the ferry to Tulm was posted by the board.',
      'Notice 04/02 on the ferry to Tulm was posted by the board.',
    ],
    counterexample: [
      'Notice 5 on the ferry to Tulm was posted by the board.',
      'Notice 4 on the ferry to Tulm was posted by the board.',
    ],
    read: ({ sentences, a, b }) => isPartOfCode(sentences.a, a) || isPartOfCode(sentences.b, b),
  },
  {
    id: 'denied',
    example: [
      'The tide at Tulm flooded 200 cellars in the old town.',
      'The tide at Tulm never flooded 300 cellars in the old town.',
    ],
    counterexample: [
      'The tide at Tulm never flooded 200 cellars in the old town.',
      'The tide at Tulm never flooded 300 cellars in the old town.',
    ],
    read: ({ a, b }) => a.fact.negated !== b.fact.negated,
  },
  {
    id: 'other-scope',
    example: [
      'The ferry company is expected to lose $4 million this season, its bank said.',
      'The ferry company lost $5 million this season, its bank said.',
    ],
    counterexample: [
      'The ferry company lost $4 million this season, its bank said.',
      'The ferry company lost $5 million this season, its bank said.',
    ],
    // What is planned, a part, or of another stretch of time is another amount.
    read: (pair) =>
      isOfOtherScope(pair) && !isTransposed(pair.a, pair.b) && !(isOfTime(pair.a) && isCopiedAround(pair)),
  },
  {
    id: 'day-of-statement',
    example: [
      'The ferry company lost its licence, the port authority said on Monday.',
      'The ferry company lost its licence, the port authority said on Sunday.',
    ],
    counterexample: [
      'The ferry company lost its licence on Monday, the port authority said.',
      'The ferry company lost its licence on Sunday, the port authority said.',
    ],
    // The same is said to one reporter today and to another tomorrow.
    read: ({ sentences, a, b }) => isOfStatement(sentences.a, a) || isOfStatement(sentences.b, b),
  },
];
