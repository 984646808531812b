import type { TopicArticle } from './topicIndex';

/** Two articles, the one whose URI comes first ahead, so that both sides find the same to the last bit. */
export type ArticlePair = readonly [first: TopicArticle, second: TopicArticle];

export function inOrder(article: TopicArticle, other: TopicArticle): ArticlePair {
  return article.uri < other.uri ? [article, other] : [other, article];
}

/** What is kept of a pair of articles is found by it. */
export function keyOf([first, second]: ArticlePair): string {
  return `${first.uri}\n${second.uri}`;
}
