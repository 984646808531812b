import type { SentenceProfile } from '../sentenceProfiles';
import { isAliasStem } from '../stems';
import { compareStrings } from '../../../text/order';
import { maxRelatedCosine, maxRelatedWords, type NumberedStems, type RelatedStems } from './relatedStems';
import { minRelatedCosine, type WordVectors } from './wordVectors';

/**
 * How near the words of two sentences are: for each stem of either, in its order, the cosine to the nearest of the other.
 * 1 for a stem that both have, 0 where none is related. The arrays may be longer than the sentences, and hold until the
 * next alignment.
 */
export interface WordAlignment {
  readonly nearestToA: Float32Array;
  readonly nearestToB: Float32Array;
}

/** Two related words of two sentences, by their places among the stems. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  /** Below 1. */
  readonly cosine: number;
}

/**
 * Aligns one sentence with others, each for little more than its words times theirs. Names align with their equals only,
 * and so does what has no vector: numbers, weekdays, months, countries.
 */
export class SentenceAligner {
  private inFocus: SentenceProfile | undefined;
  private a: NumberedStems | undefined;
  /** By stem number, the word of `a` that has the stem, counted from 1; 0 for none. */
  private places = new Int32Array(0);
  private nearestToA = new Float32Array(maxRelatedWords);
  private nearestToB = new Float32Array(maxRelatedWords);

  constructor(private readonly stems: RelatedStems) {}

  /** Takes the sentence that the next ones are aligned with. */
  focus(a: SentenceProfile): void {
    if (this.inFocus === a) return;
    this.inFocus = a;
    if (this.a) for (const number of this.a.numbers) this.places[number] = 0;
    this.a = this.stems.of(a);
    const { numbers } = this.a;
    this.makeRoom();
    if (this.nearestToA.length < numbers.length) this.nearestToA = new Float32Array(numbers.length);
    for (let word = 0; word < numbers.length; word++) this.places[numbers[word]] = word + 1;
  }

  private makeRoom(): void {
    if (this.places.length >= this.stems.size) return;
    const places = new Int32Array(2 * this.stems.size);
    places.set(this.places);
    this.places = places;
  }

  /** Aligns the sentence in focus with another one. */
  alignWith(b: SentenceProfile): WordAlignment {
    const ofB = this.stems.of(b);
    const { numbers } = ofB;
    this.makeRoom();
    if (this.nearestToB.length < numbers.length) this.nearestToB = new Float32Array(numbers.length);
    const { nearestToA, nearestToB, places } = this;
    nearestToA.fill(0);
    for (let word = 0; word < numbers.length; word++) {
      const place = places[numbers[word]];
      nearestToB[word] = place > 0 ? 1 : 0;
      if (place > 0) nearestToA[place - 1] = 1;
    }
    const { vectors } = this.stems;
    if (this.a && vectors) this.alignRelated(vectors, this.a, ofB);
    return { nearestToA, nearestToB };
  }

  /** Takes in which words of the sentence in focus are related to words of the other. */
  private alignRelated(vectors: WordVectors, a: NumberedStems, b: NumberedStems): void {
    const { nearestToA, nearestToB } = this;
    const { inverseLengths, unrelated } = vectors;
    const { rows, relatable, places } = a;
    for (let i = 0; i < b.rows.length; i++) {
      const word = b.relatable[i];
      const row = b.rows[i];
      const otherPlace = b.places[i];
      const isShared = nearestToB[word] === 1;
      for (let j = 0; j < rows.length; j++) {
        if (unrelated.has(places[j], otherPlace)) continue;
        const place = relatable[j];
        // Words that both sentences have are as near as can be.
        if (isShared && nearestToA[place] === 1) continue;
        // The same as `cosine` gives, without a number on the heap for each.
        const cosine = vectors.dot(rows[j], row) * (inverseLengths[rows[j]] * inverseLengths[row]);
        if (cosine < minRelatedCosine) {
          unrelated.add(otherPlace, places[j]);
          continue;
        }
        const bounded = Math.min(maxRelatedCosine, cosine);
        if (bounded > nearestToA[place]) nearestToA[place] = bounded;
        if (bounded > nearestToB[word]) nearestToB[word] = bounded;
      }
    }
  }
}

/** A word whose nearest has this cosine counts nothing, one whose nearest is equal counts whole. As in the study. */
const unrelatedCosine = 0.2;

/** How much a word counts by the cosine of its nearest, 0 to 1. */
const nearness = (cosine: number): number => Math.max(0, (cosine - unrelatedCosine) / (1 - unrelatedCosine));

/**
 * Share of the bits of a sentence that another one has, 0 to 1: equal words whole, related ones by how near they are.
 * @param bits of each of its stems
 * @param nearest see `WordAlignment`
 */
export function coverageOf(bits: readonly number[], nearest: Float32Array): number {
  let covered = 0;
  let all = 0;
  for (let word = 0; word < bits.length; word++) {
    all += bits[word];
    covered += bits[word] * nearness(nearest[word]);
  }
  return all > 0 ? covered / all : 0;
}

/**
 * The words of two sentences that are related and not equal, each once, nearest first: what a reader is told (`opposed`
 * ~ `criticised`). Words that the other sentence has as well are left out.
 */
export function relatedPairsOf(a: SentenceProfile, b: SentenceProfile, { vectors }: RelatedStems): RelatedPair[] {
  if (!vectors) return [];
  const ofA = alignableWords(a, b);
  const ofB = alignableWords(b, a);
  const pairs = ofA
    .flatMap((word) =>
      ofB.map((other) => ({ a: word, b: other, cosine: vectors.cosineOf(a.stems[word], b.stems[other]) })),
    )
    .filter(({ cosine }) => cosine >= minRelatedCosine)
    .sort((one, other) => other.cosine - one.cosine || compareStrings(keyOf(one), keyOf(other)));
  const usedOfA = new Set<number>();
  const usedOfB = new Set<number>();
  return pairs.filter((pair) => {
    if (usedOfA.has(pair.a) || usedOfB.has(pair.b)) return false;
    usedOfA.add(pair.a);
    usedOfB.add(pair.b);
    return true;
  });

  /** The same from either side, so that ties fall the same way. */
  function keyOf(pair: RelatedPair): string {
    return [a.stems[pair.a], b.stems[pair.b]].sort(compareStrings).join(' ');
  }
}

/** Places of the stems that may have a related one in another sentence. */
function alignableWords({ stems, named }: SentenceProfile, other: SentenceProfile): number[] {
  const others = new Set(other.stems);
  const places: number[] = [];
  for (let i = 0; i < Math.min(stems.length, maxRelatedWords); i++)
    if (!named[i] && !isAliasStem(stems[i]) && !others.has(stems[i])) places.push(i);
  return places;
}
