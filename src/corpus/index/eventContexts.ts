import { RecentCache } from '../../text/recentCache';
import { VersionedCache } from '../versionedCache';
import { eventWeights } from './eventWeights';
import type { SparseFactor } from './sparseFactor';
import type { SentenceIndex } from './sentenceIndex';
import type { TopicArticle, TopicIndex } from './topicIndex';
import { rarityAmong } from './topicTerms';

/** The articles nearest to one, and how the event that they make weighs words. */
export interface EventContext {
  /** Nearest first, the article itself left out. */
  readonly neighbours: readonly TopicArticle[];
  /** How much a stem counts in comparing two sentences. */
  readonly weight: SparseFactor;
  /** How much a term counts in comparing two articles. */
  readonly rarity: SparseFactor;
}

/** An article with the event around it. */
export interface ArticleInEvent {
  readonly topic: TopicArticle;
  readonly context: EventContext;
}

/** Articles whose context is kept until something changes; a context takes a few kilobytes. */
const maxContexts = 6000;
/** Events of which it is kept how they weigh words, a few kilobytes each: those around the articles of one. Not fitted. */
const maxEvents = 256;

/** The event around each article, worked out when it is asked for. */
export class EventContexts {
  private readonly contexts: VersionedCache<TopicArticle, EventContext>;
  /**
   * By the numbers of the event's articles: in a folder on one story, all have one event around them. A number stands for
   * one reading of an article, so that events in which none was read again are as they were.
   */
  private events = new RecentCache<string, Pick<EventContext, 'weight' | 'rarity'>>(maxEvents);
  private numbering = 0;

  constructor(
    private readonly topics: TopicIndex,
    private readonly sentences: SentenceIndex,
  ) {
    this.contexts = new VersionedCache(topics, maxContexts);
  }

  of(article: TopicArticle): EventContext {
    return this.contexts.get(article, () => {
      const neighbours = this.topics.neighbours(article);
      return { neighbours, ...this.eventOf([article, ...neighbours]) };
    });
  }

  /** How words and terms are weighed among some articles, in whatever order. */
  private eventOf(articles: readonly TopicArticle[]): Pick<EventContext, 'weight' | 'rarity'> {
    if (this.numbering !== this.topics.numbering) {
      this.numbering = this.topics.numbering;
      this.events = new RecentCache(maxEvents);
    }
    const key = Uint32Array.from(articles, ({ number }) => number)
      .sort()
      .join(' ');
    return this.events.get(key, () => ({
      weight: eventWeights(articles.map(({ uri }) => this.sentences.stemCountsOf(uri))),
      rarity: rarityAmong(articles.map((member) => this.topics.terms(member))),
    }));
  }
}
