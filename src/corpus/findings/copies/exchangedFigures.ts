import type { Article } from '../../../article/article';
import { normalisedTokensOf } from '../../index/normalisedTokens';
import type { Parallel } from '../../index/parallel';
import { shingleLength } from '../../index/shingles';
import { isNumberStem } from '../../index/stems';

/** Figures of a sentence that may be others in a copy of it; with more a form was filled in anew. Chosen, not fitted. */
const maxExchanged = 2;

/**
 * How many shingles more two articles would have in common if the figures were equal in sentences that are one but for
 * these: `killed three people and drove 5,200 from their homes`, `killed three people and drove 2,500 from their homes`.
 * Linear in the words.
 * @param parallels between sentences without quotations, from the first article to the second
 */
export function shinglesWithOtherFigures(a: Article, b: Article, parallels: readonly Parallel[]): number {
  const seen = new Set<number>();
  let shingles = 0;
  for (const parallel of parallels) {
    if (parallel.kind !== 'near' || seen.has(parallel.a.sentence)) continue;
    const exchanged = exchangedPlaces(stemsIn(a, parallel.a.sentence), stemsIn(b, parallel.b.sentence));
    if (exchanged.places.length === 0) continue;
    seen.add(parallel.a.sentence);
    shingles += countShinglesWith(exchanged.places, exchanged.words);
  }
  return shingles;
}

function stemsIn(article: Article, sentence: number): string[] {
  return normalisedTokensOf(article, article.sentences[sentence]).map(({ lexeme }) => lexeme.stem);
}

/** Where two sentences of one length have other figures; nowhere where they differ in more. */
function exchangedPlaces(
  ours: readonly string[],
  theirs: readonly string[],
): { readonly places: readonly number[]; readonly words: number } {
  const words = ours.length;
  if (words !== theirs.length) return { places: [], words };
  const places: number[] = [];
  for (const [index, stem] of ours.entries()) {
    if (stem === theirs[index]) continue;
    const isFigure = isNumberStem(stem) && isNumberStem(theirs[index]);
    if (!isFigure || places.length === maxExchanged) return { places: [], words };
    places.push(index);
  }
  return { places, words };
}

/** How many shingles of a sentence hold one of some places. */
function countShinglesWith(places: readonly number[], words: number): number {
  let count = 0;
  for (let at = 0; at + shingleLength <= words; at++)
    if (places.some((place) => place >= at && place < at + shingleLength)) count++;
  return count;
}
