import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import { fullMonths, fullWeekdays } from '../../lexicon/en/calendar';
import { addToList } from '../../text/multimap';
import { firstStartingFrom, type Span } from '../../text/span';
import { figureKeysOf } from './figureKeys';
import { informationContentOfStem } from './lexemes';
import { stemOf } from './stems';
import { sentenceProfilesOf, type SentenceProfile } from './sentenceProfiles';
import { forEachNearPair, sentenceVectorsOf, type SentenceVectors } from './sentenceVectors';
import type { VectorSource } from './vectors/vectorSource';

/**
 * Bits from which one shared stem is enough: one sentence in 256 holds it. On the training part of the labelled news 79 %
 * of the true pairs are found by words, figures and names so, and 57 % where two stems must be shared; at 6 bits one in a
 * hundred more for a fifth more pairs.
 */
const tellingBits = 8;
/** Points that a pair gets for something that both have, where few sentences of either article have it and else. */
interface Points {
  readonly rare: number;
  readonly common: number;
}
/** A pair with so many points is a candidate. */
const minPoints = 2;
const stemPoints: Points = { rare: 1, common: 1 };
const tellingStemPoints: Points = { rare: minPoints, common: 1 };
/** Names and figures have their stems besides, which must not count twice. */
const namePoints: Points = { rare: minPoints, common: 0 };
/** Much happens on one day: a date needs one thing more. */
const datePoints: Points = { rare: 1, common: 1 };

/**
 * Cosine of two sentences, without what the articles are about, from which they are near. On the training part 3.6 % of
 * the true pairs are found by it alone, at the price of two pairs in five more; at .2 two in a hundred more for twice the
 * price.
 */
const minCosine = 0.3;

/**
 * What stands in more sentences of either article than this is not telling by itself: the name that the story is about.
 * So the pairs of long articles grow with their length and not with its square. At 4 half a percent of the true pairs of
 * the training part are lost to it, at 6 none.
 */
const maxTellingSentences = 6;

// Bounds on the work on long articles, beyond what a news article has; no true pair of the labelled news and of the ECB+
// topics is lost to them.

/** What stands in more sentences of one article than this tells none of them apart. */
const maxSentencesPerKey = 64;
/** Sentences of one article that a sentence is compared with, those with most points. */
const maxCandidates = 64;
/** Sentences of an article that are compared by their vectors. */
const maxSentencesByVector = 1000;

/** The sentences under each key. */
type SentencesByKey = ReadonlyMap<string, readonly number[]>;

/** A key of a sentence. */
interface KeyPoints extends Points {
  readonly key: string;
}

/** What an article’s sentences are found by. */
interface SentenceKeys {
  /** By sentence, its keys and the points of each. */
  readonly keys: readonly (readonly KeyPoints[])[];
  readonly sentences: SentencesByKey;
  readonly vectors: SentenceVectors | undefined;
}

/**
 * Finds the pairs of sentences of two articles that are worth comparing: those that share a telling stem or two of any
 * kind, a figure or a date by its normal value, or somebody or something that is named; and those that are about the same
 * by their words’ vectors.
 */
export class ParaphraseCandidates {
  private readonly kept = new WeakMap<Annotated, SentenceKeys>();

  constructor(private readonly vectors: VectorSource) {}

  /**
   * @param all those that share any stem as well, however many
   * @returns by index of the first article’s sentence, the indexes of the other’s, each once
   */
  between(first: Annotated, second: Annotated, all: boolean): readonly (readonly number[])[] {
    const [one, other] = [this.keysOf(first), this.keysOf(second)];
    const near = new Map<number, number[]>();
    if (one.vectors && other.vectors)
      forEachNearPair(one.vectors, other.vectors, minCosine, maxSentencesByVector, (sentence, otherSentence) => {
        addToList(near, sentence, otherSentence);
      });
    const points = new SentencePoints(other.keys.length);
    return one.keys.map((keys, sentence) => {
      points.addKeys(keys, one.sentences, other.sentences);
      for (const otherSentence of near.get(sentence) ?? []) points.add(otherSentence, minPoints);
      return points.takeCandidates(all);
    });
  }

