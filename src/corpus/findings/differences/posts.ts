import { posts } from '../../../lexicon/en/differences';
import { leaderPosts, rankModifiers } from '../../../lexicon/en/opposites';
import { roles } from '../../../lexicon/en/roles';
import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import type { Gap } from './gap';
import { gapsOf, isLone, spanOf } from './gaps';
import { isTitleWord, standIns } from './titleStems';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';

/** Aligned words in a row on both sides of a title. Chosen on the training news. */
const minAround = 4;
/** Words between `former` and the role: `former municipal engineer`. */
const maxToRole = 3;
const maxGapWords = 4;

export const postRules: readonly WordRule[] = [
  {
    id: 'lost-rank',
    kind: 'title',
    example: [
      'The [deputy harbour master], Jon Arvel, has been on leave since the ferry sank off Tulm.',
      'The [harbour master], Jon Arvel, has been on leave since the ferry sank off Tulm.',
    ],
    counterexample: [
      'The deputy harbour master, Jon Arvel, has been on leave since the ferry sank off Tulm.',
      'The deputy master of the harbour, Jon Arvel, has been on leave since the ferry sank off Tulm.',
    ],
    read: lostRanks,
  },
  {
    id: 'other-post',
    kind: 'title',
    example: [
      'The berth fee is too high, said Ines Varga, the [secretary] of the forum of fishing crews at Tulm.',
      'The berth fee is too high, said Ines Varga, the [treasurer] of the forum of fishing crews at Tulm.',
    ],
    counterexample: [
      'The berth fee is too high, said Ines Varga, the president of the forum of fishing crews at Tulm.',
      'The berth fee is too high, said Ines Varga, the head of the forum of fishing crews at Tulm.',
    ],
    read: otherPosts,
  },
];

/** Words that say of a post in another way that it is held for now: `coach for the rest of the season`. */
const timeWords = new Set(['rest', 'remainder', 'until', 'temporarily', 'temporary', 'successor']);

function isRole({ lower }: ComparedWord): boolean {
  return roles.has(lower) || posts.has(lower);
}

/** `deputy`, `former`, `acting` before a role that stands without it in the other sentence. */
function lostRanks(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  return gapsOf(pair).flatMap((gap): WordFinding[] => {
    if (gap.before + gap.behind < minAround) return [];
    const [inOurs, inTheirs] = [rankIn(gap.ours, gap.theirs), rankIn(gap.theirs, gap.ours)];
    if ((inOurs === undefined) === (inTheirs === undefined)) return [];
    const [within, fromWithin, without, from] = inOurs
      ? [a, gap.from[0] + gap.ours.length, b, gap.from[1] + gap.theirs.length]
      : [b, gap.from[1] + gap.theirs.length, a, gap.from[0] + gap.ours.length];
    const rank = inOurs ?? inTheirs;
    const [role, lost] = [roleBehind(within.words, fromWithin), roleBehind(without.words, from)];
    if (!rank || !role || !lost || !isSameWordFamily(role.stem, lost.stem)) return [];
    const sameRanks = standIns.has(rank.lower) ? [...standIns] : [rank.lower];
    if (sameRanks.some((each) => isGivenTo(without, each, lost.stem))) return [];
    if (standIns.has(rank.lower) && without.words.some(({ lower }) => timeWords.has(lower))) return [];
    const full = { start: rank.start, end: role.end };
    const plain = { start: without.words[from].start, end: lost.end };
    return [{ a: inOurs ? full : plain, b: inOurs ? plain : full, isLone: isLone(pair, gap) }];
  });
}

/** The only rank in a side of a gap, beside words that tell nothing, where the other side tells nothing either. */
function rankIn(words: readonly ComparedWord[], others: readonly ComparedWord[]): ComparedWord | undefined {
  const ranks = words.filter(isRank);
  if (ranks.length !== 1 || others.some(({ isTelling }) => isTelling)) return undefined;
  return words.every((word) => word === ranks[0] || !word.isTelling) ? ranks[0] : undefined;
}

function isRank({ lower }: ComparedWord): boolean {
  return rankModifiers.has(lower) || lower === 'general';
}

/** The role that the words behind a gap name, or its last word: `municipal engineer`. */
function roleBehind(words: readonly ComparedWord[], from: number): ComparedWord | undefined {
  return words.slice(from, from + maxToRole).find(isRole);
}

/** Whether an article gives a role the rank somewhere, or says `former` of it in other words. */
function isGivenTo({ source }: ComparedSentence, rank: string, role: string): boolean {
  const article = articleWordsOf(source.annotated.article);
  return (
    article.someLower(rank, role, ({ words, index }) =>
      words.slice(index + 1, index + 1 + maxToRole).some(({ stem }) => isSameWordFamily(stem, role)),
    ) ||
    (rank === 'former' && article.hasFormer)
  );
}

/** Two posts in one place. */
function otherPosts(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  return gapsOf(pair).flatMap((gap): WordFinding[] => {
    if (gap.before + gap.behind < minAround || gap.ours.length * gap.theirs.length === 0) return [];
    const [ours, theirs] = [gap.ours[gap.ours.length - 1], gap.theirs[gap.theirs.length - 1]];
    const arePosts = isTitle(gap.ours) && isTitle(gap.theirs) && areOtherPosts(ours.lower, theirs.lower);
    if (
      (!arePosts && !isRankOf(ours.lower, theirs.lower) && !isRankOf(theirs.lower, ours.lower)) ||
      isNamed(b, ours) ||
      isNamed(a, theirs)
    )
      return [];
    return [
      {
        a: spanOf(gap.ours, a.words, gap.from[0]),
        b: spanOf(gap.theirs, b.words, gap.from[1]),
        isLone: isLone(pair, gap),
      },
    ];
  });
}

function isTitle(words: Gap['ours']): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= maxGapWords &&
    posts.has(singular(last.lower)) &&
    words.every(({ lower, isTelling }) => !isTelling || isTitleWord(singular(lower)))
  );
}

function singular(lower: string): string {
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const rankPrefixes = ['vice-', 'deputy-', 'ex-', 'co-'];

function isRankOf(one: string, other: string): boolean {
  return rankPrefixes.some((prefix) => one === prefix + other);
}

function areOtherPosts(one: string, other: string): boolean {
  return singular(one) !== singular(other) && !(leaderPosts.has(singular(one)) && leaderPosts.has(singular(other)));
}

/** Whether an article uses a word somewhere. */
function isNamed({ source }: ComparedSentence, { lower }: ComparedWord): boolean {
  return articleWordsOf(source.annotated.article).hasLower(lower);
}
