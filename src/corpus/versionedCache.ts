import { LRUCache } from 'lru-cache';
import type { Steps } from './steps';

/** Says which state its answers hold for: equal numbers mean equal answers. */
export interface Versioned {
  readonly version: number;
}

/**
 * Answers that hold for one state of what they were worked out from. Those asked for last are kept, and all are let go
 * when the state changes.
 */
export class VersionedCache<Key extends NonNullable<unknown>, Answer extends NonNullable<unknown>> {
  private readonly answers: Kept<Key, Answer>;
  private version: number;

  /**
   * @param max how many answers are kept, and half as many at least; where their size is given, how much they take together
   * @param sizeOf how much room an answer takes: a whole number from 0
   */
  constructor(
    private readonly source: Versioned,
    max: number,
    sizeOf?: (answer: Answer) => number,
  ) {
    this.answers = sizeOf
      ? new LRUCache({ maxSize: max, sizeCalculation: (answer: Answer) => Math.min(max, 1 + sizeOf(answer)) })
      : new RecentAnswers(Math.ceil(max / 2));
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

  /** The same, worked out in steps where it is not kept; what the state changes under is not kept. */
  *steps(key: Key, work: () => Steps<Answer>): Steps<Answer> {
    this.dropStale();
    const kept = this.answers.get(key);
    if (kept !== undefined) return kept;
    const { version } = this.source;
    const answer = yield* work();
    this.dropStale();
    if (this.version === version) this.answers.set(key, answer);
    return answer;
  }

  /** The answer for a key where it is kept. */
  peek(key: Key): Answer | undefined {
    this.dropStale();
    return this.answers.get(key);
  }

  /** Whether the answer for a key is kept. */
  has(key: Key): boolean {
    this.dropStale();
    return this.answers.has(key);
  }

  private dropStale(): void {
    if (this.version === this.source.version) return;
    this.version = this.source.version;
    if (this.answers.size > 0) this.answers.clear();
  }
}

/** What keeps answers. */
interface Kept<Key, Answer> {
  readonly size: number;
  get(key: Key): Answer | undefined;
  has(key: Key): boolean;
  set(key: Key, answer: Answer): void;
  clear(): void;
}

/**
 * Answers in two generations, as in `RecentCache`: `LRUCache` makes room for all that it may hold, and empties all of it
 * when the state changes, which takes longer than what is worked out after a keystroke.
 */
class RecentAnswers<Key, Answer> implements Kept<Key, Answer> {
  private young = new Map<Key, Answer>();
  private old = new Map<Key, Answer>();

  constructor(private readonly maxYoung: number) {}

  get size(): number {
    return this.young.size + this.old.size;
  }

  get(key: Key): Answer | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  has(key: Key): boolean {
    return this.young.has(key) || this.old.has(key);
  }

  set(key: Key, answer: Answer): void {
    if (this.young.size >= this.maxYoung) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, answer);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}
