import type { SkippedFile } from '../../protocol/files';
import { importedNames, isUnread } from '../../text/importable';

/** Which files of the window are articles, and which of them were passed over. URIs are strings. */
export class ArticleFiles {
  private readonly uris = new Set<string>();
  private readonly reasons = new Map<string, string>();
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
    this.toImport.clear();
    for (const { uri, reason } of skipped) {
      this.reasons.set(uri, reason);
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
    this.uris.add(uri);
    this.reasons.delete(uri);
    for (const made of [uri, uri.slice(0, uri.lastIndexOf('/'))]) {
      const source = this.toImport.get(made);
      if (source !== undefined) this.reasons.delete(source);
    }
  }

  remove(uri: string): void {
    this.uris.delete(uri);
    this.reasons.delete(uri);
  }

  /** Notes why a file is not read. */
  skip(uri: string, reason: string): void {
    this.reasons.set(uri, reason);
  }

  /** A file is read after all: it is open. */
  unskip(uri: string): void {
    this.reasons.delete(uri);
  }

  all(): Iterable<string> {
    return this.uris;
  }

  skipped(): SkippedFile[] {
    return [...this.reasons].map(([uri, reason]) => ({ uri, reason }));
  }

  /** Files that are read or are still to be read. */
  get readable(): number {
    let passedOver = 0;
    for (const uri of this.reasons.keys()) if (this.uris.has(uri)) passedOver++;
    return this.uris.size - passedOver;
  }
}
