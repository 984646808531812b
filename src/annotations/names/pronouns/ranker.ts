import { type Antecedent } from './antecedents';

/** The place of a pronoun. */
export interface PronounPlace {
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** Index among the article's blocks. */
  readonly block: number;
  /** `he`, `she`, and not `his`, `him`. */
  readonly isSubject: boolean;
  /** `him`, `told her that`: the object of a verb, and not `her` of what is hers. */
  readonly isObject: boolean;
  /** Speaks a quotation. */
  readonly isSpeaker: boolean;
}

/** What else of the article counts for an antecedent of a pronoun. */
export interface Standing {
  /** Whether its sex is known to be that of the pronoun. */
  readonly hasSex: boolean;
  /** How often it was named or spoken of before. */
  readonly mentions: number;
  /** Is named last before the pronoun. */
  readonly isLatest: boolean;
  /** Is whom the pronoun before this one stands for. */
  readonly isLastPronoun: boolean;
  /** Is who spoke last. */
  readonly isLastSpeaker: boolean;
  /** No other subject stands before it in its sentence. */
  readonly isFirstSubject: boolean;
}

/** An antecedent of a pronoun with its features. */
export interface Candidate {
  readonly antecedent: Antecedent;
  readonly features: readonly number[];
}

/**
 * What speaks for an antecedent and how much. The weights are those of a softmax over the antecedents of a pronoun,
 * fitted on the training part of the labelled news by `npm run fit-pronouns`.
 */
const weightOf = {
  sameSentence: 0.57,
  oneBefore: 0.33,
  twoBefore: -0.05,
  threeBefore: -0.29,
  further: -0.56,
  otherBlock: -1.12,
  hasSex: 0.56,
  subject: 0.04,
  subjectOneBefore: 0.39,
  firstSubject: 0.34,
  speaker: -0.29,
  speakerOfSpeaker: -0.25,
  lastSpeakerOfSpeaker: -0.07,
  latest: 0.56,
  latestInSentence: 0.15,
  lastPronoun: 0.27,
  mentions: 0.28,
  inSentenceOfNoSubject: 0.26,
  unnamed: -0.26,
  unnamedInSentence: -0.07,
  unnamedSubjectInSentence: 0.11,
  unnamedSubjectOneBefore: -0.43,
};

/** In the order of `featuresOf`. */
export const featureNames: readonly string[] = Object.keys(weightOf);
export const pronounWeights: readonly number[] = Object.values(weightOf);

/**
 * Share of the best antecedent among all, from which on it is told. The lowest at which hardly more pronouns are right
 * without it, on the training and development parts of the labelled news.
 */
const minCertainty = 0.46;
/** Further mentions say nothing more. */
const maxMentions = 3;

/** Features of an antecedent, each 0 or 1 but for the count of mentions, which goes up to 1. */
export function featuresOf(pronoun: PronounPlace, antecedent: Antecedent, standing: Standing): number[] {
  const distance = pronoun.sentence - antecedent.sentence;
  const isUnnamed = antecedent.entity < 0;
  const { isSubject, isSpeaker } = antecedent;
  return [
    distance === 0,
    distance === 1,
    distance === 2,
    distance === 3,
    distance > 3,
    pronoun.block !== antecedent.block,
    standing.hasSex,
    isSubject,
    isSubject && distance === 1,
    standing.isFirstSubject,
    isSpeaker,
    isSpeaker && pronoun.isSpeaker,
    standing.isLastSpeaker && pronoun.isSpeaker,
    standing.isLatest,
    standing.isLatest && distance === 0,
    standing.isLastPronoun,
    Math.min(maxMentions, standing.mentions) / maxMentions,
    distance === 0 && !pronoun.isSubject,
    isUnnamed,
    isUnnamed && distance === 0,
    isUnnamed && isSubject && distance === 0,
    isUnnamed && isSubject && distance === 1,
  ].map(Number);
}

/**
 * The entity with the best antecedent, where it is sure enough. Somebody without a name counts like others, and then no
 * entity is told.
 * @returns an index among the article's entities
 */
export function bestEntity(candidates: readonly Candidate[], weights = pronounWeights): number | undefined {
  const scores = new Map<number, number>();
  for (const [index, { antecedent, features }] of candidates.entries()) {
    const score = features.reduce((sum, feature, i) => sum + feature * weights[i], 0);
    // Each of those without a name is another.
    const who = antecedent.entity < 0 ? -1 - index : antecedent.entity;
    scores.set(who, Math.max(scores.get(who) ?? -Infinity, score));
  }
  let best: number | undefined;
  let top = -Infinity;
  for (const [who, score] of scores) if (score > top) [best, top] = [who, score];
  let total = 0;
  for (const score of scores.values()) total += Math.exp(score - top);
  return best === undefined || best < 0 || 1 / total < minCertainty ? undefined : best;
}
