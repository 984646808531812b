import type { Steps } from '../steps';
import type { ArticlePair } from './articlePair';
import type { EventContexts } from './eventContexts';
import type { FirstScores } from './firstScores';
import type { SentenceProfiles } from './sentenceProfiles';
import { turnedTable, type ScoreTable } from './sparseScores';
import type { TopicArticle, TopicIndex } from './topicIndex';
import { WeighedPairs, type Earlier } from './weighedPairs';

/** What first scores are worked out from, and by. */
interface FirstScoring {
  readonly topics: TopicIndex;
  readonly contexts: EventContexts;
  /** Of the articles that are read from the text of one, the same for all; see `EqualTexts`. */
  readonly firstOfText: (uri: string) => string;
  readonly profilesOf: (article: TopicArticle) => SentenceProfiles;
  /** @param earlier those that were worked out before, where they hold in part */
  readonly score: (pair: ArticlePair, earlier: Earlier<FirstScores> | undefined) => Steps<FirstScores>;
}

/**
 * First scores of the articles of a folder by two of them, worked out when they are asked for, and kept. Copies of one
 * text, in events that weigh words alike, have theirs in common.
 */
export class FirstScoreTables {
  private readonly tables: WeighedPairs<FirstScores>;

  /** @param maxPairs scores that are kept */
  constructor(
    private readonly scoring: FirstScoring,
    maxPairs: number,
  ) {
    this.tables = new WeighedPairs(
      scoring.profilesOf,
      maxPairs,
      ({ table, rejected }) => table.forward.count + (rejected.length >> 2),
    );
  }

  /** First scores of two articles, seen from the one that is named first. */
  *steps(article: TopicArticle, other: TopicArticle): Steps<ScoreTable> {
    const { contexts, score } = this.scoring;
    const [ours, theirs] = [this.sharing(article), this.sharing(other)];
    const isForward = ours === theirs ? article.uri < other.uri : ours.uri < theirs.uri;
    const pair: ArticlePair = isForward ? [article, other] : [other, article];
    const [first, second] = pair.map((topic) => ({ topic: this.sharing(topic), context: contexts.of(topic) }));
    const { table } = yield* this.tables.steps(first, second, (earlier) => score(pair, earlier));
    // Two copies are the same seen from either.
    if (ours === theirs) return { forward: table.forward, backward: table.forward };
    return isForward ? table : turnedTable(table);
  }

  /** The article under which the scores of one are kept. */
  private sharing(article: TopicArticle): TopicArticle {
    const { topics, contexts, firstOfText } = this.scoring;
    const uri = firstOfText(article.uri);
    const first = uri === article.uri ? article : topics.article(uri);
    return first && contexts.of(first).weight === contexts.of(article).weight ? first : article;
  }
}