  private keysOf(annotated: Annotated): SentenceKeys {
    let keys = this.kept.get(annotated);
    if (!keys) this.kept.set(annotated, (keys = sentenceKeysOf(annotated, this.vectors)));
    return keys;
  }
}

function sentenceKeysOf(annotated: Annotated, vectors: VectorSource): SentenceKeys {
  const profiles = sentenceProfilesOf(annotated);
  const keys = profiles.map((profile, index) =>
    profile ? keysOfSentence(profile, figuresIn(annotated, annotated.article.sentences[index])) : noKeys,
  );
  const sentences = new Map<string, number[]>();
  keys.forEach((ofSentence, index) => {
    for (const { key } of ofSentence) addToList(sentences, key, index);
  });
  const known = vectors();
  return { keys, sentences, vectors: known && sentenceVectorsOf(profiles, known) };
}

const noKeys: readonly KeyPoints[] = [];

/** Days and months are compared as dates, among the figures. */
const calendarStems: ReadonlySet<string> = new Set([...fullWeekdays.keys(), ...fullMonths.keys()].map(stemOf));

function keysOfSentence({ stems, written, names }: SentenceProfile, figures: readonly Figure[]): KeyPoints[] {
  const keys = new Map<string, Points>();
  // With the names of whom pronouns stand for, 3.5 % more pairs would be compared, and none more be shown.
  for (const stem of stems.slice(0, written))
    if (!calendarStems.has(stem))
      keys.set(stem, informationContentOfStem(stem) >= tellingBits ? tellingStemPoints : stemPoints);
  for (const name of names) keys.set(`@${name}`, namePoints);
  for (const figure of figures)
    for (const key of figureKeysOf(figure)) keys.set(`#${key}`, figure.interval ? datePoints : namePoints);
  return Array.from(keys, ([key, { rare, common }]) => ({ key, rare, common }));
}

function figuresIn({ figures }: Annotated, { start, end }: Span): readonly Figure[] {
  const from = firstStartingFrom(figures, start);
  let to = from;
  while (to < figures.length && figures[to].start < end) to++;
  return figures.slice(from, to);
}

/** The points that each sentence of an article has in common with one of another. */
class SentencePoints {
  private readonly points: Uint32Array;
  /** Sentences that have any, in the order in which they came. */
  private readonly found: number[] = [];

  constructor(sentences: number) {
    this.points = new Uint32Array(sentences);
  }

  add(sentence: number, points: number): void {
    if (this.points[sentence] === 0) this.found.push(sentence);
    this.points[sentence] += points;
  }

  /** @param keys of the sentence of the other article, @param own by key, sentences of that article, @param others of this */
  addKeys(keys: readonly KeyPoints[], own: SentencesByKey, others: SentencesByKey): void {
    for (const { key, rare, common } of keys) {
      const sentences = others.get(key);
      if (!sentences || sentences.length > maxSentencesPerKey) continue;
      const count = Math.max(sentences.length, own.get(key)?.length ?? 0);
      const ofKey = count > maxTellingSentences ? common : rare;
      if (ofKey > 0) for (const sentence of sentences) this.add(sentence, ofKey);
    }
  }

  /** Those with enough points, or all that have any; what was counted is taken back. */
  takeCandidates(all: boolean): number[] {
    const { points, found } = this;
    const candidates = all ? [...found] : found.filter((sentence) => points[sentence] >= minPoints);
    const kept =
      !all && candidates.length > maxCandidates
        ? candidates.sort((a, b) => points[b] - points[a] || a - b).slice(0, maxCandidates)
        : candidates;
    for (const sentence of found) points[sentence] = 0;
    found.length = 0;
    return kept;
  }
}
