import { cueKinds } from '../../../annotations/quotations/cues';
import { doubts, negations, quantifiers } from '../../../lexicon/en/differences';
import type { WordSet } from '../../../lexicon/table';
import type { Article } from '../../../article/article';
import type { ComparedWord } from './comparedWords';
import { valueKey } from './comparedFigures';
import type { ComparedSentence, SentencePair } from './sentencePair';
import { lostLimits } from './lostLimits';
import type { WordDifferenceRule } from './difference';
import { gapsOf, isLone, spanOf } from './gaps';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';

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
  lostLimits,
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
        // `At least three died, and others were hurt` and `ten died, and many others` are of other hours.
        if (id === 'lost-quantifier' && haveOtherFigures(pair)) return [];
        if (standsElsewhere(without.source.annotated.article, { id, words }, next.stem)) return [];
        // A verb stands for it, `[can] pay` for `cannot pay`, or it is lost behind words that say nothing: `with []youths`.
        const verb = other.filter(({ lower }) => plainVerbs.has(lower));
        const lost = spanOf(verb, without.words, from + other.length);
        return [{ a: inOurs ? bound : lost, b: inOurs ? lost : bound, isLone: isLone(pair, gap) }];
      });
    },
  };
}

/** Whether each sentence gives a figure that the other does not. */
function haveOtherFigures({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [a, b].map(({ table, passage }) =>
    table.of(passage.sentence).map((figure) => valueKey(figure)),
  );
  return ours.some((key) => !theirs.includes(key)) && theirs.some((key) => !ours.includes(key));
}

/** The word behind a gap; of a group, its noun: `some of the crews`. */
function boundedWord(words: readonly ComparedWord[], from: number, isGroup: boolean): ComparedWord | undefined {
  return words.slice(from, from + 2).find(({ lower }) => !isGroup || (lower !== 'the' && lower !== 'of'));
}

/** Verbs that assert what another sentence denies or doubts: `can` for `cannot`, `will` for `is likely to`. */
const plainVerbs = new Set(['can', 'will', 'could', 'would', 'must', 'shall', 'should']);

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
