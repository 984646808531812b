import type { ReadResult } from '../../protocol/files';
import type { ReadArticles } from './articleReaders';
import type { Clock } from './clock';
import type { ReadElsewhere } from './readElsewhere';

/** Files asked for at a time: enough that the way to the editor and back does not count. */
const batchSize = 64;
/** How long the server works on texts before it lets requests in; a hover should not wait longer for one. */
const sliceMs = 12;
/** Fewer files than this are read here: they are done before another thread has begun. */
const minElsewhere = 4 * batchSize;

export type ReadFile = ReadResult[number];

/** What becomes of the files of the queue. */
export interface QueueHost {
  /** Reads files by URI, in order. */
  read(uris: readonly string[]): Promise<ReadResult>;
  /** Where batches are read beside the one here. */
  readonly elsewhere?: ReadElsewhere | undefined;
  /** Takes in a file, or why there is none. @param articles what was read of it elsewhere, if anything */
  take(uri: string, file: ReadFile, articles?: ReadArticles): void;
  /** A batch is done; more may follow. */
  finished(): void;
}

/**
 * Files that are to be read: asked for in batches and taken in by slices of time. One batch after the other is read
 * here; of many files others are read elsewhere meanwhile.
 */
export class ReadingQueue {
  private readonly waiting = new Set<string>();
  /** By file, the batch that brings it: what an earlier one brings of it is dropped. */
  private readonly onTheirWay = new Map<string, number>();
  private batches = 0;
  private readingHere = false;
  private readingElsewhere = 0;
  private stopped = false;

  constructor(
    private readonly host: QueueHost,
    private readonly clock: Clock,
  ) {}

  /** Files that wait, those of the batch on its way aside. */
  get length(): number {
    return this.waiting.size;
  }

  /** Whether a batch is on its way. */
  get isReading(): boolean {
    return this.readingHere || this.readingElsewhere > 0;
  }

  get isPaused(): boolean {
    return this.stopped;
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.waiting.add(uri);
      this.onTheirWay.delete(uri);
    }
    this.next();
  }

  remove(uri: string): void {
    this.waiting.delete(uri);
    this.onTheirWay.delete(uri);
  }

  /** Empties the queue; what is on its way is dropped when it comes. */
  clear(): void {
    this.waiting.clear();
    this.onTheirWay.clear();
  }

  /** Stops asking for files, or goes on. */
  pause(paused: boolean): void {
    this.stopped = paused;
    this.next();
  }

  private next(): void {
    if (this.stopped) return;
    if (!this.readingHere && this.waiting.size > 0) {
      this.readingHere = true;
      void this.readBatch().then(() => {
        this.readingHere = false;
        this.batchFinished();
      });
    }
    const { elsewhere } = this.host;
    while (elsewhere && this.readingElsewhere < elsewhere.count && this.waiting.size >= minElsewhere) {
      this.readingElsewhere++;
      void this.readBatch(elsewhere).then(() => {
        this.readingElsewhere--;
        this.batchFinished();
      });
    }
  }

  private batchFinished(): void {
    this.host.finished();
    this.clock.defer(() => this.next());
  }

  private async readBatch(elsewhere?: ReadElsewhere): Promise<void> {
    const batch = ++this.batches;
    const uris: string[] = [];
    for (const uri of this.waiting) {
      if (uris.length === batchSize) break;
      uris.push(uri);
    }
    for (const uri of uris) {
      this.waiting.delete(uri);
      this.onTheirWay.set(uri, batch);
    }
    const files = await this.host.read(uris).catch(() => []);
    // What ends a reader is read here, where it is known what is worked on.
    const articles = (await elsewhere?.read(uris, files).catch(() => undefined)) ?? [];
    await this.takeIn(batch, uris, files, articles);
  }

  /** Takes files in until the time of a slice is up, again and again. */
  private async takeIn(
    batch: number,
    uris: readonly string[],
    files: ReadResult,
    articles: readonly (ReadArticles | undefined)[],
  ): Promise<void> {
    let until = this.clock.now() + sliceMs;
    for (const [index, uri] of uris.entries()) {
      if (this.clock.now() >= until) {
        await new Promise<void>((resolve) => this.clock.defer(resolve));
        until = this.clock.now() + sliceMs;
      }
      // Taken out or to be read anew meanwhile; the list may have been replaced.
      if (this.onTheirWay.get(uri) !== batch) continue;
      this.onTheirWay.delete(uri);
      this.host.take(uri, files.at(index) ?? { skipped: 'not readable' }, articles.at(index));
    }
  }
}
