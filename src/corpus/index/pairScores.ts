import type { Annotated } from '../../annotations/annotate';
import { FolderStems } from './vectors/folderStems';
import type { RelatedStems } from './vectors/relatedStems';
import type { VectorSource } from './vectors/vectorSource';
import { finish, type Steps } from '../steps';
import { VersionedCache } from '../versionedCache';
import { inOrder, keyOf, type ArticlePair } from './articlePair';
import { compareFigures } from './comparedFigures';
import { areCopies, Copies } from './copies';
import { EventContexts } from './eventContexts';
import { eventFeaturesOf, type ArticlesInEvent, type PairByItself } from './eventFeatures';
import { FirstScoreTables } from './firstScoreTables';
import { firstScoreSteps, pairsPerStep, type FirstScores } from './firstScores';
import { heldArticle } from './held';
import { hashOf } from './lexemes';
import { PairDescriber } from './pairDescriber';
import { ParaphraseCandidates } from './paraphraseCandidates';
import { featureNames, scoreOf, scoreWithEqualFigures } from './paraphraseScore';
import type { ScoreWeights } from './scoreWeights';
import type { SentenceIndex } from './sentenceIndex';
import { ScoredCopies } from './scoredCopies';
import { ascending } from './sparseFactor';
import { sentenceProfilesOf, type SentenceProfiles } from './sentenceProfiles';
import type { ScoredPair } from './sparseScores';
import { ThirdArticle } from './thirdArticle';
import type { TopicArticle, TopicIndex } from './topicIndex';
import { topicSimilarity } from './topicTerms';
import { articlesOfStoryAmong, noOdds, themeOddsOf, withoutTheme, type ThemeOdds } from './themeWords';
import type { Earlier } from './weighedPairs';

/** Scores of pairs that are kept, some thirty bytes each. Chosen, not fitted. */
const maxPairs = 1_000_000;

/** Pairs of articles whose similarity is kept until something changes. Chosen, not fitted. */
const maxSimilarities = 100_000;

const leastCovered = featureNames.indexOf('covered, least');
const bitsOfShorter = featureNames.indexOf('bits of the shorter');

/** A pair of sentences as the two stages describe it. */
export interface DescribedPair {
  readonly sentence: number;
  readonly otherSentence: number;
  /** See `featuresOf`. */
  readonly byItself: readonly number[];
  /** See `eventFeaturesOf`; with the weights in use for the first stage. */
  readonly inEvent: readonly number[];
}

/**
 * Scores pairs of sentences in two stages: first by themselves, in the context of either article's event; then by what
 * the first scores of the event say of them. Both are worked out for two articles when they are asked for, and kept.
 */
export class PairScores {
  private readonly contexts: EventContexts;
  private readonly candidates: ParaphraseCandidates;
  private readonly tables: FirstScoreTables;
  private readonly similarities: VersionedCache<string, number>;
  private readonly copies: Copies;
  private readonly scored: VersionedCache<string, readonly ScoredPair[]>;
  private readonly copiesScored: ScoredCopies;
  private readonly stems: FolderStems;

  /**
   * @param getArticle reads an article that is held
   * @param firstOfText of the articles that are read from the text of one, the same for all: they share what is worked out
   */
  constructor(
    private readonly topics: TopicIndex,
    sentences: SentenceIndex,
    private readonly getArticle: (uri: string) => Annotated | undefined,
    vectors: VectorSource,
    private readonly weights: ScoreWeights,
    firstOfText: (uri: string) => string = (uri) => uri,
  ) {
    this.contexts = new EventContexts(topics, sentences);
    this.candidates = new ParaphraseCandidates(vectors);
    this.stems = new FolderStems(vectors);
    this.similarities = new VersionedCache(topics, maxSimilarities);
    const { contexts } = this;
    const profilesOf = (article: TopicArticle): SentenceProfiles => sentenceProfilesOf(this.annotated(article));
    this.tables = new FirstScoreTables(
      { topics, contexts, firstOfText, profilesOf, score: this.firstScores },
      maxPairs,
    );
    this.copies = new Copies(
      topics,
      (article, other) => this.areNeighbours(article, other),
      (article, other) => this.copySteps(article, other),
    );
    this.scored = new VersionedCache(topics, maxPairs, (pairs) => pairs.length);
    this.copiesScored = new ScoredCopies(topics, maxPairs);
  }

  /** The stems of the folder and which of them are near in meaning. */
  get relatedStems(): RelatedStems {
    return this.stems.stems;
  }

  /** The articles nearest to one. */
  neighboursOf(article: TopicArticle): readonly TopicArticle[] {
    return this.contexts.of(article).neighbours;
  }

