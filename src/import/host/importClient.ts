import type { ImportAnswer, ImportReply, ImportRequest } from './messages';

/** A worker that holds the parsers: a thread under Node, a web worker in the browser. */
export interface ImportWorker {
  post(request: ImportRequest): void;
  /** @param failed the worker has ended; `noParsers` where there are none in this installation */
  listen(reply: (reply: ImportReply) => void, failed: (why?: 'noParsers') => void): void;
  end(): void;
}

/** A file that takes longer is given up, in ms; the largest that were tried take some seconds. */
const maxMs = 60_000;

/** Why a worker gave no answer. */
export type Failure = 'tookTooLong' | 'failed' | 'noParsers' | 'cancelled';

interface Waiting {
  readonly id: number;
  readonly settle: (outcome: ImportAnswer | Failure) => void;
}

/**
 * Asks a worker for one file after another. A file that ends the worker, or takes too long, ends nothing else: the
 * next gets a worker of its own. The worker is made when it is first needed.
 */
export class ImportClient {
  private worker: ImportWorker | undefined;
  private waiting: Waiting | undefined;
  private lastId = 0;

  constructor(
    private readonly makeWorker: () => ImportWorker,
    private readonly timeLimit = maxMs,
  ) {}

  ask(request: Omit<ImportRequest, 'id'>): Promise<ImportAnswer | Failure> {
    return new Promise((resolve) => {
      const id = ++this.lastId;
      const timer = setTimeout(() => this.giveUp('tookTooLong'), this.timeLimit);
      this.waiting = {
        id,
        settle: (outcome) => {
          clearTimeout(timer);
          this.waiting = undefined;
          resolve(outcome);
        },
      };
      this.worker ??= this.startWorker();
      this.worker.post({ ...request, id });
    });
  }

  private startWorker(): ImportWorker {
    const worker = this.makeWorker();
    worker.listen(
      ({ id, answer }) => {
        if (this.waiting?.id === id) this.waiting.settle(answer);
      },
      (why: Failure = 'failed') => {
        if (this.worker === worker) this.giveUp(why);
      },
    );
    return worker;
  }

  private giveUp(why: Failure): void {
    this.worker?.end();
    this.worker = undefined;
    this.waiting?.settle(why);
  }

  cancel(): void {
    this.giveUp('cancelled');
  }

  dispose(): void {
    this.giveUp('cancelled');
  }
}
