import type { FigurePair } from './figurePair';
import { isReworded } from './gaps';
import { areOfOneBeginning } from './beginnings';
import { areOfOneClause } from './oneClause';
import { isOtherMagnitude } from './figureDoubts';
import {
  closeRatio,
  looseClasses,
  maxRatio,
  minFaintScore,
  minWordsAround,
  nearRatio,
  type FigureRule,
} from './figureRule';
import { isPartOfOneWhole } from './wholes';

/** Score from which a link in other words surely is one statement, so that the place of a figure tells. Prototype D. */
const minSureScore = 0.85;
/** The same for figures beside which the sentences share much. Chosen on the training news. */
const minCloseScore = 0.75;
/**
 * The same where both sentences have no other figure that could be meant, and much in common near it. Chosen on the training
 * and development news.
 */
const minLikelyScore = 0.5;
/** The same for the only two figures of a kind that are close, with words in common beside them. Chosen on the training news. */
const minLonelyScore = 0.6;
/** Aligned telling words beside the gap in which two figures stand. Prototype D. */
const minTellingInGap = 1;
const minTellingInGapReworded = 2;
/** The same for figures that do not say what they count. Prototype D. */
const minTellingBesideBare = 2;
/** Aligned telling words around two figures that stand in other gaps. Prototype D. */
const minTellingAround = 2;
const minTellingAroundReworded = 3;
/** Words in common near two figures, and in their sentences, where no other figure could be meant. Chosen on the training news. */
const minSharedNearAlone = 3;
const minSharedTellingAlone = 4;
/** Words in common near two counts, and how far these are apart, where both name who or what they are of. Not fitted. */
const minSharedNearNamed = 2;
const namedRatio = 1.5;
/** Aligned telling words beside figures of other magnitudes. Chosen on the training news. */
const minTellingBesideMagnitude = 2;
const minShareForLoose = 0.5;

