import type { SentenceRecords } from './sentenceRecords';
import { sparseFactor, type SparseFactor } from './sparseFactor';

/**
 * How much a stem, by its short id, counts inside one event, 0 to 1: what every article of the event uses tells
 * sentences apart least.
 */
export type EventWeight = (shortId: number) => number;

/**
 * How fast weights fall with the number of an event's sentences that hold a stem. Above 1, so that what all sentences
 * hold would count less than nothing; chosen on the ECB+ development topics together with the first fit of the score.
 */
const discount = 1.25;
/** What a stem counts at least. Chosen with the discount. */
const minWeight = 0.08;

/** What the number of sentences that hold a word is held against. @param sentences how many are compared */
export function rarityScale(sentences: number): number {
  return Math.max(Math.log(1 + sentences), 1);
}

/** What a word counts that so many of the compared sentences hold, 0 to 1. @param scale see `rarityScale` */
export function rarityOf(holding: number, scale: number): number {
  return Math.max(minWeight, 1 - (discount * Math.log(holding)) / scale);
}

/** Short ids of stems take 16 bits; see `Lexeme.shortId`. */
const shortIds = 1 << 16;
// Counters by short id, kept from call to call: what a call counted it takes back.
const counts = new Uint32Array(shortIds);
/** The last sentence that held a stem, counted from 1. */
const lastSentence = new Uint32Array(shortIds);

/** In how many sentences of an article its stems stand. */
export interface StemCounts {
  /** Short ids, each once, in no particular order. */
  readonly stems: Uint16Array;
  /** Of each the number of sentences that hold it. */
  readonly counts: Uint32Array;
  /** How many sentences of the article are compared. */
  readonly sentences: number;
}

export function stemCountsOf({ stems, offsets }: SentenceRecords): StemCounts {
  const counted: number[] = [];
  let sentences = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    if (offsets[i] === offsets[i + 1]) continue;
    sentences++;
    for (let at = offsets[i]; at < offsets[i + 1]; at++) {
      const stem = stems[at];
      if (lastSentence[stem] === sentences) continue;
      lastSentence[stem] = sentences;
      if (counts[stem]++ === 0) counted.push(stem);
    }
  }
  const found = { stems: new Uint16Array(counted.length), counts: new Uint32Array(counted.length), sentences };
  for (let i = 0; i < counted.length; i++) {
    const stem = counted[i];
    found.stems[i] = stem;
    found.counts[i] = counts[stem];
    counts[stem] = lastSentence[stem] = 0;
  }
  return found;
}

/** Counts in how many of an event's sentences each stem stands, and turns that into a discount. */
export function eventWeights(articles: Iterable<StemCounts>): SparseFactor {
  const counted: number[] = [];
  let sentences = 0;
  for (const article of articles) {
    sentences += article.sentences;
    for (let i = 0; i < article.stems.length; i++) {
      const stem = article.stems[i];
      if (counts[stem] === 0) counted.push(stem);
      counts[stem] += article.counts[i];
    }
  }
  const scale = rarityScale(sentences);
  let several = 0;
  for (const stem of counted)
    if (counts[stem] > 1) counted[several++] = stem;
    else counts[stem] = 0;
  const ids = new Uint16Array(several);
  for (let i = 0; i < several; i++) ids[i] = counted[i];
  ids.sort();
  const factors = new Float32Array(several);
  for (let i = 0; i < several; i++) {
    factors[i] = rarityOf(counts[ids[i]], scale);
    counts[ids[i]] = 0;
  }
  return sparseFactor(ids, factors);
}
