import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import { heldArticle } from './held';
import { PairScores } from './pairScores';
import type { Parallel, Passage } from './parallel';
import { Paraphrase, type Readings } from './paraphrase';
import { scoreWeights, type ScoreWeights } from './scoreWeights';
import type { SentenceIndex } from './sentenceIndex';
import type { Steps } from '../steps';
import { turned, type ScoredPair } from './sparseScores';
import type { TopicArticle, TopicIndex } from './topicIndex';
import type { VectorSource } from './vectors/vectorSource';

/**
 * Links less likely than this are shown at no setting (the least value of `crossread.minScore`). Chosen, not fitted.
 */
export const minParaphraseScore = 0.3;
/** Pairs whose figures differ are compared from this likeness; below, the training and development news gain nothing. */
const minLikeness = 0.2;
/** The score of a paraphrase at most: the scale is one for all kinds, and only verbatim is certain. */
const maxParaphraseScore = 0.98;
/**
 * Topic similarity, words of the whole event counting less, from which two articles may be on one event. Chosen on the
 * ECB+ development topics, whose twin events it is to keep apart; not fitted.
 */
const minEventSimilarity = 0.13;
/**
 * The same where many stories stand together. Chosen on a folder of 840 articles on one campaign, of whose links between
 * less similar articles most were wrong; of those of the labelled news and the ECB+ topics, put into one folder, it costs
 * one in five.
 */
const minArchiveSimilarity = 0.2;
/**
 * Articles of more terms tell of many things, as live blogs do, and two of them share terms by chance: more must be in
 * common. Chosen on the same folder, where three links in ten joined the live blogs of two different nights, nearly all of
 * them wrong; put into one folder with it, the ECB+ topics lose one link in a hundred.
 */
const termsOfOneStory = 250;

/** Whether two sentences are verbatim or near parallels already. */
export type IsLinked = (sentence: number, otherUri: string, otherSentence: number) => boolean;

/**
 * Topic similarity from which two articles among many stories may be on one event.
 * @param terms of either article; see `TopicTerms`
 */
export function archiveSimilarity(terms: number, otherTerms: number): number {
  return minArchiveSimilarity * Math.max(1, Math.min(terms, otherTerms) / termsOfOneStory);
}

/** Which articles are compared: those that are of one event by their terms, or those that hardly are. */
type Reach = 'event' | 'hardly';

/**
 * Finds sentences that say the same in other words, within an event: among the articles nearest by rare terms. Words
 * that the whole event uses count least. What it finds does not depend on the side from which one looks.
 */
export class ParaphraseIndex {
  private readonly scores: PairScores;
  private readonly passages = new WeakMap<Article, readonly Passage[]>();

  /**
   * @param getArticle reads an article that is held
   * @param vectors of words; without them only sentences with words, figures or names in common are compared
   * @param weights other weights than those in use
   * @param firstOfText see `EqualTexts`; without it each article is read for itself
   */
  constructor(
    private readonly topics: TopicIndex,
    sentences: SentenceIndex,
    private readonly getArticle: (uri: string) => Annotated | undefined,
    vectors: VectorSource = () => undefined,
    weights: ScoreWeights = scoreWeights,
    firstOfText?: (uri: string) => string,
  ) {
    this.scores = new PairScores(topics, sentences, getArticle, vectors, weights, firstOfText);
  }

  /**
   * Paraphrases of one article's sentences, in no particular order.
   * @param minScore of links; below `minParaphraseScore`, every pair of sentences of neighbours that share anything is
   * scored
   */
  paraphrasesOf(uri: string, isLinked: IsLinked, minScore: number): Parallel[] {
    const topic = this.topics.article(uri);
    if (!topic) return [];
    const all = minScore < minParaphraseScore;
    return this.neighboursOf(topic, all).flatMap((neighbour) =>
      all || this.reachOf(topic, neighbour) === 'event' ? this.linksTo(topic, neighbour, isLinked, minScore) : [],
    );
  }

  /** Works out in steps what the paraphrases of an article are found by. */
  *steps(uri: string): Steps {
    const topic = this.topics.article(uri);
    if (!topic) return;
    for (const neighbour of this.scores.neighboursOf(topic)) {
      this.scores.neighboursOf(neighbour);
      yield;
    }
    for (const neighbour of this.neighboursOf(topic, false))
      if (this.topics.isComparedWhole || this.reachOf(topic, neighbour) === 'event')
        yield* this.scores.scoreSteps(topic, neighbour);
  }

  /**
   * Paraphrases of one article's sentences in articles that are hardly of one event with it by their terms: too unsure to
   * be links by themselves, but a claim may have others to support them. None but in a folder that is compared whole.
   */
  supportedParaphrasesOf(uri: string, isLinked: IsLinked): Parallel[] {
    const topic = this.topics.article(uri);
    if (!topic || !this.topics.isComparedWhole) return [];
    return this.neighboursOf(topic, false).flatMap((neighbour) =>
      this.reachOf(topic, neighbour) === 'hardly' ? this.linksTo(topic, neighbour, isLinked, minParaphraseScore) : [],
    );
  }

