import assert from 'node:assert/strict';
import { Prefetcher } from '../../../src/server/workspace/prefetcher';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { cancelledAfter, neverCancelled, TestClock, uriOf, workspaceOf } from '../workspaceFixture';

describe('prefetcher', () => {
  let workspace: Workspace;
  let clock: TestClock;
  let prefetcher: Prefetcher;
  beforeEach(() => {
    workspace = workspaceOf({ wire, copy, other });
    clock = new TestClock();
    prefetcher = new Prefetcher(workspace.corpus, workspace.events, clock, workspace.guard);
  });
  const worked = (name: string): boolean => workspace.corpus.isWorkedOut(uriOf(name));

  it('works out the parallels of some articles, letting others in after each', async () => {
    await prefetcher.prefetch([uriOf('wire'), uriOf('copy'), 'file:///none.txt']);
    assert.deepEqual([worked('wire'), worked('copy'), worked('other'), clock.turns], [true, true, false, 2]);
    await prefetcher.prefetch([uriOf('wire'), uriOf('copy')]);
    assert.equal(clock.turns, 2, 'once');
  });

  it('lets others in once more where a reader waits', async () => {
    await prefetcher.prefetchAwaited([uriOf('wire')], neverCancelled);
    assert.deepEqual([worked('wire'), clock.turns], [true, 2]);
    await prefetcher.prefetchAwaited([uriOf('wire')], neverCancelled);
    assert.equal(clock.turns, 3);
  });

  it('stands back while a reader asks, but not where a reader waits', async () => {
    clock.time = 1000;
    prefetcher.noteActivity();
    clock.defer = (work) => {
      clock.turns++;
      clock.time += 50;
      work();
    };
    await prefetcher.prefetch([uriOf('wire')]);
    // 150 ms are over after three turns.
    assert.equal(clock.turns, 3);
    clock.turns = 0;
    prefetcher.noteActivity();
    await prefetcher.prefetchAwaited([uriOf('copy')], neverCancelled);
    assert.equal(clock.turns, 2);
  });

  it('works out again what changed meanwhile, three times at most', async () => {
    let changes = 0;
    clock.defer = (work) => {
      clock.turns++;
      if (changes++ < 5) workspace.corpus.read(uriOf('other'), `${other} ${changes}\n`);
      work();
    };
    await prefetcher.prefetch([uriOf('wire'), uriOf('copy')]);
    assert.equal(clock.turns, 3);
    changes = 4;
    clock.turns = 0;
    await prefetcher.prefetch([uriOf('wire'), uriOf('copy')]);
    assert.deepEqual([worked('wire'), worked('copy'), clock.turns], [true, true, 3]);
  });

  it('ends when the request is cancelled', async () => {
    await assert.rejects(prefetcher.prefetchAwaited([uriOf('wire')], cancelledAfter(0)), /cancelled/);
    assert.equal(worked('wire'), false);
    await assert.rejects(prefetcher.prefetchAwaited([uriOf('wire'), uriOf('copy')], cancelledAfter(1)), /cancelled/);
    assert.deepEqual([worked('wire'), worked('copy')], [true, false]);
    await assert.rejects(prefetcher.prefetch([uriOf('copy'), uriOf('other')], cancelledAfter(0)), /cancelled/);
    assert.deepEqual([worked('copy'), worked('other')], [true, false]);
  });

  it('works out what stands beside an article, and nothing for what is none', async () => {
    await prefetcher.prefetchBeside('file:///none.txt');
    assert.equal(clock.turns, 0);
    const event = workspaceOf(flood);
    const beside = new Prefetcher(event.corpus, event.events, clock, event.guard);
    await beside.prefetchBeside(uriOf('post'));
    assert.equal(clock.turns, 3);
  });
});
