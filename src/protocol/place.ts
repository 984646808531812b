import type { Position, Range } from 'vscode-languageserver-types';

/**
 * A place that an editor sends. A position or range of VS Code's own is none: its line and character are accessors of
 * a class, which a message to a worker loses.
 */
export interface SentPosition extends Position {
  readonly isEqual?: never;
}

export interface SentRange extends Range {
  readonly start: SentPosition;
  readonly end: SentPosition;
  readonly isEqual?: never;
}
