import type { EventWeight } from './eventWeights';
import type { SentenceProfile } from './sentenceProfiles';

/** Names of what `featuresOf` gives, in its order. */
export const featureNames = [
  'shared words',
  'numbers apart',
  'topic similarity',
  'names apart',
  'weekdays apart',
] as const;

// The bounds below were set on the even ECB+ development topics together with the first fit of the weights, by average
// precision; they were not refitted when the weights were.

/** Bits shared after which more add nothing. */
const maxShared = 60;
/** Bits that names add at most: who is introduced twice in the same way need not do the same twice. */
const maxNamed = 12;
/** Words of one family that the stemmer keeps apart count so much of a shared stem. */
const familyFactor = 0.7;
/** Above this, closer articles do not make likelier sentences: copies would crowd out the rest. */
const maxTopicSimilarity = 0.3;
/** Keeps the logarithm of no similarity finite, below that of any two articles on one event. */
const minTopicSimilarity = 0.003;
const maxNamesApart = 3;

/**
 * What speaks for two sentences saying the same: the weight of the words they share; that neither has numbers,
 * weekdays or names that the other lacks; and how far the articles are about one event. On the ECB+ development topics
 * nothing else added to these: share of either sentence, word pairs, negation, quotation, place in the article,
 * WordNet's synonyms, support by a third article.
 * @param topicSimilarity see `topicSimilarity`, terms of the whole event counting less: tells twin events apart
 * @returns five numbers from 0 to 1, but for the third, which is the logarithm of one
 */
export function featuresOf(
  a: SentenceProfile,
  b: SentenceProfile,
  weight: EventWeight,
  topicSimilarity: number,
): number[] {
  return [
    Math.min(sharedContent(a, b, weight), maxShared) / maxShared,
    countApart(a.numbers, b.numbers) > 0 ? 1 : 0,
    Math.log(Math.min(topicSimilarity, maxTopicSimilarity) + minTopicSimilarity),
    Math.min(countApart(a.names, b.names), maxNamesApart) / maxNamesApart,
    areDisjoint(a.weekdays, b.weekdays) ? 1 : 0,
  ];
}

/** Bits of the words that two sentences share, each weighed in the event. */
function sharedContent(a: SentenceProfile, b: SentenceProfile, weight: EventWeight): number {
  const placeInB = new Map<string, number>();
  b.stems.forEach((stem, index) => placeInB.set(stem, index));
  const isUsed = new Set<number>();
  const unmatched: number[] = [];
  let plain = 0;
  let named = 0;
  a.stems.forEach((stem, index) => {
    const place = placeInB.get(stem);
    if (place === undefined) {
      unmatched.push(index);
      return;
    }
    isUsed.add(place);
    const common = Math.min(a.weights[index], b.weights[place]) * weight(a.shortIds[index]);
    if (a.named[index] || b.named[place]) named += common;
    else plain += common;
  });
  const weightIn = ({ weights, shortIds }: SentenceProfile, index: number): number =>
    weights[index] * weight(shortIds[index]);
  for (const index of unmatched) {
    const place = b.stems.findIndex((stem, at) => !isUsed.has(at) && areOfOneFamily(a.stems[index], stem));
    if (place < 0) continue;
    isUsed.add(place);
    plain += familyFactor * Math.min(weightIn(a, index), weightIn(b, place));
  }
  return plain + Math.min(named, maxNamed);
}

/** How many members of the smaller set the other lacks. */
function countApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const member of a) if (b.has(member)) common++;
  return Math.min(a.size, b.size) - common;
}

/** Whether both sets have members, and none in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && countApart(a, b) === smaller;
}

/** Letters at the beginning that words of one family have in common at least, and their share of the longer stem. */
const minCommonLetters = 5;
const minCommonShare = 0.65;

/** Whether two stems are of one family of words that the stemmer keeps apart: `explod` and `explos`. */
function areOfOneFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < minCommonLetters) return false;
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common >= minCommonLetters && common >= minCommonShare * Math.max(a.length, b.length);
}

/**
 * Logistic weights in the order of `featuresOf`, the last the intercept; made by `npm run fit-scores` on
 * the development part of the project's labelled news, drawn towards a fit on ECB+ topics.
 */
const scoreWeights: readonly number[] = [10.133, -0.316, 0.81, -1.557, -0.473, 0.429];

/**
 * Estimated chance that a reader accepts the two sentences as parallel, 0 to 1.
 * @param weights other weights than those in use
 */
export function scoreOf(features: readonly number[], weights = scoreWeights): number {
  let sum = weights[features.length];
  for (let k = 0; k < features.length; k++) sum += weights[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}
