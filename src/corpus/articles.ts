import { annotate, type Annotated } from '../annotations/annotate';
import type { Tagger } from '../annotations/names/tagger';
import type { DocumentFacts, FileDocument } from '../formats/fileDocument';
import { formatOf, type Format } from '../formats/format';
import { isSameMap } from '../formats/offsetMap';
import { readFile } from '../formats/readFile';
import { Addresses } from './addresses';
import { ArticleTags } from './articleTags';
import { ReadInClusters } from './clusters/readInClusters';
import { DecisionIndex } from './decisions/decisionIndex';
import { ArticleStore, type ArticleMetadata } from './index/articleStore';
import { EntityIndex } from './index/entityIndex';
import { heldArticle } from './index/held';
import { indexRecordOf, textOf, type IndexRecord } from './index/indexRecord';
import { keepProfiles } from './index/sentenceProfiles';
import { SentenceIndex } from './index/sentenceIndex';
import type { SentenceRecords } from './index/sentenceRecords';
import { maxReread, TopicIndex } from './index/topicIndex';
import type { TopicTerms } from './index/topicTerms';
import { EqualTexts } from './equalTexts';
import { FileDocuments } from './fileDocuments';
import { factsOf } from './recordsOfFile';
import type { Versioned } from './versionedCache';

/** An article that was read again, and what its index records were. */
export interface Reread {
  /** Version that came by it. */
  readonly version: number;
  readonly uri: string;
  readonly sentences: SentenceRecords;
  readonly terms: TopicTerms;
}

/** The articles of a folder by URI, the indexes over them, and what the reader decided. */
export class Articles implements Versioned {
  readonly sentences = new SentenceIndex();
  readonly topics = new TopicIndex();
  readonly entities = new EntityIndex();
  readonly addresses = new Addresses();
  readonly tags = new ArticleTags();
  readonly equalTexts = new EqualTexts();
  readonly clusters = new ReadInClusters(this, () => this.noteOther(++this.changes));
  private readonly store: ArticleStore;
  private readonly files = new FileDocuments();
  private decisionIndex = new DecisionIndex();
  private changes = 0;
  /** By URI, the change by which an article came. */
  private readonly readings = new Map<string, number>();

  /** The last articles that were read again, oldest first. */
  private rereads: Reread[] = [];
  private others = 0;
  /** Version of the last change that is not among them. */
  private otherChange = 0;

  /** @param keptCharacters see `ArticleStore` */
  constructor(
    private readonly tagger: Tagger,
    keptCharacters?: number,
  ) {
    this.store = new ArticleStore(
      (uri, text, format, facts) => this.annotate(uri, text, format, facts),
      keptCharacters,
    );
  }

  /** Grows with every change; equal numbers mean equal answers. */
  get version(): number {
    return this.changes;
  }

  /** Grows when articles come or go and when the reader decides something, not when an article is read again. */
  get arrivals(): number {
    return this.others;
  }

  get decisions(): DecisionIndex {
    return this.decisionIndex;
  }

  /** Annotates a text as the article that it is or will be, with what the reader decided about it. */
  annotate(uri: string, text: string, format: Format = formatOf(uri), facts: DocumentFacts = {}): Annotated {
    const reassigned = this.decisionIndex.reassignsBoilerplate(uri)
      ? this.decisionIndex.reassignedSpans(uri, text)
      : [];
    return annotate(text, format, this.tagger, reassigned, facts, this.store.kept(uri));
  }

  /** Takes decisions instead of those before; articles in which other spans are boilerplate are read again. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    const before = this.decisionIndex;
    this.decisionIndex = decisionIndex;
    this.noteOther(++this.changes);
    for (const uri of this.uris()) {
      if (!before.reassignsBoilerplate(uri) && !decisionIndex.reassignsBoilerplate(uri)) continue;
      if (before.readingKeyOf(uri) === decisionIndex.readingKeyOf(uri)) continue;
      const metadata = this.heldMetadata(uri);
      this.put(uri, this.annotate(uri, textOf(metadata), metadata.format, metadata.facts));
    }
  }

  get size(): number {
    return this.store.size;
  }

  /** In alphabetical order. */
  uris(): string[] {
    return this.store.uris();
  }

  /** @param uri of an article, or of a file that holds several */
  has(uri: string): boolean {
    return this.store.has(uri) || this.files.has(uri);
  }

  /** How many files the articles stand in. */
  get fileCount(): number {
    return this.files.count(this.size);
  }

  /** The articles that a file holds, in the order of its text; none where it is not held. */
  documentsOf(file: string): readonly string[] {
    return this.has(file) ? this.files.of(file) : [];
  }

  /** The file that an article stands in: its own URI where the file holds nothing else. */
  fileOf(uri: string): string {
    return this.files.fileOf(uri);
  }

  /** Takes in a file, each of its documents as an article. */
  readFile(file: string, text: string): void {
    const documents = readFile(text, formatOf(file));
    const uris = this.takeUris(file, documents.length);
    documents.forEach((document, index) => {
      const facts = factsOf(document);
      this.put(uris[index], this.annotate(uris[index], document.text, formatOf(file), facts));
    });
  }

