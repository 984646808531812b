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
}

/** Makes the storage of a folder. @param variant what the texts depend on beside the files, such as the encoding */
export type StorageFactory = (folder: string, variant: string) => Storage;
