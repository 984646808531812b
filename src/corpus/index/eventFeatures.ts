import { countApart } from './paraphraseScore';
import type { SentenceProfile } from './sentenceProfiles';
import type { PairExtent, Rivals, SparseScores, ScoreTable } from './sparseScores';
import type { ThirdArticle } from './thirdArticle';

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
  'partners alike',
  'few other articles',
  'places apart',
  'rest of the articles',
  'topic similarity',
  'names apart',
  'weekdays apart',
  'covered, least',
  'bits of the shorter',
  'longer article',
  'first score with few other articles',
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
  /** The other articles of the event of both. */
  readonly thirds: readonly ThirdArticle[];
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
 * sentences beside them are linked, whether a third article links to both, whether both go with the same sentences of all
 * others (the cosine of their scores, those of rivals among them and each its own partner: two sentences that say the same
 * have the same partners), where they stand, and how much else the two articles have in common; and, beside it, that they
 * name others or other days, and how much they say: what both have in common counts otherwise in a short sentence, and in
 * a long article.
 */
export function eventFeaturesOf(
  event: ArticlesInEvent,
  a: SentenceInEvent,
  b: SentenceInEvent,
  { score: first, covered, bits }: PairByItself,
): number[] {
  const { sentenceCounts } = event;
  const [sentence, other] = [a.sentence, b.sentence];
  const { ours, theirs, third, beside } = aroundPair(event, sentence, other);
  const odds = oddsOf(first);
  const [lead, otherLead] = [(odds - oddsOf(ours.best)) / oddsScale, (odds - oddsOf(theirs.best)) / oddsScale];
  const [share, otherShare] = [first / (first + ours.sum + noise), first / (first + theirs.sum + noise)];
  // In a folder of few articles a pair that no third article supports is no less likely for it.
  const few = 1 / (1 + third.votes);
  // Either sentence is a partner of itself, and so far as they are alike one of the other.
  const own = 1 + first * first;
  const rest = Math.max(0, event.total - ours.squares - theirs.squares - first * first);
  return [
    odds,
    Math.min(lead, otherLead),
    Math.max(lead, otherLead),
    Math.min(share, otherShare),
    Math.max(share, otherShare),
    beside,
    third.best,
    Math.min(third.sum, maxThirds) / maxThirds,
    (third.common + 2 * first) / Math.sqrt((third.ours + ours.squares + own) * (third.theirs + theirs.squares + own)),
    few,
    Math.abs(sentence / Math.max(1, sentenceCounts[0]) - other / Math.max(1, sentenceCounts[1])),
    Math.min(1, (2 * rest) / Math.max(1, Math.min(sentenceCounts[0], sentenceCounts[1]))),
    Math.log(Math.min(event.similarity, maxTopicSimilarity) + minTopicSimilarity),
    Math.min(countApart(a.profile.names, b.profile.names), maxNamesApart) / maxNamesApart,
    areDisjoint(a.profile.weekdays, b.profile.weekdays) ? 1 : 0,
    covered,
    bits,
    Math.log(Math.max(1, ...sentenceCounts)) / lengthScale,
    few * odds,
  ];
}

/** What stands around a pair of sentences, whatever its own score is. */
interface AroundPair {
  readonly sentence: number;
  readonly other: number;
  /** The scores of either with others of the other article. */
  readonly ours: Rivals;
  readonly theirs: Rivals;
  readonly third: ThirdArticles;
  /** The best score among the sentences beside the two. */
  readonly beside: number;
}

const lastPairs = new WeakMap<ArticlesInEvent, AroundPair>();

/** Kept of the last pair: one whose figures differ is described twice, the second time with the score that equal ones give. */
function aroundPair(event: ArticlesInEvent, sentence: number, other: number): AroundPair {
  const last = lastPairs.get(event);
  if (last?.sentence === sentence && last.other === other) return last;
  const { forward, backward } = event.table;
  const around = {
    sentence,
    other,
    ours: forward.rivalsOf(sentence, other),
    theirs: backward.rivalsOf(other, sentence),
    third: thirdArticles(event, sentence, other),
    beside: linkBeside(forward, sentence, other),
  };
  lastPairs.set(event, around);
  return around;
}

/** Whether both sets have members, and none in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && countApart(a, b) === smaller;
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

/**
 * What third articles say of two sentences. That one says both counts whatever it is copied from: what is printed again is
 * what others tell too (left out, average precision falls by two points in a hundred on the labelled news). Who says
 * nothing of his own has no vote, or a part of one, where all of them are compared.
 */
interface ThirdArticles {
  /** How well the best of their sentences goes with both. */
  readonly best: number;
  /** The best of each article, together. */
  readonly sum: number;
  /** Their votes together. What follows counts each by its vote. */
  readonly votes: number;
  /** Of all their sentences, the products of the scores with either. */
  readonly common: number;
  /** The squares of the scores with the first, and with the second. */
  readonly ours: number;
  readonly theirs: number;
}

function thirdArticles({ thirds }: ArticlesInEvent, sentence: number, other: number): ThirdArticles {
  const found = { votes: 0, best: 0, sum: 0, common: 0, ours: 0, theirs: 0 };
  for (const third of thirds) {
    const { ofFirst, ofSecond, vote } = third;
    const [ours, theirs] = [ofFirst.squaresOf(sentence), ofSecond.squaresOf(other)];
    found.votes += vote;
    found.ours += vote * ours;
    found.theirs += vote * theirs;
    if (ours === 0 || theirs === 0) continue;
    const support = third.supportOf(sentence, other);
    found.best = Math.max(found.best, support.best);
    found.sum += support.best;
    found.common += vote * support.common;
  }
  return found;
}