  /** Makes room for the documents of a file; those that it held and holds no longer are removed. */
  private takeUris(file: string, count: number): readonly string[] {
    const before = this.documentsOf(file);
    const uris = this.files.set(file, count);
    const wanted = new Set(uris);
    for (const uri of before) if (!wanted.has(uri)) this.removeOne(uri);
    return uris;
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

  /** Whether a file is held with this very text. */
  holds(file: string, text: string): boolean {
    const uris = this.documentsOf(file);
    const [first] = uris;
    if (uris.length === 0) return false;
    if (uris.length === 1 && !this.heldMetadata(first).facts?.map) return textOf(this.heldMetadata(first)) === text;
    const documents = readFile(text, formatOf(file));
    return (
      documents.length === uris.length &&
      documents.every((document, index) => isSame(document, this.heldMetadata(uris[index])))
    );
  }

  put(uri: string, annotated: Annotated): void {
    this.putRecord(uri, indexRecordOf(annotated), annotated);
  }

  /** @param annotated the article itself where it has just been read */
  putRecord(uri: string, record: IndexRecord, annotated?: Annotated): void {
    const before = annotated && this.store.kept(uri);
    if (before) keepProfiles(before, annotated);
    this.store.put(uri, record, annotated);
    const reread = this.sentences.article(uri) ? this.indexed(uri) : undefined;
    if (reread) this.equalTexts.remove(uri, reread.sentences.hashes);
    // With what the reader decided on it, a text is read otherwise.
    if (!this.decisionIndex.reassignsBoilerplate(uri)) this.equalTexts.add(uri, record, record.sentences.hashes);
    this.sentences.put(uri, record.sentences);
    this.topics.put(uri, record.terms);
    this.entities.put(uri, record.entities);
    this.addresses.put(uri, record.facts?.source?.url);
    this.tags.put(uri, record.facts?.source?.outlet);
    this.readings.set(uri, ++this.changes);
    if (reread) this.noteReread(uri, reread);
    else this.noteOther(this.changes);
  }

  private noteOther(version: number): void {
    this.otherChange = version;
    this.others++;
  }

  private indexed(uri: string): Pick<Reread, 'sentences' | 'terms'> {
    return { sentences: this.sentences.recordsOf(uri), terms: this.topics.termsOf(uri) };
  }

  private noteReread(uri: string, before: Pick<Reread, 'sentences' | 'terms'>): void {
    this.rereads.push({ version: this.changes, uri, ...before });
    if (this.rereads.length <= maxReread) return;
    this.otherChange = Math.max(this.otherChange, this.rereads[0].version);
    this.rereads.shift();
  }

  /**
   * The articles that were read again since a version, each as it was then, where nothing else has changed; undefined
   * where articles have come or gone, or too many were read again.
   */
  rereadsSince(version: number): Reread[] | undefined {
    if (version < this.otherChange) return undefined;
    const since = new Map<string, Reread>();
    for (const reread of this.rereads)
      if (reread.version > version && !since.has(reread.uri)) since.set(reread.uri, reread);
    return [...since.values()];
  }

  /** Equal numbers mean that an article is as it was read before; undefined where it is not held. */
  readingOf(uri: string): number | undefined {
    return this.readings.get(uri);
  }

  /** What is kept of the articles of a file, to be stored; nothing where it is not held. */
  recordsOfFile(file: string): IndexRecord[] {
    return this.documentsOf(file).flatMap((uri) => this.record(uri) ?? []);
  }

  /** Takes in the articles of a file by their records. */
  putRecordsOfFile(file: string, records: readonly IndexRecord[]): void {
    const uris = this.takeUris(file, records.length);
    records.forEach((record, index) => {
      this.putRecord(uris[index], record);
    });
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

  /** @param uri of a file, or of one of its articles: all of the file goes. @returns whether it was held */
  remove(uri: string): boolean {
    const file = this.fileOf(uri);
    const removed = this.documentsOf(file).map((uri) => this.removeOne(uri));
    this.files.delete(file);
    return removed.includes(true);
  }

  private removeOne(uri: string): boolean {
    if (!this.store.remove(uri)) return false;
    this.equalTexts.remove(uri, this.sentences.recordsOf(uri).hashes);
    this.sentences.remove(uri);
    this.topics.remove(uri);
    this.entities.remove(uri);
    this.readings.delete(uri);
    this.addresses.remove(uri);
    this.tags.remove(uri);
    this.noteOther(++this.changes);
    return true;
  }

  /** To be called when many articles have come and no more are coming: gives back what the indexes hold for growth. */
  compact(): void {
    this.sentences.trim();
    this.topics.trim();
  }
}

/** Whether a document is the one that is held. What its file says of it follows from the words of its fields. */
function isSame(document: FileDocument, held: ArticleMetadata): boolean {
  return (
    textOf(held) === document.text &&
    isSameMap(held.facts?.map, document.map) &&
    JSON.stringify(held.facts?.source) === JSON.stringify(document.source)
  );
}
