import { personNouns } from '../../../lexicon/en/events';
import { isSameWordFamily } from '../wordFamilies';
import { valueKey, type ComparedFigure } from './comparedFigures';
import { isToll, kindKey } from './figureKinds';
import { isOneDeed } from './oneDeed';
import { hasManyDigits, isSlip } from './exchangedDigits';
import { isOfTime, isOtherMagnitude } from './figureDoubts';
import { isTransposed } from './transposedDigits';
import type { FigurePair } from './figurePair';
import {
  closeRatio,
  looseClasses,
  maxRatio,
  minFaintScore,
  minWordsAround,
  nearRatio,
  type FigureRule,
} from './figureRule';
import { areOnlyOfProperty, isOnlyOne } from './onlyFigures';
import type { ComparedSentence } from './sentencePair';

/** From this score on, linked sentences have their only figures of a kind in common. Chosen on the training news. */
const minLikelyScore = 0.5;
/** The same for figures of which either article gives no other of the kind. Chosen on the training news and ECB+ topics. */
const onlyOneRatio = 1.5;
const minSharedNearOnlyOne = 1;
const minSharedTellingOnlyOne = 2;
const minSharedNearDuration = 2;
/** The same wherever in their sentences it stands. */
const minSharedTellingFarOnlyOne = 3;
const minSharedNearToll = 2;
/** Words near two values of one property, beside its name, that both have. Not fitted. */
const minSharedNearProperty = 2;
/** From so many words on, they may be as far apart as copied ones: a crack 4 metres long, a crack 14 metres long. Not fitted. */
const minSharedNearFar = 3;
/** Share of the shorter sentence beside its figure that is aligned, and telling words among it. Chosen on the training news. */
const minShareContained = 0.9;
const minTellingContained = 2;

/** From this score on, sentences in other words tell of one accident. Not fitted. */
const minTollScore = 0.75;

/** Words near two times, the one right before them among them, that both have; and where their link is faint. Not fitted. */
const minSharedNearDeed = 2;
const minSharedNearFaintDeed = 3;

