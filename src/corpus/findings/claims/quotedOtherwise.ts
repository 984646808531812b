import { isSpoken } from '../../../annotations/quotations/quotations';
import { statementBounds } from '../../../lexicon/en/bounds';
import { openModals, openVerbs } from '../../../lexicon/en/commitments';
import { overlaps } from '../../../text/span';
import type { WordRange } from '../clauses/sentenceWords';
import { longestCommonSubsequence } from '../drift/alignment';
import { shareName, speakingPerson } from '../drift/speakerNames';
import { speechesAt, type Speech } from '../drift/speeches';
import { overlappingIn } from '../overlapping';
import { onceForSentence, wholeOf, type LabelPair } from './labelPair';
import type { LinkedSentence } from './linkedParts';

/** Words of a quotation that are compared at least and at most, and the share of them that both have. Chosen, not fitted. */
const [minQuoted, maxQuoted, minKept] = [5, 80, 0.6];
/** Words before what two quotations share, at most, that leave it open: `We believe [this is the way]`. Chosen, not fitted. */
const maxOpening = 3;

/** Indices of words of a sentence that stand within marks of what somebody said. */
const quotedWords = onceForSentence(({ words, annotated: { quotations }, passage }) => {
  const spoken = overlappingIn(quotations, passage).filter((quotation) => isSpoken(quotation));
  const marks = spoken.flatMap((quotation) => quotation.marks);
  const indices = Array.from({ length: words.count }, (_, index) => index);
  return indices.filter((index) =>
    marks.some(({ start, end }) => words.start[index] >= start && words.end[index] <= end),
  );
});

/** Whether a label and a sentence quote the same, but for a word between what both have, or one that leaves it open before that. */
export function changesQuotation({ holder, label, theirs }: LabelPair): boolean {
  const others = quotedWords(theirs);
  if (others.length < minQuoted || others.length > maxQuoted) return false;
  const ours = quotedWords(holder).filter((index) => index >= label.from && index < label.to);
  if (ours.length < minQuoted || ours.length > maxQuoted) return false;
  const shorter = Math.min(ours.length, others.length);
  const pairs = longestCommonSubsequence(
    ours.map((index) => holder.words.stems[index]),
    others.map((index) => theirs.words.stems[index]),
  );
  if (pairs.length < minKept * shorter) return false;
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const isTelling = ({ words }: LinkedSentence, index: number): boolean => words.bits[index] > 0;
  const isOpening = ({ lower }: LinkedSentence, index: number): boolean =>
    openVerbs.has(lower[index]) || openModals.has(lower[index]) || statementBounds.has(lower[index]);
  const kept = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  const differs = (
    sentence: LinkedSentence,
    words: readonly number[],
    side: 0 | 1,
    from: number,
    to: number,
  ): boolean =>
    words.some(
      (index, at) =>
        !kept[side].has(at) &&
        ((at > from && at < to && isTelling(sentence, index)) ||
          (at < from && from <= maxOpening && isOpening(sentence, index))),
    );
  const isExchanged = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && isTelling(holder, one) && isTelling(theirs, other);
  return (
    differs(holder, ours, 0, first.a, last.a) ||
    differs(theirs, others, 1, first.b, last.b) ||
    isExchanged(ours.at(last.a + 1), others.at(last.b + 1)) ||
    (first.a > 0 && first.b > 0 && isExchanged(ours[first.a - 1], others[first.b - 1]))
  );
}

/** Whether a label tells who speaks, and the same words are surely another's in a sentence. */
export function hasOtherSpeaker({ holder, label, theirs }: LabelPair): boolean {
  if (quotedWords(holder).length === 0 || quotedWords(theirs).length === 0) return false;
  if (!holder.words.isAttribution.subarray(label.from, label.to).includes(1)) return false;
  return speechesIn(holder, label).some((speech) =>
    speechesIn(theirs, wholeOf(theirs)).some((other) => {
      const [ours, others] = [speech, other].map((each) => each.words.slice(0, maxQuoted).map(({ key }) => key));
      const kept = longestCommonSubsequence(ours, others).length;
      if (kept < minKept * Math.min(ours.length, others.length) || kept < minQuoted) return false;
      const [one, another] = [speakingPerson(holder.annotated, speech), speakingPerson(theirs.annotated, other)];
      return one !== undefined && another !== undefined && !shareName(one, another);
    }),
  );
}

/** What is said in marks in some words of a sentence. */
function speechesIn({ annotated, passage, words }: LinkedSentence, { from, to }: WordRange): Speech[] {
  const span = { start: words.start[from], end: words.end[to - 1] };
  return speechesAt(annotated, passage.sentence).filter(({ marks }) => marks.some((mark) => overlaps(mark, span)));
}
