import { Worker } from 'node:worker_threads';
import type { ArticleReaders, FileText, ReadArticles } from '../workspace/articleReaders';
import { readingThreadData, type ReadingReply, type ReadingRequest } from './readingThread';

/** A thread without work ends after so long: it holds the name model and word caches, some hundred megabytes. */
const idleMs = 5000;
/** So many threads may end in the midst of a batch before no more are made. */
const maxFailures = 2;

/** Batches that a thread has at a time: it works on the next while the last is taken in. */
const batchesAhead = 2;

interface Thread {
  readonly worker: Worker;
  /** Who waits for its batches, in their order. */
  readonly waiting: { readonly resolve: (reply: ReadingReply) => void; readonly reject: (error: Error) => void }[];
  idleTimer: ReturnType<typeof setTimeout> | undefined;
}

/** Threads that read articles: made when there is work for them, and ended when there is none for a while. */
export class ReadingThreads implements ArticleReaders {
  private readonly threads = new Set<Thread>();
  private failures = 0;

  /**
   * @param script path of a bundle that answers in such a thread; see `answerReading`
   * @param maxThreads how many threads there may be
   */
  constructor(
    private readonly script: string,
    private readonly maxThreads: number,
  ) {}

  get count(): number {
    return this.failures < maxFailures ? this.maxThreads * batchesAhead : 0;
  }

  read(files: readonly FileText[]): Promise<readonly ReadArticles[]> {
    const thread = this.leastBusy();
    clearTimeout(thread.idleTimer);
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      const request: ReadingRequest = files;
      thread.worker.postMessage(request);
    });
  }

  private leastBusy(): Thread {
    let least: Thread | undefined;
    for (const thread of this.threads) if (!least || thread.waiting.length < least.waiting.length) least = thread;
    return least && (least.waiting.length === 0 || this.threads.size === this.maxThreads) ? least : this.makeThread();
  }

  private makeThread(): Thread {
    // Nothing of what a thread prints may come between the messages of a server on standard output.
    const worker = new Worker(this.script, { workerData: readingThreadData, stdout: true, stderr: true });
    const thread: Thread = { worker, waiting: [], idleTimer: undefined };
    this.threads.add(thread);
    worker.on('message', (reply: ReadingReply) => {
      thread.waiting.shift()?.resolve(reply);
      if (thread.waiting.length === 0) this.endWhenIdle(thread);
    });
    worker.on('error', (error) => this.failed(thread, error));
    worker.on('exit', () => this.failed(thread, new Error('the thread has ended')));
    // A process that has nothing else to do ends.
    worker.unref();
    return thread;
  }

  private endWhenIdle(thread: Thread): void {
    thread.idleTimer = setTimeout(() => this.end(thread), idleMs);
    thread.idleTimer.unref();
  }

  private failed(thread: Thread, error: Error): void {
    this.end(thread);
    if (thread.waiting.length > 0) this.failures++;
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  }

  private end(thread: Thread): void {
    clearTimeout(thread.idleTimer);
    if (this.threads.delete(thread)) void thread.worker.terminate();
  }
}
