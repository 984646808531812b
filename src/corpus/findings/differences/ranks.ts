import { lesserRanks, topRanks } from '../../../lexicon/en/opposites';
import type { Article } from '../../../article/article';
import type { Span } from '../../../text/span';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import { onceForWords } from './onceForWords';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';

/** What a sentence ranks, and whether before all others. */
interface Rank extends Span {
  readonly isTop: boolean;
  /** Whether its word compares it with others of its kind: `top`, not `key`. */
  readonly isRanked: boolean;
  /** Stems of the words behind the rank, the noun last: `trade partner`. */
  readonly stems: readonly string[];
}

/**
 * Links below this score are no reason to compare ranks: the words around them tell more. Chosen on the sample articles;
 * changes nothing on the training and development news and on ECB+ topics.
 */
const minScore = 0.4;
/** Telling words that the sentences share, the noun among them. */
const minShared = 3;
/** Words between the rank and its noun, the noun included. */
const maxNounWords = 3;
/** `among`, `one of` stand so many words before a rank at most. */
const amongReach = 6;
/** Words on either side of a rank among which the sentences share something. Not fitted. */
const nearReach = 6;
const amongWords = new Set(['among', 'amongst', 'one', 'some', 'several']);

export const otherRanks: WordRule = {
  id: 'other-rank',
  kind: 'bound',
  readsFaint: true,
  example: [
    'The berth fee has drawn the ire of the [top trade partner] of Tulm, the port of Norrick.',
    'The berth fee has drawn the ire of Norrick, [among the top trade partners] of the port of Tulm.',
  ],
  counterexample: [
    'The berth fee has drawn the ire of the top trade partner of Tulm, the port of Norrick.',
    'The berth fee has drawn the ire of Norrick, the top export market of the port of Tulm.',
  ],
  read: (pair) =>
    otherRanksIn(pair)
      .filter(({ a, b }) => a.isRanked && b.isRanked)
      .map(findingOf),
};

/** Both may be true: who supplies most may have done so for long. */
export const otherAttributes: WordRule = {
  id: 'other-attribute',
  kind: 'wording',
  readsFaint: true,
  example: [
    'The berth fee has drawn the ire of the [top trade partner] of Tulm, the port of Norrick.',
    'The berth fee has drawn the ire of Norrick, a [longtime trade partner] of the port of Tulm.',
  ],
  counterexample: [
    'The berth fee has drawn the ire of the top trade partner of Tulm, the port of Norrick.',
    'The berth fee has drawn the ire of Norrick, among the top trade partners of the port of Tulm.',
  ],
  read: (pair) =>
    otherRanksIn(pair)
      .filter(({ a, b }) => !a.isRanked || !b.isRanked)
      .map(findingOf),
};

/** What one sentence has before all others of its kind, and the other among several, or without a rank. */
function otherRanksIn(pair: SentencePair): { readonly a: Rank; readonly b: Rank }[] {
  if (!pair.isNear && !pair.reaches(minScore)) return [];
  const [ours, theirs] = [ranksOf(pair.a), ranksOf(pair.b)];
  if (ours.length === 0 || theirs.length === 0 || pair.sharedTelling < minShared) return [];
  return ours.flatMap((one) => {
    const other = theirs.find((each) => areOfOneKind(one, each));
    if (!other || one.isTop === other.isTop || isRankedElsewhere(pair, one, other)) return [];
    return haveWordsNear(pair, one, other) ? [{ a: one, b: other }] : [];
  });
}

function findingOf({ a, b }: { readonly a: Rank; readonly b: Rank }): WordFinding {
  return { a, b, isLone: false };
}

/** Whether the sentences say the same beside what they rank: of `the main hospital` and of another as big, other things are said. */
function haveWordsNear({ a, b }: SentencePair, one: Rank, other: Rank): boolean {
  const around = ({ words }: ComparedSentence, { start, end, stems }: Rank): ComparedWord[] => {
    const from = words.findIndex((word) => word.start >= start);
    const to = words.findIndex((word) => word.end >= end) + 1;
    return words
      .slice(Math.max(0, from - nearReach), to + nearReach)
      .filter(({ isTelling, lower, stem }) => isTelling && !stems.includes(stem) && !isRankWord(lower));
  };
  const theirs = around(b, other);
  return around(a, one).some(({ stem }) => theirs.some((each) => isSameWordFamily(stem, each.stem)));
}

function isRankWord(lower: string): boolean {
  return topRanks.has(lower) || lesserRanks.has(lower);
}

/** Whether the words before the noun are equal too: an `export market` is no `trade partner`, a `trade partner` no other. */
function areOfOneKind({ stems: ours }: Rank, { stems: theirs }: Rank): boolean {
  const [noun, other] = [ours.at(-1) ?? '', theirs.at(-1) ?? ''];
  if (!isSameWordFamily(noun, other)) return false;
  const [before, otherBefore] = [ours.slice(0, -1), theirs.slice(0, -1)];
  return (
    before.length === 0 ||
    otherBefore.length === 0 ||
    before.some((stem) => otherBefore.some((each) => isSameWordFamily(stem, each)))
  );
}

function isRankedElsewhere({ a, b }: SentencePair, one: Rank, other: Rank): boolean {
  const [lesser, rank] = one.isTop ? [b, one] : [a, other];
  const { article } = lesser.source.annotated;
  return allRanksOf(article).some((each) => each.isTop && areOfOneKind(each, rank));
}

const ranksByArticle = new WeakMap<Article, readonly Rank[]>();

function allRanksOf(article: Article): readonly Rank[] {
  let ranks = ranksByArticle.get(article);
  if (!ranks) {
    ranks = article.sentences.flatMap((_, sentence) => readRanks(article, comparedWordsOf(article, sentence)));
    ranksByArticle.set(article, ranks);
  }
  return ranks;
}

const ranksOf = onceForWords(({ source, words }: ComparedSentence): readonly Rank[] =>
  readRanks(source.annotated.article, words),
);

/** Whether what is ranked stands right before a name: `top aide Ines Varga` is one of several. */
function isBeforeName(text: string, words: readonly ComparedWord[], to: number): boolean {
  const next = words.at(to);
  return next?.isCapitalised === true && /^\s+$/.test(text.slice(words[to - 1].end, next.start));
}

function readRanks({ text }: Article, words: readonly ComparedWord[]): Rank[] {
  return words.flatMap(({ lower, start }, index): Rank[] => {
    const isTop = topRanks.has(lower);
    if (!isTop && !lesserRanks.has(lower)) return [];
    // `One of the first top aides to resign`: who was first is told, not who was top.
    if (index > 0 && words[index - 1].lower === 'first') return [];
    let to = index + 1;
    while (
      to < words.length &&
      to - index <= maxNounWords &&
      words[to].isTelling &&
      !/[,;:.()–—"“”]/.test(text.slice(words[to - 1].end, words[to].start))
    )
      to++;
    const noun = words.slice(index + 1, to);
    if (noun.length === 0) return [];
    const isBesideName = isTop && noun.every(({ isCapitalised }) => isCapitalised);
    if (isBesideName || isBeforeName(text, words, to)) return [];
    const among = words.slice(Math.max(0, index - amongReach), index).find((word) => amongWords.has(word.lower));
    return [
      {
        start: among?.start ?? start,
        end: noun[noun.length - 1].end,
        // Only one can be first: `the biggest heists` are several.
        isTop: isTop && !among && !noun[noun.length - 1].lower.endsWith('s'),
        isRanked: isTop,
        stems: noun.map(({ stem }) => stem),
      },
    ];
  });
}
