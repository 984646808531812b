import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import { spansOfSharedStems } from './alignedSpans';
import { EventContexts, type ArticleInEvent, type EventContext } from './eventContexts';
import { heldArticle } from './held';
import type { Parallel, Passage, SpanPair } from './parallel';
import { paraphraseCandidates, sentencesByStem } from './paraphraseCandidates';
import { featuresOf, scoreOf } from './paraphraseScore';
import type { SentenceIndex } from './sentenceIndex';
import { sentenceProfilesOf, type SentenceProfile } from './sentenceProfiles';
import type { TopicArticle, TopicIndex } from './topicIndex';
import { topicSimilarity } from './topicTerms';
import { PairScores, type ScoredPair } from './pairScores';

/**
 * Links less likely than this are shown at no setting (the least value of `crossread.minScore`). Chosen, not fitted.
 */
export const minParaphraseScore = 0.3;
/** The score of a paraphrase at most: the scale is one for all kinds, and only verbatim is certain. */
const maxParaphraseScore = 0.98;
/**
 * Topic similarity, words of the whole event counting less, from which two articles may be on one event. Chosen on the
 * ECB+ development topics, whose twin events it is to keep apart; not fitted.
 */
const minEventSimilarity = 0.13;

/** Whether two sentences are verbatim or near parallels already. */
export type IsLinked = (sentence: number, otherUri: string, otherSentence: number) => boolean;

/**
 * Which articles are compared: `all` neighbours, those that are of one event by their terms, or of a folder compared
 * whole those that hardly are.
 */
type Reach = 'all' | 'event' | 'hardly';

/**
 * Finds sentences that say the same in other words, within an event: among the articles nearest by rare terms. Words
 * that the whole event uses count least. A pair is scored in the context of either article and the two scores are
 * averaged, so that it does not matter from which side one looks.
 */
export class ParaphraseIndex {
  private readonly contexts: EventContexts;
  private readonly pairs = new PairScores((article) => this.profilesOf(article));

  /** @param getArticle reads an article that is held */
  constructor(
    private readonly topics: TopicIndex,
    sentences: SentenceIndex,
    private readonly getArticle: (uri: string) => Annotated | undefined,
  ) {
    this.contexts = new EventContexts(topics, sentences);
  }

  /**
   * Paraphrases of one article's sentences, in no particular order.
   * @param minScore of links; below `minParaphraseScore`, every pair of sentences of neighbours that shares a stem is
   * scored
   */
  paraphrasesOf(uri: string, isLinked: IsLinked, minScore: number): Parallel[] {
    return this.paraphrasesWithin(uri, isLinked, minScore, minScore < minParaphraseScore ? 'all' : 'event');
  }

  /**
   * Paraphrases of one article's sentences in articles that are hardly of one event with it by their terms: too unsure to
   * be links by themselves, but a claim may have others to support them. None but in a folder that is compared whole.
   */
  supportedParaphrasesOf(uri: string, isLinked: IsLinked): Parallel[] {
    return this.topics.isComparedWhole ? this.paraphrasesWithin(uri, isLinked, minParaphraseScore, 'hardly') : [];
  }

  private paraphrasesWithin(uri: string, isLinked: IsLinked, minScore: number, reach: Reach): Parallel[] {
    const topic = this.topics.article(uri);
    if (!topic) return [];
    const article = { topic, context: this.contexts.of(topic) };
    const parallels: Parallel[] = [];
    for (const neighbour of article.context.neighbours) {
      const other = { topic: neighbour, context: this.contexts.of(neighbour) };
      // Two articles are of one event when each is a neighbour of the other.
      if (reach !== 'all' && !other.context.neighbours.includes(topic)) continue;
      const pairs = reach === 'all' ? this.scoredPairs(article, other, reach) : this.linkedPairs(article, other, reach);
      for (const pair of pairs)
        if (pair.score >= minScore && !isLinked(pair.sentence, neighbour.uri, pair.otherSentence))
          parallels.push(this.parallel(uri, neighbour.uri, pair));
    }
    return parallels;
  }

