import { cueKinds } from '../../../annotations/quotations/cues';
import { doubts, negations, quantifiers } from '../../../lexicon/en/differences';
import type { WordSet } from '../../../lexicon/table';
import type { Article } from '../../../article/article';
import { areAlike, comparedWordsOf, type ComparedWord } from './comparedWords';
import { valueKey, type ComparedFigure } from './comparedFigures';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordDifferenceRule } from './difference';
import type { WordFinding, WordRule } from './pairRule';

/** Words of two sentences between neighbouring aligned words. */
interface Gap {
  readonly ours: readonly ComparedWord[];
  readonly theirs: readonly ComparedWord[];
  /** Index of the aligned word behind the gap, on either side. */
  readonly next: readonly [a: number, b: number];
  /** Offset at which the words behind the gap begin. */
  readonly at: readonly [a: number, b: number];
  /** Words in a row that are aligned before and behind. */
  readonly before: number;
  readonly behind: number;
}

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
      'The tide at Tulm flooded at least [200] cellars in the old town on Sunday.',
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
          gap.before + gap.behind < (id === 'lost-negation' ? minAroundNegation : minAround)
        )
          return [];
        const [bound, without, other] = inOurs ? [inOurs, b, gap.theirs] : [inTheirs, a, gap.ours];
        if (!bound || other.some(({ isTelling, stem }) => isTelling || /\d/.test(stem)) || isExcused(without))
          return [];
        const [next, place] = inOurs ? [b.words[gap.next[1]], gap.at[1]] : [a.words[gap.next[0]], gap.at[0]];
        if (/\d/.test(next.stem)) return [];
        if (id === 'lost-quantifier' && (!next.isTelling || other.some(({ lower }) => determiners.has(lower))))
          return [];
        if (standsElsewhere(without.source.annotated.article, words, next.stem)) return [];
        const lost = { start: place, end: place };
        return [{ a: inOurs ? bound : lost, b: inOurs ? lost : bound, isLone: isLone(pair, gap) }];
      });
    },
  };
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

/** The gaps between neighbouring aligned words that are short and not empty. */
function gapsOf(pair: SentencePair): Gap[] {
  if (!pair.isNear && pair.score < minScore) return [];
  const { pairs, a, b } = pair;
  const gaps: Gap[] = [];
  let from = 0;
  for (let k = 1; k < pairs.length; k++) {
    const [[i, j], [nextI, nextJ]] = [pairs[k - 1], pairs[k]];
    if (nextI === i + 1 && nextJ === j + 1) continue;
    let last = k;
    while (
      last + 1 < pairs.length &&
      pairs[last + 1][0] === pairs[last][0] + 1 &&
      pairs[last + 1][1] === pairs[last][1] + 1
    )
      last++;
    const [ours, theirs] = [a.words.slice(i + 1, nextI), b.words.slice(j + 1, nextJ)];
    if (ours.length <= maxGapWords && theirs.length <= maxGapWords)
      gaps.push({
        ours,
        theirs,
        next: [nextI, nextJ],
        at: [a.words[nextI].start, b.words[nextJ].start],
        before: k - from,
        behind: last - k + 1,
      });
    from = k;
  }
  return gaps;
}

/** Whether two sentences are equal but for the words of one gap. */
function isLone({ a, b, pairs }: SentencePair, { ours, theirs }: Gap): boolean {
  return pairs.length === a.words.length - ours.length && pairs.length === b.words.length - theirs.length;
}

/** Words before a noun among which its bound stands. */
const boundReach = 3;

/** Whether an article bounds the same noun somewhere. */
function standsElsewhere(article: Article, bounds: WordSet, noun: string): boolean {
  return article.sentences.some((_, sentence) => {
    const words = comparedWordsOf(article, sentence);
    return words.some(
      ({ stem }, index) =>
        stem === noun &&
        words.slice(Math.max(0, index - boundReach), index).some(({ lower }) => isAmong(bounds, lower)),
    );
  });
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

const boundModifiers = new Set(['at least', 'over', 'at most', 'under', 'up to', 'nearly', 'about', 'approx']);

/** Figures of one value of which only one is said to be a bound or an estimate. */
function lostLimits(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  if (!pair.isNear && pair.score < minScore) return [];
  const theirs = b.table.of(b.passage.sentence);
  const limitOf = ({ figure: { modifier } }: ComparedFigure): string =>
    modifier !== undefined && boundModifiers.has(modifier) ? modifier : '';
  return a.table.of(a.passage.sentence).flatMap((one): WordFinding[] => {
    const key = valueKey(one);
    if (key === undefined || one.figureClass === 'date') return [];
    const other = theirs.find((each) => valueKey(each) === key);
    if (!other || (limitOf(one) === '') === (limitOf(other) === '')) return [];
    if (!pair.pairs.some(([i, j]) => i === one.from && j === other.from)) return [];
    if (one.figureClass === 'clock' || one.figure.kind === 'number') return [];
    if (!(one.unit === '' || other.unit === '' || areAlike(one.unit, other.unit))) return [];
    const plain = limitOf(one) === '' ? a : b;
    // Bounded in other words, or by way of the same amount in another unit: `about 60 metres (200 feet)`.
    if (plain.words.some(({ lower }) => estimates.has(lower))) return [];
    if (plain.table.of(plain.passage.sentence).some((each) => limitOf(each) !== '')) return [];
    // The article without the bound gives it elsewhere.
    const isBounded = ({ table }: ComparedSentence): boolean => table.withKey(key).some((each) => limitOf(each) !== '');
    return isBounded(a) && isBounded(b) ? [] : [{ a: one.figure, b: other.figure, isLone: false }];
  });
}
