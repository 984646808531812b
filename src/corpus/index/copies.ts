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

/** Articles whose copies are kept until something changes. Chosen, not fitted. */
const maxArticles = 6000;

/** Which articles of an event are copies of each other, worked out when it is asked for. */
export class Copies {
  private readonly byArticle: VersionedCache<TopicArticle, ReadonlySet<TopicArticle>>;

  /**
   * @param source changes when articles do
   * @param eventOf the other articles of the event around one
   * @param areCopies tells it of two of them; the same from either side
   */
  constructor(
    source: Versioned,
    private readonly eventOf: (article: TopicArticle) => readonly TopicArticle[],
    private readonly areCopies: (article: TopicArticle, other: TopicArticle) => Steps<boolean>,
  ) {
    this.byArticle = new VersionedCache(source, maxArticles);
  }

  private steps(article: TopicArticle): Steps<ReadonlySet<TopicArticle>> {
    return this.byArticle.steps(article, () => this.copySteps(article));
  }

  private *copySteps(article: TopicArticle): Steps<ReadonlySet<TopicArticle>> {
    const copies = new Set<TopicArticle>();
    for (const other of this.eventOf(article)) if (yield* this.areCopies(article, other)) copies.add(other);
    return copies;
  }

  /**
   * How much each of the other articles of an event counts, 0 to 1, where it is asked what they say of two: articles of one
   * origin have one vote together, and copies of either of the two have none.
   */
  *voteSteps(two: readonly TopicArticle[], others: readonly TopicArticle[]): Steps<number[]> {
    const copies: ReadonlySet<TopicArticle>[] = [];
    for (const other of others) copies.push(yield* this.steps(other));
    const isHeard = copies.map((ofOther) => ofOther.size === 0 || !two.some((article) => ofOther.has(article)));
    return copies.map((ofOther, index) => {
      if (!isHeard[index]) return 0;
      return ofOther.size === 0 ? 1 : 1 / (1 + others.filter((other, at) => isHeard[at] && ofOther.has(other)).length);
    });
  }
}
