import type { Tagger } from '../../annotations/names/tagger';
import type { FolderClusters } from '../../corpus/clusters/readInClusters';
import { Corpus } from '../../corpus/corpus';
import type { DecisionIndex } from '../../corpus/decisions/decisionIndex';
import type { VectorSource } from '../../corpus/index/vectors/vectorSource';
import { documentUris } from '../../formats/documentUri';
import type { FilesParams, ReadResult } from '../../protocol/files';
import type { Status } from '../../protocol/session';
import { notArticleText } from '../wording/notArticleText';
import { ArticleFiles } from './articleFiles';
import type { ArticleReaders, ReadArticles } from './articleReaders';
import { ArticleViews } from './articleView';
import type { Clock } from './clock';
import { DrawnDifferences } from './drawnDifferences';
import { DrawnParallels } from './drawnParallels';
import { defaultMinScore, Events } from './events';
import { Guard } from './guard';
import { KeptIndex } from './keptIndex';
import { OpenDocuments, type OpenDocument } from './openDocuments';
import { notArticleOf, readElsewhere } from './readElsewhere';
import { ReadingQueue, type ReadFile } from './readingQueue';
import { StatusReporter } from './statusReporter';
import type { Journal, Storage } from './storage';

export interface WorkspaceHost {
  /** Reads files by URI, in order. */
  read(uris: readonly string[]): Promise<ReadResult>;
  status(status: Status): void;
  /** Where index records are kept, if anywhere; @param variant what the texts depend on beside the files */
  storage(variant: string): Storage | undefined;
  /** Which article is worked on, where that is kept. */
  journal?(): Journal | undefined;
  /** Read articles beside the server, where there is room for it. */
  readonly readers?: ArticleReaders | undefined;
  /** Tells whoever looks for a fault. */
  log?(text: string): void;
}

/**
 * The articles of one window. Its parts know the files, the reading queue, the open documents, what is
 * kept and what is told; it says what happens between them when something changes.
 */
export class Workspace {
  readonly corpus: Corpus;
  readonly files = new ArticleFiles();
  readonly guard: Guard;
  readonly documents: OpenDocuments;
  readonly articles: ArticleViews;
  readonly events: Events;
  readonly drawn: DrawnParallels;
  readonly drawnDifferences: DrawnDifferences;
  private readonly queue: ReadingQueue;
  private readonly kept: KeptIndex;
  private readonly reporter: StatusReporter;
  /** Articles of which it takes long to work out what others say. */
  private readonly late = new Set<string>();
  /** Counts the lists of files: what was loaded for an older one is not read. */
  private lists = 0;
  private encoding: string | undefined;
  private readonly listeners: ((status: Status) => void)[] = [];
  /** Version of the answers that listeners were told of. */
  private toldVersion = -1;

  constructor(
    private readonly tagger: Tagger,
    private readonly host: WorkspaceHost,
    clock: Clock,
    private readonly vectors?: VectorSource,
  ) {
    this.corpus = this.emptyCorpus();
    this.guard = new Guard(this.corpus, this.files, (text) => this.log(text));
    this.events = new Events(this.corpus);
    this.documents = new OpenDocuments(
      this.corpus,
      this.files,
      this.guard,
      (uri) => {
        this.events.keepBefore(uri);
      },
      () => this.reporter.reportWhenIdle(),
    );
    this.articles = new ArticleViews(this.corpus, this.documents);
    this.queue = new ReadingQueue(
      {
        read: (uris) => this.read(uris),
        elsewhere: host.readers && readElsewhere(host.readers, (uri) => this.guard.isSuspect(uri)),
        take: (uri, file, articles) => this.take(uri, file, articles),
        finished: () => this.batchFinished(),
      },
      clock,
    );
    this.reporter = new StatusReporter(
      this.corpus,
      this.files,
      this.queue,
      clock,
      (status) => this.tell(status),
      () => this.documents.updateAll(),
    );
    const isSettled = (uri: string): boolean =>
      this.events.isWorkedOut(uri) || (!this.reporter.isTyping && !this.late.has(uri));
    this.drawn = new DrawnParallels(this.corpus, this.events, isSettled);
    this.drawnDifferences = new DrawnDifferences(isSettled);
    this.kept = new KeptIndex(
      this.corpus,
      this.files,
      this.documents,
      () => this.queue.isReading || this.queue.length > 0,
    );
  }

  /** A folder without articles, read as this one. */
  readonly emptyCorpus = (): Corpus => new Corpus(this.tagger, undefined, this.vectors);

