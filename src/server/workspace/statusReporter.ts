import type { Corpus } from '../../corpus/corpus';
import type { Status } from '../../protocol/session';
import type { ArticleFiles } from './articleFiles';
import type { Clock } from './clock';
import type { ReadingQueue } from './readingQueue';

/** While files are read the status is told so often: progress looks steady, and messages do not pile up. */
const statusEveryMs = 200;
/** While a folder is read answers change all the time; views ask again so often, in a large folder more seldom. */
const revisionEveryMs = 500;
const revisionOfManyEveryMs = 4 * revisionEveryMs;
const manyArticles = 1000;
/** An edit counts as over when nothing has been typed for so long. */
const idleAfterMs = 400;

/** Tells the editor how far reading has come and that answers have changed. */
export class StatusReporter {
  private lastStatus = 0;
  private lastRevision = 0;
  /** State of the corpus that was told last. */
  private toldVersion = -1;
  /** Counts the times that answers have changed and come to rest. */
  private revision = 0;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param tell sends the status to the editor
   * @param settle takes in what was typed, before that is told
   */
  constructor(
    private readonly corpus: Corpus,
    private readonly files: ArticleFiles,
    private readonly queue: ReadingQueue,
    private readonly clock: Clock,
    private readonly tell: (status: Status) => void,
    private readonly settle: () => void,
  ) {}

  /** Whether the reader types. */
  get isTyping(): boolean {
    return this.idleTimer !== undefined;
  }

  status(): Status {
    return {
      done: this.corpus.fileCount,
      total: this.files.readable,
      articles: this.corpus.size,
      paused: this.queue.isPaused && this.queue.length > 0,
      skipped: this.files.skippedCounts,
      version: this.revision,
    };
  }

  /** Tells the status now. */
  report(): void {
    this.send(true);
  }

  /** Tells that answers are whole which were not when they were given. */
  revise(): void {
    this.revision++;
    this.report();
  }

  /** Tells the status unless that was done a moment ago. */
  reportProgress(): void {
    if (this.clock.now() - this.lastStatus < statusEveryMs) return;
    this.send(false);
  }

  /** Tells that answers have changed, once nothing has changed for a while. */
  reportWhenIdle(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => {
      this.idleTimer = undefined;
      this.settle();
      this.report();
    }, idleAfterMs);
  }

  private send(atOnce: boolean): void {
    const now = this.clock.now();
    const every = this.corpus.size < manyArticles ? revisionEveryMs : revisionOfManyEveryMs;
    if (this.corpus.version !== this.toldVersion && (atOnce || now - this.lastRevision >= every)) {
      this.toldVersion = this.corpus.version;
      this.lastRevision = now;
      this.revision++;
    }
    this.lastStatus = now;
    this.tell(this.status());
  }
}
