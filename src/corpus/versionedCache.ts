import { LRUCache } from 'lru-cache';

/** Says which state its answers hold for: equal numbers mean equal answers. */
export interface Versioned {
  readonly version: number;
}

/**
 * Answers that hold for one state of what they were worked out from. Those asked for last are kept, and all are let go
 * when the state changes.
 */
export class VersionedCache<Key extends NonNullable<unknown>, Answer extends NonNullable<unknown>> {
  private readonly answers: LRUCache<Key, Answer>;
  private version: number;

  /**
   * @param max how many answers are kept; where their size is given, how much they take together
   * @param sizeOf how much room an answer takes: a whole number from 0
   */
  constructor(
    private readonly source: Versioned,
    max: number,
    sizeOf?: (answer: Answer) => number,
  ) {
    this.answers = sizeOf
      ? new LRUCache({ maxSize: max, sizeCalculation: (answer: Answer) => Math.min(max, 1 + sizeOf(answer)) })
      : new LRUCache({ max });
    this.version = source.version;
  }

  /** The answer for a key: the one that is kept, or else the one that `work` gives now. */
  get(key: Key, work: () => Answer): Answer {
    this.dropStale();
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = work();
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** Whether the answer for a key is kept. */
  has(key: Key): boolean {
    this.dropStale();
    return this.answers.has(key);
  }

  private dropStale(): void {
    if (this.version === this.source.version) return;
    this.version = this.source.version;
    this.answers.clear();
  }
}
