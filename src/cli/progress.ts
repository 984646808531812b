/** Where progress is shown. */
export interface ProgressOutput {
  /** Whether what is written is seen at once, on a screen that can take a line back. */
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Work that takes no longer shows no progress, in ms. */
const quietOnTerminalMs = 500;
const quietElsewhereMs = 5000;
/** How often progress is shown: on a screen it moves, in a file or a log it is a line now and then, in ms. */
const everyOnTerminalMs = 100;
const everyElsewhereMs = 10_000;

/** Goes back to the beginning of the line and clears it. */
const clearLine = '\r\u001b[K';

/**
 * Shows how far long work has come: on a terminal in one line that is taken back at the end, elsewhere in plain lines
 * without control characters, of which short work writes none.
 */
export class Progress {
  private readonly quietMs: number;
  private readonly everyMs: number;
  private readonly startedAt: number;
  private shownAt = -Infinity;
  private isShown = false;
  private isEnded = false;

  /** @param now time in ms */
  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number,
  ) {
    this.quietMs = output.isTerminal ? quietOnTerminalMs : quietElsewhereMs;
    this.everyMs = output.isTerminal ? everyOnTerminalMs : everyElsewhereMs;
    this.startedAt = now();
  }

  /** Says how far a part of the work has come, or only that it begins. @param what `reading files` */
  report(what: string, done?: number, total?: number): void {
    if (this.isEnded) return;
    const now = this.now();
    if (now - this.startedAt < this.quietMs || now - this.shownAt < this.everyMs) return;
    this.shownAt = now;
    const line = done === undefined || total === undefined ? what : `${what}: ${done} of ${total}`;
    this.output.write(this.output.isTerminal ? `${clearLine}crossread: ${line}` : `crossread: ${line}\n`);
    this.isShown = true;
  }

  /** Takes the line back, before anything else is written. */
  clear(): void {
    if (this.isShown && this.output.isTerminal) this.output.write(clearLine);
    this.isShown = false;
  }

  /** Takes the line back and shows no more: what is written from now on goes to the same screen. */
  end(): void {
    this.clear();
    this.isEnded = true;
  }

  /** Does a piece of work for each item and says before each how many are done. */
  each<Item, Result>(what: string, items: readonly Item[], work: (item: Item) => readonly Result[]): Result[] {
    return [...this.following(what, items, work)];
  }

  /** The same, each piece when its results are asked for. */
  *following<Item, Result>(
    what: string,
    items: readonly Item[],
    work: (item: Item) => readonly Result[],
  ): Generator<Result> {
    for (const [index, item] of items.entries()) {
      this.report(what, index, items.length);
      yield* work(item);
    }
  }
}

/** Shows nothing. */
export const noProgress = new Progress({ isTerminal: false, write: () => undefined }, () => 0);
