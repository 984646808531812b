import type { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import type { Steps } from '../../corpus/steps';
import { neverCancelled, throwIfCancelled } from './cancellation';
import type { Clock } from './clock';
import type { Events } from './events';
import type { Guard } from './guard';

/** How long work ahead stands back after a reader has asked for something: about the time between two keystrokes. */
const standBackMs = 150;
/** Articles beside one of which this is worked out: as many as answers are kept of. */
const maxBeside = 100;
/** Work goes on for so long before requests are let in: half a frame. */
const sliceMs = 8;
/** What changes meanwhile is worked out again, so often at most. */
const maxTries = 3;

/**
 * What answers about an event will need, worked out a slice at a time before they are made, so that
 * hovers and jumps come in between. Answers are the same without it, and late.
 */
export class Prefetcher {
  private lastActivity = -Infinity;
  /** Readers who wait for what is worked out. */
  private waiting = 0;
  /** Work that was begun, by what it is on: whoever needs it too goes on with it. */
  private readonly jobs = new Map<string, Steps>();
  /** What they are worked out from. */
  private jobsState = '';

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
   * Works out what answers about the event of an article are made from; it stands back for requests.
   * @throws the error that answers a cancelled request
   */
  async prefetch(uri: string | undefined, token: CancellationToken = neverCancelled): Promise<void> {
    const rest = async (): Promise<void> => {
      await this.standBack();
      throwIfCancelled(token);
    };
    await this.workOut(uri, rest, true);
  }

  /**
   * The same for an answer that a reader waits for: it does not stand back. Messages are let in once in any
   * case, since what follows may take long.
   */
  async prefetchAwaited(uri: string | undefined, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, token, true);
  }

  /** The same for what is drawn, and told of a place: in a large event nothing is searched for then. */
  async prefetchPlace(uri: string, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, token, false);
  }

  private async workOutAwaited(uri: string | undefined, token: CancellationToken, searchesAll: boolean): Promise<void> {
    const rest = async (): Promise<void> => {
      await this.yieldToRequests();
      throwIfCancelled(token);
    };
    this.waiting++;
    try {
      await rest();
      await this.workOut(uri, rest, searchesAll);
    } finally {
      this.waiting--;
    }
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

  /** @param searchesAll whether claims are searched for in large events too */
  private async workOut(uri: string | undefined, rest: () => Promise<void>, searchesAll: boolean): Promise<void> {
    for (let tries = 0; tries < maxTries; tries++) if (await this.isWorkedOut(uri, rest, searchesAll)) return;
  }

  /** Works all out. @returns whether nothing changed meanwhile */
  private async isWorkedOut(
    uri: string | undefined,
    rest: () => Promise<void>,
    searchesAll: boolean,
  ): Promise<boolean> {
    const { corpus, events } = this;
    const { version } = corpus;
    const isChanged = (): boolean => corpus.version !== version;
    let until = this.clock.now() + sliceMs;
    // Rests when a slice of time is over, until all is done or something has changed.
    const take = async (key: string, make: () => Steps, guarded?: string): Promise<void> => {
      let isDone = false;
      while (!isDone && !isChanged()) {
        const slice = (): void => this.goOn(key, make, until);
        if (guarded === undefined) slice();
        else this.guard.run(guarded, slice);
        isDone = !this.jobs.has(key);
        if (this.clock.now() < until) continue;
        await rest();
        until = this.clock.now() + sliceMs;
      }
    };
    const takeLinks = (each: string): Promise<void> => take(`links ${each}`, () => corpus.stepwise.links(each), each);
    if (uri !== undefined) await takeLinks(uri);
    if (isChanged()) return false;
    const event = events.nearestFirst(uri);
    for (const other of event) await takeLinks(other);
    if (isChanged()) return false;
    const compared = events.articlesOf(uri);
    await take(`event ${compared.join(' ')}`, () => events.steps(compared));
    const isSearched = uri !== undefined && !isChanged() && (searchesAll || events.isSearched(uri));
    if (isSearched) await take(`searches ${uri}`, () => events.searchSteps(uri));
    return !isChanged();
  }

  /** Goes on with some work for a time; when it is done, or fails, it is no longer among the jobs. */
  private goOn(key: string, make: () => Steps, until: number): void {
    const state = `${this.corpus.version} ${this.events.minScore}`;
    if (this.jobsState !== state) this.jobs.clear();
    this.jobsState = state;
    const job = this.jobs.get(key) ?? make();
    this.jobs.delete(key);
    do if (job.next().done) return;
    while (this.clock.now() < until);
    this.jobs.set(key, job);
  }

  private yieldToRequests(): Promise<void> {
    return new Promise((resolve) => this.clock.defer(resolve));
  }

  /** Lets requests in, and waits while a reader keeps asking or waits for an answer. */
  private async standBack(): Promise<void> {
    await this.yieldToRequests();
    while (this.waiting > 0 || this.clock.now() - this.lastActivity < standBackMs)
      await new Promise<void>((resolve) => {
        this.clock.wait(resolve);
      });
  }
}
