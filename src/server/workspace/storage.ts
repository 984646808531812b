import type { IndexRecord } from '../../corpus/index/indexRecord';

/** Index records kept from one session to the next. */
export interface Storage {
  /**
   * Shows what is kept of some articles and still stands: the file has the time and size it had when
   * it was read. Resolves when all have been shown.
   */
  load(uris: readonly string[], show: (uri: string, records: readonly IndexRecord[]) => void): Promise<void>;
  /** Notes time and size of files that are about to be read; what is read afterwards is at least as new. */
  expect(uris: readonly string[]): Promise<void>;
  /** The article of a URI has changed or gone: its part is to be written again. */
  changed(uri: string): void;
  /** Writes what changed. @param records of the articles of a file that is held as it stands on disk */
  save(records: (uri: string) => readonly IndexRecord[] | undefined): Promise<void>;
  /** Removes all that is kept. */
  clear(): Promise<void>;
}

/** Which file is worked on, kept where a server that has ended can be asked for it. */
export interface Journal {
  /** The file that was worked on when the server before this one ended, if it ended in the midst of one. */
  readonly unfinished: string | undefined;
  begin(uri: string): void;
  end(): void;
  /** How often a server has ended while it worked on a file. */
  deaths(uri: string): number;
  /** A session ends in order: what it began to work on did not end it. */
  settle(): void;
  /** Forgets all deaths. */
  clear(): void;
}

/**
 * Makes the storage of a folder.
 * @param variant what the texts depend on beside the files, such as the encoding
 * @param log takes what is worth telling whoever looks for a fault
 */
export type StorageFactory = (folder: string, variant: string, log: (text: string) => void) => Storage;

/** Makes the journal of a folder. */
export type JournalFactory = (folder: string) => Journal;
