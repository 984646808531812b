import type { FigureAgreement } from './comparedFigures';
import { evidenceOf, type WordMatch } from './pairEvidence';
import type { SentenceProfile } from './sentenceProfiles';
import type { ScoredPair } from './sparseScores';

/**
 * What two sentences have in common by chance where many stories of one theme stand together: `candidate`, `delegates`
 * and `percent` in a folder on one campaign. Bounds were chosen by reading all 178 links of a folder of 840 articles on one
 * campaign, of which a quarter were wrong and one in twenty is with them; put into that folder, of the right links of the
 * ECB+ topics four in ten fall below the default.
 */

/** Articles on one story as a rule: a word in more of them than these is the theme's and not the story's. */
const minArticlesOfStory = 12;
/** In a large folder a story is larger as a rule: such a share of its articles. */
const shareOfStory = 1 / 50;
/** What is taken from the log odds of a pair all of whose common words are the theme's. */
const themeOdds = 3;
/** And where both give figures and none is the same, or shares and not all are the same: two polls, scores, months. */
const otherFiguresOdds = 2;

/** In how many articles of a folder a word may stand and still be a story's. */
export function articlesOfStoryAmong(articles: number): number {
  return Math.max(minArticlesOfStory, articles * shareOfStory);
}

/** What is taken from the log odds of two sentences. */
export interface TakenOdds {
  readonly asItIs: number;
  /** The same if no figure of theirs differed. */
  readonly withEqualFigures: number;
}

export const noOdds: TakenOdds = { asItIs: 0, withEqualFigures: 0 };

/**
 * What the theme of a folder takes from the log odds of two sentences.
 * @param articlesOfStory see `articlesOfStoryAmong`
 * @param articlesWith in how many articles of the folder a stem stands, as far as it tells what an article is about
 */
export function themeOddsOf(
  a: SentenceProfile,
  b: SentenceProfile,
  articlesOfStory: number,
  articlesWith: (stem: string) => number,
): TakenOdds {
  const { words, figures } = evidenceOf(a, b);
  const withEqualFigures = themeOdds * themeShareOf(a, b, words, (stem) => articlesWith(stem) / articlesOfStory);
  return { asItIs: withEqualFigures + (haveOtherFigures(a, b, figures) ? otherFiguresOdds : 0), withEqualFigures };
}

function haveOtherFigures(a: SentenceProfile, b: SentenceProfile, { equal }: FigureAgreement): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  if (equal.length === 0) return true;
  const [shares, otherShares] = [a, b].map(
    ({ figures }) => figures.filter(({ quantity }) => quantity === 'share').length,
  );
  const equalShares = equal.filter((place, index) => index % 2 === 0 && a.figures[place].quantity === 'share').length;
  return shares > 0 && otherShares > 0 && equalShares < Math.max(shares, otherShares);
}

/** Share of the bits in common that the theme explains: of a word, as many as double its articles from a story's on. */
function themeShareOf(
  a: SentenceProfile,
  b: SentenceProfile,
  words: readonly WordMatch[],
  timesStory: (stem: string) => number,
): number {
  let explained = 0;
  let all = 0;
  for (const match of words) {
    const stem = a.stems[match.a];
    const bits = Math.min(a.weights[match.a], b.weights[match.b]);
    all += bits;
    explained += Math.min(bits, Math.max(0, Math.log2(timesStory(stem))));
  }
  return all > 0 ? explained / all : 0;
}

/** A chance whose log odds are less by so much. */
export function lessLikely(chance: number, odds: number): number {
  return chance / (chance + (1 - chance) * Math.exp(odds));
}

/** What a theme takes from the log odds of two sentences, as they are and as if no figure of theirs differed. */
export type ThemeOdds = (sentence: number, otherSentence: number) => TakenOdds;

/** Less likely pairs make no links at any setting, and what the theme takes from them is not worked out. */
const minOfTheme = 0.3;

/** The pair as likely as it is once what its theme explains is taken from it. */
export function withoutTheme(pair: ScoredPair, themeOf: ThemeOdds | undefined): ScoredPair {
  const { score, likeness } = pair;
  if (!themeOf || Math.max(score, likeness ?? 0) < minOfTheme) return pair;
  const odds = themeOf(pair.sentence, pair.otherSentence);
  const taken = { ...pair, score: lessLikely(score, odds.asItIs), scoreWithTheme: score };
  return likeness === undefined ? taken : { ...taken, likeness: lessLikely(likeness, odds.withEqualFigures) };
}
