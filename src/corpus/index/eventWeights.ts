import type { SentenceRecords } from './sentenceRecords';
import { sparseFactor } from './sparseFactor';

/** How much a stem, by its short id, counts inside one event: words that every article of it uses tell sentences apart least. */
export type EventWeight = (short: number) => number;

/** Counts in how many of an event's sentences each stem stands, and turns that into a discount. */
export function eventWeights(articles: Iterable<SentenceRecords>): EventWeight {
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  let total = 0;
  for (const { stems, offsets } of articles) {
    for (let i = 0; i + 1 < offsets.length; i++) {
      if (offsets[i] === offsets[i + 1]) continue;
      total++;
      for (let at = offsets[i]; at < offsets[i + 1]; at++) {
        const stem = stems[at];
        if (last.get(stem) === total) continue;
        last.set(stem, total);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
  }
  const scale = Math.max(Math.log(1 + total), 1);
  const factors = new Map<number, number>();
  for (const [short, count] of counts)
    if (count > 1) factors.set(short, Math.max(minWeight, 1 - (discount * Math.log(count)) / scale));
  return sparseFactor(factors);
}

/** Fitted with the score's weights: below one, a word that half of the event's sentences hold still counts. */
const discount = 1.25;
const minWeight = 0.08;
