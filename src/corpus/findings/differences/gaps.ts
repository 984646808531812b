import type { Span } from '../../../text/span';
import type { ComparedWord } from './comparedWords';
import type { Gap } from './gap';
import type { SentencePair } from './sentencePair';

/** Links in other words below this score are no reason to look into gaps, unless they align nearly all words. */
const minScore = 0.85;
/** The same where all but a few words of both sentences are aligned: short sentences have low scores. Chosen on the training news. */
export const minCopyScore = 0.6;
export const minCopyShare = 0.75;
/** Share of the shorter sentence that is aligned; with less, what is aligned is a name or a phrase. Chosen on ECB+ topics. */
const minShare = 0.3;
/** Words on either side of a gap; more are another statement. */
const maxGapWords = 8;

/** The short gaps of two sentences that are one but for some words, in order; none where they are less alike. */
export function gapsOf(pair: SentencePair): readonly Gap[] {
  return (pair.gaps ??= areAlikeEnough(pair) ? readGaps(pair) : []);
}

function areAlikeEnough(pair: SentencePair): boolean {
  return (pair.isNear || pair.reaches(minScore) || isReworded(pair)) && pair.alignedShare >= minShare;
}

/** Whether a link in other words aligns nearly all of both sentences. */
export function isReworded(pair: SentencePair): boolean {
  return pair.reaches(minCopyScore) && pair.mayBeAligned(minCopyShare) && pair.alignedShareOfLonger >= minCopyShare;
}

function readGaps({ pairs, a, b }: SentencePair): Gap[] {
  if (pairs.length === 0) return [];
  const gaps: Gap[] = [];
  const runs: { start: number; end: number }[] = [];
  pairs.forEach(([i, j], index) => {
    const before = pairs.at(index - 1);
    if (index > 0 && before && before[0] + 1 === i && before[1] + 1 === j) runs[runs.length - 1].end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  });
  for (let k = 0; k <= runs.length; k++) {
    const [last, next] = [k > 0 ? runs[k - 1] : undefined, runs.at(k)];
    const from: [number, number] = last ? [pairs[last.end - 1][0] + 1, pairs[last.end - 1][1] + 1] : [0, 0];
    const to = next && k < runs.length ? pairs[next.start] : [a.words.length, b.words.length];
    const [ours, theirs] = [a.words.slice(from[0], to[0]), b.words.slice(from[1], to[1])];
    if (ours.length + theirs.length === 0 || ours.length > maxGapWords || theirs.length > maxGapWords) continue;
    gaps.push({
      ours,
      theirs,
      from,
      before: last ? last.end - last.start : 0,
      behind: next && k < runs.length ? next.end - next.start : 0,
    });
  }
  return gaps;
}

/** Whether two sentences are equal but for the words of one gap. */
export function isLone({ a, b, pairs }: SentencePair, { ours, theirs }: Gap): boolean {
  return pairs.length === a.words.length - ours.length && pairs.length === b.words.length - theirs.length;
}

/** The words of a side of a gap; where there are none, the empty span at which the next words begin, or the last end. */
export function spanOf(words: readonly ComparedWord[], all: readonly ComparedWord[], from: number): Span {
  const [first, last] = [words.at(0), words.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const place = all.at(from)?.start ?? all.at(-1)?.end ?? 0;
  return { start: place, end: place };
}

/** The same for words that were lost behind others: where there are none, the end of the words before. */
export function spanBehind(words: readonly ComparedWord[], all: readonly ComparedWord[], from: number): Span {
  const before = words.length === 0 && from > 0 ? all.at(from - 1) : undefined;
  return before ? { start: before.end, end: before.end } : spanOf(words, all, from);
}
