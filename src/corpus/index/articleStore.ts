import type { Annotated } from '../../annotations/annotate';
import type { Format } from '../../formats/format';
import { textOf, type IndexRecord } from './indexRecord';

/** Articles that are kept annotated, in characters of their text: some hundred news articles. */
const maxCharacters = 3_000_000;

/** What lists show of an article. */
export type ArticleMetadata = Pick<
  IndexRecord,
  'text' | 'format' | 'title' | 'words' | 'unnamed' | 'published' | 'agencies'
>;

/**
 * The articles held: the text of all, the annotations of those used last. The others are annotated
 * anew when asked for, which takes a millisecond or two.
 */
export class ArticleStore {
  private readonly metadataByUri = new Map<string, ArticleMetadata>();
  /** In the order of last use. */
  private readonly annotated = new Map<string, Annotated>();
  private characters = 0;

  constructor(private readonly annotate: (uri: string, text: string, format: Format) => Annotated) {}

  get size(): number {
    return this.metadataByUri.size;
  }

  uris(): string[] {
    return [...this.metadataByUri.keys()].sort();
  }

  /** @param annotated the article itself where it has just been read */
  put(
    uri: string,
    { text, format, title, words, unnamed, published, agencies }: IndexRecord,
    annotated?: Annotated,
  ): void {
    this.drop(uri);
    this.metadataByUri.set(uri, { text, format, title, words, unnamed, agencies, ...(published ? { published } : {}) });
    if (annotated) this.keep(uri, annotated);
  }

  remove(uri: string): boolean {
    this.drop(uri);
    return this.metadataByUri.delete(uri);
  }

  has(uri: string): boolean {
    return this.metadataByUri.has(uri);
  }

  /** Title, length, date and text of an article, without reading it again. */
  metadata(uri: string): ArticleMetadata | undefined {
    return this.metadataByUri.get(uri);
  }

  get(uri: string): Annotated | undefined {
    const known = this.annotated.get(uri);
    if (known) {
      this.annotated.delete(uri);
      this.annotated.set(uri, known);
      return known;
    }
    const metadata = this.metadataByUri.get(uri);
    if (!metadata) return undefined;
    const annotated = this.annotate(uri, textOf(metadata), metadata.format);
    this.keep(uri, annotated);
    return annotated;
  }

  private keep(uri: string, annotated: Annotated): void {
    this.annotated.set(uri, annotated);
    this.characters += annotated.article.text.length;
    for (const other of this.annotated.keys()) {
      if (this.characters <= maxCharacters || other === uri) break;
      this.drop(other);
    }
  }

  private drop(uri: string): void {
    const known = this.annotated.get(uri);
    if (!known) return;
    this.annotated.delete(uri);
    this.characters -= known.article.text.length;
  }
}
