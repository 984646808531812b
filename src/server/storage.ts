import type { Digest } from '../corpus/digest';

/** Digests kept from one session to the next. */
export interface Storage {
  /**
   * Shows what is kept of some articles and still stands: the file has the time and size it had when
   * it was read. Resolves when all have been shown.
   */
  load(uris: readonly string[], show: (uri: string, digest: Digest) => void): Promise<void>;
  /** Notes time and size of files that are about to be read; what is read afterwards is at least as new. */
  expect(uris: readonly string[]): Promise<void>;
  /** The article of a URI has changed or gone: its part is to be written again. */
  changed(uri: string): void;
  /** Writes what changed. @param digest of an article that is held as it stands on disk */
  save(digest: (uri: string) => Digest | undefined): Promise<void>;
}
