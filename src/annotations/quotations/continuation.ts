import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import type { Reading } from './reading';
import type { SpanContext } from './spanContext';

/** What was read so far, for a marked span beside which nobody is named, or only a verb without a subject. */
export interface Continuation {
  readonly context: SpanContext;
  /** What stands beside the span itself. */
  readonly own: (Reading & { readonly isLeading: boolean }) | undefined;
  /** Speaker of the spans before it in its paragraph. */
  readonly current: Reading | undefined;
  /** Speaker of the paragraph before, where that has one. */
  readonly paragraphBefore: Reading | undefined;
  /** Whether the last mark of the paragraph before was left open. */
  readonly paragraphIsOpen: boolean;
  readonly previousParagraph: Span | undefined;
}

/** A reading, and whether its cue stands before the span. */
export type ContinuedReading = Reading & { readonly isLeading: boolean };

/** Whether a stretch of the text holds a word or number. */
export function hasWords({ shown }: Article, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(shown.slice(start, end));
}
