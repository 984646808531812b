import { boundOf } from '../figureValues';
import { cueKinds } from '../../../annotations/quotations/cues';
import { doubts, negations, quantifiers } from '../../../lexicon/en/differences';
import type { WordSet } from '../../../lexicon/table';
import type { Span } from '../../../text/span';
import type { Article } from '../../../article/article';
import type { ComparedWord } from './comparedWords';
import { maxFigures, valueKey, type ComparedFigure } from './comparedFigures';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordDifferenceRule } from './difference';
import { gapsOf, isLone, spanOf } from './gaps';
import type { WordFinding, WordRule } from './pairRule';
import { sameThing } from './differingValues';
import { articleWordsOf } from './articleWords';

/** Links in other words below this score are no reason to look for lost bounds. */
const minScore = 0.85;
/** A gap with more words holds another statement. Chosen on ECB+ topics. */
const maxGapWords = 3;
/** Aligned words in a row on both sides of a lost bound together. Chosen on ECB+ topics. */
const minAround = 3;
/** The same around a denial: another statement is often denied in like words. Chosen on ECB+ topics. */
const minAroundNegation = 6;

export const boundRules: readonly WordRule[] = [
  lostWord({
    id: 'lost-quantifier',
    words: quantifiers,
    example: [
      'The harbour board said [some] fishing crews from Tulm had refused to pay the new berth fee.',
      'The harbour board said []fishing crews from Tulm had refused to pay the new berth fee.',
    ],
    counterexample: [
      'The harbour board said some fishing crews from Tulm had refused to pay the new berth fee.',
      'The harbour board said three fishing crews from Tulm had refused to pay the new berth fee.',
    ],
    isExcused: () => false,
  }),
  lostWord({
    id: 'lost-negation',
    words: negations,
    example: [
      'The board did [not] warn the crews of Tulm before the gates of the lock were shut.',
      'The board did []warn the crews of Tulm before the gates of the lock were shut.',
    ],
    counterexample: [
      'The board did not warn the crews of Tulm before the gates of the lock were shut.',
      'The board never did warn the crews of Tulm before the gates of the lock were shut.',
    ],
    isExcused: ({ words }) => words.some(({ lower }) => isAmong(negations, lower)),
  }),
  lostWord({
    id: 'lost-doubt',
    words: doubts,
    example: [
      'A clerk of the harbour board [allegedly] sold the berths of Tulm to his brother for a song.',
      'A clerk of the harbour board [] sold the berths of Tulm to his brother for a song.',
    ],
    counterexample: [
      'A clerk of the harbour board allegedly sold the berths of Tulm to his brother for a song.',
      'A clerk of the harbour board sold the berths of Tulm to his brother for a song, prosecutors said.',
    ],
    // Doubt is cast in other words: `police said`, `is accused of`.
    isExcused: ({ words }) =>
      words.some(({ lower }) => isAmong(doubts, lower) || cueKinds(lower) !== 0 || accusations.has(lower)),
  }),
  {
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
    read: lostLimits,
  },
];

const accusations = new Set([
  'accused',
  'accuses',
  'charged',
  'suspect',
  'claims',
  'claimed',
  'according',
  'believed',
  'thought',
]);

function isAmong(words: WordSet, lower: string): boolean {
  return words.has(lower) || (words === negations && lower.endsWith("n't"));
}

interface LostWord {
  readonly id: WordDifferenceRule;
  readonly words: WordSet;
  readonly example: readonly [string, string];
  readonly counterexample: readonly [string, string];
  /** Whether the sentence without the word says the same in another way. */
  readonly isExcused: (without: ComparedSentence) => boolean;
}

function lostWord({ id, words, example, counterexample, isExcused }: LostWord): WordRule {
  return {
    id,
    kind: 'bound',
    example,
    counterexample,
    read: (pair) => {
      const { a, b } = pair;
      return gapsOf(pair).flatMap((gap): WordFinding[] => {
        const [inOurs, inTheirs] = [loneBound(gap.ours, words), loneBound(gap.theirs, words)];
        if (
          (inOurs === undefined) === (inTheirs === undefined) ||
          Math.max(gap.ours.length, gap.theirs.length) > maxGapWords ||
          gap.before + gap.behind < (id === 'lost-negation' ? minAroundNegation : minAround)
        )
          return [];
        const bound = inOurs ?? inTheirs;
        const [without, other, from] = inOurs ? [b, gap.theirs, gap.from[1]] : [a, gap.ours, gap.from[0]];
        if (!bound || other.some(({ isTelling, stem }) => isTelling || /\d/.test(stem)) || isExcused(without))
          return [];
        const next = boundedWord(without.words, from + other.length, id === 'lost-quantifier');
        if (!next || /\d/.test(next.stem)) return [];
        if (id === 'lost-quantifier' && (!next.isTelling || other.some(({ lower }) => determiners.has(lower))))
          return [];
        if (standsElsewhere(without.source.annotated.article, { id, words }, next.stem)) return [];
        const lost = spanOf(other, without.words, from);
        return [{ a: inOurs ? bound : lost, b: inOurs ? lost : bound, isLone: isLone(pair, gap) }];
      });
    },
  };
}