  /** Whether two articles may be of one event: each is among the nearest of the other. */
  areNeighbours(article: TopicArticle, other: TopicArticle): boolean {
    return this.neighboursOf(article).includes(other) && this.neighboursOf(other).includes(article);
  }

  /** How far two articles are about one thing, in the mean of the events of either. */
  similarityOf(article: TopicArticle, other: TopicArticle): number {
    const pair = inOrder(article, other);
    return this.similarities.get(keyOf(pair), () => {
      const [terms, otherTerms] = pair.map((each) => this.topics.termsInFolder(each));
      const [one, two] = pair.map((each) =>
        topicSimilarity(terms, otherTerms, ascending(this.contexts.of(each).rarity)),
      );
      return (one + two) / 2;
    });
  }

  /** The pairs of two neighbours with their scores in their event; those of a low first score are left out. */
  scoresOf(article: TopicArticle, other: TopicArticle): readonly ScoredPair[] {
    return this.scored.peek(keyOf(inOrder(article, other))) ?? finish(this.scoreSteps(article, other));
  }

  /** The same in steps. */
  scoreSteps(article: TopicArticle, other: TopicArticle): Steps<readonly ScoredPair[]> {
    const pair = inOrder(article, other);
    return this.scored.steps(keyOf(pair), () => this.scoredSteps(pair));
  }

  private *scoredSteps(pair: ArticlePair): Steps<readonly ScoredPair[]> {
    const event = yield* this.eventSteps(pair);
    return yield* this.copiesScored.steps(event, () => this.scoredInEvent(pair, event));
  }

  private *scoredInEvent(pair: ArticlePair, event: ArticlesInEvent): Steps<ScoredPair[]> {
    const { forward } = event.table;
    const describe = this.describerInEvent(pair, event);
    const themeOf = this.themeOddsIn(pair);
    const areApart = this.figuresOf(pair);
    const pairs: ScoredPair[] = [];
    for (let at = 0; at < forward.count; at++) {
      const [sentence, otherSentence] = [forward.sentenceAt(at), forward.otherAt(at)];
      const extent = forward.extentAt(at);
      const first = forward.scoreAt(at);
      const scoreFrom = (from: number): number =>
        this.scoreInEvent(from, describe(sentence, otherSentence, { score: from, ...extent }));
      const score = scoreFrom(first);
      const likeness = areApart(sentence, otherSentence)
        ? { likeness: scoreFrom(scoreWithEqualFigures(first, this.weights.byItself)) }
        : {};
      pairs.push(withoutTheme({ sentence, otherSentence, score, ...likeness }, themeOf));
      if (at % pairsPerStep === pairsPerStep - 1) yield;
    }
    return pairs;
  }

  /** As `scoresOf`, for every pair of sentences that share anything. */
  allScoresOf(article: TopicArticle, other: TopicArticle): ScoredPair[] {
    const themeOf = this.themeOddsIn(inOrder(article, other));
    return Array.from(this.describe(article, other, true), ({ sentence, otherSentence, byItself, inEvent }) => {
      const score = this.scoreInEvent(this.byItself(byItself).score, inEvent);
      return withoutTheme({ sentence, otherSentence, score }, themeOf);
    });
  }

  /** As exact as what is kept of the first stage: a score is the same whichever way it is asked for. */
  private byItself(features: readonly number[]): PairByItself {
    const score = Math.fround(scoreOf(features, this.weights.byItself));
    return { score, covered: Math.fround(features[leastCovered]), bits: Math.fround(features[bitsOfShorter]) };
  }

  /** Tells whether figures of two sentences differ. */
  private figuresOf(pair: ArticlePair): (sentence: number, otherSentence: number) => boolean {
    const [profiles, otherProfiles] = pair.map((article) => sentenceProfilesOf(this.annotated(article)));
    return (sentence, otherSentence) =>
      compareFigures(profiles[sentence]?.figures ?? [], otherProfiles[otherSentence]?.figures ?? []).areApart;
  }

  /**
   * Where many stories of one theme stand together, neighbours are not of one event for sure, and what they have in
   * common beside a pair proves little: there the pair has to be likely by itself as well.
   */
  private scoreInEvent(first: number, inEvent: readonly number[]): number {
    const score = scoreOf(inEvent, this.weights.inEvent);
    return this.topics.isComparedWhole ? score : Math.min(score, first);
  }