/** When two figures are one fact, of which neither sentence, or neither article, gives another of their kind. */
export const loneRules: readonly FigureRule[] = [
  {
    id: 'transposed-digits',
    minScore: minFaintScore,
    example: [
      'Rangers counted [1,283] seals on the sandbanks off Norrick this spring, the park said.',
      'Seals crowd the sandbanks in spring, and [1,823] seals were found by the rangers.',
    ],
    counterexample: [
      'Rangers counted 1,283 seals on the sandbanks off Norrick this spring, the park said.',
      'This spring the park’s rangers found 1,823 nests on the Norrick sandbanks.',
    ],
    // Of three digits and more no other figure of the sentence may be the one that was written wrong.
    read: (pair) => isSlip(pair) && (hasManyDigits(pair) ? isComparedKind(pair) : isOfOneKind(pair)),
  },
  {
    id: 'only-one',
    minScore: minFaintScore,
    example: [
      'Divers from Norrick needed [four hours] to raise the drowned bell of Tulm.',
      'The bell is up again: it took divers [six hours] in the dark below the pier of Tulm.',
    ],
    counterexample: [
      'Divers from Norrick needed four hours to raise the drowned bell of Tulm. The crane waited six hours.',
      'The bell is up again: it took divers five hours in the dark below the pier of Tulm.',
    ],
    // Where neither article gives another figure of the kind, the place of the figures need not tell.
    read: (pair) => {
      if (!isOnlyOne(pair) || pair.ratio > onlyOneRatio) return false;
      const isClose = pair.ratio <= nearRatio;
      // Of things that are counted, two stories of one event count several: motorcycles that were paid and found.
      if (
        pair.sentences.reaches(isClose ? minFaintScore : minLikelyScore) &&
        (isClose || pair.a.figureClass !== 'amount')
      )
        return true;
      // What happened to those who are counted is a word in common.
      const { sharedNear, sentences } = pair;
      // Many things last two decades or three: what lasts is told beside them.
      if (pair.a.figureClass === 'duration' && sharedNear < minSharedNearDuration) return false;
      return isToll(pair.a)
        ? sharedNear >= minSharedNearToll || (sharedNear > 0 && sentences.sharedTelling >= minSharedTellingOnlyOne)
        : (sharedNear >= minSharedNearOnlyOne && sentences.sharedTelling >= minSharedTellingOnlyOne) ||
            sentences.sharedTelling >= minSharedTellingFarOnlyOne;
    },
  },
  {
    id: 'same-property',
    minScore: minFaintScore,
    example: [
      'Turnout in Tulm was [46 per cent] at the harbour election, after rain all day.',
      'In Tulm the harbour board put turnout at [64 per cent]; in 2019 it was 71 per cent.',
    ],
    counterexample: [
      'Turnout in Tulm was 46 per cent at the harbour election, after rain all day.',
      'In Tulm the harbour board won 64 per cent; in 2019 turnout was 71 per cent.',
    ],
    // A thing has one price, one height, one turnout: its name ties a figure to its counterpart whatever stands around it.
    read: (pair) =>
      areOnlyOfProperty(pair) &&
      (pair.ratio <= (pair.sharedNear >= minSharedNearFar ? maxRatio : closeRatio) ||
        isTransposed(pair.a, pair.b) ||
        isOtherMagnitude(pair.a, pair.b)) &&
      (pair.sentences.reaches(minFaintScore) || pair.sharedNear >= minSharedNearProperty),
  },
  {
    id: 'same-toll',
    minScore: minTollScore,
    example: [
      '[Nine] people have died after a packed cable car fell onto the pistes above Norrick on Saturday.',
      '[Fourteen] people lost their lives on Saturday evening when the old cable car of Norrick fell onto the pistes.',
    ],
    counterexample: [
      'Nine people have died after a packed cable car fell onto the pistes above Norrick on Saturday.',
      'Fourteen people were rescued on Saturday evening when the old cable car of Norrick fell onto the pistes.',
    ],
    // What happened to people is told in many words, and an article counts those of its own story first.
    read: (pair) => {
      const { a, b, sentences, isAlone, ratio } = pair;
      return (
        isToll(a) &&
        a.fate === b.fate &&
        isAlone &&
        ratio <= closeRatio &&
        (sentences.isNear || sentences.reaches(minTollScore)) &&
        countAlike(a.unit, b.unit) &&
        isFirstToll(sentences.a, a) &&
        isFirstToll(sentences.b, b)
      );
    },
  },
  {
    id: 'same-statement',
    minScore: minFaintScore,
    example: ['The pool will shut on [31 July].', 'The pool will shut on [30 June] unless a swimmer buys it.'],
    counterexample: [
      'The pool will shut on 31 July.',
      'The pool was built on 30 June, and no swimmer believes that it will shut.',
    ],
    // A short sentence that the other one holds whole has a low score, since half of it is the figure.
    read: (pair) => {
      const { a, place, isAlone, thing, sentences } = pair;
      return (
        isAlone &&
        thing === 'named' &&
        !looseClasses.has(a.figureClass) &&
        pair.ratio <= maxRatio &&
        place.words >= minWordsAround &&
        place.telling >= minTellingContained &&
        shareBesideFigures(pair) >= minShareContained &&
        !sentences.haveOwnNames
      );
    },
  },
  {
    id: 'same-deed',
    minScore: minFaintScore,
    example: [
      'Ines Varga of the harbour board signed a contract until [June 2031].',
      'She has agreed a contract until [June 2029] with the board, and takes over the lock.',
    ],
    counterexample: [
      'Ines Varga of the harbour board signed a contract until June 2031.',
      'She has agreed to shut the lock until June 2029 with the board, and takes a contract.',
    ],
    // One deed or state ends, begins or happens at one time: the word right before says which.
    read: (pair) =>
      isOfTime(pair.a) &&
      pair.isAlone &&
      (isOneDeed(pair) ||
        (pair.haveOneWordBefore &&
          !pair.sentences.haveOwnNames &&
          pair.sharedNear >= (pair.sentences.reaches(minLikelyScore) ? minSharedNearDeed : minSharedNearFaintDeed))),
  },
];

/** Share of the words of the shorter sentence beside its figure that are aligned. */
function shareBesideFigures({ sentences: { a, b, pairs }, a: one, b: other }: FigurePair): number {
  const beside = Math.min(a.words.length - (one.to - one.from), b.words.length - (other.to - other.from));
  const aligned = pairs.filter(([i, j]) => (i < one.from || i >= one.to) && (j < other.from || j >= other.to));
  return aligned.length / Math.max(1, beside);
}

/** Whether two units are one, or both say no more than that people are counted: passengers are a part of the people. */
function countAlike(unit: string, other: string): boolean {
  const isAnybody = (each: string): boolean => each === '' || personNouns.has(each);
  return (isAnybody(unit) && isAnybody(other)) || isSameWordFamily(unit, other);
}

/** Whether an article gives the value where it first counts those to whom the same happened. */
function isFirstToll({ table }: ComparedSentence, figure: ComparedFigure): boolean {
  const tolls = table.byKind.get(kindKey(figure) ?? '');
  return tolls !== undefined && valueKey(tolls[0]) === valueKey(figure);
}

/** Whether both are the only figures of their kind, of which they say what they are: place need not tell. */
function isOfOneKind(pair: FigurePair): boolean {
  return pair.isAlone && isComparedKind(pair);
}

function isComparedKind({ isSpecific, a }: FigurePair): boolean {
  return isSpecific && a.figureClass !== 'date' && !looseClasses.has(a.figureClass);
}
