import type { EntityForm, EntityKind } from './entities';
import { RequestType, type NoParams } from './message';
import type { SentRange } from './place';

/** A folder by what the URIs of its files begin with, and the text of its decisions file, if it has one. */
export interface DecisionFile {
  readonly folder: string;
  readonly text: string;
  /** What could not be written beside the articles, and is kept elsewhere, in the form of a decisions file. */
  readonly stored?: string;
}

/** Bytes of a decisions file that is read or written, as the engine bounds it. */
export const maxDecisionsSize = 50_000_000;

export interface DecisionsParams {
  readonly files: readonly DecisionFile[];
}

export interface DecisionsResult {
  /** Folders whose file is none. */
  readonly broken: readonly string[];
  /** Folders whose file has lost what was decided here a moment ago: another window wrote at the same time. */
  readonly lost: readonly string[];
}

/** Editor → server: the decision files of all folders. */
export const decisionsRequest = new RequestType<DecisionsParams, DecisionsResult, void>('crossread/decisions');

/** What the reader decides, by the ids that views and hovers hold. */
export type Intent =
  | { readonly type: 'merge'; readonly id: string; readonly into: string }
  | { readonly type: 'split'; readonly id: string; readonly form?: EntityForm; readonly uri?: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string; readonly kind?: EntityKind }
  | { readonly type: 'ignore'; readonly id: string }
  | { readonly type: 'notComparable'; readonly a: string; readonly b: string }
  | { readonly type: 'boilerplate'; readonly uri: string; readonly range: SentRange; readonly is: boolean };

/** A file or folder was renamed, by its URIs: decisions go along. */
export interface Move {
  readonly type: 'move';
  readonly from: string;
  readonly to: string;
}

/** A decisions file as it is to be written, and in words what was decided or taken back. */
export interface DecisionDraft {
  /** Names the draft to `decisionWritten`. */
  readonly token: number;
  readonly folder: string;
  readonly text: string;
  /** What to keep elsewhere where the file cannot be written; without it, the change needs the file. */
  readonly stored?: string;
  /** Empty for what the reader is not told of. */
  readonly label: string;
}

/** The file to write, or why nothing was decided. */
export type DecideResult = DecisionDraft | { readonly refused: string };

/**
 * Editor → server: a new decision; answers the file to write, null where none of it changes. Answers do not change yet: they do when the
 * editor says that the file is written. One draft is open at a time; a new one replaces it.
 */
export const decideRequest = new RequestType<Intent | Move, DecideResult | null, void>('crossread/decide');

/** Editor → server: takes the last decision back, in the same two steps; null when there is none. */
export const undoRequest = new RequestType<NoParams, DecideResult | null, void>('crossread/undo');

/** Editor → server: writes again what a file has lost; null when there is nothing. */
export const restoreRequest = new RequestType<{ readonly folder: string }, DecideResult | null, void>(
  'crossread/restoreDecisions',
);

export interface DecisionWrittenParams {
  readonly token: number;
  /** Whether the file holds the draft now; if not, the draft is dropped and all stays as it was. */
  readonly written: boolean;
  /** It was not the file that was written, but what is kept elsewhere. */
  readonly isStored?: boolean;
}

/** Editor → server: what became of a draft; answers whether the decision is in force. */
export const decisionWrittenRequest = new RequestType<DecisionWrittenParams, boolean, void>(
  'crossread/decisionWritten',
);