  /** What the theme of many stories takes from the log odds of a pair; undefined in a folder that is compared whole. */
  private themeOddsIn(pair: ArticlePair): ThemeOdds | undefined {
    if (this.topics.isComparedWhole) return undefined;
    const [profiles, otherProfiles] = pair.map((article) => sentenceProfilesOf(this.annotated(article)));
    const ofStory = articlesOfStoryAmong(this.topics.size);
    return (sentence, otherSentence) => {
      const [a, b] = [profiles[sentence], otherProfiles[otherSentence]];
      return a && b ? themeOddsOf(a, b, ofStory, (stem) => this.topics.articlesWithTerm(hashOf(stem))) : noOdds;
    };
  }

  /**
   * What the two stages are told of the pairs of two articles, by the article that comes first.
   * @param all whether of pairs that are not worth comparing too
   */
  *describe(article: TopicArticle, other: TopicArticle, all: boolean): Iterable<DescribedPair> {
    const pair = inOrder(article, other);
    const describeInEvent = this.describerInEvent(pair, finish(this.eventSteps(pair)));
    const describer = this.describerOf(pair);
    for (const [sentence, candidates] of this.candidatesOf(pair, all).entries()) {
      for (const otherSentence of candidates) {
        const features = describer.featuresOf(sentence, otherSentence);
        if (!features) continue;
        const inEvent = describeInEvent(sentence, otherSentence, this.byItself(features));
        yield { sentence, otherSentence, byItself: features, inEvent };
      }
    }
  }

  /** Describes pairs of sentences of two articles in their event. */
  private describerInEvent(
    pair: ArticlePair,
    event: ArticlesInEvent,
  ): (sentence: number, otherSentence: number, byItself: PairByItself) => number[] {
    const [profiles, otherProfiles] = pair.map((article) => sentenceProfilesOf(this.annotated(article)));
    return (sentence, otherSentence, byItself) => {
      const [a, b] = [profiles[sentence], otherProfiles[otherSentence]];
      if (!a || !b) throw new Error('a sentence without a profile was scored');
      return eventFeaturesOf(event, { sentence, profile: a }, { sentence: otherSentence, profile: b }, byItself);
    };
  }

  /** What the event of two articles knows of them: their own first scores, and those of the articles near both. */
  private *eventSteps(pair: ArticlePair): Steps<ArticlesInEvent> {
    const [first, second] = pair;
    const table = yield* this.tables.steps(first, second);
    const total = table.forward.sumOfSquares();
    const others = this.thirdsOf(pair);
    const votes = yield* this.copies.voteSteps(pair, others);
    const thirds: ThirdArticle[] = [];
    for (const [index, third] of others.entries()) {
      const ofFirst = (yield* this.tables.steps(first, third)).forward;
      const ofSecond = (yield* this.tables.steps(second, third)).forward;
      thirds.push(new ThirdArticle(ofFirst, ofSecond, votes[index]));
    }
    return {
      table,
      total,
      similarity: this.similarityOf(first, second),
      sentenceCounts: [this.sentenceCountOf(first), this.sentenceCountOf(second)],
      thirds,
    };
  }

  private *copySteps(article: TopicArticle, other: TopicArticle): Steps<boolean> {
    const table = yield* this.tables.steps(article, other);
    return areCopies(table, this.sentenceCountOf(article), this.sentenceCountOf(other));
  }

  /** The articles of the event of two articles beside them. */
  private thirdsOf([first, second]: ArticlePair): TopicArticle[] {
    return this.neighboursOf(first).filter(
      (third) => third !== second && this.areNeighbours(third, first) && this.areNeighbours(third, second),
    );
  }

  private annotated({ uri }: TopicArticle): Annotated {
    return heldArticle(this.getArticle(uri), uri);
  }

  private sentenceCountOf(article: TopicArticle): number {
    return this.annotated(article).article.sentences.length;
  }

  /** @param earlier those that were worked out before, where they hold in part */
  private readonly firstScores = (pair: ArticlePair, earlier: Earlier<FirstScores> | undefined): Steps<FirstScores> => {
    const describer = this.describerOf(pair);
    const score = (sentence: number, otherSentence: number): PairByItself | undefined => {
      const features = describer.featuresOf(sentence, otherSentence);
      return features && this.byItself(features);
    };
    return firstScoreSteps(this.candidatesOf(pair, false), score, earlier);
  };

  /** By sentence of the first article, those of the second that are worth comparing, or all that share anything. */
  private candidatesOf([first, second]: ArticlePair, all: boolean): readonly (readonly number[])[] {
    return this.candidates.between(this.annotated(first), this.annotated(second), all);
  }

  /** Describes pairs of sentences of two articles by themselves. */
  private describerOf([first, second]: ArticlePair): PairDescriber {
    return new PairDescriber(
      [sentenceProfilesOf(this.annotated(first)), sentenceProfilesOf(this.annotated(second))],
      [this.contexts.of(first).weight, this.contexts.of(second).weight],
      this.stems.aligner,
    );
  }
}
