import type { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import { neverCancelled, throwIfCancelled } from './cancellation';
import type { Clock } from './clock';
import type { Events } from './events';
import type { Guard } from './guard';

/** How long work ahead stands back after a reader has asked for something: about the time between two keystrokes. */
const standBackMs = 150;
/** Articles beside one of which this is worked out: as many as answers are kept of. */
const maxBeside = 100;
/** What changes meanwhile is worked out again, so often at most. */
const maxTries = 3;

/**
 * What answers about an event will need, worked out a slice at a time before they are made, so that
 * hovers and jumps come in between. Answers are the same without it, and late.
 */
export class Prefetcher {
  private lastActivity = -Infinity;

  constructor(
    private readonly corpus: Corpus,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly guard: Pick<Guard, 'run'>,
  ) {}

  /** A reader waits for an answer: what is worked out ahead stands back for a moment. */
  noteActivity(): void {
    this.lastActivity = this.clock.now();
  }

  /**
   * Works out the links of some articles; it stands back for requests.
   * @throws the error that answers a cancelled request
   */
  async prefetch(uris: readonly string[], token: CancellationToken = neverCancelled): Promise<void> {
    await this.workOut(uris, async () => {
      await this.standBack();
      throwIfCancelled(token);
    });
  }

  /**
   * The same for an answer that a reader waits for: it does not stand back. Messages are let in once in any
   * case, since what follows may take long.
   */
  async prefetchAwaited(uris: readonly string[], token: CancellationToken): Promise<void> {
    const rest = async (): Promise<void> => {
      await this.yieldToRequests();
      throwIfCancelled(token);
    };
    await rest();
    await this.workOut(uris, rest);
  }

  /** Works out what hovers and problems of an article look at in the others: near links, drift, facts. */
  async prefetchBeside(uri: string): Promise<void> {
    if (!this.corpus.has(uri)) return;
    for (const other of this.events.around(uri).slice(0, maxBeside)) {
      this.guard.run(other, () => {
        this.corpus.nearOf(other);
        this.corpus.driftsOf(other);
        this.corpus.factsOf(other);
      });
      await this.standBack();
    }
  }

  private async workOut(uris: readonly string[], rest: () => Promise<void>): Promise<void> {
    for (let tries = 0; tries < maxTries; tries++) {
      const { version } = this.corpus;
      for (const uri of uris) {
        if (this.corpus.isWorkedOutForClaims(uri) || !this.corpus.has(uri)) continue;
        this.guard.run(uri, () => this.corpus.workOutForClaims(uri));
        await rest();
        if (this.corpus.version !== version) break;
      }
      if (this.corpus.version === version) return;
    }
  }

  private yieldToRequests(): Promise<void> {
    return new Promise((resolve) => this.clock.defer(resolve));
  }

  /** Lets requests in, and waits while a reader keeps asking. */
  private async standBack(): Promise<void> {
    do await this.yieldToRequests();
    while (this.clock.now() - this.lastActivity < standBackMs);
  }
}
