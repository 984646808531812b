import { isAliasStem } from '../stems';
import type { SentenceProfile } from '../sentenceProfiles';
import type { WordVectors } from './wordVectors';

/**
 * Cosine from which two stems count as related: `opposed` and `criticised` have .46, two words drawn by lot almost never
 * so much. From .4 to .5 average precision on the labelled news and on ECB+ topics is the same to a few thousandths, and
 * at .5 a third as many stems are related as at .4.
 */
export const minRelatedCosine = 0.45;

/** The stems related to one, in no particular order: their numbers, and the cosine of each, below 1. */
export interface Related {
  readonly stems: readonly number[];
  readonly cosines: readonly number[];
}

/** Two stems with one vector are related, not equal. */
const maxRelatedCosine = 0.999;

/**
 * The stems that sentences of a folder have used, by number, and which of them are related by their vectors: each stem
 * is compared with those before it once, however many articles hold it. What it tells of two stems does not depend on
 * the others; nothing is forgotten, since a folder's words are few. Without vectors no stems are related.
 */
export class RelatedStems {
  private readonly numbers = new Map<string, number>();
  /** By stem number, its row among the vectors, or −1. */
  private readonly rows: number[] = [];
  /** Numbers of the stems that have a row. */
  private readonly withRow: number[] = [];
  /** By stem number. */
  private readonly related: { readonly stems: number[]; readonly cosines: number[] }[] = [];
  private readonly byProfile = new WeakMap<SentenceProfile, Int32Array>();

  constructor(readonly vectors: WordVectors | undefined) {}

  /** How many stems were met; their numbers are smaller. */
  get size(): number {
    return this.related.length;
  }

  /** The number of a stem, the same from the first time on. */
  numberOf(stem: string): number {
    const known = this.numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.related.length;
    this.numbers.set(stem, number);
    // Countries and bodies have no near equals: Kenya is not nearly Uganda.
    const row = this.vectors && !isAliasStem(stem) ? this.vectors.rowOf(stem) : -1;
    this.rows.push(row);
    this.related.push({ stems: [], cosines: [] });
    if (row >= 0) this.relate(number, row);
    return number;
  }

  private relate(number: number, row: number): void {
    const { vectors, rows, related, withRow } = this;
    if (!vectors) return;
    for (const other of withRow) {
      const cosine = Math.min(vectors.cosine(row, rows[other]), maxRelatedCosine);
      if (cosine < minRelatedCosine) continue;
      related[number].stems.push(other);
      related[number].cosines.push(cosine);
      related[other].stems.push(number);
      related[other].cosines.push(cosine);
    }
    withRow.push(number);
  }

  /**
   * The stems met so far that are related to one, itself left out.
   * @param number see `numberOf`
   */
  relatedTo(number: number): Related {
    return this.related[number];
  }

  /** The numbers of a sentence’s stems, in their order. */
  numbersOf(profile: SentenceProfile): Int32Array {
    let numbers = this.byProfile.get(profile);
    if (!numbers) {
      numbers = Int32Array.from(profile.stems, (stem) => this.numberOf(stem));
      this.byProfile.set(profile, numbers);
    }
    return numbers;
  }
}
