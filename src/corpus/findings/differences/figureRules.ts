import type { FigureDifferenceRule } from './difference';
import { isToll, kindKey, valueKey, type ComparedFigure, type FigureClass } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import type { FigurePair } from './figurePair';
import { isReworded } from './gaps';
import { isOtherMagnitude, isTransposed } from './figureDoubts';
import { isPartOfOneWhole } from './wholes';
import type { PairRule } from './pairRule';
import type { ComparedSentence, LinkStrength } from './sentencePair';

/** Score from which a link in other words surely is one statement, so that the place of a figure tells. Prototype D. */
const minSureScore = 0.85;
/** The same for figures beside which the sentences share much. Chosen on the training news. */
const minCloseScore = 0.75;
/** Chosen on the training news. */
const minSharedOfTwoDigits = 2;
const minSharedOfManyDigits = 1;
/** Telling words beside the unit that two sentences share where digits in another order are surely a slip. */
const minSharedOfSlip = 2;
/** Digits in another order are no chance: a link that may be one is enough. As `minOnlyOneScore`, not fitted. */
const minTransposedScore = 0.2;
/**
 * The same where both sentences have no other figure that could be meant, and much in common near it. Chosen on the training
 * and development news.
 */
const minLikelyScore = 0.5;
/** Of figures of which either article gives no other, their sentences may be told by the score. Chosen on the development news. */
const minOnlyOneScore = 0.2;
/** Two figures so near each other, of sentences of which each has one, are two accounts. Chosen on the training news. */
const nearRatio = 1.2;
/** Aligned telling words beside the gap in which two figures stand. Prototype D. */
const minTellingInGap = 1;
const minTellingInGapReworded = 2;
/** The same for figures that do not say what they count. Prototype D. */
const minTellingBesideBare = 2;
/** Aligned words around two figures that stand in other gaps, and telling ones among them. Prototype D. */
const minWordsAround = 4;
const minTellingAround = 2;
const minTellingAroundReworded = 3;
/** Words in common near two figures, and in their sentences, where no other figure could be meant. Chosen on the training news. */
const minSharedNearAlone = 3;
const minSharedTellingAlone = 4;
/** Two accounts of one amount are seldom further apart than these, by how much the sentences share. Prototype D. */
const closeRatio = 2.2;
/** The same for figures of which either article gives no other of the kind. Chosen on the training news and ECB+ topics. */
const onlyOneRatio = 1.5;
const minSharedNearOnlyOne = 1;
const minSharedTellingOnlyOne = 2;
/** The same wherever in their sentences it stands. */
const minSharedTellingFarOnlyOne = 3;
const minSharedNearToll = 2;
/** Aligned telling words beside figures of other magnitudes. Chosen on the training news. */
const minTellingBesideMagnitude = 2;
/** Even a copied figure that is further off is another. Chosen on ECB+ topics. */
const maxRatio = 4;
/** Times of day and scores of games change from line to line: there the sentences must be alike. Chosen on ECB+ topics. */
const looseClasses: ReadonlySet<FigureClass> = new Set<FigureClass>(['clock', 'score']);
const minShareForLoose = 0.5;

export interface FigureRule extends PairRule<FigureDifferenceRule, (pair: FigurePair) => boolean> {
  /** Links in other words below this score are no reason to try the rule. */
  readonly minScore: number;
}

/** Tried in this order; the first that reads a pair names the difference. */
export const figureRules: readonly FigureRule[] = [
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
    minScore: minLikelyScore,
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
      if (isAlone && sharedNear >= minSharedNearAlone && sentences.sharedTelling >= minSharedTellingAlone) return true;
      if (isAlone && isSurelyOneStatement(pair)) return true;
      if (!sentences.isNear && !sentences.reaches(minCloseScore)) return false;
      const minTelling = sentences.isNear ? minTellingAround : minTellingAroundReworded;
      return place.words >= minWordsAround && place.telling >= minTelling;
    },
  },
  {
    id: 'same-clause',
    minScore: minSureScore,
    example: [
      'The gates of the lock above Tulm opened on [3 March] after the turbines failed.',
      'After the turbines failed, the gates of the lock above Tulm opened on [1 March].',
    ],
    counterexample: [
      'The gates of the lock above Tulm opened on 3 March after the turbines failed.',
      'After the turbines failed, the crews of Tulm left the harbour on 1 March.',
    ],
    // Clauses that change places leave a date beside the words that it dates.
    read: ({ a, place, isAlone, sentences }) =>
      a.figureClass === 'date' &&
      isAlone &&
      place.words >= minWordsAround &&
      place.telling >= minTellingAroundReworded &&
      sentences.sharedTelling >= minSharedTellingAlone &&
      !sentences.haveOwnNames,
  },
  {
    id: 'transposed-digits',
    minScore: minTransposedScore,
    example: [
      'Rangers counted [1,283] seals on the sandbanks off Norrick this spring, the park said.',
      'Seals crowd the sandbanks in spring, and [1,328] seals were found by the rangers.',
    ],
    counterexample: [
      'Rangers counted 1,283 seals on the sandbanks off Norrick this spring, the park said.',
      'This spring the park’s rangers found 1,328 nests on the Norrick sandbanks.',
    ],
    read: (pair) =>
      isOfOneKind(pair) &&
      isTransposed(pair.a, pair.b) &&
      (sharedBesideUnit(pair) >= minSharedTransposed(pair) || areLoneSums(pair)),
  },
  {
    id: 'only-one',
    minScore: minOnlyOneScore,
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
      if (pair.sentences.reaches(minOnlyOneScore) && pair.ratio <= nearRatio) return true;
      // What happened to those who are counted is a word in common.
      const { sharedNear, sentences } = pair;
      return isToll(pair.a)
        ? sharedNear >= minSharedNearToll || (sharedNear > 0 && sentences.sharedTelling >= minSharedTellingOnlyOne)
        : (sharedNear >= minSharedNearOnlyOne && sentences.sharedTelling >= minSharedTellingOnlyOne) ||
            sentences.sharedTelling >= minSharedTellingFarOnlyOne;
    },
  },
];

