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
 * How much is worked out: the links of an article, those of its event with its source families, what is told of a place, or
 * what is searched for in large events too.
 */
type Scope = 'links' | 'families' | 'place' | 'all';

/** Lets others in between two slices. @returns whether to go on */
type Rest = () => Promise<boolean>;

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
  /** Articles of which what was left goes on behind. */
  private readonly behind = new Set<string>();

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
    await this.workOut(uri, 'all', this.restBehind(token));
  }

  /**
   * The same for an answer that a reader waits for: it does not stand back. Messages are let in once in any
   * case, since what follows may take long.
   */
  async prefetchAwaited(uri: string | undefined, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, 'all', token);
  }

  /** The same for what is drawn, and told of a place: in a large event nothing is searched for then. */
  async prefetchPlace(uri: string, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, 'place', token);
  }

  /** The same for an answer that tells of the links and source families of an event, not of what articles say together. */
  async prefetchFamilies(uri: string | undefined, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, 'families', token);
  }

  /** The same for an answer that tells of links alone. */
  async prefetchLinks(uri: string, token: CancellationToken): Promise<void> {
    await this.workOutAwaited(uri, 'links', token);
  }

  /**
   * What is told of a place, for a reader who would rather be told less than wait: after so long what is left goes on
   * behind. @returns whether all is worked out
   */
  async prefetchPlaceWithin(uri: string, maxMs: number, token: CancellationToken): Promise<boolean> {
    const isDone = await this.workOutAwaited(uri, 'place', token, this.clock.now() + maxMs);

    if (!isDone) void this.goOnBehind(uri);
    return isDone;
  }

  private async goOnBehind(uri: string): Promise<void> {
    if (this.behind.has(uri)) return;
    this.behind.add(uri);
    try {
      await this.workOut(uri, 'place', this.restBehind(neverCancelled));
    } catch {
      // Whoever asks next comes upon it and is told.
    } finally {
      this.behind.delete(uri);
    }
  }

  /** @param deadline by the clock: what is left then is left */
  private async workOutAwaited(
    uri: string | undefined,
    scope: Scope,
    token: CancellationToken,
    deadline = Infinity,
  ): Promise<boolean> {
    const rest: Rest = async () => {
      if (this.clock.now() >= deadline) return false;
      await this.yieldToRequests();
      throwIfCancelled(token);
      return true;
    };
    this.waiting++;
    try {
      await rest();
      return await this.workOut(uri, scope, rest);
    } finally {
      this.waiting--;
    }
  }

  private restBehind(token: CancellationToken): Rest {
    return async () => {
      await this.standBack();
      throwIfCancelled(token);
      return true;
    };
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

  /** @returns whether all is worked out */
  private async workOut(uri: string | undefined, scope: Scope, rest: Rest): Promise<boolean> {
    for (let tries = 0; tries < maxTries; tries++) {
      const outcome = await this.workOutOnce(uri, scope, rest);
      if (outcome !== 'changed') return outcome === 'done';
    }
    return false;
  }

  private async workOutOnce(uri: string | undefined, scope: Scope, rest: Rest): Promise<'done' | 'changed' | 'left'> {
    const { corpus, events } = this;
    const { version } = corpus;
    const isChanged = (): boolean => corpus.version !== version;
    let until = this.clock.now() + sliceMs;
    let goesOn = true;
    // Rests when a slice of time is over, until all is done, something has changed or the rest is left.
    const take = async (key: string, make: () => Steps, guarded?: string): Promise<boolean> => {
      let isDone = false;
      while (!isDone && goesOn && !isChanged()) {
        const slice = (): void => this.goOn(key, make, until);
        if (guarded === undefined) slice();
        else this.guard.run(guarded, slice);
        isDone = !this.jobs.has(key);
        if (this.clock.now() < until) continue;
        goesOn = await rest();
        until = this.clock.now() + sliceMs;
      }
      return isDone && !isChanged();
    };
    const takeLinks = (each: string): Promise<boolean> =>
      take(`links ${each}`, () => corpus.stepwise.links(each), each);
    const stopped = (): 'changed' | 'left' => (isChanged() ? 'changed' : 'left');
    if (uri !== undefined && !(await takeLinks(uri))) return stopped();
    if (scope === 'links') return 'done';
    for (const other of events.nearestFirst(uri)) if (!(await takeLinks(other))) return stopped();
    const compared = events.articlesOf(uri);
    if (scope === 'families')
      return (await take(`families ${compared.join(' ')}`, () => corpus.stepwise.families(compared)))
        ? 'done'
        : stopped();
    if (!(await take(`event ${compared.join(' ')}`, () => events.steps(compared)))) return stopped();
    const isSearched = uri !== undefined && (scope === 'all' || events.isSearched(uri));
    if (isSearched && !(await take(`searches ${uri}`, () => events.searchSteps(uri)))) return stopped();
    return 'done';
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