  /**
   * Pairs of sentences that are no links, but whose figures differ: they may be of one fact all the same. In no particular
   * order.
   */
  unlikePairsOf(uri: string, isLinked: IsLinked): Parallel[] {
    const topic = this.topics.article(uri);
    if (!topic) return [];
    return this.neighboursOf(topic, false).flatMap((neighbour) =>
      this.reachOf(topic, neighbour) === 'event' ? this.unlikePairsWith(topic, neighbour, isLinked) : [],
    );
  }

  private unlikePairsWith(topic: TopicArticle, other: TopicArticle, isLinked: IsLinked): Parallel[] {
    const isForward = topic.uri < other.uri;
    const linkOf = this.linksBetween(topic.uri, other.uri);
    return this.scores
      .scoresOf(topic, other)
      .filter(({ score, likeness }) => score < minParaphraseScore && likeness !== undefined && likeness >= minLikeness)
      .map((pair) => (isForward ? pair : turned(pair)))
      .filter(({ sentence, otherSentence }) => !isLinked(sentence, other.uri, otherSentence))
      .map(linkOf);
  }

  /**
   * By sentence of an article, the best of its scores with sentences of its neighbours, however low it is. In a large
   * folder neighbours that are hardly of one event with it are on other stories, and are left out.
   */
  bestScoresOf(uri: string): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    const topic = this.topics.article(uri);
    if (!topic) return best;
    for (const neighbour of this.neighboursOf(topic, false)) {
      if (!this.topics.isComparedWhole && this.reachOf(topic, neighbour) === 'hardly') continue;
      const isForward = topic.uri < neighbour.uri;
      for (const { sentence, otherSentence, score, scoreWithTheme } of this.scores.scoresOf(topic, neighbour)) {
        const own = isForward ? sentence : otherSentence;
        best.set(own, Math.max(scoreWithTheme ?? score, best.get(own) ?? 0));
      }
    }
    return best;
  }

  /** The articles nearest to an article, each with whether the two may be on one event. */
  neighboursByEvent(uri: string): Map<string, boolean> {
    const topic = this.topics.article(uri);
    if (!topic) return new Map();
    return new Map(
      this.neighboursOf(topic, false).map((neighbour) => [neighbour.uri, this.reachOf(topic, neighbour) === 'event']),
    );
  }

  /** @param all those as well of which the article is no neighbour in turn */
  private neighboursOf(topic: TopicArticle, all: boolean): TopicArticle[] {
    return this.scores.neighboursOf(topic).filter((neighbour) => all || this.scores.areNeighbours(topic, neighbour));
  }

  /** Articles of one theme share less than those of one event. */
  private reachOf(topic: TopicArticle, neighbour: TopicArticle): Reach {
    const least = this.topics.isComparedWhole
      ? minEventSimilarity
      : archiveSimilarity(topic.termCount, neighbour.termCount);
    return this.scores.similarityOf(topic, neighbour) >= least ? 'event' : 'hardly';
  }

  private linksTo(topic: TopicArticle, other: TopicArticle, isLinked: IsLinked, minScore: number): Parallel[] {
    const isForward = topic.uri < other.uri;
    const links: Parallel[] = [];
    const linkOf = this.linksBetween(topic.uri, other.uri);
    const { scores } = this;
    for (const scored of minScore < minParaphraseScore
      ? scores.allScoresOf(topic, other)
      : scores.scoresOf(topic, other)) {
      if (scored.score < minScore) continue;
      const pair = isForward ? scored : turned(scored);
      if (!isLinked(pair.sentence, other.uri, pair.otherSentence)) links.push(linkOf(pair));
    }
    return links;
  }

  /** Makes links between sentences of two articles. */
  private linksBetween(uri: string, otherUri: string): (pair: ScoredPair) => Parallel {
    const [ours, theirs] = [this.passagesOf(uri), this.passagesOf(otherUri)];
    return ({ sentence, otherSentence, score, likeness }) =>
      new Paraphrase(
        ours[sentence],
        theirs[otherSentence],
        bounded(score),
        likeness === undefined ? undefined : bounded(likeness),
        this.readings,
      );
  }

  /** The sentences of an article; all links share them. */
  private passagesOf(uri: string): readonly Passage[] {
    const { article } = heldArticle(this.getArticle(uri), uri);
    let passages = this.passages.get(article);
    if (passages?.at(0)?.uri !== uri) {
      passages = article.sentences.map(({ start, end }, sentence) => ({ uri, sentence, start, end }));
      this.passages.set(article, passages);
    }
    return passages;
  }

  /** What links ask for when they are explained. */
  private readonly readings: Readings = {
    get: (uri) => heldArticle(this.getArticle(uri), uri),
    relatedStems: () => this.scores.relatedStems,
  };
}

function bounded(score: number): number {
  return Math.min(score, maxParaphraseScore);
}
