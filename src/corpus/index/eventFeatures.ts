import { countApart } from './paraphraseScore';
import type { SentenceProfile } from './sentenceProfiles';
import type { PairExtent, SparseScores, ScoreTable } from './sparseScores';

/** Names of what `eventFeaturesOf` gives, in its order. */
export const eventFeatureNames = [
  'first score',
  'lead over rivals, least',
  'lead over rivals, most',
  'share of rivals, least',
  'share of rivals, most',
  'neighbours linked',
  'third article',
  'third articles',
  'no other article',
  'places apart',
  'rest of the articles',
  'topic similarity',
  'names apart',
  'weekdays apart',
  'covered, least',
  'bits of the shorter',
  'longer article',
  'first score without other articles',
] as const;

/** What the event knows of two articles. */
export interface ArticlesInEvent {
  /** First scores of their pairs of sentences, from `minFirstScore`. */
  readonly table: ScoreTable;
  /** Sum of the squares of all of them. */
  readonly total: number;
  /** How far the two are about one thing; see `topicSimilarity`. */
  readonly similarity: number;
  /** How many sentences either has. */
  readonly sentenceCounts: readonly [number, number];
  /** Of each other article of the event of both, the scores of the first's sentences with its own, and the second's. */
  readonly thirds: readonly { readonly ofFirst: SparseScores; readonly ofSecond: SparseScores }[];
}

/** Pairs of a lower first score are left out of what is known of an event, and make no links. See `fit-scores`. */
export const minFirstScore = 0.03;

/** Keeps logarithms finite. */
const epsilon = 1e-4;
/** Scale of a difference of log odds: from one in a hundred to nine in ten. */
const oddsScale = 5;
/** Added to sums that scores are divided by, so that a low score without rivals is not taken for a high one. */
const noise = 0.05;
/** A neighbour that is linked to the same sentence says less than one that is linked to that sentence's neighbour. */
const sameSentenceFactor = 0.7;
/** Third articles beyond so many sure ones add nothing. */
const maxThirds = 2;

/** Above this, closer articles do not make likelier sentences: copies would crowd out the rest. As in the study. */
const maxTopicSimilarity = 0.5;
/** Keeps the logarithm of no similarity finite, below that of any two articles on one event. */
const minTopicSimilarity = 0.003;
const maxNamesApart = 3;
/** Brings the logarithm of the sentences of an article to about one. */
const lengthScale = 3;

/** Log odds of a score. */
export function oddsOf(score: number): number {
  return Math.log((score + epsilon) / (1 - score + epsilon));
}

/** A sentence with its place in its article. */
export interface SentenceInEvent {
  readonly sentence: number;
  readonly profile: SentenceProfile;
}

/** What the first stage says of a pair. */
export interface PairByItself extends PairExtent {
  readonly score: number;
}

/**
 * What the event says of a pair of sentences: whether either has a better partner in the other article, whether the
 * sentences beside them are linked, whether a third article links to both, where they stand, and how much else the two
 * articles have in common; and, beside it, that they name others or other days, and how much they say: what both have in
 * common counts otherwise in a short sentence, and in a long article.
 */
export function eventFeaturesOf(
  event: ArticlesInEvent,
  a: SentenceInEvent,
  b: SentenceInEvent,
  { score: first, covered, bits }: PairByItself,
): number[] {
  const { table, sentenceCounts } = event;
  const [sentence, other] = [a.sentence, b.sentence];
  const ours = rivalsOf(table.forward, sentence, other);
  const theirs = rivalsOf(table.backward, other, sentence);
  const leads = [ours, theirs].map(({ best }) => (oddsOf(first) - oddsOf(best)) / oddsScale);
  const shares = [ours, theirs].map(({ sum }) => first / (first + sum + noise));
  const third = thirdArticles(event, sentence, other);
  const isAlone = event.thirds.length === 0;
  const rest = Math.max(0, event.total - ours.squares - theirs.squares - first * first);
  return [
    oddsOf(first),
    Math.min(leads[0], leads[1]),
    Math.max(leads[0], leads[1]),
    Math.min(shares[0], shares[1]),
    Math.max(shares[0], shares[1]),
    linkBeside(table.forward, sentence, other),
    third.best,
    Math.min(third.sum, maxThirds) / maxThirds,
    isAlone ? 1 : 0,
    Math.abs(sentence / Math.max(1, sentenceCounts[0]) - other / Math.max(1, sentenceCounts[1])),
    Math.min(1, (2 * rest) / Math.max(1, Math.min(sentenceCounts[0], sentenceCounts[1]))),
    Math.log(Math.min(event.similarity, maxTopicSimilarity) + minTopicSimilarity),
    Math.min(countApart(a.profile.names, b.profile.names), maxNamesApart) / maxNamesApart,
    areDisjoint(a.profile.weekdays, b.profile.weekdays) ? 1 : 0,
    covered,
    bits,
    Math.log(Math.max(1, ...sentenceCounts)) / lengthScale,
    isAlone ? oddsOf(first) : 0,
  ];
}

/** Whether both sets have members, and none in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && countApart(a, b) === smaller;
}

/** The scores of a sentence with others than one. */
function rivalsOf(
  scores: SparseScores,
  sentence: number,
  except: number,
): { best: number; sum: number; squares: number } {
  let best = 0;
  let sum = 0;
  let squares = 0;
  const end = scores.firstOf(sentence + 1);
  for (let at = scores.firstOf(sentence); at < end; at++) {
    if (scores.otherAt(at) === except) continue;
    const score = scores.scoreAt(at);
    best = Math.max(best, score);
    sum += score;
    squares += score * score;
  }
  return { best, sum, squares };
}

/** The best score among the sentences beside the two. */
function linkBeside(scores: SparseScores, sentence: number, other: number): number {
  const beside = Math.max(scores.of(sentence - 1, other - 1), scores.of(sentence + 1, other + 1));
  const same = Math.max(
    scores.of(sentence, other - 1),
    scores.of(sentence, other + 1),
    scores.of(sentence - 1, other),
    scores.of(sentence + 1, other),
  );
  return Math.max(beside, sameSentenceFactor * same);
}

/** How well sentences of third articles go with both: the best, and the best of each article together. */
function thirdArticles({ thirds }: ArticlesInEvent, sentence: number, other: number): { best: number; sum: number } {
  let best = 0;
  let sum = 0;
  for (const { ofFirst, ofSecond } of thirds) {
    const support = supportOf(ofFirst, sentence, ofSecond, other);
    best = Math.max(best, support);
    sum += support;
  }
  return { best, sum };
}

/** The best of an article's sentences that two sentences are both linked to: the lesser of its scores with them. */
function supportOf(ofFirst: SparseScores, sentence: number, ofSecond: SparseScores, other: number): number {
  let best = 0;
  let at = ofFirst.firstOf(sentence);
  let otherAt = ofSecond.firstOf(other);
  const end = ofFirst.firstOf(sentence + 1);
  const otherEnd = ofSecond.firstOf(other + 1);
  while (at < end && otherAt < otherEnd) {
    const gap = ofFirst.otherAt(at) - ofSecond.otherAt(otherAt);
    if (gap === 0) best = Math.max(best, Math.min(ofFirst.scoreAt(at), ofSecond.scoreAt(otherAt)));
    if (gap <= 0) at++;
    if (gap >= 0) otherAt++;
  }
  return best;
}
