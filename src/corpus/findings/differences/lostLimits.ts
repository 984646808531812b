import { boundOf } from '../figureValues';
import type { Span } from '../../../text/span';
import { maxFigures, valueKey, type ComparedFigure } from './comparedFigures';
import { sameThing } from './differingValues';
import { limitVetoes, type LimitPair } from './limitVetoes';
import type { WordFinding, WordRule } from './pairRule';
import type { ComparedSentence, SentencePair } from './sentencePair';

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
    if (!other || (boundOf(one.figure) === undefined) === (boundOf(other.figure) === undefined)) return [];
    if (!pair.pairs.some(([i, j]) => i === one.from && j === other.from)) return [];
    // Of the arrested and of those who came to a vigil, of shots and of a mother of 12, the same number says nothing.
    const thing = sameThing(one, other);
    if (thing === undefined || (thing === 'half' && !pair.isNear) || isSilent(pair, one, other, key)) return [];
    return [{ a: withLimit(a, one), b: withLimit(b, other), isLone: false }];
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
