/**
 * Rows, those that were met first, of which it is kept with which of the others they are not related: 8 MB for the pairs of
 * the words that a folder uses most. Chosen, not fitted.
 */
const maxKept = 8192;
const wordsPerRow = maxKept / 32;

/**
 * Pairs of rows of vectors that were compared and are not related. Few words of two sentences are, and the same common words
 * meet in one pair of sentences after the other: to look a pair up takes a small part of what comparing its vectors does.
 */
export class UnrelatedRows {
  private readonly bits = new Uint32Array(maxKept * wordsPerRow);
  /** By row, its place among those that were met, counted from 1; 0 for the others. */
  private readonly places: Uint32Array;
  private met = 0;

  /** @param rows how many there are */
  constructor(rows: number) {
    this.places = new Uint32Array(rows);
  }

  /** By what a row is asked for below; those met first have the smallest. */
  placeOf(row: number): number {
    if (this.places[row] === 0) this.places[row] = ++this.met;
    return this.places[row] - 1;
  }

  /** Whether two rows, by their places, are known to be unrelated. */
  has(place: number, other: number): boolean {
    return (
      place < maxKept &&
      other < maxKept &&
      ((this.bits[place * wordsPerRow + (other >>> 5)] >>> (other & 31)) & 1) === 1
    );
  }

  add(place: number, other: number): void {
    if (place >= maxKept || other >= maxKept) return;
    this.bits[place * wordsPerRow + (other >>> 5)] |= 1 << (other & 31);
    this.bits[other * wordsPerRow + (place >>> 5)] |= 1 << (place & 31);
  }
}