/** When two figures of linked sentences are one fact by the place where they stand. */
export const placeRules: readonly FigureRule[] = [
  {
    id: 'same-gap',
    minScore: minSureScore,
    example: [
      'The council paid [£2.4m] for the old mill on Harrow Street last year.',
      'The council paid [£4.2m] for the old mill on Harrow Street last year.',
    ],
    counterexample: [
      'The council paid £2.4m for the old mill on Harrow Street last year.',
      'The council paid £2.4 million for the old mill on Harrow Street last year.',
    ],
    read: (pair) => {
      const { place, sentences, thing, a } = pair;
      if (!place.isSameGap || pair.ratio > maxRatio) return false;
      if (looseClasses.has(a.figureClass) && sentences.alignedShareOfLonger < minShareForLoose) return false;
      if (thing !== 'named') return sentences.isNear && place.telling >= minTellingBesideBare;
      const isOneWording = sentences.isNear || isReworded(sentences);
      return place.telling >= (isOneWording ? minTellingInGap : minTellingInGapReworded);
    },
  },
  {
    id: 'other-magnitude',
    minScore: minSureScore,
    example: [
      'The new pictures in the gallery of Tulm are insured for [5.2 million dollars], the harbour board said.',
      'The new pictures in the gallery of Tulm are insured for [52 million dollars], the harbour board said.',
    ],
    counterexample: [
      'The new pictures in the gallery of Tulm are insured for 5.2 million dollars, the harbour board said.',
      'The new pictures in the gallery of Tulm are insured for 58 million dollars, the harbour board said.',
    ],
    // Further apart than other figures may be, and a slip of the keys all the same.
    read: (pair) =>
      pair.place.isSameGap &&
      pair.thing === 'named' &&
      (pair.sentences.isNear || isReworded(pair.sentences)) &&
      pair.place.telling >= minTellingBesideMagnitude &&
      isOtherMagnitude(pair.a, pair.b),
  },
  {
    id: 'same-whole',
    minScore: minCloseScore,
    example: [
      'The Tulm Party, born of protests against the berth fee, has won [61] of the 118 seats.',
      'A movement that began in the fishing harbour now holds [69] of the 118 seats.',
    ],
    counterexample: [
      'The Tulm Party, born of protests against the berth fee, has won 61 of the 118 seats.',
      'A movement that began in the fishing harbour now holds 69 of the 130 seats.',
    ],
    read: ({ sentences, a, b }) => a.figureClass === 'amount' && isPartOfOneWhole(sentences, a, b),
  },
  {
    id: 'same-surroundings',
    minScore: minFaintScore,
    example: [
      'The new bridge at Orlen will carry [12,000] cars across the river each day, engineers told the council.',
      'Engineers told the council that each day [15,000] cars will cross by the new bridge at Orlen.',
    ],
    counterexample: [
      'The new bridge at Orlen will carry 12,000 cars across the river each day, engineers told the council.',
      'Engineers told the council that 15,000 trees were felled for the new bridge at Orlen.',
    ],
    read: (pair) => {
      const { place, sentences, thing, isAlone, sharedNear, a } = pair;
      if (thing !== 'named' || a.figureClass === 'date' || looseClasses.has(a.figureClass)) return false;
      if (pair.ratio > closeRatio) return false;
      if (isAlone && sharedNear >= minSharedNearAlone && sentences.sharedTelling >= minSharedTellingAlone)
        // Somebody whom both name makes up for a faint link, where the figures are close.
        return sentences.reaches(minLikelyScore) || (sentences.haveNameInCommon && pair.ratio <= nearRatio);
      if (isAlone && isOfNamed(pair)) return true;
      if (!sentences.isNear && !sentences.reaches(minLikelyScore)) return false;
      if (isAlone && (isSurelyOneStatement(pair) || isLikelyOneStatement(pair))) return true;
      if (!sentences.isNear && !sentences.reaches(minCloseScore)) return false;
      const minTelling = sentences.isNear ? minTellingAround : minTellingAroundReworded;
      return place.words >= minWordsAround && place.telling >= minTelling;
    },
  },
  {
    id: 'same-clause',
    minScore: minCloseScore,
    example: [
      'The gates of the lock above Tulm opened on [3 March] after the turbines failed.',
      'After the turbines failed, the gates of the lock above Tulm opened on [1 March].',
    ],
    counterexample: [
      'The gates of the lock above Tulm opened on 3 March after the turbines failed.',
      'After the turbines failed, the crews of Tulm left the harbour on 1 March.',
    ],
    // Clauses that change places leave a date beside the words that it dates.
    read: (pair) => pair.isAlone && ((pair.place.isSameGap && areOfOneClause(pair.a, pair.b)) || isOfMovedClause(pair)),
  },
  {
    id: 'same-beginning',
    minScore: minFaintScore,
    example: [
      'Founded in [1921], Harrow Tiles employs 240 people at its kilns on the quay of Orlen.',
      'Harrow Tiles, founded in [1912], employs 240 people at its kilns on the quay.',
    ],
    counterexample: [
      'Founded in 1921, Harrow Tiles employs 240 people at its kilns on the quay of Orlen.',
      'Norrick Tiles, founded in 1912, employs 240 people at its kilns on the quay.',
    ],
    // A thing begins once, wherever its sentence says when.
    read: (pair) => pair.a.figureClass === 'date' && areOfOneBeginning(pair),
  },
];

/**
 * Whether two sentences surely are one statement, so that their only figures of a kind answer each other in any words. Not so
 * of people: a story counts the crew and the rescued.
 */
function isLikelyOneStatement({ sentences, ratio, a, place }: FigurePair): boolean {
  return (
    sentences.reaches(minLonelyScore) &&
    ratio <= nearRatio &&
    a.figureClass !== 'amount' &&
    a.figureClass !== 'duration' &&
    place.telling >= minTellingInGap
  );
}

function isSurelyOneStatement({ sentences, ratio, a }: FigurePair): boolean {
  return sentences.reaches(minSureScore) && ratio <= nearRatio && a.figureClass !== 'amount';
}

/** Whether two dates stand beside the same words of sentences that surely are one statement. */
function isOfMovedClause({ a, place, sentences }: FigurePair): boolean {
  return (
    a.figureClass === 'date' &&
    (sentences.isNear || isReworded(sentences) || sentences.reaches(minSureScore)) &&
    place.words >= minWordsAround &&
    place.telling >= minTellingAroundReworded &&
    sentences.sharedTelling >= minSharedTellingAlone &&
    !sentences.haveOwnNames
  );
}

/** Whether two counts of one kind that are close stand in sentences on somebody or something that both name. */
function isOfNamed({ a, sentences, sharedNear, ratio }: FigurePair): boolean {
  return (
    a.figureClass === 'amount' &&
    sharedNear >= minSharedNearNamed &&
    sentences.sharedTelling >= minSharedTellingAlone &&
    sentences.haveNameInCommon &&
    ratio <= namedRatio &&
    sentences.reaches(minCloseScore)
  );
}
