import { evidenceOf } from './pairEvidence';
import type { SentenceProfile } from './sentenceProfiles';

/** A sentence and the bits that each of its stems counts in the event. */
export interface WeighedSentence {
  readonly profile: SentenceProfile;
  readonly bits: readonly number[];
  /** Sum of the bits. */
  readonly total: number;
}

export function weighedSentence(profile: SentenceProfile, bits: readonly number[]): WeighedSentence {
  return { profile, bits, total: bits.reduce((sum, each) => sum + each, 0) };
}

/** Names of what `featuresOf` gives, in its order. */
export const featureNames = [
  'shared words',
  'names apart',
  'figures equal',
  'figures apart',
  'covered, least',
  'covered, most',
  'bits of the shorter',
] as const;

// The bounds below were set on the even ECB+ development topics together with the first fit of the weights, by average
// precision; they were not refitted when the weights were.

/** Bits shared after which more add nothing. */
const maxShared = 60;
/** Bits that names add at most: who is introduced twice in the same way need not do the same twice. */
const maxNamed = 12;
/** Words of one family that the stemmer keeps apart count so much of a shared stem. */
const familyFactor = 0.7;
const maxNamesApart = 3;
/** Bits of equal figures after which more add nothing. As in the study of figures; not fitted. */
const maxFigureBits = 24;
/** Brings the logarithm of a sentence's bits to about one. */
const bitsScale = 5;

/**
 * What speaks for two sentences saying the same: the weight of the words they share; figures equal by value; that
 * neither has numbers, weekdays, names or figures that the other lacks; how much of either the other covers, related
 * words in part; and how much the one that says less says.
 * @param coverage share of the bits of either that the other has; see `coverageOf`
 * @returns numbers from 0 to 1, the last one to about 1.2
 */
export function featuresOf(a: WeighedSentence, b: WeighedSentence, coverage: readonly [number, number]): number[] {
  const { words, figures } = evidenceOf(a.profile, b.profile);
  let plain = 0;
  let named = 0;
  for (const match of words) {
    const common = Math.min(a.bits[match.a], b.bits[match.b]);
    if (match.kind === 'family') plain += familyFactor * common;
    else if (a.profile.named[match.a] || b.profile.named[match.b]) named += common;
    else plain += common;
  }
  const shared = Math.min(plain + Math.min(named, maxNamed), maxShared);
  return [
    shared / maxShared,
    Math.min(countApart(a.profile.names, b.profile.names), maxNamesApart) / maxNamesApart,
    Math.min(figures.equalBits, maxFigureBits) / maxFigureBits,
    figures.areApart ? 1 : 0,
    Math.min(coverage[0], coverage[1]),
    Math.max(coverage[0], coverage[1]),
    Math.log(1 + Math.min(a.total, b.total)) / bitsScale,
  ];
}

/** How many members of the smaller set the other lacks. */
export function countApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const member of a) if (b.has(member)) common++;
  return Math.min(a.size, b.size) - common;
}

/**
 * Estimated chance, 0 to 1, by the weighted sum of features.
 * @param weights in the order of the features, the last the intercept
 */
export function scoreOf(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length];
  for (let k = 0; k < features.length; k++) sum += weights[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}

const figuresApart = featureNames.indexOf('figures apart');

/** What the score of a pair whose figures differ would be if they did not. @param weights of the first stage */
export function scoreWithEqualFigures(score: number, weights: readonly number[]): number {
  const odds = Math.exp(-weights[figuresApart]) * (score / (1 - score));
  return Math.fround(odds / (1 + odds));
}
