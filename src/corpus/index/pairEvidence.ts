import { addToList } from '../../text/multimap';
import { compareFigures, type FigureAgreement } from './comparedFigures';
import type { LinkReasonKind } from './parallel';
import type { SentenceProfile } from './sentenceProfiles';

/** Why two words are taken for one. */
export type WordMatchKind = Extract<LinkReasonKind, 'stem' | 'family' | 'government'>;

/** A word of either sentence, by its index among the stems, that says what the other does. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
  readonly kind: WordMatchKind;
}

/** What two sentences have in common and what either lacks, before the event weighs it. */
export interface PairEvidence {
  readonly words: readonly WordMatch[];
  readonly figures: FigureAgreement;
}

/** Compares two sentences word by word, each word once: equal stems, governments, words of one family. */
export function evidenceOf(a: SentenceProfile, b: SentenceProfile): PairEvidence {
  return { words: matchWords(a, b), figures: compareFigures(a.figures, b.figures) };
}

/** What the words of a sentence are looked up by; made once, since a sentence is compared with many. */
interface WordLookup {
  readonly places: ReadonlyMap<string, number>;
  /** Of each stem, its first letters; empty for a stem too short to have a family. */
  readonly beginnings: readonly string[];
  readonly placesByBeginning: ReadonlyMap<string, readonly number[]>;
}

const lookups = new WeakMap<SentenceProfile, WordLookup>();

function lookupOf(profile: SentenceProfile): WordLookup {
  let lookup = lookups.get(profile);
  if (!lookup) {
    const { stems } = profile;
    const beginnings = stems.map((stem) => (stem.length < minCommonLetters ? '' : stem.slice(0, minCommonLetters)));
    const placesByBeginning = new Map<string, number[]>();
    beginnings.forEach((beginning, index) => {
      if (beginning !== '') addToList(placesByBeginning, beginning, index);
    });
    lookup = { places: new Map(stems.map((stem, index) => [stem, index])), beginnings, placesByBeginning };
    lookups.set(profile, lookup);
  }
  return lookup;
}

function matchWords(a: SentenceProfile, b: SentenceProfile): WordMatch[] {
  const { beginnings } = lookupOf(a);
  const { places, placesByBeginning } = lookupOf(b);
  const matches: WordMatch[] = [];
  const isUsed = new Set<number>();
  let unmatched: number[] = [];
  const match = (index: number, place: number, kind: WordMatchKind): void => {
    isUsed.add(place);
    matches.push({ a: index, b: place, kind });
  };
  a.stems.forEach((stem, index) => {
    const place = places.get(stem);
    if (place === undefined) unmatched.push(index);
    else match(index, place, 'stem');
  });
  if (a.governments.size > 0 || b.governments.size > 0)
    unmatched = unmatched.filter((index) => {
      const place = b.stems.findIndex((_, at) => !isUsed.has(at) && areOneGovernment(a, index, b, at));
      if (place >= 0) match(index, place, 'government');
      return place < 0;
    });
  for (const index of unmatched) {
    const place = placesByBeginning
      .get(beginnings[index])
      ?.slice(0, maxAlike)
      .find((at) => !isUsed.has(at) && areOfOneFamily(a.stems[index], b.stems[at]));
    if (place !== undefined) match(index, place, 'family');
  }
  return matches;
}

/** Whether one word is a country or its people and the other the seat of its government: `Russia`, `Moscow`. */
function areOneGovernment(a: SentenceProfile, index: number, b: SentenceProfile, place: number): boolean {
  const country = a.governments.get(index);
  const other = b.governments.get(place);
  if (country === undefined && other === undefined) return false;
  return (country ?? a.stems[index]) === (other ?? b.stems[place]);
}

/** Words of a sentence that begin alike and are looked at: more than a sentence has of one family. */
const maxAlike = 8;
/** Letters at the beginning that words of one family have in common at least, and their share of the longer stem. */
const minCommonLetters = 5;
const minCommonShare = 0.65;

/** Whether two stems are of one family of words that the stemmer keeps apart: `explod` and `explos`. */
function areOfOneFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < minCommonLetters) return false;
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common >= minCommonLetters && common >= minCommonShare * Math.max(a.length, b.length);
}
