import { sameThing } from './differingValues';
import type { ComparedFigure } from './comparedFigures';
import type { FigureVetoRule } from './figureVeto';
import type { ComparedSentence } from './sentencePair';

/** Words that take up those who were counted before: `of these, 410`, `410 of them`. */
const takenUp: ReadonlySet<string> = new Set(['these', 'them', 'which', 'whom']);
/** What opens the name of a whole behind `of`: `a dozen of the charges`. */
const wholeOpeners: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our']);
/** Words that say that one amount is twice another: `which will be halved`. */
const doublings: ReadonlySet<string> = new Set(['halve', 'halved', 'halves', 'double', 'doubled', 'doubles', 'twice']);
/** Words before an age among which it is said to lie ahead: `he will be 27 when it ends`. Chosen, not fitted. */
const aheadReach = 3;

/** Reasons for silence where one of two figures counts a part of what the other counts, or what it was or will be. */
export const partVetoes: readonly FigureVetoRule[] = [
  {
    id: 'of-these',
    example: [
      'The harbour board of Tulm will cut 640 jobs on the quay and in its offices, it said.',
      'The harbour board of Tulm will cut jobs on the quay and in its offices, 410 of them in Norrick, it said.',
    ],
    counterexample: [
      'The harbour board of Tulm will cut 640 jobs on the quay and in its offices, it said.',
      'The harbour board of Tulm will cut 410 jobs on the quay and in its offices, it said.',
    ],
    read: ({ sentences, a, b }) => isSomeOf(sentences.a, a, b) || isSomeOf(sentences.b, b, a),
  },
  {
    id: 'part-and-whole',
    example: [
      'The jury of the harbour court proved 12 of the charges against the clerk of Tulm on Friday.',
      'The jury of the harbour court heard of the 15 charges against the clerk of Tulm on Friday.',
    ],
    counterexample: [
      'The jury of the harbour court proved 12 of the charges against the clerk of Tulm on Friday.',
      'The jury of the harbour court proved 15 of the charges against the clerk of Tulm on Friday.',
    ],
    read: ({ sentences, a, b }) =>
      (isPart(sentences.a, a) && isWhole(sentences.b, b)) || (isPart(sentences.b, b) && isWhole(sentences.a, a)),
  },
  {
    id: 'adds-up',
    example: [
      'The lamp of Tulm was taken from the shelves of 274 shops by the chains Arvel and Senja.',
      'The lamp of Tulm was taken from the shelves of 210 shops by the chain Arvel; Senja, which runs 64 shops, kept it.',
    ],
    counterexample: [
      'The lamp of Tulm was taken from the shelves of 274 shops by the chains Arvel and Senja.',
      'The lamp of Tulm was taken from the shelves of 210 shops by the chain Arvel; Senja, which runs 87 shops, kept it.',
    ],
    read: ({ sentences, a, b }) => makesUp(sentences.a, a, b) || makesUp(sentences.b, b, a),
  },
  {
    id: 'halved',
    example: [
      'A ticket of the harbour board of Tulm is £70 for crews that pay late.',
      'A ticket of the harbour board of Tulm is halved to £35 for crews that pay late.',
    ],
    counterexample: [
      'A ticket of the harbour board of Tulm is £70 for crews that pay late.',
      'A ticket of the harbour board of Tulm is cut to £35 for crews that pay late.',
    ],
    read: ({ sentences: { a, b }, ratio }) => ratio === 2 && (tellsOfDoubling(a) || tellsOfDoubling(b)),
  },
  {
    id: 'former-value',
    example: [
      'The price of a berth on the quay of Tulm was cut from £158 in the new year.',
      'The price of a berth on the quay of Tulm was put at £125 in the new year.',
    ],
    counterexample: [
      'The price of a berth on the quay of Tulm was cut from £158 in the new year.',
      'The price of a berth on the quay of Tulm was cut from £125 in the new year.',
    ],
    // What a price came from is not what it came to.
    read: ({ sentences, a, b }) => isAmount(a) && isFormer(sentences.a, a) !== isFormer(sentences.b, b),
  },
  {
    id: 'expected-age',
    example: [
      'The clerk Jon Arvel of the harbour board of Tulm is 61 years old, his lawyer said.',
      'The clerk Jon Arvel of the harbour board of Tulm will be 66 years old by then, his lawyer said.',
    ],
    counterexample: [
      'The clerk Jon Arvel of the harbour board of Tulm is 61 years old, his lawyer said.',
      'The clerk Jon Arvel of the harbour board of Tulm is 66 years old by now, his lawyer said.',
    ],
    read: ({ sentences, a, b }) => isExpectedAge(sentences.a, a) !== isExpectedAge(sentences.b, b),
  },
];

/** Whether a figure counts some of those who were counted before, and the other more. */
function isSomeOf(sentence: ComparedSentence, part: ComparedFigure, whole: ComparedFigure): boolean {
  return (
    part.figureClass === 'amount' && (part.figure.value ?? 0) < (whole.figure.value ?? 0) && isOfThese(sentence, part)
  );
}

/** Whether a figure counts some of those who were counted before: `Of these, 410 are at Norrick`, `41 of whom`. */
function isOfThese({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  const isOf = (at: number): boolean => words.at(at)?.lower === 'of' && takenUp.has(words.at(at + 1)?.lower ?? '');
  return isOf(to) || isOf(to + 1) || (from >= 2 && isOf(from - 2));
}

function isPart({ words }: ComparedSentence, { to }: ComparedFigure): boolean {
  return words.at(to)?.lower === 'of' && wholeOpeners.has(words.at(to + 1)?.lower ?? '');
}

function isWhole({ words }: ComparedSentence, { from }: ComparedFigure): boolean {
  return from >= 2 && words[from - 2].lower === 'of' && wholeOpeners.has(words[from - 1].lower);
}

/** Whether another figure of its sentence makes a part up to the whole: `210 shops; Senja, which runs 64 shops`, 274. */
function makesUp({ table, passage }: ComparedSentence, part: ComparedFigure, whole: ComparedFigure): boolean {
  const rest = (whole.figure.value ?? 0) - (part.figure.value ?? 0);
  if (rest <= 1 || !isAmount(part)) return false;
  // `At least two bodies were found, and the flood killed 12 people`: a bound is no part.
  return table
    .of(passage.sentence)
    .some(
      (each) =>
        each !== part &&
        each.figure.value === rest &&
        each.figure.modifier === undefined &&
        sameThing(each, part) === 'named',
    );
}

function tellsOfDoubling({ words }: ComparedSentence): boolean {
  return words.some(({ lower }) => doublings.has(lower));
}

/** Whether a figure is what another came from: `down from 15,800`. */
function isFormer({ words }: ComparedSentence, { from }: ComparedFigure): boolean {
  return from > 0 && words[from - 1].lower === 'from';
}

/** Whether an age is one that somebody will have: `he will be 27 when it ends`. */
function isExpectedAge({ words }: ComparedSentence, { figureClass, from }: ComparedFigure): boolean {
  return (
    figureClass === 'age' && words.slice(Math.max(0, from - aheadReach), from).some(({ lower }) => lower === 'will')
  );
}

function isAmount({ figureClass }: ComparedFigure): boolean {
  return figureClass === 'amount' || figureClass === 'money' || figureClass === 'measure' || figureClass === 'percent';
}
