import { NotificationType, RequestType } from './message';
import type { SkippedCounts } from './files';

export interface InitializationOptions {
  /** Translations of the server's texts, by their English. */
  readonly l10n?: Record<string, string> | undefined;
  /** The editor's language. */
  readonly language?: string;
  /** Folder in which the server may keep its index, as a path. */
  readonly storage?: string;
  /** The bytes of the word vectors, where the server cannot read files. */
  readonly vectors?: Uint8Array | undefined;
}

export interface Options {
  /** A lens above the headline. */
  readonly lens: boolean;
  /** Who speaks, before each quotation. */
  readonly speakerHints: boolean;
  /** Conflicts and drift as problems. */
  readonly problems: boolean;
  /** In hovers the ids of the rules that read what stands there. */
  readonly rules: boolean;
}

/** Editor → server: what the reader wants inserted and reported. */
export const optionsNotification = new NotificationType<Options>('crossread/options');

export interface PauseParams {
  readonly paused: boolean;
}

/** Editor → server: stops reading files that are not read yet, or goes on. */
export const pauseNotification = new NotificationType<PauseParams>('crossread/pause');

/** Editor → server: forgets what is kept of earlier sessions, and reads all files anew. */
export const clearCacheRequest = new RequestType<Record<string, never>, void, void>('crossread/clearCache');

export interface Status {
  /** Files read, and all that are read or to be read. */
  readonly done: number;
  readonly total: number;
  /** Articles in the files that are read: an export holds many. */
  readonly articles: number;
  /** Reading was stopped by the reader. */
  readonly paused: boolean;
  readonly skipped: SkippedCounts;
  /** Grows whenever answers may have changed. */
  readonly version: number;
}

/** Server → editor: state after a change. */
export const statusNotification = new NotificationType<Status>('crossread/status');
