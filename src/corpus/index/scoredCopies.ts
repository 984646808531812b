import type { Steps } from '../steps';
import { VersionedCache, type Versioned } from '../versionedCache';
import type { ArticlesInEvent } from './eventFeatures';
import type { ScoredPair, SparseScores } from './sparseScores';

interface Scored {
  readonly event: ArticlesInEvent;
  readonly pairs: readonly ScoredPair[];
}

/**
 * Scores of two articles of which others of their event are copies, word for word: two copies and two others of the same
 * texts differ in nothing that scores are made from, so that all have them in common.
 */
export class ScoredCopies {
  /** By first scores. */
  private readonly scored: VersionedCache<SparseScores, Scored>;

  /**
   * @param source changes when articles do
   * @param maxPairs pairs of sentences that are kept
   */
  constructor(source: Versioned, maxPairs: number) {
    this.scored = new VersionedCache(source, maxPairs, ({ pairs }) => pairs.length);
  }

  /** @param score scores two articles in their event */
  *steps(event: ArticlesInEvent, score: () => Steps<readonly ScoredPair[]>): Steps<readonly ScoredPair[]> {
    if (!isOfCopies(event)) return yield* score();
    const known = yield* this.scored.steps(event.table.forward, function* () {
      return { event, pairs: yield* score() };
    });
    return isSameEvent(known.event, event) ? known.pairs : yield* score();
  }
}

/** Whether a third article is a copy of one of the two: it has their first scores with the other. */
function isOfCopies({ table, thirds }: ArticlesInEvent): boolean {
  return thirds.some(({ ofFirst, ofSecond }) => ofFirst === table.forward || ofSecond === table.backward);
}

/** Whether two articles of the same first scores have all else in common that their scores in the event are made from. */
function isSameEvent(one: ArticlesInEvent, other: ArticlesInEvent): boolean {
  return (
    one.similarity === other.similarity &&
    one.thirds.length === other.thirds.length &&
    one.thirds.every(({ ofFirst, ofSecond, vote }, index) => {
      const third = other.thirds[index];
      return ofFirst === third.ofFirst && ofSecond === third.ofSecond && vote === third.vote;
    })
  );
}
