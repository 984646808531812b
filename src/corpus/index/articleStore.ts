import { LRUCache } from 'lru-cache';
import { withoutWorkedOut, type Annotated } from '../../annotations/annotate';
import { compareDocuments } from '../../formats/documentUri';
import type { DocumentFacts } from '../../formats/fileDocument';
import type { Format } from '../../formats/format';
import { textOf, type IndexRecord } from './indexRecord';

/**
 * Articles that are kept annotated, in UTF-16 code units of their text, unless more are asked for: some hundred news
 * articles. Chosen, not fitted.
 */
export const defaultKeptCharacters = 3_000_000;

/**
 * Articles beside which it is kept what was worked out from them, in UTF-16 code units of their text: some two hundred
 * bytes for each, ten times as much as annotations take. Chosen, not fitted.
 */
const maxWorkedOn = 4_000_000;

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
  /** The articles used last, with what is worked out from them. */
  private readonly workedOn: LRUCache<string, Annotated>;
  /** The annotations alone of those used before; nothing where all that are kept are worked on. */
  private readonly annotated: LRUCache<string, Annotated> | undefined;

  /** @param keptCharacters of the articles that are kept annotated, in UTF-16 code units of their text */
  constructor(
    private readonly annotate: (uri: string, text: string, format: Format, facts?: DocumentFacts) => Annotated,
    keptCharacters = defaultKeptCharacters,
  ) {
    const more = keptCharacters - maxWorkedOn;
    this.annotated = more > 0 ? new LRUCache({ maxSize: more, sizeCalculation: roomWithin(more) }) : undefined;
    this.workedOn = new LRUCache({
      maxSize: Math.min(keptCharacters, maxWorkedOn),
      sizeCalculation: roomWithin(Math.min(keptCharacters, maxWorkedOn)),
      dispose: (annotated, uri, reason) => {
        if (reason === 'evict') this.annotated?.set(uri, withoutWorkedOut(annotated));
      },
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
    this.forget(uri);
    if (annotated) this.workedOn.set(uri, annotated);
  }

  private forget(uri: string): void {
    this.annotated?.delete(uri);
    this.workedOn.delete(uri);
  }

  /** @returns whether it was held */
  remove(uri: string): boolean {
    this.forget(uri);
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
    return this.workedOn.peek(uri) ?? this.annotated?.peek(uri);
  }

  get(uri: string): Annotated | undefined {
    const inUse = this.workedOn.get(uri);
    if (inUse) return inUse;
    const metadata = this.metadataByUri.get(uri);
    if (!metadata) return undefined;
    const annotated = this.annotated?.get(uri) ?? this.annotate(uri, textOf(metadata), metadata.format, metadata.facts);
    this.annotated?.delete(uri);
    this.workedOn.set(uri, annotated);
    return annotated;
  }
}

/** An article of any length is kept while it is the one in use. @param max code units that are kept of all */
function roomWithin(max: number): (annotated: Annotated) => number {
  return ({ article }) => Math.min(Math.max(article.text.length, 1), max);
}
