import type { Article } from '../../../article/article';
import { scaleWords } from '../../../lexicon/en/numbers';
import type { Span } from '../../../text/span';
import type { ComparedFigure } from './comparedFigures';
import type { ComparedSentence } from './sentencePair';

/** Characters before and behind a figure that tell whether it is a piece of a longer number. */
const reach = 5;

/**
 * Whether a figure is a piece of a number in a notation that is not read: `5 million` of `1,5 million`, `283` of `1 283`
 * and of `1’283`, `00 p.m.` of `6: 00 p.m.`.
 */
export function isTorn({ text }: Article, { start, end }: Span): boolean {
  const [before, own, behind] = [
    text.slice(Math.max(0, start - reach), start),
    text.slice(start, end),
    text.slice(end),
  ];
  const next = behind.slice(0, reach);
  if (/\d(?:[,.'’]| ?\/ ?)$/.test(before) || /^(?:[,.'’]| ?\/ ?)\d/.test(next)) return true;
  // Groups of three behind a space: `12 500`, `31, 000`.
  if (/\d,?[ \u00a0\u202f]$/.test(before) && /^\d{3}(?!\d)/.test(own)) return true;
  if (/\d$/.test(own) && /^,?[ \u00a0\u202f]\d{3}(?!\d)/.test(next)) return true;
  // Minutes behind a space.
  if (/(?:^|\D)\d{1,2}: $/.test(before) && /^\d\d(?!\d)/.test(own)) return true;
  return /(?:^|\D)\d{1,2}$/.test(own) && /^: \d\d(?!\d)/.test(next);
}

/** Whether a number has two readings, by where its writer is from: `1.283` is 1,283 to some. Not so `1.283 million`. */
export function hasTwoReadings({ text }: Article, { start, end }: Span): boolean {
  const number = /^[^\d]{0,3}[1-9]\d{0,2}\.\d{3}(?!\d)/.exec(text.slice(start, end))?.[0];
  if (number === undefined) return false;
  const next = /^\s?(\p{L}+)/u.exec(text.slice(start + number.length))?.[1];
  return next === undefined || !scaleWords.has(next.toLowerCase());
}

/** Whether two figures are not read for sure: a piece of a number, or one of two notations. */
export function areOfDoubtfulNotation(
  { source: { annotated: ours } }: ComparedSentence,
  { figure: one }: ComparedFigure,
  { source: { annotated: theirs } }: ComparedSentence,
  { figure: other }: ComparedFigure,
): boolean {
  if (isTorn(ours.article, one) || isTorn(theirs.article, other)) return true;
  return hasTwoReadings(ours.article, one) !== hasTwoReadings(theirs.article, other);
}
