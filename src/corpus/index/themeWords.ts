import type { FigureAgreement } from './comparedFigures';
import { evidenceOf, type WordMatch } from './pairEvidence';
import type { SentenceProfile } from './sentenceProfiles';

/**
 * What two sentences have in common by chance where many stories of one theme stand together: `candidate`, `delegates`
 * and `percent` in a folder on one campaign. Bounds were chosen by reading all 178 links of a folder of 840 articles on one
 * campaign, of which a quarter were wrong and one in twenty is with them; put into that folder, of the right links of the
 * ECB+ topics four in ten fall below the default.
 */

/** Articles on one story as a rule: a word in more of them than these is the theme's and not the story's. */
const articlesOfStory = 12;
/** What is taken from the log odds of a pair all of whose common words are the theme's. */
const themeOdds = 3;
/** And where both give figures and none is the same, or shares and not all are the same: two polls, scores, months. */
const otherFiguresOdds = 2;

/** What is taken from the log odds of two sentences. */
export interface TakenOdds {
  readonly asItIs: number;
  /** The same if no figure of theirs differed. */
  readonly withEqualFigures: number;
}

export const noOdds: TakenOdds = { asItIs: 0, withEqualFigures: 0 };

/**
 * What the theme of a folder takes from the log odds of two sentences.
 * @param articlesWith in how many articles of the folder a stem stands, as far as it tells what an article is about
 */
export function themeOddsOf(a: SentenceProfile, b: SentenceProfile, articlesWith: (stem: string) => number): TakenOdds {
  const { words, figures } = evidenceOf(a, b);
  const withEqualFigures = themeOdds * themeShareOf(a, b, words, articlesWith);
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
  articlesWith: (stem: string) => number,
): number {
  let explained = 0;
  let all = 0;
  for (const match of words) {
    const stem = a.stems[match.a];
    const bits = Math.min(a.weights[match.a], b.weights[match.b]);
    all += bits;
    explained += Math.min(bits, Math.max(0, Math.log2(articlesWith(stem) / articlesOfStory)));
  }
  return all > 0 ? explained / all : 0;
}

/** A chance whose log odds are less by so much. */
export function lessLikely(chance: number, odds: number): number {
  return chance / (chance + (1 - chance) * Math.exp(odds));
}
