import type { Steps } from '../steps';
import { VersionedCache, type Versioned } from '../versionedCache';
import type { ScoreTable, SparseScores } from './sparseScores';
import type { TopicArticle } from './topicIndex';

/** A sentence of which another has so much is printed again there, a word or two aside; see *covered, least*. */
const minCovered = 0.8;
/**
 * Share of the sentences of the shorter of two articles that stand in the other as well from which both have one origin.
 * Chosen with the bound above on the train and development parts of the labelled news: of their pairs of articles of one
 * source family 60 of 65 have it, of the others none of 327.
 */
const minCopiedShare = 0.25;
/** So many at least: a line in common is no copy. Chosen, not fitted. */
const minCopied = 2;

/** Whether so much of two articles is the same that one is copied from the other, or both from a third. */
export function areCopies({ forward, backward }: ScoreTable, sentences: number, otherSentences: number): boolean {
  const copied = Math.min(countCopied(forward), countCopied(backward));
  return copied >= Math.max(minCopied, minCopiedShare * Math.min(sentences, otherSentences));
}

/** How many sentences stand in the other article as well. */
function countCopied(scores: SparseScores): number {
  let copied = 0;
  let last = -1;
  for (let at = 0; at < scores.count; at++) {
    const sentence = scores.sentenceAt(at);
    if (sentence === last || scores.extentAt(at).covered < minCovered) continue;
    copied++;
    last = sentence;
  }
  return copied;
}

/** Articles of which it is kept with which others they were compared. Chosen, not fitted. */
const maxArticles = 6000;

/** Which articles of an event are copies of each other, worked out for two of them when it is asked for. */
export class Copies {
  /** By the article with the smaller number. */
  private readonly byArticle: VersionedCache<TopicArticle, Map<TopicArticle, boolean>>;

  /**
   * @param source changes when articles do
   * @param areOfOneEvent tells it of two of them; others are no copies
   * @param areCopies tells it of two of them; the same from either side
   */
  constructor(
    source: Versioned,
    private readonly areOfOneEvent: (article: TopicArticle, other: TopicArticle) => boolean,
    private readonly areCopies: (article: TopicArticle, other: TopicArticle) => Steps<boolean>,
  ) {
    this.byArticle = new VersionedCache(source, maxArticles);
  }

  private *steps(one: TopicArticle, other: TopicArticle): Steps<boolean> {
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const known = this.byArticle.get(first, () => new Map<TopicArticle, boolean>());
    let are = known.get(second);
    if (are === undefined) {
      are = this.areOfOneEvent(first, second) && (yield* this.areCopies(first, second));
      known.set(second, are);
    }
    return are;
  }

  /**
   * How much each of the other articles of an event counts, 0 to 1, where it is asked what they say of two: articles of one
   * origin have one vote together, and copies of either of the two have none.
   */
  *voteSteps([one, two]: readonly [TopicArticle, TopicArticle], others: readonly TopicArticle[]): Steps<number[]> {
    const isHeard: boolean[] = [];
    for (const other of others) isHeard.push(!(yield* this.steps(other, one)) && !(yield* this.steps(other, two)));
    // Who has no copy among those that are heard counts once.
    const alike = others.map(() => 1);
    for (let first = 0; first < others.length; first++) {
      for (let second = first + 1; isHeard[first] && second < others.length; second++) {
        if (!isHeard[second] || !(yield* this.steps(others[first], others[second]))) continue;
        alike[first]++;
        alike[second]++;
      }
    }
    return alike.map((count, index) => (isHeard[index] ? 1 / count : 0));
  }
}
