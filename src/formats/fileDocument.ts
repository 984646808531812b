import type { Span } from '../text/span';
import type { OffsetMap } from './offsetMap';
import type { SourceData } from './sourceData';

/** Roles that the form of a file tells, by the names that blocks have. */
export type KnownRole =
  'headline' | 'standfirst' | 'byline' | 'dateline' | 'paragraph' | 'heading' | 'caption' | 'credit' | 'boilerplate';

/** A stretch of a document's text of which the file itself says what it is: the field of a headline, a caption. */
export interface RoleSpan extends Span {
  readonly role: KnownRole;
}

/** What the form of a file tells to be somebody's words: a turn of a transcript, a block quotation. */
export interface Speech extends Span {
  readonly kind: 'turn' | 'block-quote';
  /** The name of who speaks, where the form tells that too. */
  readonly speaker?: Span;
}

/** What a file tells of a document beside its text; left out where it tells nothing. */
export interface DocumentFacts {
  readonly source?: SourceData;
  /** From the text to the file; without one they are equal, unit for unit. */
  readonly map?: OffsetMap;
  /** In order, apart from each other. */
  readonly roles?: readonly RoleSpan[];
  /** In order, apart from each other. */
  readonly speeches?: readonly Speech[];
}

/** One of the documents that a file holds: the text that is read, and what the file tells of it. */
export interface FileDocument extends DocumentFacts {
  readonly text: string;
}
