import type { Annotated } from '../../annotations/annotate';
import type { Quotation } from '../../annotations/quotations/quotations';
import { overlaps, type Span } from '../../text/span';
import { countWords, tokenAt } from '../../text/tokens';
import type { Parallel } from '../index/parallel';

/** A quoted span of another article. */
export interface QuotedSpan {
  readonly mark: Span;
  /** Index of its quotation among the article's quotations. */
  readonly quotation: number;
}

/** Fewer words in common say too little to be the same quotation. Chosen, not fitted. */
export const minQuotedWords = 5;
/** A quotation stands elsewhere without marks where this share of its words does, in one row. Chosen, not fitted. */
const minUnmarkedShare = 0.8;

/** The quoted span of the other sentence that shares most text with one of ours. */
export function counterpartOf(
  { b: otherSentence, shared }: Pick<Parallel, 'b' | 'shared'>,
  ours: Span,
  quotations: readonly Quotation[],
): QuotedSpan | undefined {
  let best: QuotedSpan | undefined;
  let bestLength = 0;
  for (const [index, quotation] of quotations.entries()) {
    for (const mark of quotation.marks) {
      if (!overlaps(mark, otherSentence)) continue;
      let length = 0;
      for (const { a, b } of shared)
        if (overlaps(a, ours) && overlaps(b, mark)) length += Math.min(b.end, mark.end) - Math.max(b.start, mark.start);
      if (length > bestLength) {
        bestLength = length;
        best = { mark, quotation: index };
      }
    }
  }
  return best;
}

/** Where another article has nearly all words of a quotation in a row, without marks. */
export function unmarkedCounterpart(
  { article }: Annotated,
  ours: Span,
  other: Annotated,
  shared: Parallel['shared'],
): Span | undefined {
  const words = wordsInSpan(article, ours);
  for (const { a, b } of shared) {
    const inside = { start: Math.max(a.start, ours.start), end: Math.min(a.end, ours.end) };
    const common = inside.start < inside.end ? wordsInSpan(article, inside) : 0;
    if (common < minQuotedWords || common < minUnmarkedShare * words) continue;
    if (!other.quotations.some((quotation) => quotation.marks.some((mark) => overlaps(mark, b)))) return b;
  }
  return undefined;
}

function wordsInSpan({ tokens }: Annotated['article'], { start, end }: Span): number {
  return countWords(tokens, tokenAt(tokens, start), tokenAt(tokens, end));
}
