import assert from 'node:assert/strict';
import type { Status } from '../../../src/protocol/session';
import { StatusReporter } from '../../../src/server/workspace/statusReporter';
import { ReadingQueue } from '../../../src/server/workspace/readingQueue';
import { wire } from '../../fixtures/articles';
import { TestClock, uriOf, workspaceOf } from '../workspaceFixture';

describe('status', () => {
  const setUp = (count = 1) => {
    const clock = new TestClock();
    clock.time = 10_000;
    const workspace = workspaceOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, wire])));
    const queue = new ReadingQueue(
      { read: () => new Promise(() => undefined), take: () => undefined, finished: () => undefined },
      clock,
    );
    const told: Status[] = [];
    let settled = 0;
    const reporter = new StatusReporter(
      workspace.corpus,
      workspace.files,
      queue,
      clock,
      (status) => told.push(status),
      () => settled++,
    );
    const change = (): void => workspace.corpus.read(uriOf('a0'), `${wire}\n${clock.time} ${told.length}\n`);
    return { clock, workspace, queue, told, reporter, change, settled: () => settled };
  };

  it('counts what is read, what is to be read and what is skipped', () => {
    const { workspace, reporter, queue } = setUp();
    workspace.files.add(uriOf('b'));
    workspace.files.add(uriOf('c'));
    workspace.files.skip(uriOf('c'), 'binary');
    assert.deepEqual(reporter.status(), {
      done: 1,
      total: 2,
      articles: 1,
      paused: false,
      skipped: { all: 1, toImport: 0 },
      version: 0,
    });
    queue.pause(true);
    assert.equal(reporter.status().paused, false, 'nothing waits');
    queue.add([uriOf('b')]);
    assert.equal(reporter.status().paused, true);
  });

  it('counts the articles of a file that holds several', () => {
    const { workspace, reporter } = setUp();
    const exported = [1, 2].map(
      (n) => `Quay ${n} shut\nThe Ledger\nMarch ${n}, 2025\n\nBody\n\nIt is shut.\n\nEnd of Document\n`,
    );
    workspace.corpus.read(uriOf('e'), exported.join('\n'));
    assert.equal(reporter.status().done, 2);
    assert.equal(reporter.status().articles, 3);
  });

  it('has another version when answers have changed, and only then', () => {
    const { told, reporter, change } = setUp();
    reporter.report();
    reporter.report();
    change();
    reporter.report();
    assert.deepEqual(
      told.map(({ version }) => version),
      [1, 1, 2],
    );
  });

  it('tells of progress every 200 ms, and of changed answers every 500', () => {
    const { clock, told, reporter, change } = setUp();
    reporter.report();
    for (let at = 0; at < 1000; at += 50) {
      clock.time += 50;
      change();
      reporter.reportProgress();
    }
    // At 200, 400 … 1000 ms; with another version from 500 ms on at 600.
    assert.deepEqual(
      told.map(({ version }) => version),
      [1, 1, 1, 2, 2, 2],
    );
  });

  it('tells of changed answers every two seconds in a large folder', () => {
    const { clock, told, reporter, workspace, change } = setUp();
    Object.defineProperty(workspace.corpus, 'size', { value: 1000 });
    reporter.report();
    for (let at = 0; at < 2200; at += 200) {
      clock.time += 200;
      change();
      reporter.reportProgress();
    }
    assert.deepEqual(
      told.map(({ version }) => version).filter((version, index, all) => version !== all[index - 1]),
      [1, 2],
    );
    assert.equal(
      told.findIndex(({ version }) => version === 2),
      10,
    );
  });

  it('tells of an edit once nothing has been typed for a while', async () => {
    const { told, reporter, change, settled } = setUp();
    reporter.report();
    change();
    reporter.reportWhenIdle();
    assert.equal(reporter.isTyping, true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    reporter.reportWhenIdle();
    await new Promise((resolve) => setTimeout(resolve, 250));
    assert.deepEqual([told.length, settled(), reporter.isTyping], [1, 0, true]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    assert.deepEqual([told.length, settled(), reporter.isTyping], [2, 1, false]);
    assert.equal(told[1].version, 2);
  });
});