/** The word behind a gap; of a group, its noun: `some of the crews`. */
function boundedWord(words: readonly ComparedWord[], from: number, isGroup: boolean): ComparedWord | undefined {
  return words.slice(from, from + 2).find(({ lower }) => !isGroup || (lower !== 'the' && lower !== 'of'));
}

const determiners = new Set([
  'this',
  'that',
  'these',
  'those',
  'any',
  'no',
  'such',
  'both',
  'other',
  'his',
  'her',
  'their',
  'its',
  'more',
  'less',
  'a',
  'an',
  'one',
]);

/** The only word of a gap that bounds, where beside it nothing is said. */
function loneBound(words: readonly ComparedWord[], bounds: WordSet): ComparedWord | undefined {
  const found = words.filter(({ lower }) => isAmong(bounds, lower));
  const others = words.filter(({ lower }) => !isAmong(bounds, lower));
  return found.length === 1 && !others.some(({ isTelling, stem }) => isTelling || /\d/.test(stem))
    ? found[0]
    : undefined;
}

/** Words before a noun among which its bound stands. */
const boundReach = 3;

/** Whether an article bounds the same noun somewhere. */
function standsElsewhere(
  article: Article,
  { id, words: bounds }: Pick<LostWord, 'id' | 'words'>,
  noun: string,
): boolean {
  return articleWordsOf(article).someStem(noun, id, ({ words, index }) =>
    words.slice(Math.max(0, index - boundReach), index).some(({ lower }) => isAmong(bounds, lower)),
  );
}

const estimates = new Set([
  'estimate',
  'estimates',
  'estimated',
  'maximum',
  'minimum',
  'many',
  'much',
  'least',
  'most',
  'around',
  'some',
]);

/** The same amount in another unit stands so many words away at most: `over 60 metres (200 feet)`. */
const conversionReach = 6;

/** Words that bound a figure so many words after them. */
const limitReach = 4;
const farLimits = new Set(['more', 'less', 'fewer', 'least', 'most', 'over', 'under', 'exceed', 'exceeding']);

/** Figures of one value of which only one is said to be a bound or an estimate. */
function lostLimits(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  if (!pair.isNear && !pair.reaches(minScore)) return [];
  const theirs = b.table.of(b.passage.sentence);
  if (theirs.length > maxFigures || a.table.of(a.passage.sentence).length > maxFigures) return [];
  // A round figure is one with or without `about`; a bound is another statement.
  const limitOf = ({ figure }: ComparedFigure): string => boundOf(figure) ?? '';
  const isParticle = ({ words }: ComparedSentence, { from, figure: { modifier } }: ComparedFigure): boolean =>
    modifier === 'over' && words.slice(Math.max(0, from - 2), from).some(({ stem }) => particleVerbs.has(stem));
  return a.table.of(a.passage.sentence).flatMap((one): WordFinding[] => {
    const key = valueKey(one);
    if (key === undefined || one.figureClass === 'date') return [];
    const other = theirs.find((each) => valueKey(each) === key);
    if (!other || (limitOf(one) === '') === (limitOf(other) === '')) return [];
    if (!pair.pairs.some(([i, j]) => i === one.from && j === other.from)) return [];
    if (isParticle(a, one) || isParticle(b, other)) return [];
    if (one.figureClass === 'clock' || one.figure.kind === 'number') return [];
    // Of the arrested and of those who came to a vigil, the same number says nothing.
    if (sameThing(one, other) === undefined) return [];
    const plain = limitOf(one) === '' ? a : b;
    // Bounded in other words, or by way of the same amount in another unit: `about 60 metres (200 feet)`.
    if (plain.words.some(({ lower }) => estimates.has(lower))) return [];
    const at = plain === a ? one.from : other.from;
    // `More than the $21 million`: the bound stands a word further off.
    if (plain.words.slice(Math.max(0, at - limitReach), at).some(({ lower }) => farLimits.has(lower))) return [];
    const isBeside = ({ from }: ComparedFigure): boolean => Math.abs(from - at) <= conversionReach;
    if (plain.table.of(plain.passage.sentence).some((each) => limitOf(each) !== '' && isBeside(each))) return [];
    // The article without the bound gives it elsewhere.
    const isBounded = ({ table }: ComparedSentence): boolean => table.withKey(key).some((each) => limitOf(each) !== '');
    return isBounded(a) && isBounded(b) ? [] : [{ a: withLimit(a, one), b: withLimit(b, other), isLone: false }];
  });
}

/** Verbs to which an `over` before a figure belongs: `to hand over 312 flats`. */
const particleVerbs = new Set(['hand', 'turn', 'take', 'taken', 'took', 'give', 'gave', 'given', 'sign']);

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
  let first = from;
  while (first > 0 && from - first < 2 && limitWords.has(words[first - 1].lower)) first--;
  // `Freed up $26 million`
  if (words[first].lower === 'up' && words[first + 1].lower !== 'to') first++;
  return { start: Math.min(words[first].start, figure.start), end: figure.end };
}