/** Whether a link is a reason to try any of the rules. */
export function isCompared({ kind, score, likeness = score }: LinkStrength): boolean {
  return kind !== 'verbatim' && (kind !== 'paraphrase' || likeness >= minOnlyOneScore);
}

/**
 * Whether two sentences surely are one statement, so that their only figures of a kind answer each other in any words. Not so
 * of people: a story counts the crew and the rescued.
 */
function isSurelyOneStatement({ sentences, ratio, a }: FigurePair): boolean {
  return sentences.reaches(minSureScore) && ratio <= nearRatio && a.figureClass !== 'amount';
}

/** Whether both are the only figures of their kind, of which they say what they are: place need not tell. */
function isOfOneKind(pair: FigurePair): boolean {
  return pair.isAlone && pair.isSpecific && pair.a.figureClass !== 'date' && !looseClasses.has(pair.a.figureClass);
}

/** Telling words that two sentences share at least: two digits are exchanged by chance, three hardly. */
function minSharedTransposed({ a }: FigurePair): number {
  return digitsOf(a) > 2 ? minSharedOfManyDigits : minSharedOfTwoDigits;
}

/** Telling words that two sentences share; two measures have their unit in common anyway. */
function sharedBesideUnit({ sentences, a }: FigurePair): number {
  return sentences.sharedTelling - (a.figureClass === 'measure' ? 1 : 0);
}

/** How many digits of a figure are written out, zeros at its ends aside. */
function digitsOf({ figure: { value } }: ComparedFigure): number {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** Whether two sums are the only ones of their currency and size in either article. */
function areLoneSums({ sentences, a, b }: FigurePair): boolean {
  const key = kindKey(a);
  if (a.figureClass !== 'money' || key === undefined || key !== kindKey(b)) return false;
  const isLone = ({ table }: ComparedSentence, sum: ComparedFigure): boolean =>
    (table.byKind.get(key) ?? []).every((each) => sizeOf(each) !== sizeOf(sum) || valueKey(each) === valueKey(sum));
  return isLone(sentences.a, a) && isLone(sentences.b, b);
}

/** The digits of a figure before its point, less one. */
function sizeOf({ figure: { value } }: ComparedFigure): number | undefined {
  return value === undefined ? undefined : Math.floor(Math.log10(Math.abs(value)));
}

/** Whether neither article gives another value of the same kind anywhere. */
function isOnlyOne({ sentences, a, b }: FigurePair): boolean {
  const key = kindKey(a);
  if (key === undefined || key !== kindKey(b)) return false;
  return isOnlyValue(sentences.a, a, key) && isOnlyValue(sentences.b, b, key);
}

function isOnlyValue({ table, words }: ComparedSentence, figure: ComparedFigure, key: string): boolean {
  const value = valueKey(figure);
  return isCounted(words, figure) && (table.byKind.get(key) ?? []).every((each) => valueKey(each) === value);
}

/** Words behind a number among which the counted noun stands. Chosen, not fitted. */
const nounReach = 5;

/** Whether a number counts the noun behind it, which then is a plural: not `a magnitude 5.2 quake`. */
function isCounted(words: readonly ComparedWord[], { figureClass, figure, unit, to }: ComparedFigure): boolean {
  if (figureClass !== 'amount' || figure.value === 1) return true;
  return !words.slice(to, to + nounReach).some(({ lower }) => lower === unit);
}

/**
 * Whether digits in another order are surely a slip, whatever else two articles have in common: both sentences say what is
 * counted, and share a name and more. `recalled 640,000 tins of Lunova`
 */
export function isSurelySlip({ sentences, a, b, thing }: FigurePair): boolean {
  return (
    thing === 'named' &&
    a.unit + (a.figure.currency ?? '') !== '' &&
    isTransposed(a, b) &&
    sentences.sharedTelling - (a.unit === '' ? 0 : 1) >= minSharedOfSlip &&
    sentences.haveNameInCommon
  );
}
