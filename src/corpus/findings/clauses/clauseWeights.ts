import type { SentenceWords, WordRange } from './sentenceWords';

/** Words of a sentence by index, `to` exclusive, with the subject that a predicate takes from before it. */
interface Clause extends WordRange {
  readonly subject?: WordRange;
}

/** Bits of a clause that may be a statement of its own; less is joined to its neighbour: `he said on Friday`. */
const minClauseBits = 24;

/** What clauses of a sentence weigh, from sums up to each word: a clause to which others are joined is weighed many times. */
export class ClauseWeights {
  private readonly bits: Float64Array;
  private readonly plain: Uint32Array;

  constructor({ count, bits, isPlain }: SentenceWords) {
    this.bits = new Float64Array(count + 1);
    this.plain = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) {
      this.bits[i + 1] = this.bits[i] + bits[i];
      this.plain[i + 1] = this.plain[i] + isPlain[i];
    }
  }

  /** Names and figures alone are no statement; a predicate is weighed with its subject. */
  isThin({ from, to, subject }: Clause): boolean {
    if (this.plain[from] === this.plain[to]) return true;
    const lent = subject ? this.bits[subject.to] - this.bits[subject.from] : 0;
    return this.bits[to] - this.bits[from] + lent < minClauseBits;
  }
}
