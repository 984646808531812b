import { annotate } from '../../src/annotations/annotate';
import type { Tagger } from '../../src/annotations/names/tagger';
import { greedyStringTiling } from '../../src/corpus/index/stringTiling';
import { isStopWord } from '../../src/corpus/index/lexemes';
import { sentenceProfileOf, type SentenceProfile } from '../../src/corpus/index/sentenceProfiles';
import { compareFigures } from '../../src/corpus/index/comparedFigures';
import { featuresOf, scoreOf, weighedSentence, type WeighedSentence } from '../../src/corpus/index/paraphraseScore';
import { RelatedStems } from '../../src/corpus/index/vectors/relatedStems';
import { coverageOf, SentenceAligner } from '../../src/corpus/index/vectors/sentenceAligner';
import { normalisedTokensOf } from '../../src/corpus/index/normalisedTokens';
import { inCommon } from '../news/wording';
import { fitLogistic, type Example } from './logistic';
import { shippedVectors } from '../fixtures/vectors';

const aligner = new SentenceAligner(new RelatedStems(shippedVectors()));

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: number;
}

/**
 * The engine's own features of two sentences without an event around them, and how far its alignment
 * covers either: pairs of this set are chosen for sharing words, so that what they share tells less
 * than what each has alone.
 */
function describe(a: string, b: string, tagger: Tagger): number[] {
  const [left, right] = [a, b].map((text) => annotate(text, 'plain', tagger));
  const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
  const [x, y] = [normalisedTokensOf(left.article, whole(a)), normalisedTokensOf(right.article, whole(b))].map(
    (tokens) => tokens.map(({ lexeme }) => lexeme.shortId),
  );
  const [p, q] = [sentenceProfileOf(left, whole(a)), sentenceProfileOf(right, whole(b))];
  const weightOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = (profile: SentenceProfile): WeighedSentence => weighedSentence(profile, profile.weights);
  aligner.focus(p);
  const { nearestToA, nearestToB } = aligner.alignWith(q);
  const covered = [coverageOf(p.weights, nearestToA), coverageOf(q.weights, nearestToB)] as const;
  // What is left of either where related words are taken for equal.
  const uncovered = [p, q].map(({ weights }, side) => weightOf(weights) * (1 - covered[side]));
  const extra = [
    Math.log(1 + Math.max(...uncovered)),
    Math.log(1 + Math.min(...uncovered)),
    compareFigures(p.figures, q.figures).areApart ? 1 : 0,
    Math.min(
      1,
      Math.max(0, p.names.size + q.names.size - 2 * [...p.names].filter((name) => q.names.has(name)).length) / 3,
    ),
  ];
  const tiles = greedyStringTiling(x, y, 1);
  let aligned = 0;
  let run = 0;
  for (const { length } of tiles) {
    aligned += length;
    run = Math.max(run, length);
  }
  const alone = (own: typeof p, other: typeof p): number =>
    weightOf(own.weights.filter((_, i) => !other.stems.includes(own.stems[i])));
  const content = (stems: readonly number[]): number => stems.filter((stem) => !isStopWord(stem)).length;
  const shorter = Math.min(x.length, y.length);
  const longer = Math.max(x.length, y.length);
  const aloneHere = alone(p, q) / Math.max(1, weightOf(p.weights));
  const aloneThere = alone(q, p) / Math.max(1, weightOf(q.weights));
  return [
    ...featuresOf(weighed(p), weighed(q), covered),
    ...extra,
    aligned / shorter,
    aligned / longer,
    run / longer,
    tiles.length / shorter,
    shorter / longer,
    Math.max(aloneHere, aloneThere),
    Math.min(aloneHere, aloneThere),
    Math.log(1 + Math.max(alone(p, q), alone(q, p))),
    [...p.numbers].every((n) => q.numbers.has(n)) && [...q.numbers].every((n) => p.numbers.has(n)) ? 1 : 0,
    Math.min(content(x), content(y)) / 20,
    ...[1, 2, 3, 4].flatMap((n) => sharedGrams(x, y, n)),
    ...sharedGrams(letters(a), letters(b), 4),
    inCommon(x, y) / shorter,
    inCommon(x, y) / longer,
    Math.abs(x.length - y.length) / 10,
    Math.log(aligned + 1) - Math.log(longer),
  ];
}

const letters = (text: string): number[] =>
  [...text.toLowerCase()].filter((c) => /[a-z0-9 ]/.test(c)).map((c) => c.charCodeAt(0));

/** Grams that two sequences share, as a share of the shorter and of the longer. */
function sharedGrams(x: readonly number[], y: readonly number[], n: number): [number, number] {
  const grams = (list: readonly number[]): Set<string> =>
    new Set(list.slice(0, Math.max(0, list.length - n + 1)).map((_, i) => list.slice(i, i + n).join(' ')));
  const [a, b] = [grams(x), grams(y)];
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return [shared / Math.max(1, Math.min(a.size, b.size)), shared / Math.max(1, Math.max(a.size, b.size))];
}

/** Fits on pairs with an even number and judges those with an odd one, and the other way round. */
export function judgeSentencePairs(
  pairs: readonly Pair[],
  tagger: Tagger,
): { accuracy: number; f1: number; majority: number } {
  const examples: Example[] = pairs.map(({ a, b, label }) => ({ features: describe(a, b, tagger), same: label === 1 }));
  let right = 0;
  let hits = 0;
  let said = 0;
  for (const half of [0, 1]) {
    const weights = fitLogistic(
      examples.filter((_, i) => i % 2 === half),
      1,
    );
    examples.forEach(({ features, same }, i) => {
      if (i % 2 === half) return;
      const says = scoreOf(features, weights) >= 0.5;
      if (says === same) right++;
      if (says) said++;
      if (says && same) hits++;
    });
  }
  const positives = examples.filter(({ same }) => same).length;
  return {
    accuracy: right / examples.length,
    f1: (2 * hits) / (said + positives),
    majority: positives / examples.length,
  };
}
