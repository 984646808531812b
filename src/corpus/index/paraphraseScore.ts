import type { SentenceProfile } from './sentenceProfiles';
import type { EventWeight } from './eventWeights';

/** Names of what `featuresOf` gives, in its order. */
export const featureNames = ['shared words', 'numbers apart', 'kinship', 'names apart', 'weekdays apart'] as const;

/**
 * What speaks for two sentences saying the same: the weight of the words they share; that neither
 * has numbers, weekdays or names that the other lacks; and how far the articles are about one event.
 * On the development topics nothing else added to these: share of either sentence, word pairs,
 * negation, quotation, place in the article, WordNet's synonyms, support by a third article.
 * @param topicSimilarity see `aboutness`, words of the whole event counting less: tells twin events apart
 */
export function featuresOf(
  a: SentenceProfile,
  b: SentenceProfile,
  weight: EventWeight,
  topicSimilarity: number,
): number[] {
  const inB = new Map<string, number>();
  b.stems.forEach((stem, j) => inB.set(stem, j));
  let plain = 0;
  let names = 0;
  const rest: number[] = [];
  const used = new Set<number>();
  a.stems.forEach((stem, index) => {
    const j = inB.get(stem);
    if (j === undefined) rest.push(index);
    else {
      used.add(j);
      const common = Math.min(a.weights[index], b.weights[j]) * weight(a.shortIds[index]);
      if (a.named[index] || b.named[j]) names += common;
      else plain += common;
    }
  });
  // Words of one family that the stemmer keeps apart: invasion, invade
  for (const i of rest) {
    const j = b.stems.findIndex((stem, k) => !used.has(k) && alike(a.stems[i], stem));
    if (j < 0) continue;
    used.add(j);
    plain += 0.7 * Math.min(a.weights[i] * weight(a.shortIds[i]), b.weights[j] * weight(b.shortIds[j]));
  }
  const bothApart = (x: ReadonlySet<string>, y: ReadonlySet<string>): number => {
    let common = 0;
    for (const each of x) if (y.has(each)) common++;
    return Math.min(x.size, y.size) - common;
  };
  const shared = plain + Math.min(names, maxNamed);
  return [
    Math.min(shared, maxShared) / maxShared,
    bothApart(a.numbers, b.numbers) > 0 ? 1 : 0,
    // Within one event, closer articles do not make likelier sentences: copies would crowd out the rest.
    Math.log(Math.min(topicSimilarity, 0.3) + 0.003),
    Math.min(bothApart(a.names, b.names), 3) / 3,
    a.weekdays.size > 0 &&
    b.weekdays.size > 0 &&
    bothApart(a.weekdays, b.weekdays) === Math.min(a.weekdays.size, b.weekdays.size)
      ? 1
      : 0,
  ];
}
/** Bits shared after which more add nothing. */
const maxShared = 60;
/** Bits that names add at most: who is introduced twice in the same way need not do the same twice. */
const maxNamed = 12;

/**
 * Logistic weights in the order of `featuresOf`, the last the intercept; made by `npm run fit-scores` on
 * the development part of the project's labelled news, drawn towards a fit on ECB+ topics.
 */
const scoreWeights: readonly number[] = [10.133, -0.316, 0.81, -1.557, -0.473, 0.429];

/** Estimated chance that a reader accepts the two sentences as parallel. */
export function scoreOf(features: readonly number[], weights = scoreWeights): number {
  let sum = weights[features.length];
  for (let k = 0; k < features.length; k++) sum += weights[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}

function alike(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < 5) return false;
  let k = 0;
  while (k < least && x.charCodeAt(k) === y.charCodeAt(k)) k++;
  return k >= 5 && k >= 0.65 * Math.max(x.length, y.length);
}
