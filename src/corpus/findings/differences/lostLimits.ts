import { boundOf } from '../figureValues';
import type { Span } from '../../../text/span';
import { maxFigures, valueKey, type ComparedFigure } from './comparedFigures';
import { sameThing } from './differingValues';
import { isReworded } from './gaps';
import { limitVetoes, type LimitPair } from './limitVetoes';
import type { WordFinding, WordRule } from './pairRule';
import type { ComparedSentence, SentencePair } from './sentencePair';
import { isSameWordFamily } from '../wordFamilies';

/** Links in other words below this score are no reason to look for lost bounds. */
const minScore = 0.85;

export const lostLimits: WordRule = {
  id: 'lost-limit',
  kind: 'bound',
  example: [
    'The tide at Tulm flooded [at least 200] cellars in the old town on Sunday.',
    'The tide at Tulm flooded [200] cellars in the old town on Sunday.',
  ],
  counterexample: [
    'The tide at Tulm flooded some 200 cellars in the old town on Sunday.',
    'The tide at Tulm flooded an estimated 200 cellars in the old town on Sunday.',
  ],
  read: readLimits,
};

/** Figures of one value of which only one is said to be a bound. A round figure is one with or without `about`. */
function readLimits(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  if (!pair.isNear && !pair.reaches(minScore)) return [];
  const theirs = b.table.of(b.passage.sentence);
  if (theirs.length > maxFigures || a.table.of(a.passage.sentence).length > maxFigures) return [];
  return a.table.of(a.passage.sentence).flatMap((one): WordFinding[] => {
    const key = valueKey(one);
    if (key === undefined || one.figureClass === 'date' || one.figureClass === 'clock') return [];
    if (one.figure.kind === 'number') return [];
    const other = theirs.find((each) => valueKey(each) === key);
    if (
      !other ||
      isRange(one) ||
      isRange(other) ||
      (boundOf(one.figure) === undefined) === (boundOf(other.figure) === undefined)
    )
      return [];
    if (!pair.pairs.some(([i, j]) => i === one.from && j === other.from) && !isTellingSum(one)) return [];
    // Of the arrested and of those who came to a vigil, of shots and of a mother of 12, the same number says nothing.
    const thing = sameThing(one, other);
    if (thing === undefined || (thing === 'half' && !pair.isNear) || isLooseCount(pair, one, other)) return [];
    if (isSilent(pair, one, other, key)) return [];
    return [{ a: withLimit(a, one), b: withLimit(b, other), isLone: false }];
  });
}

/** Whether a sum is told apart by its value, wherever it stands in two sentences: £285,000. */
function isTellingSum({ figureClass, figure: { value = 0 } }: ComparedFigure): boolean {
  return figureClass === 'money' && value >= minTellingSum && value % minTellingSum !== 0;
}

/** A range has bounds of its own, and its value is one of them: `30 to 40`. */
function isRange({ figure: { low, high } }: ComparedFigure): boolean {
  return low !== undefined && high !== undefined;
}

/** Sums from here on, and no round ones, are told apart by their value. Not fitted. */
const minTellingSum = 10_000;
/** Counts from here on are told apart by their value. Not fitted. */
const minTellingCount = 20;
/** Words beside a count among which something must be in common. */
const reach = 6;

/**
 * Whether all that ties two small counts is what they count: two things are done to three banks, and somebody plays one
 * more time after all.
 */
function isLooseCount(pair: SentencePair, one: ComparedFigure, other: ComparedFigure): boolean {
  const isSmall = one.figureClass === 'amount' && (one.figure.value ?? 0) < minTellingCount;
  if (!isSmall || isReworded(pair) || (one.fate !== undefined && one.fate === other.fate)) return false;
  const isBeside = (index: number, { from, to }: ComparedFigure): boolean =>
    index >= from - reach && index < to + reach;
  return !pair.pairs.some(([i, j]) => {
    const { isTelling, stem } = pair.a.words[i];
    const isCounted = [one, other].some(({ unit }) => unit !== '' && isSameWordFamily(unit, stem));
    return isTelling && !isCounted && isBeside(i, one) && isBeside(j, other) && (i < one.from || i >= one.to);
  });
}

function isSilent(sentences: SentencePair, one: ComparedFigure, other: ComparedFigure, key: string): boolean {
  const [ours, theirs] = [
    { sentence: sentences.a, figure: one },
    { sentence: sentences.b, figure: other },
  ];
  const isOurs = boundOf(one.figure) !== undefined;
  const pair: LimitPair = { sentences, bounded: isOurs ? ours : theirs, plain: isOurs ? theirs : ours, key };
  return limitVetoes.some(({ read }) => read(pair));
}

const limitWords = new Set([
  'up',
  'to',
  'at',
  'least',
  'most',
  'more',
  'less',
  'fewer',
  'than',
  'over',
  'under',
  'above',
]);

/** A figure with the words before it that bound it. */
function withLimit({ words }: ComparedSentence, { figure, from }: ComparedFigure): Span {
  if (boundOf(figure) === undefined) return { start: figure.start, end: figure.end };
  let first = from;
  while (first > 0 && from - first < 2 && limitWords.has(words[first - 1].lower)) first--;
  // `Freed up $26 million`
  if (words[first].lower === 'up' && words[first + 1].lower !== 'to') first++;
  return { start: Math.min(words[first].start, figure.start), end: figure.end };
}
