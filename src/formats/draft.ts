import type { RoleSpan } from './fileDocument';
import type { MappedText } from './mappedText';
import type { SourceData } from './sourceData';

/** A document on its way from the file: its text so far, and what the file tells of it. */
export interface Draft {
  readonly text: MappedText;
  readonly source?: SourceData | undefined;
  /** In offsets of the file. */
  readonly roles: readonly RoleSpan[];
}
