import { firstIndexWhere } from './search';

/** A stretch of text: UTF-16 code units in the article's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans overlap, or one of them is empty and stands within or at the edge of the other. */
export function meets(a: Span, b: Span): boolean {
  const isEmpty = a.start === a.end || b.start === b.end;
  return isEmpty ? a.start <= b.end && b.start <= a.end : overlaps(a, b);
}

/** Whether `offset` lies in the span; a caret at the very end counts as inside. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/**
 * Index of the first span whose end lies after `offset`, in spans sorted by start that do not
 * overlap; `spans.length` when there is none.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndexWhere(0, spans.length, (index) => spans[index].end > offset);
}

/** Index of the first span that starts at or after `offset`, in spans sorted by start; `spans.length` when there is none. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstIndexWhere(0, spans.length, (index) => spans[index].start >= offset);
}

/** Spans in the order of the text, those that touch or overlap as one. @param spans in any order */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
