import { addToList } from '../../text/multimap';
import type { Annotated } from '../../annotations/annotate';
import type { Tagger } from '../../annotations/names/tagger';
import { Corpus } from '../../corpus/corpus';
import type { Claim } from '../../corpus/findings/claims';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Coverage } from '../../corpus/findings/coverage';
import { inReadingOrder, type Parallel } from '../../corpus/index/parallel';
import type { FilesParams, ReadResult } from '../../protocol/files';
import type { Status } from '../../protocol/session';
import { decodePath, type DecisionIndex } from '../../corpus/decisions/decisionIndex';
import type { Storage } from './storage';

/** An open document as the session needs it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

export interface SessionHost {
  /** Reads files by URI, in order. */
  read(uris: readonly string[]): Promise<ReadResult>;
  status(status: Status): void;
  /** Runs `work` later, so that requests come in between. */
  defer(work: () => void): void;
  now(): number;
  /** Where digests are kept, if anywhere; @param variant what the texts depend on beside the files */
  storage(variant: string): Storage | undefined;
}

/** Files asked for at a time, and how long the server works before it lets requests in. */
const batchSize = 64;
const sliceMs = 12;
const statusEveryMs = 200;
const saveAfterMs = 2000;
const idleAfterMs = 400;
const revisionEveryMs = 500;
/** From so many articles on, room in memory is worth a pause. */
const manyArticles = 1000;
/** Folders that are compared as a whole, and articles compared at a time in larger ones. */
const smallFolder = 48;
const maxAround = 20;
/** Default of the setting crossread.minScore. */
const strictScore = 0.75;

/**
 * The state of one window: which files are articles, what is open, what has been read. Files are
 * read in batches and annotated in slices; open documents win over files on disk.
 */
export class Session {
  readonly corpus: Corpus;
  private readonly wanted = new Set<string>();
  private readonly open = new Map<string, OpenDocument>();
  /** Version of the open document that the corpus holds. */
  private readonly heldVersions = new Map<string, number>();
  private readonly skipped = new Map<string, string>();
  private queue: string[] = [];
  private reading = false;
  private lastStatus = 0;
  private lastRevision = 0;
  /** State of the corpus that was told last. */
  private reported = -1;
  private generation = 0;
  private minScore = strictScore;
  private encoding: string | undefined;
  private storage: Storage | undefined;
  private claimsKnown: { key: string; claims: readonly Claim[] } = { key: '', claims: [] };
  /** Open documents whose text was taken in: the file may hold another. */
  private readonly edited = new Set<string>();
  private paused = false;
  /** Counts the times that answers have changed and come to rest. */
  private revision = 0;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** Paraphrases last drawn in open articles. */
  private readonly drawn = new Map<string, Map<string, Parallel[]>>();
  private saving: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when the list of files has come: before it, nothing is known to be an article. */
  readonly listed: Promise<void>;
  private markListed: () => void = () => undefined;

  constructor(
    tagger: Tagger,
    private readonly host: SessionHost,
  ) {
    this.corpus = new Corpus(tagger);
    this.listed = new Promise((resolve) => (this.markListed = resolve));
  }

  /** Replaces the list of article files. */
  setFiles({ uris, skipped, minScore = strictScore, encoding = '' }: FilesParams): void {
    this.minScore = minScore;
    const generation = ++this.generation;
    const next = new Set(uris);
    // Under another encoding every text is another.
    const anew = encoding !== this.encoding;
    for (const uri of this.wanted) if (anew || !next.has(uri)) this.forget(uri);
    if (anew) this.storage = this.host.storage(encoding);
    this.encoding = encoding;
    this.skipped.clear();
    for (const { uri, reason } of skipped) this.skipped.set(uri, reason);
    this.wanted.clear();
    for (const uri of next) this.wanted.add(uri);
    for (const [uri, document] of this.open) if (next.has(uri)) this.takeDocument(document);
    this.markListed();
    const missing = uris.filter((uri) => !this.corpus.has(uri) && !this.open.has(uri));
    this.queue = [];
    void this.loadKept(missing).then(() => {
      if (generation !== this.generation) return;
      this.queue.push(
        ...missing.filter(
          (uri) => this.wanted.has(uri) && !this.corpus.has(uri) && !this.open.has(uri) && !this.queue.includes(uri),
        ),
      );
      this.work();
      this.report(true);
    });
    this.report(true);
  }

  /** Takes in what was kept of articles that have not changed since. */
  private async loadKept(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    await this.storage?.load(uris, (uri, record) => {
      if (!this.wanted.has(uri) || this.open.has(uri) || this.corpus.has(uri) || this.corpus.isReassigned(uri)) return;
      try {
        this.corpus.putRecord(uri, record);
      } catch {
        // Not what was written: the file is read again.
        this.corpus.remove(uri);
      }
      this.report(false);
    });
  }