  /** The pairs that make links, worked out once for both articles: either is asked for what the other is. */
  private linkedPairs(article: ArticleInEvent, other: ArticleInEvent, reach: Reach): readonly ScoredPair[] {
    const isForward = article.topic.uri < other.topic.uri;
    const [first, second] = isForward ? [article, other] : [other, article];
    const pairs = this.pairs.get(
      reach,
      first,
      second,
      () => this.similaritiesOf(first, second),
      (similarities) =>
        [...this.scoredPairs(first, second, reach, similarities)].filter(({ score }) => score >= minParaphraseScore),
    );
    return isForward ? pairs : pairs.map(turned);
  }

  /** How far two articles are about one thing, by the terms of the event around either. */
  private similaritiesOf(first: ArticleInEvent, second: ArticleInEvent): readonly [first: number, second: number] {
    const [terms, others] = [this.topics.termsInFolder(first.topic), this.topics.termsInFolder(second.topic)];
    return [
      topicSimilarity(terms, others, first.context.rarity),
      topicSimilarity(terms, others, second.context.rarity),
    ];
  }

  /** Pairs of sentences of two articles with their scores. */
  private *scoredPairs(
    article: ArticleInEvent,
    other: ArticleInEvent,
    reach: Reach,
    similarities?: readonly [first: number, second: number],
  ): Iterable<ScoredPair> {
    // Always from the article that comes first, so that both sides find the same to the last bit.
    const isForward = article.topic.uri < other.topic.uri;
    const [first, second] = isForward ? [article, other] : [other, article];
    const [similarity, otherSimilarity] = similarities ?? this.similaritiesOf(first, second);
    const events = [
      { weight: first.context.weight, similarity },
      { weight: second.context.weight, similarity: otherSimilarity },
    ];
    // Articles of one theme share less than those of one event.
    const isEvent = similarity + otherSimilarity >= 2 * minEventSimilarity;
    if (reach !== 'all' && isEvent !== (reach === 'event')) return;
    const profiles = this.profilesOf(first.topic);
    const others = this.profilesOf(second.topic);
    const othersByStem = sentencesByStem(others);
    for (let i = 0; i < profiles.length; i++) {
      const profile = profiles[i];
      if (!profile) continue;
      for (const place of paraphraseCandidates(profile, othersByStem, reach === 'all')) {
        const [sentence, otherSentence] = isForward ? [i, place] : [place, i];
        const candidate = others[place];
        if (!candidate) continue;
        yield { sentence, otherSentence, score: scoreInEvents(profile, candidate, events) };
      }
    }
  }

  private profilesOf({ uri }: TopicArticle): readonly (SentenceProfile | undefined)[] {
    return sentenceProfilesOf(heldArticle(this.getArticle(uri), uri));
  }

  private parallel(uri: string, otherUri: string, { sentence, otherSentence, score }: ScoredPair): Parallel {
    const a = passageOf(uri, this.articleOf(uri), sentence);
    const b = passageOf(otherUri, this.articleOf(otherUri), otherSentence);
    return new Paraphrase(a, b, Math.min(score, maxParaphraseScore), this.articleOf);
  }

  private readonly articleOf = (uri: string): Article => heldArticle(this.getArticle(uri), uri).article;
}

/** A link of two sentences in other words; a class, since a folder has some hundred thousand. */
class Paraphrase implements Parallel {
  readonly kind = 'paraphrase';
  readonly run = 0;
  private known: readonly SpanPair[] | undefined;

  constructor(
    readonly a: Passage,
    readonly b: Passage,
    readonly score: number,
    private readonly articleOf: (uri: string) => Article,
  ) {}

  get shared(): readonly SpanPair[] {
    return (this.known ??= spansOfSharedStems(this.articleOf(this.a.uri), this.a, this.articleOf(this.b.uri), this.b));
  }
}

/** The same pair, seen from the other article. */
function turned({ sentence, otherSentence, score }: ScoredPair): ScoredPair {
  return { sentence: otherSentence, otherSentence: sentence, score };
}

/** The mean of the scores of two sentences in the events of either article. */
function scoreInEvents(
  profile: SentenceProfile,
  other: SentenceProfile,
  events: readonly { weight: EventContext['weight']; similarity: number }[],
): number {
  let sum = 0;
  for (const { weight, similarity } of events) sum += scoreOf(featuresOf(profile, other, weight, similarity));
  return sum / events.length;
}

function passageOf(uri: string, { sentences }: Article, sentence: number): Passage {
  const { start, end } = sentences[sentence];
  return { uri, sentence, start, end };
}
