import type { Session } from './session';

/** How long work ahead stands back after a reader has asked for something. */
const standBackMs = 150;
/** Articles beside one of which this is worked out: as many as answers are kept of. */
const maxBeside = 100;

/**
 * What answers about an event will need, worked out a slice at a time before they are made, so that
 * hovers and jumps come in between. Answers are the same without it, and late.
 */
export class Prefetcher {
  private lastActivity = -Infinity;

  constructor(
    private readonly session: Session,
    private readonly clock: { now(): number; defer(work: () => void): void },
  ) {}

  /** A reader waits for an answer: what is worked out ahead stands back for a moment. */
  noteActivity(): void {
    this.lastActivity = this.clock.now();
  }

  /** Lets requests in between two slices of work, and waits while a reader keeps asking. */
  private async yieldToRequests(awaited = false): Promise<void> {
    do await new Promise<void>((resolve) => this.clock.defer(resolve));
    while (!awaited && this.clock.now() - this.lastActivity < standBackMs);
  }

  /**
   * Works out, a slice at a time, what answers about some articles need, so that other requests come in
   * between. What changes meanwhile is worked out again, a few times at most.
   * @param awaited by a reader: it does not stand back
   */
  async prefetch(uris: readonly string[], awaited = false): Promise<void> {
    const { corpus } = this.session;
    for (let tries = 0; tries < 3; tries++) {
      const { version } = corpus;
      for (const uri of uris) {
        if (corpus.isWorkedOut(uri) || !corpus.has(uri)) continue;
        corpus.parallelsOf(uri);
        await this.yieldToRequests(awaited);
        if (corpus.version !== version) break;
      }
      if (corpus.version === version) return;
    }
  }

  /** The same for what hovers and problems of an article look at in the others: near links, drift, facts. */
  async prefetchBeside(uri: string): Promise<void> {
    const { corpus } = this.session;
    if (!corpus.has(uri)) return;
    for (const other of corpus.around(uri, this.session.strictness).slice(0, maxBeside)) {
      corpus.nearOf(other);
      corpus.driftsOf(other);
      corpus.factsOf(other);
      await this.yieldToRequests();
    }
  }
}
