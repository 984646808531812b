import type { SkippedCounts, SkippedFile } from '../../protocol/files';
import { importedNames, isUnread } from '../../text/importable';

/** Which files of the window are articles, and which of them were passed over. URIs are strings. */
export class ArticleFiles {
  private readonly uris = new Set<string>();
  private readonly reasons = new Map<string, string>();
  /** Skipped files that are articles of the list, and those that an import would read. */
  private passedOver = 0;
  private toImportCount = 0;
  /** Skipped files that an import would read, by the names of what it makes of them. */
  private readonly toImport = new Map<string, string>();
  private markListed: () => void = () => undefined;
  /** Resolves when the list has come: before it, nothing is known to be an article. */
  readonly listed = new Promise<void>((resolve) => (this.markListed = resolve));

  has(uri: string): boolean {
    return this.uris.has(uri);
  }

  /** Takes another list. @returns the files that are articles no longer */
  replace(uris: Iterable<string>, skipped: readonly SkippedFile[]): string[] {
    const next = new Set(uris);
    const gone = [...this.uris].filter((uri) => !next.has(uri));
    this.uris.clear();
    for (const uri of next) this.uris.add(uri);
    this.reasons.clear();
    this.passedOver = 0;
    this.toImportCount = 0;
    this.toImport.clear();
    for (const { uri, reason } of skipped) {
      this.skip(uri, reason);
      if (isUnread(uri)) for (const name of importedNames(uri)) this.toImport.set(name, uri);
    }
    this.markListed();
    return gone;
  }

  /**
   * A file has come or changed: why it was passed over before holds no longer. What an import made of a file, or put
   * into a folder of its name, stands for that file.
   */
  add(uri: string): void {
    this.unskip(uri);
    this.uris.add(uri);
    for (const made of [uri, uri.slice(0, uri.lastIndexOf('/'))]) {
      const source = this.toImport.get(made);
      if (source !== undefined) this.unskip(source);
    }
  }

  remove(uri: string): void {
    this.unskip(uri);
    this.uris.delete(uri);
  }

  /** Notes why a file is not read. */
  skip(uri: string, reason: string): void {
    if (!this.reasons.has(uri)) this.count(uri, 1);
    this.reasons.set(uri, reason);
  }

  /** A file is read after all. */
  unskip(uri: string): void {
    if (this.reasons.delete(uri)) this.count(uri, -1);
  }

  private count(uri: string, change: number): void {
    if (this.uris.has(uri)) this.passedOver += change;
    if (isUnread(uri)) this.toImportCount += change;
  }

  all(): Iterable<string> {
    return this.uris;
  }

  /** How many files are skipped, and how many of them an import would read. */
  get skippedCounts(): SkippedCounts {
    return { all: this.reasons.size, toImport: this.toImportCount };
  }

  /** @param limit names no more than so many */
  skipped(limit = Infinity): SkippedFile[] {
    const files: SkippedFile[] = [];
    for (const [uri, reason] of this.reasons) {
      if (files.length >= limit) break;
      files.push({ uri, reason });
    }
    return files;
  }

  /** Files that are read or are still to be read. */
  get readable(): number {
    return this.uris.size - this.passedOver;
  }
}
