import { firstIndexWhere } from '../../text/search';

/** A pair of sentences of two articles with its score. */
export interface ScoredPair {
  /** Index of the sentence in the first article, and in the second. */
  readonly sentence: number;
  readonly otherSentence: number;
  readonly score: number;
  /** The score that the pair would have if no figure of the two differed; absent where none does. */
  readonly likeness?: number;
  /** Of a first score: features of the pair by itself that the second stage asks for again. */
  readonly extent?: PairExtent;
}

/** How much two sentences say, and how much of it both do; see `featuresOf`. */
export interface PairExtent {
  /** *Covered, least.* */
  readonly covered: number;
  /** *Bits of the shorter.* */
  readonly bits: number;
}

/** Scores of the pairs of sentences of two articles by the sentence of the first; a pair that is not held scores 0. */
export class SparseScores {
  /** How many pairs are held. */
  readonly count: number;
  private readonly sentences: Uint32Array;
  private readonly others: Uint32Array;
  private readonly scores: Float32Array;
  private readonly covered: Float32Array;
  private readonly bits: Float32Array;

  constructor(pairs: readonly ScoredPair[]) {
    const sorted = [...pairs].sort(
      (one, next) => one.sentence - next.sentence || one.otherSentence - next.otherSentence,
    );
    this.count = sorted.length;
    this.sentences = Uint32Array.from(sorted, ({ sentence }) => sentence);
    this.others = Uint32Array.from(sorted, ({ otherSentence }) => otherSentence);
    this.scores = Float32Array.from(sorted, ({ score }) => score);
    this.covered = Float32Array.from(sorted, ({ extent }) => extent?.covered ?? 0);
    this.bits = Float32Array.from(sorted, ({ extent }) => extent?.bits ?? 0);
  }

  /** Index of the first pair of a sentence; its pairs end where the next sentence's begin. */
  firstOf(sentence: number): number {
    return firstIndexWhere(0, this.count, (at) => this.sentences[at] >= sentence);
  }

  sentenceAt(index: number): number {
    return this.sentences[index];
  }

  otherAt(index: number): number {
    return this.others[index];
  }

  scoreAt(index: number): number {
    return this.scores[index];
  }

  extentAt(index: number): PairExtent {
    return { covered: this.covered[index], bits: this.bits[index] };
  }

  of(sentence: number, other: number): number {
    const at = firstIndexWhere(
      0,
      this.count,
      (index) =>
        this.sentences[index] > sentence || (this.sentences[index] === sentence && this.others[index] >= other),
    );
    return at < this.count && this.sentences[at] === sentence && this.others[at] === other ? this.scores[at] : 0;
  }
}

/** Scores of the pairs of two articles, seen from either. */
export interface ScoreTable {
  readonly forward: SparseScores;
  readonly backward: SparseScores;
}

export function scoreTable(pairs: readonly ScoredPair[]): ScoreTable {
  return { forward: new SparseScores(pairs), backward: new SparseScores(pairs.map(turned)) };
}

/** The same table, seen from the other article. */
export function turnedTable({ forward, backward }: ScoreTable): ScoreTable {
  return { forward: backward, backward: forward };
}

/** The same pair, seen from the other article. */
export function turned({ sentence, otherSentence, ...scores }: ScoredPair): ScoredPair {
  return { sentence: otherSentence, otherSentence: sentence, ...scores };
}
