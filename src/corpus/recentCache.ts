/**
 * Answers that never change, of which those asked for lately are kept, in two generations: when the younger one is full
 * it takes the place of the older, which is let go. A look-up of what was asked for lately is that of one map, which an
 * order of use for each answer would take several times over.
 */
export class RecentCache<Key, Answer extends NonNullable<unknown>> {
  private young = new Map<Key, Answer>();
  private old = new Map<Key, Answer>();

  /** @param maxYoung answers of a generation: so many are kept at least, and twice as many at most */
  constructor(private readonly maxYoung: number) {}

  /** The answer for a key where it is kept. */
  peek(key: Key): Answer | undefined {
    return this.young.get(key) ?? this.old.get(key);
  }

  /** The answer for a key: the one that is kept, or else the one that `work` gives. */
  get(key: Key, work: (key: Key) => Answer): Answer {
    const kept = this.young.get(key);
    if (kept !== undefined) return kept;
    const answer = this.old.get(key) ?? work(key);
    if (this.young.size >= this.maxYoung) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, answer);
    return answer;
  }
}
