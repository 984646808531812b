import { type ClassedWord } from './classedWord';
import { type LineCase } from './lineCase';
import { type Place } from './placeFeatures';
import { type WordUses } from './wordUses';

/** Gets the features of a word in its sentence. */
export interface FeatureSink {
  /** All features of a form in a place, see `placeFeatures`. */
  form(place: Place, variant: number, word: ClassedWord): void;
  /** A hashed feature, see `featureKey`. */
  add(feature: number): void;
}

/** The words of a sentence, with what the tagger knows of their line and their article. */
export interface TaggedLine {
  readonly words: readonly ClassedWord[];
  readonly padding: ClassedWord;
  readonly lineCase: LineCase;
  /** Undefined where a sentence is read by itself. */
  readonly uses: WordUses | undefined;
}

/** A run of capitals around a word, by indices of its first and last word. */
export interface Run {
  readonly start: number;
  readonly end: number;
}
