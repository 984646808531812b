import type { Steps } from '../steps';
import type { PairScores } from './pairScores';
import type { TopicArticle } from './topicIndex';

/** Works out the articles nearest to one and to each of them, an article by a step. */
export function* neighbourSteps(scores: PairScores, article: TopicArticle): Steps {
  for (const neighbour of scores.neighboursOf(article)) {
    scores.neighboursOf(neighbour);
    yield;
  }
}

/** Works out the scores of two neighbours: first scores of each two articles of their event by a step. */
export function* scoreSteps(scores: PairScores, article: TopicArticle, other: TopicArticle): Steps {
  if (scores.isScored(article, other)) return;
  scores.tableOf(article, other);
  yield;
  for (const third of scores.thirdsOf(article, other))
    for (const each of [article, other]) {
      scores.tableOf(each, third);
      yield;
    }
  scores.scoresOf(article, other);
  yield;
}
