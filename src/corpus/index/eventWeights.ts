import type { SentenceRecords } from './sentenceRecords';
import { sparseFactor } from './sparseFactor';

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

/** Counts in how many of an event's sentences each stem stands, and turns that into a discount. */
export function eventWeights(articles: Iterable<SentenceRecords>): EventWeight {
  const counts = new Map<number, number>();
  const lastSentence = new Map<number, number>();
  let sentences = 0;
  for (const { stems, offsets } of articles) {
    for (let i = 0; i + 1 < offsets.length; i++) {
      if (offsets[i] === offsets[i + 1]) continue;
      sentences++;
      for (let at = offsets[i]; at < offsets[i + 1]; at++) {
        const stem = stems[at];
        if (lastSentence.get(stem) === sentences) continue;
        lastSentence.set(stem, sentences);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
  }
  const scale = Math.max(Math.log(1 + sentences), 1);
  const factors = new Map<number, number>();
  for (const [stem, count] of counts)
    if (count > 1) factors.set(stem, Math.max(minWeight, 1 - (discount * Math.log(count)) / scale));
  return sparseFactor(factors);
}
