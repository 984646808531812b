import { annotate, type Annotated } from '../annotations/annotate';
import type { Tagger } from '../annotations/names/tagger';
import { formatOf, type Format } from '../formats/format';
import { DecisionIndex } from './decisions/decisionIndex';
import { ArticleStore, type ArticleMetadata } from './index/articleStore';
import { EntityIndex } from './index/entityIndex';
import { heldArticle } from './index/held';
import { indexRecordOf, textOf, type IndexRecord } from './index/indexRecord';
import { SentenceIndex } from './index/sentenceIndex';
import { TopicIndex } from './index/topicIndex';
import type { Versioned } from './versionedCache';

/** The articles of a folder by URI, the indexes over them, and what the reader decided. */
export class Articles implements Versioned {
  readonly sentences = new SentenceIndex();
  readonly topics = new TopicIndex();
  readonly entities = new EntityIndex();
  private readonly store: ArticleStore;
  private decisionIndex = new DecisionIndex();
  private changes = 0;
  /** By URI, the change by which an article came. */
  private readonly readings = new Map<string, number>();

  /** @param keptCharacters see `ArticleStore` */
  constructor(
    private readonly tagger: Tagger,
    keptCharacters?: number,
  ) {
    this.store = new ArticleStore((uri, text, format) => this.annotate(uri, text, format), keptCharacters);
  }

  /** Grows with every change; equal numbers mean equal answers. */
  get version(): number {
    return this.changes;
  }

  get decisions(): DecisionIndex {
    return this.decisionIndex;
  }

  /** Annotates a text as the article that it is or will be, with what the reader decided about it. */
  annotate(uri: string, text: string, format: Format = formatOf(uri)): Annotated {
    const reassigned = this.decisionIndex.reassignsBoilerplate(uri)
      ? this.decisionIndex.reassignedSpans(uri, text)
      : [];
    return annotate(text, format, this.tagger, reassigned);
  }

  /** Takes decisions instead of those before; articles in which other spans are boilerplate are read again. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    const before = this.decisionIndex;
    this.decisionIndex = decisionIndex;
    this.changes++;
    for (const uri of this.uris()) {
      if (!before.reassignsBoilerplate(uri) && !decisionIndex.reassignsBoilerplate(uri)) continue;
      if (before.readingKeyOf(uri) === decisionIndex.readingKeyOf(uri)) continue;
      const metadata = this.heldMetadata(uri);
      this.put(uri, this.annotate(uri, textOf(metadata), metadata.format));
    }
  }

  get size(): number {
    return this.store.size;
  }

  /** In alphabetical order. */
  uris(): string[] {
    return this.store.uris();
  }

  has(uri: string): boolean {
    return this.store.has(uri);
  }

  /** An article, annotated anew where its annotations are not kept; `undefined` where it is not held. */
  get(uri: string): Annotated | undefined {
    return this.store.get(uri);
  }

  /** An article that is held; see `get`. */
  held(uri: string): Annotated {
    return heldArticle(this.store.get(uri), uri);
  }

  metadata(uri: string): ArticleMetadata | undefined {
    return this.store.metadata(uri);
  }

  heldMetadata(uri: string): ArticleMetadata {
    return heldArticle(this.store.metadata(uri), uri);
  }

  /** Whether an article is held with this very text. */
  holds(uri: string, text: string): boolean {
    const metadata = this.metadata(uri);
    return metadata !== undefined && textOf(metadata) === text;
  }

  put(uri: string, annotated: Annotated): void {
    this.putRecord(uri, indexRecordOf(annotated), annotated);
  }

  /** @param annotated the article itself where it has just been read */
  putRecord(uri: string, record: IndexRecord, annotated?: Annotated): void {
    this.store.put(uri, record, annotated);
    this.sentences.put(uri, record.sentences);
    this.topics.put(uri, record.terms);
    this.entities.put(uri, record.entities);
    this.readings.set(uri, ++this.changes);
  }

  /** Equal numbers mean that an article is as it was read before; undefined where it is not held. */
  readingOf(uri: string): number | undefined {
    return this.readings.get(uri);
  }

  /** What is kept of an article, to be stored; its arrays are views that a change leaves behind. */
  record(uri: string): IndexRecord | undefined {
    const metadata = this.metadata(uri);
    return (
      metadata && {
        ...metadata,
        sentences: this.sentences.recordsOf(uri),
        terms: this.topics.termsOf(uri),
        entities: this.entities.entitiesOf(uri),
      }
    );
  }

  /** @returns whether it was held */
  remove(uri: string): boolean {
    if (!this.store.remove(uri)) return false;
    this.sentences.remove(uri);
    this.topics.remove(uri);
    this.entities.remove(uri);
    this.readings.delete(uri);
    this.changes++;
    return true;
  }

  /** To be called when many articles have come and no more are coming: gives back what the indexes hold for growth. */
  compact(): void {
    this.sentences.trim();
    this.topics.trim();
  }
}
