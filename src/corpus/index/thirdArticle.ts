import type { SparseScores } from './sparseScores';

/** An article of the event of two others. */
export class ThirdArticle {
  /** By its sentences, their scores with the sentence of the first article that was asked for last. */
  private readonly row: Float64Array;
  private sentenceOfRow = -1;

  /**
   * @param ofFirst scores of the first's sentences with its own
   * @param ofSecond scores of the second's sentences with its own
   * @param vote how much it counts as a source of its own, 0 to 1; see `Copies`
   */
  constructor(
    readonly ofFirst: SparseScores,
    readonly ofSecond: SparseScores,
    readonly vote: number,
  ) {
    this.row = new Float64Array(Math.max(ofFirst.columnCount, ofSecond.columnCount));
  }

  /**
   * What its sentences that two sentences are both linked to say: the best by the lesser of its two scores, and the
   * products of both together. Pairs are asked for by the sentence of the first: articles of made-up words, in which all
   * sentences look alike, have as many pairs as there are sentences twice over, each with a partner in every other article.
   */
  supportOf(sentence: number, other: number): { best: number; common: number } {
    if (sentence !== this.sentenceOfRow) this.takeRow(sentence);
    const { row, ofSecond } = this;
    let best = 0;
    let common = 0;
    const end = ofSecond.firstOf(other + 1);
    for (let at = ofSecond.firstOf(other); at < end; at++) {
      const score = row[ofSecond.otherAt(at)];
      if (score === 0) continue;
      const otherScore = ofSecond.scoreAt(at);
      best = Math.max(best, Math.min(score, otherScore));
      common += score * otherScore;
    }
    return { best, common };
  }

  private takeRow(sentence: number): void {
    const { row, ofFirst } = this;
    row.fill(0);
    this.sentenceOfRow = sentence;
    const end = ofFirst.firstOf(sentence + 1);
    for (let at = ofFirst.firstOf(sentence); at < end; at++) row[ofFirst.otherAt(at)] = ofFirst.scoreAt(at);
  }
}
