import assert from 'node:assert/strict';
import { Prefetcher } from '../../../src/server/workspace/prefetcher';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { cancelledAfter, neverCancelled, TestClock, uriOf, workspaceOf } from '../workspaceFixture';

/** A clock by which each look takes so many milliseconds, and each turn so many. */
class TickingClock extends TestClock {
  perLook = 8;
  perTurn = 0;

  override now(): number {
    this.time += this.perLook;
    return this.time;
  }

  override defer(work: () => void): void {
    this.time += this.perTurn;
    super.defer(work);
  }
}

describe('prefetcher', () => {
  let workspace: Workspace;
  let clock: TickingClock;
  let prefetcher: Prefetcher;
  beforeEach(() => {
    workspace = workspaceOf({ wire, copy, other });
    clock = new TickingClock();
    prefetcher = new Prefetcher(workspace.corpus, workspace.events, clock, workspace.guard);
  });
  const isWorkedOut = (name: string): boolean => workspace.events.isWorkedOut(uriOf(name));

  it('works out what answers about an event are made from, letting others in after each slice of time', async () => {
    await prefetcher.prefetch(uriOf('wire'));
    assert.deepEqual(['wire', 'copy', 'other'].map(isWorkedOut), [true, true, true]);
    const { turns } = clock;
    assert.ok(turns > 20, `${turns} turns`);
    await prefetcher.prefetch(uriOf('copy'));
    assert.ok(clock.turns < 2 * turns, 'what is known is gone through quickly');
    await prefetcher.prefetch('file:///none.txt');
    await prefetcher.prefetch(undefined);
  });

  it('goes on where time is left, and lets others in once in any case where a reader waits', async () => {
    clock.perLook = 0;
    await prefetcher.prefetch(uriOf('wire'));
    assert.deepEqual([isWorkedOut('wire'), clock.turns], [true, 0]);
    await prefetcher.prefetchAwaited(uriOf('wire'), neverCancelled);
    assert.equal(clock.turns, 1);
  });

  it('stands back while a reader asks, but not where a reader waits', async () => {
    clock.time = 1000;
    // A slice a step, and 50 ms a turn: 150 ms are over after three.
    clock.perTurn = 50;
    prefetcher.noteActivity();
    await prefetcher.prefetch(uriOf('wire'));
    const standing = clock.turns;
    workspace = workspaceOf({ wire, copy, other });
    prefetcher = new Prefetcher(workspace.corpus, workspace.events, clock, workspace.guard);
    clock.turns = 0;
    prefetcher.noteActivity();
    await prefetcher.prefetchAwaited(uriOf('wire'), neverCancelled);
    assert.equal(isWorkedOut('wire'), true);
    assert.equal(clock.turns, standing - 2 + 1);
  });

  it('works out again what changed meanwhile, three times at most', async () => {
    let changes = 0;
    let left = 5;
    clock.defer = (work) => {
      if (left-- > 0) workspace.corpus.read(uriOf('other'), `${other} ${changes++}\n`);
      work();
    };
    await prefetcher.prefetch(uriOf('wire'));
    assert.equal(changes, 3);
    assert.equal(isWorkedOut('wire'), false);
    left = 1;
    await prefetcher.prefetch(uriOf('wire'));
    assert.equal(isWorkedOut('wire'), true);
  });

  it('ends when the request is cancelled', async () => {
    await assert.rejects(prefetcher.prefetchAwaited(uriOf('wire'), cancelledAfter(0)), /cancelled/);
    assert.equal(workspace.corpus.isWorkedOut(uriOf('wire')), false);
    await assert.rejects(prefetcher.prefetchAwaited(uriOf('wire'), cancelledAfter(1)), /cancelled/);
    await assert.rejects(prefetcher.prefetch(uriOf('wire'), cancelledAfter(3)), /cancelled/);
    assert.equal(isWorkedOut('wire'), false);
  });

  it('does once what several wait for, and what nobody waits for stands back meanwhile', async () => {
    clock.defer = (work) => {
      clock.turns++;
      setTimeout(work, 0);
    };
    const { stepwise } = workspace.corpus;
    const claims = stepwise.claims.bind(stepwise);
    let made = 0;
    stepwise.claims = (minScore, uris) => {
      made++;
      return claims(minScore, uris);
    };
    const order: string[] = [];
    await Promise.all([
      prefetcher.prefetch(uriOf('other')).then(() => order.push('behind')),
      prefetcher.prefetchAwaited(uriOf('wire'), neverCancelled).then(() => order.push('awaited')),
      prefetcher.prefetchAwaited(uriOf('copy'), neverCancelled).then(() => order.push('awaited')),
    ]);
    assert.deepEqual([made, order], [1, ['awaited', 'awaited', 'behind']]);
  });

  it('leaves the rest after so long to go on behind when nobody waits any more', async () => {
    // Who works behind lets others in for good: the rest comes when the test goes on.
    const later: (() => void)[] = [];
    clock.wait = (work) => void later.push(work);
    assert.equal(await prefetcher.prefetchPlaceWithin(uriOf('wire'), 40, neverCancelled), false);
    assert.equal(isWorkedOut('wire'), false);
    clock.time += 1000;
    clock.wait = (work) => void setImmediate(work);
    for (const work of later.splice(0)) work();
    for (let turn = 0; turn < 1000 && !isWorkedOut('wire'); turn++) await new Promise((done) => setImmediate(done));
    assert.equal(isWorkedOut('wire'), true);
    assert.equal(await prefetcher.prefetchPlaceWithin(uriOf('wire'), 1000, neverCancelled), true);
  });

  it('works out links and source families where nothing else is told, and not what articles say together', async () => {
    const steps = (): number => {
      let count = 0;
      for (const _ of workspace.corpus.stepwise.links(uriOf('copy'))) count++;
      return count;
    };
    const before = steps();
    workspace = workspaceOf({ wire, copy, other });
    prefetcher = new Prefetcher(workspace.corpus, workspace.events, clock, workspace.guard);
    await prefetcher.prefetchFamilies(uriOf('wire'), neverCancelled);
    assert.equal(isWorkedOut('wire'), false);
    assert.ok(steps() < before, 'the links of the event are known');
    await prefetcher.prefetchFamilies(undefined, neverCancelled);
  });

  it('works out links alone where nothing else is told', async () => {
    await prefetcher.prefetchLinks(uriOf('wire'), neverCancelled);
    assert.deepEqual([workspace.corpus.isWorkedOut(uriOf('wire')), isWorkedOut('wire')], [true, false]);
    assert.equal(workspace.corpus.isWorkedOut(uriOf('copy')), false);
  });

  it('sets an article aside whose links cannot be worked out, and works out the rest', async () => {
    const { stepwise } = workspace.corpus;
    const links = stepwise.links.bind(stepwise);
    stepwise.links = function* (uri) {
      if (uri === uriOf('other') && workspace.corpus.has(uri)) throw new Error('a rule failed');
      yield* links(uri);
    };
    await prefetcher.prefetch(uriOf('wire'));
    assert.deepEqual([workspace.corpus.has(uriOf('other')), isWorkedOut('wire')], [false, true]);
  });

  it('works out what stands beside an article, and nothing for what is none', async () => {
    await prefetcher.prefetchBeside('file:///none.txt');
    assert.equal(clock.turns, 0);
    const event = workspaceOf(flood);
    const beside = new Prefetcher(event.corpus, event.events, new TestClock(), event.guard);
    await beside.prefetchBeside(uriOf('post'));
    assert.ok(event.corpus.isWorkedOut(uriOf('post')));
  });
});
