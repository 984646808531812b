import { NotificationType, RequestType } from './message';

export interface SkippedFile {
  readonly uri: string;
  readonly reason: string;
}

/** How many files are skipped. */
export interface SkippedCounts {
  readonly all: number;
  /** Those that an import would read. */
  readonly toImport: number;
}

export interface SkippedParams {
  /** So many are named at most. */
  readonly limit: number;
}

/** Files that are skipped, with the reasons: they are asked for, since a folder may have very many. */
export const skippedRequest = new RequestType<SkippedParams, readonly SkippedFile[], void>('crossread/skipped');

export interface FilesParams {
  readonly uris: readonly string[];
  /** Files that were left out, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** Paraphrases with a lower score are not shown. */
  readonly minScore?: number;
  /** The setting files.encoding: texts read under another are other texts. */
  readonly encoding?: string;
}

/** Editor → server: the article files of the window, replacing what was known. */
export const filesNotification = new NotificationType<FilesParams>('crossread/files');

export interface FilesChangedParams {
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** Editor → server: files that changed or were deleted. */
export const filesChangedNotification = new NotificationType<FilesChangedParams>('crossread/filesChanged');

export interface ReadParams {
  readonly uris: readonly string[];
}

/** Text of each file asked for, or why there is none. */
export type ReadResult = readonly ({ readonly text: string } | { readonly skipped: string })[];

/** Server → editor: reads files in a batch; the result has one entry a URI, in the same order. */
export const readRequest = new RequestType<ReadParams, ReadResult, void>('crossread/read');
