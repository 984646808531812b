/** A pair of sentences of two articles with its score. */
export interface ScoredPair {
  /** Index of the sentence in the first article, and in the second. */
  readonly sentence: number;
  readonly otherSentence: number;
  readonly score: number;
  /** The score that the pair would have if no figure of the two differed; absent where none does. */
  readonly likeness?: number;
  /** Where many stories of one theme stand together: the score before the theme took from it. */
  readonly scoreWithTheme?: number;
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

/** The scores of a sentence with others than one. */
export interface Rivals {
  readonly best: number;
  readonly sum: number;
  readonly squares: number;
}

const noRivals: Rivals = { best: 0, sum: 0, squares: 0 };

/** Scores of the pairs of sentences of two articles by the sentence of the first; a pair that is not held scores 0. */
export class SparseScores {
  /** How many pairs are held. */
  readonly count: number;
  /** Sentences of the other article up to the last that is held. */
  readonly columnCount: number;
  /** By sentence, the index of its first pair: asked for at every step of the second stage. */
  private readonly starts: Uint32Array;
  private readonly sentences: Uint32Array;
  private readonly others: Uint32Array;
  private readonly scores: Float32Array;
  private readonly covered: Float32Array;
  private readonly bits: Float32Array;
  /** By sentence, the sum of the squares of its scores. */
  private readonly squares: Float64Array;
  /** By sentence, the sum of its scores, the best of them, and the best beside that one. */
  private readonly sums: Float64Array;
  private readonly best: Float32Array;
  private readonly secondBest: Float32Array;

  /** @param from the sentence that the pairs are seen from, where it is not the first article's */
  constructor(pairs: readonly ScoredPair[], from: 'sentence' | 'otherSentence' = 'sentence') {
    const count = pairs.length;
    this.count = count;
    const to = from === 'sentence' ? 'otherSentence' : 'sentence';
    const [rows, columns] = [new Uint32Array(count), new Uint32Array(count)];
    for (let i = 0; i < count; i++) {
      rows[i] = pairs[i][from];
      columns[i] = pairs[i][to];
    }
    this.starts = startsOf(rows);
    const startsOfColumns = startsOf(columns);
    this.columnCount = startsOfColumns.length - 1;
    const order = sortedBy(sortedBy(undefined, columns, startsOfColumns), rows, this.starts);
    this.sentences = new Uint32Array(count);
    this.others = new Uint32Array(count);
    this.scores = new Float32Array(count);
    this.covered = new Float32Array(count);
    this.bits = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const { score, extent } = pairs[order[i]];
      this.sentences[i] = rows[order[i]];
      this.others[i] = columns[order[i]];
      this.scores[i] = score;
      if (!extent) continue;
      this.covered[i] = extent.covered;
      this.bits[i] = extent.bits;
    }
    this.squares = new Float64Array(this.starts.length);
    this.sums = new Float64Array(this.starts.length);
    this.best = new Float32Array(this.starts.length);
    this.secondBest = new Float32Array(this.starts.length);
    for (let i = 0; i < count; i++) this.addToSentence(this.sentences[i], this.scores[i]);
  }

  /** Index of the first pair of a sentence; its pairs end where the next sentence's begin. */
  firstOf(sentence: number): number {
    if (sentence < 0) return 0;
    return sentence < this.starts.length ? this.starts[sentence] : this.count;
  }

  private addToSentence(sentence: number, score: number): void {
    this.squares[sentence] += score ** 2;
    this.sums[sentence] += score;
    if (score > this.best[sentence]) {
      this.secondBest[sentence] = this.best[sentence];
      this.best[sentence] = score;
    } else if (score > this.secondBest[sentence]) this.secondBest[sentence] = score;
  }

  /** The scores of a sentence with others than one; as many as it has, they take no longer. */
  rivalsOf(sentence: number, except: number): Rivals {
    if (this.firstOf(sentence) === this.firstOf(sentence + 1)) return noRivals;
    const own = this.of(sentence, except);
    return {
      best: own === this.best[sentence] ? this.secondBest[sentence] : this.best[sentence],
      sum: Math.max(0, this.sums[sentence] - own),
      squares: Math.max(0, this.squares[sentence] - own ** 2),
    };
  }

  /** Sum of the squares of a sentence's scores. */
  squaresOf(sentence: number): number {
    return this.squares[sentence] ?? 0;
  }

  /** Of all scores, in their order. */
  sumOfSquares(): number {
    return this.scores.reduce((sum, score) => sum + score ** 2, 0);
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

  /** Index of a pair, −1 where it is not held. */
  indexOf(sentence: number, other: number): number {
    let low = this.firstOf(sentence);
    const end = this.firstOf(sentence + 1);
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.others[middle] < other) low = middle + 1;
      else high = middle;
    }
    return low < end && this.others[low] === other ? low : -1;
  }

  of(sentence: number, other: number): number {
    const at = this.indexOf(sentence, other);
    return at < 0 ? 0 : this.scores[at];
  }
}

/** For each key, and one beyond the last, how many of some keys are smaller. */
function startsOf(keys: Uint32Array): Uint32Array {
  let most = -1;
  for (const key of keys) if (key > most) most = key;
  const starts = new Uint32Array(most + 2);
  for (const key of keys) starts[key + 1]++;
  for (let key = 0; key <= most; key++) starts[key + 1] += starts[key];
  return starts;
}

/**
 * One pass of a counting sort: those of equal keys stay in their order.
 * @param order indices of the keys; undefined for their own order
 */
function sortedBy(order: Uint32Array | undefined, keys: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const index = order ? order[i] : i;
    sorted[next[keys[index]]++] = index;
  }
  return sorted;
}

/** Scores of the pairs of two articles, seen from either. */
export interface ScoreTable {
  readonly forward: SparseScores;
  readonly backward: SparseScores;
}

export function scoreTable(pairs: readonly ScoredPair[]): ScoreTable {
  return { forward: new SparseScores(pairs), backward: new SparseScores(pairs, 'otherSentence') };
}

/** The same table, seen from the other article. */
export function turnedTable({ forward, backward }: ScoreTable): ScoreTable {
  return { forward: backward, backward: forward };
}

/** The same pair, seen from the other article. */
export function turned({ sentence, otherSentence, ...scores }: ScoredPair): ScoredPair {
  return { sentence: otherSentence, otherSentence: sentence, ...scores };
}
