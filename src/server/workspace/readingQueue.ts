import type { ReadResult } from '../../protocol/files';
import type { Clock } from './clock';

/** Files asked for at a time: enough that the way to the editor and back does not count. */
const batchSize = 64;
/** How long the server works on texts before it lets requests in; a hover should not wait longer for one. */
const sliceMs = 12;

export type ReadFile = ReadResult[number];

/** What becomes of the files of the queue. */
export interface QueueHost {
  /** Reads files by URI, in order. */
  read(uris: readonly string[]): Promise<ReadResult>;
  /** Takes in what was read, or why nothing was. */
  take(uri: string, file: ReadFile): void;
  /** A batch is done; more may follow. */
  finished(): void;
}

/** Files that are to be read: asked for in batches, taken in by slices of time, one batch after the other. */
export class ReadingQueue {
  private readonly waiting = new Set<string>();
  private reading = false;
  private stopped = false;
  /** Counts the times the queue was emptied: a batch that was asked for before is dropped. */
  private generation = 0;

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
    return this.reading;
  }

  get isPaused(): boolean {
    return this.stopped;
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.waiting.add(uri);
    this.next();
  }

  remove(uri: string): void {
    this.waiting.delete(uri);
  }

  /** Empties the queue; what is on its way is dropped when it comes. */
  clear(): void {
    this.waiting.clear();
    this.generation++;
  }

  /** Stops asking for files, or goes on. */
  pause(paused: boolean): void {
    this.stopped = paused;
    this.next();
  }

  private next(): void {
    if (this.reading || this.stopped || this.waiting.size === 0) return;
    this.reading = true;
    void this.readBatch();
  }

  private async readBatch(): Promise<void> {
    const { generation } = this;
    const uris: string[] = [];
    for (const uri of this.waiting) {
      if (uris.length === batchSize) break;
      uris.push(uri);
    }
    for (const uri of uris) this.waiting.delete(uri);
    const files = await this.host.read(uris).catch(() => []);
    await this.takeIn(uris, files, generation);
    this.reading = false;
    this.host.finished();
    this.clock.defer(() => this.next());
  }

  /** Takes files in until the time of a slice is up, again and again. */
  private async takeIn(uris: readonly string[], files: ReadResult, generation: number): Promise<void> {
    let until = this.clock.now() + sliceMs;
    for (const [index, uri] of uris.entries()) {
      if (this.clock.now() >= until) {
        await new Promise<void>((resolve) => this.clock.defer(resolve));
        until = this.clock.now() + sliceMs;
      }
      // The list was replaced meanwhile; what is still wanted stands in the new queue.
      if (generation !== this.generation) return;
      this.host.take(uri, files.at(index) ?? { skipped: 'not readable' });
    }
  }
}
