/**
 * Answers that never change, of which those asked for lately are kept, in two generations: when the younger one is full
 * it takes the place of the older, which is let go. A look-up of what was asked for lately is that of one map, which an
 * order of use for each answer would take several times over.
 */
export class RecentCache<Key, Answer extends NonNullable<unknown>> {
  private young = new Map<Key, Answer>();
  private old = new Map<Key, Answer>();

  /** How much room the younger ones take. */
  private room = 0;

  /**
   * @param maxYoung answers of a generation: so many are kept at least, and twice as many at most
   * @param roomOf for how many of usual size an answer counts, 1 and more; without it each counts for one
   */
  constructor(
    private readonly maxYoung: number,
    private readonly roomOf: (key: Key) => number = () => 1,
  ) {}

  /** The answer for a key where it is kept. */
  peek(key: Key): Answer | undefined {
    return this.young.get(key) ?? this.old.get(key);
  }

  /** The answer for a key: the one that is kept, or else the one that `work` gives. */
  get(key: Key, work: (key: Key) => Answer): Answer {
    const kept = this.young.get(key);
    if (kept !== undefined) return kept;
    const answer = this.old.get(key) ?? work(key);
    if (this.room >= this.maxYoung) {
      this.old = this.young;
      this.young = new Map();
      this.room = 0;
    }
    this.young.set(key, answer);
    this.room += this.roomOf(key);
    return answer;
  }
}

/** Characters that the words of a language do not reach. */
const usualLength = 32;

/** For how many words of usual length a word counts: a file without blanks is one word of a megabyte. */
export function roomOfWord(word: string): number {
  return 1 + Math.floor(word.length / usualLength);
}
