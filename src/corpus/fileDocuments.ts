import { documentUris } from '../formats/documentUri';

/** Which articles stand together in one file. A file with one document is an article under its own URI. */
export class FileDocuments {
  /** Of files with several documents. */
  private readonly documents = new Map<string, readonly string[]>();
  private readonly files = new Map<string, string>();
  /** Articles beyond the first of each file. */
  private further = 0;

  /** Notes that a file holds so many documents. @returns their URIs, in order */
  set(file: string, count: number): readonly string[] {
    this.delete(file);
    const uris = documentUris(file, count);
    if (count === 1) return uris;
    this.documents.set(file, uris);
    for (const uri of uris) this.files.set(uri, file);
    this.further += count - 1;
    return uris;
  }

  delete(file: string): void {
    const uris = this.documents.get(file);
    if (!uris) return;
    for (const uri of uris) this.files.delete(uri);
    this.documents.delete(file);
    this.further -= uris.length - 1;
  }

  /** Articles that a file holds; itself where it was not said to hold several. */
  of(file: string): readonly string[] {
    return this.documents.get(file) ?? [file];
  }

  /** Whether a file is held that has several documents. */
  has(file: string): boolean {
    return this.documents.has(file);
  }

  /** The file that an article stands in. */
  fileOf(uri: string): string {
    return this.files.get(uri) ?? uri;
  }

  /** How many files hold some articles. */
  count(articles: number): number {
    return articles - this.further;
  }
}
