import { documentUris } from '../../formats/documentUri';
import type { Corpus } from '../../corpus/corpus';
import type { ArticleFiles } from './articleFiles';
import type { OpenDocuments } from './openDocuments';
import type { Storage } from './storage';

/** How long nothing is read before what was read is kept. */
const saveAfterMs = 2000;
/** From so many articles on, the indexes are made smaller before they are kept: it takes a moment and saves memory. */
const compactFrom = 1000;

/** What is kept of articles from one session to the next, and when it is loaded and saved. */
export class KeptIndex {
  private storage: Storage | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isReading whether files are still being read: then nothing is saved */
  constructor(
    private readonly corpus: Corpus,
    private readonly files: ArticleFiles,
    private readonly documents: OpenDocuments,
    private readonly isReading: () => boolean,
  ) {}

  /** Keeps the index elsewhere, or nowhere. */
  use(storage: Storage | undefined): void {
    this.storage = storage;
  }

  /** Takes in what was kept of articles that have not changed since. @param loaded runs after each */
  async load(uris: readonly string[], loaded: () => void): Promise<void> {
    if (uris.length === 0) return;
    await this.storage?.load(uris, (uri, records) => {
      if (!this.files.has(uri) || this.documents.has(uri) || this.corpus.has(uri)) return;
      if (documentUris(uri, records.length).some((each) => this.corpus.isReassigned(each))) return;
      try {
        this.corpus.putRecordsOfFile(uri, records);
      } catch {
        // Not what was written: the file is read again.
        this.corpus.remove(uri);
      }
      loaded();
    });
  }

  /** Removes what is kept. */
  async clear(): Promise<void> {
    await this.storage?.clear();
  }

  /** Files are about to be read. */
  async expect(uris: readonly string[]): Promise<void> {
    await this.storage?.expect(uris);
  }

  /** A file has changed or gone. */
  changed(uri: string): void {
    this.storage?.changed(uri);
  }

  /** Saves a while after the last call. */
  saveLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), saveAfterMs);
  }

  /** Writes what was read to where it is kept, unless reading still goes on. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isReading()) return;
    if (this.corpus.size >= compactFrom) this.corpus.compact();
    // An open document may differ from its file, and by decision an article is read otherwise than it would be by itself.
    await this.storage?.save((uri) =>
      this.documents.has(uri) || this.isReassigned(uri) ? undefined : this.corpus.recordsOfFile(uri),
    );
  }

  /** Whether one of a file's articles is read otherwise by decision. */
  private isReassigned(file: string): boolean {
    return this.corpus.documentsOf(file).some((uri) => this.corpus.isReassigned(uri));
  }
}
