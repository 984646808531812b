import { contentWordsOf } from './contentWords';
import type { NormalisedToken } from './normalisedTokens';
import { sparseFactor, type SparseFactor } from './sparseFactor';

/** Names and rare words of an article, each once: what it is about. */
export interface TopicTerms {
  /** Ids of stems (see `Lexeme.id`), ascending. */
  readonly ids: Uint32Array;
  /** Information content of each in eighths of a bit, or what a folder makes of it. */
  readonly weights: Uint8Array | Float32Array;
}

/**
 * More terms say no more of what a news article is about; they bound the memory of long articles. Chosen, not fitted.
 */
const maxTerms = 400;
/**
 * Words of so many bits tell topics apart (one sentence in 256). Set on the ECB+ development topics; not
 * fitted.
 */
const minTermContent = 8;
/**
 * Bits that a name counts more than the same word not written as one: the language knows it, the story is on it. Set as
 * above.
 */
const nameBonus = 3;
const weightsPerBit = 8;
const maxWeight = 255;

/**
 * Names and rare words of an article, by information content.
 * @param sentences the normalised tokens of each of its sentences
 */
export function topicTermsOf(sentences: Iterable<readonly NormalisedToken[]>): TopicTerms {
  const contentById = new Map<number, number>();
  for (const sentence of sentences) {
    for (const { lexeme, weight, isNamed } of contentWordsOf(sentence)) {
      const content = isNamed ? weight + nameBonus : weight;
      if (content >= minTermContent && (contentById.get(lexeme.id) ?? 0) < content) contentById.set(lexeme.id, content);
    }
  }
  let kept = [...contentById];
  // Of equal weight the one with the smaller id: the choice is the same in every order of words.
  if (kept.length > maxTerms) kept = kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, maxTerms);
  const ids = new Uint32Array(kept.length);
  for (let i = 0; i < kept.length; i++) ids[i] = kept[i][0];
  ids.sort();
  const weights = new Uint8Array(ids.length);
  for (let i = 0; i < ids.length; i++)
    weights[i] = Math.min(maxWeight, Math.round(weightsPerBit * (contentById.get(ids[i]) ?? 0)));
  return { ids, weights };
}

/**
 * What a term counts at least, however many articles of the event use it. Chosen so that it still breaks ties; not
 * fitted.
 */
const minRarity = 0.02;

/** How rare a term is among the articles of an event: 1 in one article, falling with the logarithm of their number. */
export function rarityAmong(articles: readonly TopicTerms[]): SparseFactor {
  const all = new Uint32Array(articles.reduce((sum, { ids }) => sum + ids.length, 0));
  let length = 0;
  for (const { ids } of articles) {
    all.set(ids, length);
    length += ids.length;
  }
  all.sort();
  const scale = Math.log(articles.length + 1);
  const ids: number[] = [];
  const factors: number[] = [];
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to++;
    if (to - from < 2) continue;
    ids.push(all[from]);
    factors.push(Math.max(minRarity, 1 - Math.log(to - from) / scale));
  }
  return sparseFactor(Uint32Array.from(ids), Float32Array.from(factors));
}

/** Keeps the share of two articles without terms from being a division by zero. */
const minTotalWeight = 1e-6;

/**
 * Share of the terms of two articles that they have in common, by weight, in the one that has less of them: 0 to 1,
 * high within one event.
 * @param factorOf what a term's weight is multiplied with; asked for ids in ascending order
 */
export function topicSimilarity(a: TopicTerms, b: TopicTerms, factorOf?: (id: number) => number): number {
  let shared = 0;
  let totalA = 0;
  let totalB = 0;
  let indexA = 0;
  let indexB = 0;
  while (indexA < a.ids.length || indexB < b.ids.length) {
    const idA = indexA < a.ids.length ? a.ids[indexA] : Infinity;
    const idB = indexB < b.ids.length ? b.ids[indexB] : Infinity;
    const factor = factorOf ? factorOf(Math.min(idA, idB)) : 1;
    if (idA <= idB) totalA += a.weights[indexA] * factor;
    if (idB <= idA) totalB += b.weights[indexB] * factor;
    if (idA === idB) shared += Math.min(a.weights[indexA], b.weights[indexB]) * factor;
    if (idA <= idB) indexA++;
    if (idB <= idA) indexB++;
  }
  return shared / Math.max(Math.min(totalA, totalB), minTotalWeight);
}
