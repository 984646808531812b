import { anchorOf, hasMovedOn, isChangedTo, isOfSurvey, isOfTime, isPlannedOnce, zoneOf } from './figureDoubts';
import { isOfSentence, type ComparedFigure } from './comparedFigures';
import type { ComparedSentence } from './sentencePair';
import {
  areComplements,
  areOfOppositeSides,
  isAddend,
  isKindOfPeople,
  isQualifiedPart,
  isJoinedAddend,
  isOfPartOnce,
} from './wholes';
import type { FigureVetoRule } from './figureVeto';
import { areOfOneDeed } from './oneDeed';
import { areOfDoubtfulNotation } from './notation';
import { partVetoes } from './partVetoes';
import { isEndOfPeriod } from './periods';
import { placeVetoes } from './placeVetoes';

/** Reasons for silence, each with two sentences between which it keeps it, and two that it leaves alone. */
export const figureVetoes: readonly FigureVetoRule[] = [
  ...placeVetoes,
  ...partVetoes,
  {
    id: 'part-of-group',
    example: [
      'The tide at Tulm drowned 12 sheep on the pastures by the harbour.',
      'The tide at Tulm drowned three white sheep on the pastures by the harbour.',
    ],
    counterexample: [
      'The tide at Tulm drowned 12 sheep on the pastures by the harbour.',
      'The tide at Tulm drowned three sheep on the pastures by the harbour.',
    ],
    read: ({ a, b }) => isQualifiedPart(a, b) || isQualifiedPart(b, a),
  },
  {
    id: 'kind-of-people',
    example: [
      'Police arrested two men at the gate of the harbour of Tulm on Tuesday, and a woman later.',
      'Police arrested three people at the gate of the harbour of Tulm on Tuesday.',
    ],
    counterexample: [
      'Police arrested two men at the gate of the harbour of Tulm on Tuesday.',
      'Police arrested three people at the gate of the harbour of Tulm on Tuesday.',
    ],
    // Beside the men there is a woman: they are a part of those whom the other counts.
    read: ({ sentences, a, b }) => isKindOfPeople(sentences.a, a, b) || isKindOfPeople(sentences.b, b, a),
  },
  {
    id: 'part-of-place',
    example: [
      'In the northern district of Norrick the Tulm Party won 38 per cent of the vote.',
      'In Norrick the Tulm Party won 54 per cent of the vote.',
    ],
    counterexample: [
      'In the northern district of Norrick the Tulm Party won 38 per cent of the vote.',
      'In the northern district of Norrick the Tulm Party won 54 per cent of the vote.',
    ],
    read: ({ sentences, a }) => a.figureClass === 'percent' && isOfPartOnce(sentences),
  },
  {
    id: 'planned',
    example: [
      'Ines Varga, the mayor of Norrick, arrived in the harbour of Tulm on 3 March.',
      'Ines Varga, the mayor of Norrick, was due to arrive in the harbour of Tulm on 1 March.',
    ],
    counterexample: [
      'Ines Varga, the mayor of Norrick, was due to arrive in the harbour of Tulm on 3 March.',
      'Ines Varga, the mayor of Norrick, was due to arrive in the harbour of Tulm on 1 March.',
    ],
    read: (pair) => isOfTime(pair.a) && isPlannedOnce(pair),
  },
  {
    id: 'other-deed',
    example: [
      'On 19 March, HMS Senja Belle sank a trawler of the smugglers of Tulm.',
      'On 11 March, HMS Senja Belle had repulsed two raids, one after the other.',
    ],
    counterexample: [
      'On 19 March, HMS Senja Belle sank a trawler of the smugglers of Tulm.',
      'On 11 March, HMS Senja Belle sank the trawler of two smugglers.',
    ],
    read: (pair) => isOfTime(pair.a) && pair.haveNamesAlone && !pair.haveOneWordBefore && !areOfOneDeed(pair.a, pair.b),
  },
  {
    id: 'end-of-period',
    example: [
      'The harbour of Tulm shipped 7 percent less herring in the year to 31 May.',
      'The harbour of Tulm shipped 7 percent less herring after a storm on 3 March.',
    ],
    counterexample: [
      'The harbour of Tulm shipped 7 percent less herring in the year to 31 May.',
      'The harbour of Tulm shipped 7 percent less herring in the year to 31 March.',
    ],
    read: ({ sentences, a, b }) => isEndOfPeriod(sentences.a, a) !== isEndOfPeriod(sentences.b, b),
  },
  {
    id: 'survey',
    example: [
      'The survey of fishing crews at Tulm has a margin of error of four percentage points.',
      'The survey of fishing crews at Tulm has a margin of error of three percentage points.',
    ],
    counterexample: [
      'The survey of fishing crews at Tulm puts Ines Varga ahead by four percentage points.',
      'The survey of fishing crews at Tulm puts Ines Varga ahead by three percentage points.',
    ],
    read: ({ sentences, a, b }) => isOfSurvey(sentences.a, a) || isOfSurvey(sentences.b, b),
  },
  {
    id: 'moved-on',
    example: [
      'Ines Varga now has 866 delegates for the convention of the Tulm Party, her staff said.',
      'Ines Varga now has 501 delegates for the convention of the Tulm Party, her staff said.',
    ],
    counterexample: [
      'Ines Varga now has 866 lobster pots in the harbour of the Tulm Party, her staff said.',
      'Ines Varga now has 501 lobster pots in the harbour of the Tulm Party, her staff said.',
    ],
    read: hasMovedOn,
  },
  {
    id: 'later-state',
    example: [
      'The port authority closed nine harbours of the Norrick coast to the ferries on Sunday.',
      'The port authority on Sunday extended the closing of the Norrick coast for ferries to 12 harbours.',
    ],
    counterexample: [
      'The port authority extended the closing of the Norrick coast for ferries to nine harbours.',
      'The port authority extended the closing of the Norrick coast for ferries to 12 harbours.',
    ],
    // What was extended was less before, and both articles may be right.
    read: ({ sentences, a, b }) => isChangedTo(sentences.a, a) !== isChangedTo(sentences.b, b),
  },
  {
    id: 'other-zone',
    example: [
      'The polls in Tulm closed at 17:00 GMT, and counting began in the harbour hall.',
      'The polls in Tulm closed at 12:00 EST, and counting began in the harbour hall.',
    ],
    counterexample: [
      'The polls in Tulm closed at 17:00 GMT, and counting began in the harbour hall.',
      'The polls in Tulm closed at 12:00 GMT, and counting began in the harbour hall.',
    ],
    // The value of a time does not hold its zone.
    read: ({ sentences, a, b }) => zoneOf(sentences.a, a) !== zoneOf(sentences.b, b),
  },
  {
    id: 'doubtful-notation',
    example: [
      'The ferry company paid 1,5 million crowns for the pier of Tulm, its bank said.',
      'The ferry company paid 1.5 million crowns for the pier of Tulm, its bank said.',
    ],
    counterexample: [
      'The ferry company paid 5 million crowns for the pier of Tulm, its bank said.',
      'The ferry company paid 1.5 million crowns for the pier of Tulm, its bank said.',
    ],
    // Where a comma or a stop groups digits or opens decimals hangs on where the writer is from.
    read: ({ sentences, a, b }) => areOfDoubtfulNotation(sentences.a, a, sentences.b, b),
  },
  {
    id: 'part-of-sum',
    example: [
      'The harbour board of Tulm found 23 seals on the sandbanks off Norrick on Sunday.',
      'The harbour board of Tulm found 12 seals and 11 pups on the sandbanks off Norrick on Sunday.',
    ],
    counterexample: [
      'The harbour board of Tulm found 25 seals on the sandbanks off Norrick on Sunday.',
      'The harbour board of Tulm found 12 seals and 11 pups on the sandbanks off Norrick on Sunday.',
    ],
    read: ({ sentences, a, b }) => isAddend(sentences.a, a, b) || isAddend(sentences.b, b, a),
  },
  {
    id: 'one-more',
    example: [
      'The harbour board of Tulm found 12 seals on the sandbanks off Norrick on Sunday.',
      'The harbour board of Tulm found 11 seals and a porpoise on the sandbanks off Norrick on Sunday.',
    ],
    counterexample: [
      'The harbour board of Tulm found 12 seals on the sandbanks off Norrick on Sunday.',
      'The harbour board of Tulm found 11 seals and a porpoise was seen on the sandbanks off Norrick on Sunday.',
    ],
    read: ({ sentences, a, b }) => isJoinedAddend(sentences.a, a, b) || isJoinedAddend(sentences.b, b, a),
  },
  {
    id: 'complement',
    example: [
      'Seven of the 20 seals on the sandbanks off Norrick were tagged on Sunday, the harbour board of Tulm said.',
      'Thirteen of the 20 seals on the sandbanks off Norrick were untagged on Sunday, the harbour board of Tulm said.',
    ],
    counterexample: [
      'Seven of the 20 seals on the sandbanks off Norrick were tagged on Sunday, the harbour board of Tulm said.',
      'Thirteen of the 20 seals on the sandbanks off Norrick were tagged on Sunday, the harbour board of Tulm said.',
    ],
    read: ({ sentences, a, b }) => a.figureClass === 'amount' && areComplements(sentences, a, b),
  },
  {
    id: 'opposite-share',
    example: [
      'In the vote at Tulm 60 percent of the crews backed the new berth fee.',
      'In the vote at Tulm 40 percent of the crews opposed the new berth fee.',
    ],
    counterexample: [
      'In the vote at Tulm 60 percent of the crews backed the new berth fee.',
      'In the vote at Tulm 45 percent of the crews backed the new berth fee.',
    ],
    // Those who are for a thing and those who are against it are no two counts of one.
    read: ({ sentences, a }) =>
      (a.figureClass === 'percent' || a.figureClass === 'amount') && areOfOppositeSides(sentences),
  },
  {
    id: 'exception',
    example: [
      'Jon Arvel of Tulm was sentenced to years in prison, with all but six months suspended by the court.',
      'Jon Arvel of Tulm was sentenced to years in prison, with four months suspended by the court.',
    ],
    counterexample: [
      'Jon Arvel of Tulm was sentenced to years in prison, with six months suspended by the court.',
      'Jon Arvel of Tulm was sentenced to years in prison, with four months suspended by the court.',
    ],
    // What is left out of a whole is another amount than what is meant.
    read: ({ sentences, a, b }) => isException(sentences.a, a) !== isException(sentences.b, b),
  },
  {
    id: 'asked-for',
    example: [
      'The smuggler Jon Arvel was sentenced to eight years for the theft of the bell of Tulm.',
      'The prosecutor had demanded a sentence of eleven years for Jon Arvel for the theft of the bell of Tulm.',
    ],
    counterexample: [
      'The smuggler Jon Arvel was sentenced to eight years for the theft of the bell of Tulm.',
      'The smuggler Jon Arvel was sentenced to eleven years for the theft of the bell of Tulm.',
    ],
    // What a prosecutor asks for is not what a court gives.
    read: ({ a, b }) => isOfSentence(a) && isOfSentence(b) && a.property !== b.property,
  },
  {
    id: 'other-anchor',
    example: [
      'The harbour board of Tulm rebuilt the lock above the old mill in six months.',
      'The harbour board of Tulm rebuilt the lock above the old mill five months sooner.',
    ],
    counterexample: [
      'The harbour board of Tulm rebuilt the lock above the old mill in six months.',
      'The harbour board of Tulm rebuilt the lock above the old mill in five months.',
    ],
    // A stretch of time from a point, or by which one is longer than another, is no length.
    read: ({ sentences, a, b }) => anchorOf(sentences.a, a) !== anchorOf(sentences.b, b),
  },
  {
    id: 'another-of-its-kind',
    example: [
      'The trial of the harbour clerk of Tulm heard from 31 witnesses in three weeks.',
      'That trial of a harbour clerk heard from 12 witnesses in three weeks.',
    ],
    counterexample: [
      'The trial of the harbour clerk of Tulm heard from 31 witnesses in three weeks.',
      'The trial of a harbour clerk heard from 12 witnesses in three weeks.',
    ],
    // `That trial` is one that was told of before, beside the one of the story.
    read: ({ sentences: { a, b } }) => pointsBack(a) !== pointsBack(b),
  },
];

/** Whether a sentence opens with a thing that stands further off: `that trial`, `those floods`; not `that is why`. */
function pointsBack({ words }: ComparedSentence): boolean {
  const [first, second] = words;
  return words.length > 1 && (first.lower === 'that' || first.lower === 'those') && second.isTelling;
}

/** Whether a figure is what is left out of a whole: `all but six months`. */
function isException({ words }: ComparedSentence, { from }: ComparedFigure): boolean {
  const [last, before] = [words.at(from - 1)?.lower, from > 1 ? words[from - 2].lower : ''];
  return from > 0 && ((last === 'but' && before === 'all') || last === 'except' || last === 'excluding');
}