  /** Keeps what was read, a while after the last of it. */
  private saveLater(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.save(), saveAfterMs);
  }

  /** Writes what was read to where it is kept, unless reading still goes on. */
  async save(): Promise<void> {
    clearTimeout(this.saving);
    if (this.reading || this.queue.length > 0) return;
    if (this.corpus.size >= manyArticles) this.corpus.compact();
    // An open document may differ from its file, and by decision an article is read otherwise than it would be by itself.
    await this.storage?.save((uri) =>
      this.open.has(uri) || this.corpus.isReassigned(uri) ? undefined : this.corpus.record(uri),
    );
  }

  filesChanged(changed: readonly string[], deleted: readonly string[]): void {
    for (const uri of deleted) {
      this.storage?.changed(uri);
      this.wanted.delete(uri);
      this.skipped.delete(uri);
      this.queue = this.queue.filter((other) => other !== uri);
      this.forget(uri);
    }
    for (const uri of changed) {
      this.wanted.add(uri);
      this.skipped.delete(uri);
      const document = this.open.get(uri);
      if (document) this.takeDocument(document);
      else if (!this.queue.includes(uri)) this.queue.push(uri);
    }
    this.work();
    this.report(true);
  }

  /** A document was opened or changed. */
  documentChanged(document: OpenDocument): void {
    this.open.set(document.uri, document);
    if (this.wanted.has(document.uri) && !this.corpus.holds(document.uri, document.getText())) this.reportWhenIdle();
  }

  documentClosed(uri: string): void {
    this.open.delete(uri);
    this.drawn.delete(uri);
    const edited = this.edited.delete(uri);
    this.heldVersions.delete(uri);
    if (!this.wanted.has(uri)) this.forget(uri);
    else if (edited && !this.queue.includes(uri)) {
      // Unsaved changes are gone: the file counts again.
      this.queue.push(uri);
      this.work();
    }
  }

  isArticle(uri: string): boolean {
    return this.wanted.has(uri);
  }

  /** The annotated article of a URI, brought up to date with its open document first. */
  current(uri: string): Annotated | undefined {
    const document = this.open.get(uri);
    if (document && this.wanted.has(uri) && this.heldVersions.get(uri) !== document.version)
      this.takeDocument(document);
    return this.corpus.get(uri);
  }

  /** Brings all open documents up to date; answers that span articles call it first. */
  refresh(): void {
    for (const uri of this.open.keys()) this.current(uri);
  }

  /** Parallels of an article that the reader wants to see, in the order of its text. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.corpus.parallelsOf(uri).filter(({ score }) => score >= this.minScore);
  }

  /** The score from which links are shown. */
  get strictness(): number {
    return this.minScore;
  }

  /** What other articles give for the facts of one. */
  comparisonsOf(uri: string): readonly Comparison[] {
    return this.corpus.comparisonsOf(uri, this.minScore);
  }

  /** Headline of an article, or the name of its file. */
  titleOf(uri: string): string {
    return this.corpus.metadata(uri)?.title || decodePath(uri.slice(uri.lastIndexOf('/') + 1));
  }

  /**
   * The articles that are compared when one is looked at: all of a small folder, else those around it.
   * Empty for a large folder without an article to start from.
   */
  eventOf(uri: string | undefined): string[] {
    if (this.corpus.size <= smallFolder) return this.corpus.uris();
    return uri === undefined ? [] : this.besideOf(uri);
  }

  /** The articles that an article's coverage is compared with. */
  besideOf(uri: string): string[] {
    return this.corpus.has(uri) ? this.corpus.around(uri, this.minScore).slice(0, maxAround) : [];
  }

  /** Claims among the articles of an event. */
  claimsOf(event: readonly string[]): readonly Claim[] {
    const key = `${this.corpus.version} ${this.minScore} ${event.join('\n')}`;
    if (this.claimsKnown.key !== key) this.claimsKnown = { key, claims: this.corpus.claims(this.minScore, event) };
    return this.claimsKnown.claims;
  }

  /** What an article leaves out and what only it has. */
  coverageOf(uri: string): Coverage | undefined {
    return this.corpus.coverageOf(uri, this.minScore, this.claimsOf(this.eventOf(uri)));
  }

  /** Takes the reader's decisions instead of those before. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    this.corpus.applyDecisions(decisionIndex);
    this.report(true);
  }

  /** Stops reading what is not read yet, or goes on with it. */
  pause(paused: boolean): void {
    this.paused = paused;
    this.report(true);
    this.work();
  }

  /** URIs of open documents that are articles. */
  openArticles(): string[] {
    return [...this.open.keys()].filter((uri) => this.wanted.has(uri));
  }

  versionOf(uri: string): number | undefined {
    return this.heldVersions.get(uri);
  }

  private takeDocument(document: OpenDocument): void {
    this.skipped.delete(document.uri);
    const text = document.getText();
    // An article that is only opened leaves all answers as they are.
    if (!this.corpus.holds(document.uri, text)) {
      this.corpus.read(document.uri, text);
      this.edited.add(document.uri);
      this.reportWhenIdle();
    }
    this.heldVersions.set(document.uri, document.version);
  }

  /** Tells that answers have changed, once nothing has changed for a while. */
  private reportWhenIdle(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => {
      this.idleTimer = undefined;
      this.refresh();
      this.report(true);
    }, idleAfterMs);
  }

  /**
   * Parallels to be drawn: exact where they are worked out or nobody types; right after a change the
   * verbatim and near ones, with the paraphrases that the unchanged sentences had before.
   */
  parallelsSoon(uri: string): readonly Parallel[] {
    const before = this.corpus.isWorkedOut(uri) || !this.idleTimer ? undefined : this.drawn.get(uri);
    if (!before) {
      const parallels = this.parallelsOf(uri);
      this.drawn.set(uri, this.drawnFrom(uri, parallels));
      return parallels;
    }
    const { article } = this.corpus.get(uri)!;
    const near = this.corpus.nearOf(uri);
    const linked = new Set(near.map(({ a, b }) => `${a.sentence} ${b.uri}`));
    const carried = article.sentences.flatMap(({ start, end }, sentence) =>
      (before.get(article.text.slice(start, end)) ?? [])
        .filter(({ b }) => !linked.has(`${sentence} ${b.uri}`))
        .map((parallel) => ({ ...parallel, a: { uri, sentence, start, end } })),
    );
    return [...near, ...carried].sort(inReadingOrder);
  }

  /** Paraphrases by the words of the sentence. */
  private drawnFrom(uri: string, parallels: readonly Parallel[]): Map<string, Parallel[]> {
    const { text } = this.corpus.get(uri)!.article;
    const out = new Map<string, Parallel[]>();
    for (const parallel of parallels)
      if (parallel.kind === 'paraphrase') addToList(out, text.slice(parallel.a.start, parallel.a.end), parallel);
    return out;
  }

  private forget(uri: string): void {
    this.corpus.remove(uri);
    this.heldVersions.delete(uri);
  }

  private work(): void {
    if (this.reading || this.paused || this.queue.length === 0) return;
    this.reading = true;
    void this.readBatch();
  }

  private async readBatch(): Promise<void> {
    const { generation } = this;
    const uris = this.queue.splice(0, batchSize);
    let results: ReadResult = [];
    try {
      await this.storage?.expect(uris);
      results = await this.host.read(uris);
    } catch {
      results = uris.map(() => ({ skipped: 'not readable' }));
    }
    if (generation !== this.generation) {
      // The list was replaced meanwhile; what is still wanted stands in the new queue.
      this.finishBatch();
      return;
    }
    let at = 0;
    const slice = (): void => {
      const until = this.host.now() + sliceMs;
      while (at < uris.length && this.host.now() < until) {
        const uri = uris[at];
        const result = results[at];
        at++;
        if (!this.wanted.has(uri) || this.open.has(uri)) continue;
        if (!result || 'skipped' in result) {
          this.forget(uri);
          this.skipped.set(uri, result?.skipped ?? 'not readable');
        } else {
          this.corpus.read(uri, result.text);
        }
      }
      if (at < uris.length) this.host.defer(slice);
      else this.finishBatch();
    };
    slice();
  }

  private finishBatch(): void {
    this.reading = false;
    if (this.queue.length === 0) this.saveLater();
    this.report(this.queue.length === 0);
    this.host.defer(() => this.work());
  }

  status(): Status {
    let skippedWanted = 0;
    for (const uri of this.skipped.keys()) if (this.wanted.has(uri)) skippedWanted++;
    return {
      done: this.corpus.size,
      total: this.wanted.size - skippedWanted,
      paused: this.paused && this.queue.length > 0,
      skipped: [...this.skipped].map(([uri, reason]) => ({ uri, reason })),
      version: this.revision,
    };
  }

  private report(always: boolean): void {
    const now = this.host.now();
    if (!always && now - this.lastStatus < statusEveryMs && this.reading) return;
    // While a folder is read answers change all the time; views follow a few times a second.
    if (
      this.corpus.version !== this.reported &&
      (always || now - this.lastRevision >= (this.corpus.size < manyArticles ? revisionEveryMs : 4 * revisionEveryMs))
    ) {
      this.reported = this.corpus.version;
      this.lastRevision = now;
      this.revision++;
    }
    this.lastStatus = now;
    this.host.status(this.status());
  }
}
