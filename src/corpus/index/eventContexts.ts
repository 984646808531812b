import { VersionedCache } from '../versionedCache';
import { eventWeights, type EventWeight } from './eventWeights';
import type { SentenceIndex } from './sentenceIndex';
import type { TopicArticle, TopicIndex } from './topicIndex';
import { rarityAmong } from './topicTerms';

/** The articles nearest to one, and how the event that they make weighs words. */
export interface EventContext {
  /** Nearest first, the article itself left out. */
  readonly neighbours: readonly TopicArticle[];
  /** How much a stem counts in comparing two sentences. */
  readonly weight: EventWeight;
  /** How much a term counts in comparing two articles. */
  readonly rarity: (id: number) => number;
}

/** Articles whose context is kept until something changes; a context takes a few kilobytes. */
const maxContexts = 6000;

/** The event around each article, worked out when it is asked for. */
export class EventContexts {
  private readonly contexts: VersionedCache<TopicArticle, EventContext>;

  constructor(
    private readonly topics: TopicIndex,
    private readonly sentences: SentenceIndex,
  ) {
    this.contexts = new VersionedCache(topics, maxContexts);
  }

  of(article: TopicArticle): EventContext {
    return this.contexts.get(article, () => {
      const neighbours = this.topics.neighbours(article);
      const event = [article, ...neighbours];
      return {
        neighbours,
        weight: eventWeights(event.map(({ uri }) => this.sentences.recordsOf(uri))),
        rarity: rarityAmong(event.map((member) => this.topics.terms(member))),
      };
    });
  }
}
