import { sparseFactor } from './sparseFactor';
import { contentWords } from './sentenceProfiles';
import type { NormalisedToken } from './normalisedTokens';

/** Names and rare words of an article, each once: what it is about. */
export interface TopicTerms {
  /** Stem ids, ascending. */
  readonly ids: Uint32Array;
  /** Surprise of each in eighths of a bit. */
  readonly weights: Uint8Array | Float32Array;
}

/** More of them say no more of what a news article is about. */
const maxTerms = 400;

/** Names and rare words of an article, weighed by surprise; @param sentences the words of each of its sentences */
export function topicTermsOf(sentences: Iterable<readonly NormalisedToken[]>): TopicTerms {
  const found = new Map<number, number>();
  for (const tokens of sentences) {
    for (const { lexeme, weight, named } of contentWords(tokens)) {
      const own = named ? weight + 3 : weight;
      if (own >= 8 && (found.get(lexeme.id) ?? 0) < own) found.set(lexeme.id, own);
    }
  }
  let kept = [...found];
  // Of equal weight the one with the smaller id: the choice is the same in every order of words.
  if (kept.length > maxTerms) kept = kept.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, maxTerms);
  const ids = Uint32Array.from(kept, ([id]) => id).sort();
  return { ids, weights: Uint8Array.from(ids, (id) => Math.min(255, Math.round(8 * found.get(id)!))) };
}

/** How rare a term is among the articles of an event, 1 to nearly 0. */
export function rarityAmong(terms: readonly TopicTerms[]): (id: number) => number {
  const counts = new Map<number, number>();
  for (const { ids } of terms) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const scale = Math.log(terms.length + 1);
  const factors = new Map<number, number>();
  for (const [id, count] of counts) if (count > 1) factors.set(id, Math.max(0.02, 1 - Math.log(count) / scale));
  return sparseFactor(factors);
}

/** Share of rare words that two articles have in common, 0 to 1: high within one event. */
export function topicSimilarity(a: TopicTerms, b: TopicTerms, rarity: (id: number) => number = () => 1): number {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const x = i < a.ids.length ? a.ids[i] : Infinity;
    const y = j < b.ids.length ? b.ids[j] : Infinity;
    const factor = rarity(Math.min(x, y));
    if (x <= y) sumA += a.weights[i] * factor;
    if (y <= x) sumB += b.weights[j] * factor;
    if (x === y) shared += Math.min(a.weights[i], b.weights[j]) * factor;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / Math.max(Math.min(sumA, sumB), 1e-6);
}
