import {
  additions,
  approximations,
  farLimits,
  negations,
  overCauseWords,
  reachingVerbs,
  roundingWords,
  vagueNumbers,
} from '../../../lexicon/en/differences';
import { boundOf } from '../figureValues';
import type { ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { haveOtherNames } from '../sameFact';
import { areDatedApart } from './figureDoubts';
import type { PairRule } from './pairRule';
import type { ComparedSentence, SentencePair } from './sentencePair';

/** A figure and its sentence. */
interface Stated {
  readonly sentence: ComparedSentence;
  readonly figure: ComparedFigure;
}

/** Two figures of one value of which one is a bound: `at least 200`, `200`. */
export interface LimitPair {
  readonly sentences: SentencePair;
  readonly bounded: Stated;
  readonly plain: Stated;
  /** What both have in common; see `valueKey`. */
  readonly key: string;
}

export type LimitVeto =
  | 'bounded-in-other-words'
  | 'bounded-elsewhere'
  | 'particle'
  | 'cause'
  | 'estimate'
  | 'rounded'
  | 'reached'
  | 'threshold'
  | 'denied'
  | 'addition'
  | 'besides'
  | 'dates-apart'
  | 'other-names';

/** The same amount in another unit stands so many words away at most: `over 60 metres (200 feet)`. */
const conversionReach = 6;
/** Words before a figure among which its bound stands apart: `more than the $21 million`. */
const limitReach = 4;
/** Words before a figure among which a verb that it belongs to stands: `to hand over 312 flats`, `speeds reached 120 mph`. */
const verbReach = 2;
/** Words beside a figure among which `other` stands: `two other cellars`. */
const otherReach = 2;
/** Words before a bound among which its denial stands: `none of the offers is believed to be for more than`. Not fitted. */
const denialReach = 16;

/** Reasons why a bound that one of two sentences lacks is no difference, each with two pairs of sentences. */
export const limitVetoes: readonly PairRule<LimitVeto, (pair: LimitPair) => boolean>[] = [
  {
    id: 'bounded-in-other-words',
    example: [
      'The tide at Tulm flooded more than 200 cellars in the old town on Sunday.',
      'The tide at Tulm flooded in excess of 200 cellars in the old town on Sunday.',
    ],
    counterexample: [
      'The tide at Tulm flooded more than 200 cellars in the old town on Sunday.',
      'The tide at Tulm flooded 200 cellars in the old town on Sunday.',
    ],
    read: ({ plain: { sentence, figure } }) =>
      sentence.words.some(({ lower }) => approximations.has(lower)) ||
      hasBefore(sentence, figure, limitReach, farLimits) ||
      isFollowedByMore(sentence, figure),
  },
  {
    id: 'bounded-elsewhere',
    example: [
      'The tide at Tulm flooded over 60 metres of the quay on Sunday, the board said.',
      'The tide at Tulm flooded 60 metres, more than 200 feet, of the quay on Sunday, the board said.',
    ],
    counterexample: [
      'The tide at Tulm flooded over 60 metres of the quay on Sunday, the board said.',
      'The tide at Tulm flooded 60 metres, or 200 feet, of the quay on Sunday, the board said.',
    ],
    read: ({ plain: { sentence, figure }, key }) => {
      const isBeside = ({ from }: ComparedFigure): boolean => Math.abs(from - figure.from) <= conversionReach;
      const isBounded = (each: ComparedFigure): boolean => boundOf(each.figure) !== undefined;
      const { table, passage } = sentence;
      return (
        table.of(passage.sentence).some((each) => isBounded(each) && isBeside(each)) ||
        table.withKey(key).some(isBounded)
      );
    },
  },
  {
    id: 'particle',
    example: [
      'The board of Tulm agreed to hand over 312 flats to the harbour crews on Sunday.',
      'The board of Tulm agreed to hand 312 flats to the harbour crews on Sunday.',
    ],
    counterexample: [
      'The board of Tulm agreed to build over 312 flats for the harbour crews on Sunday.',
      'The board of Tulm agreed to build 312 flats for the harbour crews on Sunday.',
    ],
    read: ({ bounded: { sentence, figure } }) =>
      figure.figure.modifier === 'over' &&
      wordsBefore(sentence, figure, verbReach).some(({ stem }) => particleVerbs.has(stem)),
  },
  {
    id: 'cause',
    example: ['Harbour clerk of Tulm jailed over £312,000 fraud', 'Harbour clerk of Tulm jailed for £312,000 fraud'],
    counterexample: [
      'Harbour clerk of Tulm jailed for over £312,000 fraud',
      'Harbour clerk of Tulm jailed for £312,000 fraud',
    ],
    read: ({ bounded: { sentence, figure } }) =>
      figure.figure.modifier === 'over' && hasBefore(sentence, figure, verbReach, overCauseWords),
  },
  {
    id: 'estimate',
    example: [
      'The tide at Tulm flooded at least a dozen cellars in the old town on Sunday.',
      'The tide at Tulm flooded about a dozen cellars in the old town on Sunday.',
    ],
    counterexample: [
      'The tide at Tulm flooded at least a dozen cellars in the old town on Sunday.',
      'The tide at Tulm flooded a dozen cellars in the old town on Sunday.',
    ],
    // What is about a dozen may be more, and up to 200 is about 200; at least 200 is another estimate.
    read: ({ bounded, plain: { sentence, figure } }) =>
      (isVagueWord(sentence, figure) || isUpper(bounded.figure)) &&
      (figure.figure.modifier !== undefined || hasBefore(sentence, figure, verbReach, roundingWords)),
  },
  {
    id: 'rounded',
    example: [
      'The match at Tulm was decided with just over four minutes left on the harbour clock.',
      'The match at Tulm was decided with four minutes left on the harbour clock.',
    ],
    counterexample: [
      'The match at Tulm was decided with over four minutes left on the harbour clock.',
      'The match at Tulm was decided with four minutes left on the harbour clock.',
    ],
    // What is just over four is four, told in round figures.
    read: ({ bounded: { sentence, figure } }) => hasBefore(sentence, figure, verbReach, slightWords),
  },
  {
    id: 'reached',
    example: [
      'The crews of Tulm chased the stolen ferry at speeds of up to 40 knots past the lighthouse.',
      'The crews of Tulm chased the stolen ferry, whose speed reached 40 knots past the lighthouse.',
    ],
    counterexample: [
      'The crews of Tulm chased the stolen ferry at speeds of up to 40 knots past the lighthouse.',
      'The crews of Tulm chased the stolen ferry at speeds of 40 knots past the lighthouse.',
    ],
    // What is reached is the most that there was.
    read: ({ bounded, plain: { sentence, figure } }) =>
      isUpper(bounded.figure) &&
      wordsBefore(sentence, figure, limitReach).some(({ lower }) => reachingVerbs.has(lower)),
  },
  {
    id: 'threshold',
    example: [
      'Jon Arvel has caught at least 30 lobsters in each of the past five seasons at Tulm.',
      'Jon Arvel has had a 30-lobster season in each of the past five years at Tulm.',
    ],
    counterexample: [
      'Jon Arvel has caught at least 30 lobsters in each of the past five seasons at Tulm.',
      'Jon Arvel has caught 30 lobsters in each of the past five seasons at Tulm.',
    ],
    // A season of 30 lobsters is one of 30 and more.
    read: ({ plain: { sentence, figure } }) => figure.figureClass === 'amount' && isCompound(sentence, figure),
  },
  {
    id: 'denied',
    example: [
      'None of the offers to the crews of Tulm is for more than eight years, the board said.',
      'The offers to the crews of Tulm are for eight years, the board said.',
    ],
    counterexample: [
      'The offers to the crews of Tulm are for more than eight years, the board said.',
      'The offers to the crews of Tulm are for eight years, the board said.',
    ],
    // What is not more than eight may be eight.
    read: ({ bounded }) => isDenied(bounded),
  },
  {
    id: 'addition',
    example: [
      'The tide at Tulm flooded at least two cellars in the old town on Sunday.',
      'The tide at Tulm flooded two other cellars in the old town on Sunday.',
    ],
    counterexample: [
      'The tide at Tulm flooded at least two other cellars in the old town on Sunday.',
      'The tide at Tulm flooded two other cellars in the old town on Sunday.',
    ],
    read: ({ bounded, plain }) => countsOthers(bounded) !== countsOthers(plain),
  },
  {
    id: 'besides',
    example: [
      'The tide at Tulm flooded at least two cellars in the old town on Sunday.',
      'Two cellars in the old town of Tulm were also flooded by the tide on Sunday.',
    ],
    counterexample: [
      'The tide at Tulm also flooded at least two cellars in the old town on Sunday.',
      'Two cellars in the old town of Tulm were also flooded by the tide on Sunday.',
    ],
    // What is told of besides is no part of what the other counts.
    read: ({ bounded, plain }) => isBesides(bounded) !== isBesides(plain),
  },
  {
    id: 'dates-apart',
    example: [
      'The tide at Tulm flooded at least 200 cellars in the old town in 1996.',
      'The tide at Tulm flooded 200 cellars in the old town in 2004.',
    ],
    counterexample: [
      'The tide at Tulm flooded at least 200 cellars in the old town in 1996.',
      'The tide at Tulm flooded 200 cellars in the old town in 1996.',
    ],
    read: ({ sentences: { a, b } }) => areDatedApart(a, b),
  },
  {
    id: 'other-names',
    example: [
      'The harbour board offered Ines Varga at least $80 million after the fire on the quay.',
      'The harbour board offered Jon Arvel $80 million after the fire on the quay.',
    ],
    counterexample: [
      'The harbour board offered Ines Varga at least $80 million after the fire on the quay.',
      'The harbour board offered Ines Varga $80 million after the fire on the quay.',
    ],
    // A share is of something, which its clause names; elsewhere a name tells that the other article does not know.
    read: ({ sentences, bounded, plain }) =>
      plain.figure.figureClass === 'percent'
        ? haveOtherNames(bounded.figure.fact, plain.figure.fact)
        : plain.figure.figureClass === 'money' && sentences.haveUnknownNames,
  },
];

/** Verbs to which an `over` before a figure belongs. */
const particleVerbs = new Set(['hand', 'turn', 'take', 'taken', 'took', 'give', 'gave', 'given', 'sign']);
/** Words before a bound that make it a round figure: `just over`. */
const slightWords: ReadonlySet<string> = new Set(['just', 'slightly', 'barely', 'little']);
/** Words behind a figure among which `and more` bounds it: `thirty people were found dead and more were not found`. */
const moreReach = 6;

function isFollowedByMore({ words }: ComparedSentence, { to }: ComparedFigure): boolean {
  return words
    .slice(to, to + moreReach)
    .some(({ lower }, index) => lower === 'and' && words.at(to + index + 1)?.lower === 'more');
}

function isUpper({ figure: { modifier } }: ComparedFigure): boolean {
  return modifier === 'up to' || modifier === 'at most' || modifier === 'under';
}

function wordsBefore({ words }: ComparedSentence, { from }: ComparedFigure, reach: number): readonly ComparedWord[] {
  return words.slice(Math.max(0, from - reach), from);
}

function hasBefore(at: ComparedSentence, figure: ComparedFigure, reach: number, words: ReadonlySet<string>): boolean {
  return wordsBefore(at, figure, reach).some(({ lower }) => words.has(lower));
}

/** Whether an amount is told by a word for many: `a dozen`. */
function isVagueWord({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  return words.slice(from, to).some(({ lower }) => vagueNumbers.has(lower));
}

/** Whether a bound that compares is denied in its clause: `none of them for more than`. */
function isDenied({ sentence, figure }: Stated): boolean {
  if (figure.figure.modifier !== 'over' && figure.figure.modifier !== 'under') return false;
  const denial = wordsBefore(sentence, figure, denialReach)
    .filter(({ lower }) => negations.has(lower) || lower === 'none' || lower.endsWith("n't"))
    .at(-1);
  const { text } = sentence.source.annotated.article;
  return denial !== undefined && !/[,;:—–]/.test(text.slice(denial.end, figure.figure.start));
}

/** Whether a number is the first part of a compound: `a 30-lobster season`. */
function isCompound({ source }: ComparedSentence, { figure: { start, end } }: ComparedFigure): boolean {
  return /\d\s?-\s?\p{L}/u.test(source.annotated.article.text.slice(start, end + 3));
}

/** Whether those who are counted are others than some before; the *more* of `more than` is a bound. */
function countsOthers({ sentence: { words }, figure: { from, to } }: Stated): boolean {
  return words
    .slice(Math.max(0, from - otherReach), to + otherReach)
    .some(({ lower }) => lower !== 'more' && additions.has(lower));
}

/** Whether a sentence tells of something besides what was told. */
function isBesides({ sentence }: Stated): boolean {
  return sentence.words.some(({ lower }) => lower === 'also' || lower === 'too');
}