  /** Replaces the list of article files. */
  setFiles({ uris, skipped, minScore = defaultMinScore, encoding = '' }: FilesParams): void {
    this.events.minScore = minScore;
    this.queue.clear();
    const list = ++this.lists;
    const gone = this.files.replace(uris, skipped);
    for (const uri of gone) this.forget(uri);
    if (encoding !== this.encoding) {
      // Under another encoding every text is another.
      for (const file of new Set(this.corpus.uris().map((uri) => this.corpus.fileOf(uri)))) this.forget(file);
      this.kept.use(this.host.storage(encoding));
      if (this.encoding === undefined) this.guard.use(this.host.journal?.());
      this.encoding = encoding;
    }
    for (const uri of uris) this.documents.takeIfOpen(uri);
    const isMissing = (uri: string): boolean =>
      this.files.has(uri) && !this.corpus.has(uri) && !this.documents.has(uri);
    const missing = uris.filter(isMissing);
    void this.kept
      .load(missing, () => this.reporter.reportProgress())
      .catch((error: unknown) => this.log(`nothing is taken from what was kept: ${String(error)}`))
      .then(() => {
        if (list !== this.lists) return;
        this.queue.add(this.guard.ordered(missing.filter(isMissing)));
        this.reporter.report();
      });
    this.reporter.report();
  }

  /** Files have changed, come or gone. */
  filesChanged(changed: readonly string[], deleted: readonly string[]): void {
    for (const uri of deleted) {
      this.kept.changed(uri);
      this.files.remove(uri);
      this.queue.remove(uri);
      this.forget(uri);
    }
    for (const uri of changed) this.files.add(uri);
    this.queue.add(changed.filter((uri) => !this.documents.takeIfOpen(uri)));
    this.reporter.report();
  }

  documentClosed(uri: string): void {
    const edited = this.documents.close(uri);
    this.drawn.forget(uri);
    this.drawnDifferences.forget(uri);
    if (!this.files.has(uri)) this.forget(uri);
    // Unsaved changes are gone: the file counts again.
    else if (edited) this.queue.add([uri]);
  }

  documentChanged(document: OpenDocument): void {
    this.documents.put(document);
  }

  /** Takes the reader's decisions instead of those before. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    this.corpus.applyDecisions(decisionIndex);
    this.reporter.report();
  }

  /** Takes what other programs found instead of that before. */
  applyClusters(folders: readonly FolderClusters[]): void {
    this.corpus.clusters.apply(folders);
    this.reporter.report();
  }

  /** Stops reading what is not read yet, or goes on with it. */
  pause(paused: boolean): void {
    this.queue.pause(paused);
    this.reporter.report();
  }

  /** @param listener runs when answers have changed and come to rest; a few times a second at most */
  onAnswersChanged(listener: (status: Status) => void): void {
    this.listeners.push(listener);
  }

  /** Whether the reader types. */
  get isTyping(): boolean {
    return this.reporter.isTyping;
  }

  /** An article is drawn without what takes long, until that is worked out. */
  async drawLater(uri: string, work: Promise<void>): Promise<void> {
    this.late.add(uri);
    await work.catch((error: unknown) => this.log(`${uri}: ${String(error)}`));
    this.late.delete(uri);
    this.reporter.revise();
  }

  /** Keeps what was read. */
  async save(): Promise<void> {
    await this.kept.save();
    this.guard.settle();
  }

  /** Forgets what is kept of earlier sessions and what was set aside, and reads all files anew. */
  async clearCache(): Promise<void> {
    this.guard.forgetDeaths();
    await this.kept.clear();
    const files = [...this.files.all()];
    for (const uri of files) {
      this.forget(uri);
      this.files.unskip(uri);
    }
    this.queue.add(files.filter((uri) => !this.documents.takeIfOpen(uri)));
    this.reporter.report();
  }

  /** Tells whoever looks for a fault. */
  log(text: string): void {
    this.host.log?.(text);
  }

  private tell(status: Status): void {
    this.host.status(status);
    if (status.version === this.toldVersion) return;
    this.toldVersion = status.version;
    for (const listener of this.listeners) listener(status);
  }

  private async read(uris: readonly string[]): Promise<ReadResult> {
    await this.kept.expect(uris);
    return this.host.read(uris);
  }

  /** @param articles what was read of the file elsewhere, if anything */
  private take(uri: string, file: ReadFile, articles?: ReadArticles): void {
    // Gone or opened meanwhile.
    if (!this.files.has(uri) || this.documents.has(uri)) return;
    if ('skipped' in file) {
      this.forget(uri);
      this.files.skip(uri, file.skipped);
      return;
    }
    if (articles && !this.isReassigned(uri, articles)) {
      this.events.keepBefore(uri);
      this.guard.takeIn(uri, articles);
      return;
    }
    // What is opened is read, whatever it is; see `OpenDocuments`.
    const notArticle = notArticleOf(uri, file.text);
    if (notArticle) {
      this.forget(uri);
      this.files.skip(uri, notArticleText(notArticle));
    } else {
      this.events.keepBefore(uri);
      this.guard.read(uri, file.text);
    }
  }

  /** Whether by decision an article of a file is read otherwise than it is by itself. */
  private isReassigned(file: string, articles: ReadArticles): boolean {
    return (
      'records' in articles && documentUris(file, articles.records.length).some((uri) => this.corpus.isReassigned(uri))
    );
  }

  private batchFinished(): void {
    if (this.queue.length === 0) this.kept.saveLater();
    // Nothing may follow for a while: how far it has come is told at once.
    if (this.queue.length === 0 || this.queue.isPaused) this.reporter.report();
    else this.reporter.reportProgress();
  }

  private forget(uri: string): void {
    this.corpus.remove(uri);
    this.documents.forget(uri);
  }
}
