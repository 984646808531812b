import { roomOfWord } from '../../../text/recentCache';
import { isAliasStem } from '../stems';
import type { SentenceProfile } from '../sentenceProfiles';
import type { WordVectors } from './wordVectors';

/** Two stems with one vector are related, not equal. */
export const maxRelatedCosine = 0.999;

/** Stems of a sentence beyond these align only with their equals: a bound on the work that few sentences reach. */
export const maxRelatedWords = 64;

/** The stems of a sentence by number. */
export interface NumberedStems {
  /** In the order of the sentence’s stems. */
  readonly numbers: Int32Array;
  /** Places of those that others can be related to: no names, and with a vector. */
  readonly relatable: Int32Array;
  /** The row of each of these among the vectors. */
  readonly rows: Int32Array;
  /** The place of each of these rows; see `UnrelatedRows`. */
  readonly places: Int32Array;
}

/**
 * The stems that sentences of a folder have used, by number, and which of them have vectors. How near two stems are is
 * worked out where two sentences with them are compared: that costs less than to compare every stem of a folder with
 * every other, of which few ever meet. Without vectors no stems are related.
 */
export class RelatedStems {
  private readonly numbers = new Map<string, number>();
  private held = 0;
  private readonly byProfile = new WeakMap<SentenceProfile, NumberedStems>();

  constructor(readonly vectors: WordVectors | undefined) {}

  /** How many stems were met; their numbers are smaller. */
  get size(): number {
    return this.numbers.size;
  }

  /** How many stems of usual length take as much room as those that were met. */
  get room(): number {
    return this.held;
  }

  /** The stems of a sentence; a stem has the same number from the first time on. */
  of(profile: SentenceProfile): NumberedStems {
    let stems = this.byProfile.get(profile);
    if (!stems) this.byProfile.set(profile, (stems = this.numbered(profile)));
    return stems;
  }

  private numbered({ stems, named }: SentenceProfile): NumberedStems {
    const relatable: number[] = [];
    const rows: number[] = [];
    for (let place = 0; place < Math.min(stems.length, maxRelatedWords); place++) {
      const row = named[place] ? -1 : this.rowOf(stems[place]);
      if (row < 0) continue;
      relatable.push(place);
      rows.push(row);
    }
    return {
      numbers: Int32Array.from(stems, (stem) => this.numberOf(stem)),
      relatable: Int32Array.from(relatable),
      rows: Int32Array.from(rows),
      places: Int32Array.from(rows, (row) => this.vectors?.unrelated.placeOf(row) ?? 0),
    };
  }

  private numberOf(stem: string): number {
    let number = this.numbers.get(stem);
    if (number === undefined) {
      this.numbers.set(stem, (number = this.numbers.size));
      this.held += roomOfWord(stem);
    }
    return number;
  }

  /** Countries and bodies have no near equals: Kenya is not nearly Uganda. */
  private rowOf(stem: string): number {
    return this.vectors && !isAliasStem(stem) ? this.vectors.rowOf(stem) : -1;
  }
}
