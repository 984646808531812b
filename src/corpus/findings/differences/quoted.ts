import type { Annotated } from '../../../annotations/annotate';
import { overlaps, type Span } from '../../../text/span';

/** Whether a stretch lies in quotation marks: changes of quoted words are told as drift. */
export function isQuotedAt({ quotations }: Annotated, { start, end }: Span): boolean {
  const span = { start, end: Math.max(end, start + 1) };
  return quotations.some(({ marks }) => marks.some((mark) => overlaps(mark, span)));
}
