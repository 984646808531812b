import type { Quotation } from '../../../annotations/quotations/quotations';
import { overlappingIn } from '../overlapping';
import type { Annotated } from '../../../annotations/annotate';
import type { Span } from '../../../text/span';

const marksByQuotations = new WeakMap<readonly Quotation[], readonly Span[]>();

function marksOf(quotations: readonly Quotation[]): readonly Span[] {
  let marks = marksByQuotations.get(quotations);
  if (!marks) {
    marks = quotations.flatMap((quotation) => quotation.marks).sort((one, next) => one.start - next.start);
    marksByQuotations.set(quotations, marks);
  }
  return marks;
}

/** Whether a stretch lies in quotation marks: changes of quoted words are told as drift. */
export function isQuotedAt({ quotations }: Annotated, { start, end }: Span): boolean {
  return overlappingIn(marksOf(quotations), { start, end: Math.max(end, start + 1) }).length > 0;
}
