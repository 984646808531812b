import { addToList } from '../../text/multimap';
import { compareFigures, type FigureAgreement } from './comparedFigures';
import { hashOf } from './lexemes';
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
  /** Of each stem 16 bits of its hash. */
  readonly hashes: Uint16Array;
  /** Of each stem, its first letters; empty for a stem too short to have a family. */
  readonly beginnings: readonly string[];
  /** Of each stem 16 bits of the hash of its first letters; words of one family have one, others seldom. */
  readonly beginningHashes: Uint16Array;
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
    const beginningHashes = Uint16Array.from(beginnings, hashOf);
    const places = new Map(stems.map((stem, index) => [stem, index]));
    const hashes = Uint16Array.from(stems, hashOf);
    lookup = { places, hashes, beginnings, beginningHashes, placesByBeginning };
    lookups.set(profile, lookup);
  }
  return lookup;
}

/**
 * The first sentence of the pair that was compared last: one is compared with many in a row. Most words of two sentences
 * have no partner, which is told by hashes of 16 bits before any word is looked up.
 */
class FirstSentence {
  private profile: SentenceProfile | undefined;
  private lookup: WordLookup | undefined;
  /** By hash of a stem, and of first letters, whether the sentence has one. */
  private readonly stems = new Uint8Array(1 << 16);
  private readonly beginnings = new Uint8Array(1 << 16);

  of(profile: SentenceProfile): WordLookup {
    if (this.profile === profile && this.lookup) return this.lookup;
    if (this.lookup) this.mark(this.lookup, 0);
    this.profile = profile;
    this.lookup = lookupOf(profile);
    this.mark(this.lookup, 1);
    return this.lookup;
  }

  private mark({ hashes, beginningHashes }: WordLookup, value: number): void {
    for (const hash of hashes) this.stems[hash] = value;
    for (const hash of beginningHashes) this.beginnings[hash] = value;
  }

  mayHave(hash: number): boolean {
    return this.stems[hash] === 1;
  }

  mayHaveFamily(beginningHash: number): boolean {
    return this.beginnings[beginningHash] === 1;
  }
}

const firstSentence = new FirstSentence();
const noMatches: readonly WordMatch[] = [];

// Kept from call to call: a pair of articles has hundreds of pairs of sentences.
/** By index of a stem of the first sentence, the place of its partner in the other; -1 without one. */
let partners = new Int32Array(0);
/** By place in the other sentence, 1 where it is a partner. */
let isUsed = new Uint8Array(0);

function clearPartners(count: number, otherCount: number): void {
  if (partners.length < count) partners = new Int32Array(2 * count);
  if (isUsed.length < otherCount) isUsed = new Uint8Array(2 * otherCount);
  partners.fill(-1, 0, count);
  isUsed.fill(0, 0, otherCount);
}

function matchWords(a: SentenceProfile, b: SentenceProfile): readonly WordMatch[] {
  const { places, beginnings } = firstSentence.of(a);
  const { hashes, beginningHashes, placesByBeginning } = lookupOf(b);
  clearPartners(a.stems.length, b.stems.length);
  let isAnyShared = false;
  for (let place = 0; place < b.stems.length; place++) {
    const index = firstSentence.mayHave(hashes[place]) ? places.get(b.stems[place]) : undefined;
    if (index === undefined) continue;
    partners[index] = place;
    isUsed[place] = 1;
    isAnyShared = true;
  }
  const hasGovernment = a.governments.size > 0 || b.governments.size > 0;
  const mayHaveFamily = beginningHashes.some(
    (hash, place) => hash !== noBeginning && isUsed[place] === 0 && firstSentence.mayHaveFamily(hash),
  );
  if (!isAnyShared && !hasGovernment && !mayHaveFamily) return noMatches;
  const matches: WordMatch[] = [];
  for (let index = 0; index < a.stems.length; index++)
    if (partners[index] >= 0) matches.push({ a: index, b: partners[index], kind: 'stem' });
  const matchOthers = (kind: WordMatchKind, placeFor: (index: number) => number | undefined): void => {
    for (let index = 0; index < a.stems.length; index++) {
      const place = partners[index] < 0 ? placeFor(index) : undefined;
      if (place === undefined) continue;
      partners[index] = place;
      isUsed[place] = 1;
      matches.push({ a: index, b: place, kind });
    }
  };
  if (hasGovernment)
    matchOthers('government', (index) => {
      const place = b.stems.findIndex((_, at) => isUsed[at] === 0 && areOneGovernment(a, index, b, at));
      return place < 0 ? undefined : place;
    });
  if (mayHaveFamily)
    matchOthers('family', (index) =>
      placesByBeginning
        .get(beginnings[index])
        ?.slice(0, maxAlike)
        .find((at) => isUsed[at] === 0 && areOfOneFamily(a.stems[index], b.stems[at])),
    );
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
/** What `WordLookup.beginningHashes` has for a stem without beginning. */
const noBeginning = hashOf('') & 0xffff;
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
