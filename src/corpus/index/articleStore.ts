import { LRUCache } from 'lru-cache';
import type { Annotated } from '../../annotations/annotate';
import { compareDocuments } from '../../formats/documentUri';
import type { DocumentFacts } from '../../formats/fileDocument';
import type { Format } from '../../formats/format';
import { textOf, type IndexRecord } from './indexRecord';

/**
 * Articles that are kept annotated, in UTF-16 code units of their text, unless more are asked for: some hundred news
 * articles. Chosen, not fitted.
 */
export const defaultKeptCharacters = 3_000_000;

/** What lists show of an article, and its text. */
export type ArticleMetadata = Pick<
  IndexRecord,
  'text' | 'format' | 'facts' | 'title' | 'words' | 'unnamed' | 'published' | 'agencies' | 'credited'
>;

/**
 * The articles held: the text of all, the annotations of those used last. The others are annotated anew when they are
 * asked for, which takes a millisecond or two.
 */
export class ArticleStore {
  private readonly metadataByUri = new Map<string, ArticleMetadata>();
  private readonly annotated: LRUCache<string, Annotated>;

  /** @param keptCharacters of the articles that are kept annotated, in UTF-16 code units of their text */
  constructor(
    private readonly annotate: (uri: string, text: string, format: Format, facts?: DocumentFacts) => Annotated,
    keptCharacters = defaultKeptCharacters,
  ) {
    this.annotated = new LRUCache({
      maxSize: keptCharacters,
      // An article of any length is kept while it is the one in use.
      sizeCalculation: ({ article }) => Math.min(Math.max(article.text.length, 1), keptCharacters),
    });
  }

  get size(): number {
    return this.metadataByUri.size;
  }

  /** In alphabetical order, the documents of one file as they stand in it. */
  uris(): string[] {
    return [...this.metadataByUri.keys()].sort(compareDocuments);
  }

  /** @param annotated the article itself where it has just been read */
  put(
    uri: string,
    { text, format, facts, title, words, unnamed, published, agencies, credited }: IndexRecord,
    annotated?: Annotated,
  ): void {
    this.metadataByUri.set(uri, {
      text,
      format,
      title,
      words,
      unnamed,
      agencies,
      ...(facts ? { facts } : {}),
      ...(published ? { published } : {}),
      ...(credited ? { credited } : {}),
    });
    if (annotated) this.annotated.set(uri, annotated);
    else this.annotated.delete(uri);
  }

  /** @returns whether it was held */
  remove(uri: string): boolean {
    this.annotated.delete(uri);
    return this.metadataByUri.delete(uri);
  }

  has(uri: string): boolean {
    return this.metadataByUri.has(uri);
  }

  /** Title, length, date and text of an article, without reading it again. */
  metadata(uri: string): ArticleMetadata | undefined {
    return this.metadataByUri.get(uri);
  }

  /** An article whose annotations are kept. */
  kept(uri: string): Annotated | undefined {
    return this.annotated.peek(uri);
  }

  get(uri: string): Annotated | undefined {
    const kept = this.annotated.get(uri);
    if (kept) return kept;
    const metadata = this.metadataByUri.get(uri);
    if (!metadata) return undefined;
    const annotated = this.annotate(uri, textOf(metadata), metadata.format, metadata.facts);
    this.annotated.set(uri, annotated);
    return annotated;
  }
}
