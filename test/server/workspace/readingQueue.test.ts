import assert from 'node:assert/strict';
import type { ReadResult } from '../../../src/protocol/files';
import type { Clock } from '../../../src/server/workspace/clock';
import { ReadingQueue } from '../../../src/server/workspace/readingQueue';

/** Deferred work waits until it is run. */
class SteppedClock implements Clock {
  time = 0;
  readonly waiting: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  wait(work: () => void): void {
    this.defer(work);
  }

  defer(work: () => void): void {
    this.waiting.push(work);
  }

  /** Runs what waits, and lets promises settle before and after. */
  async turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    for (const work of this.waiting.splice(0)) work();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

class Host {
  readonly asked: (readonly string[])[] = [];
  readonly taken: [string, string][] = [];
  finishedTimes = 0;
  answer: (uris: readonly string[]) => Promise<ReadResult> = (uris) =>
    Promise.resolve(uris.map((uri) => ({ text: `text of ${uri}` })));
  /** Time that taking a file in costs. */
  cost = 0;

  constructor(private readonly clock: SteppedClock) {}

  read(uris: readonly string[]): Promise<ReadResult> {
    this.asked.push(uris);
    return this.answer(uris);
  }

  take(uri: string, file: ReadResult[number]): void {
    this.clock.time += this.cost;
    this.taken.push([uri, 'text' in file ? file.text : file.skipped]);
  }

  finished(): void {
    this.finishedTimes++;
  }
}

describe('reading queue', () => {
  let clock: SteppedClock;
  let host: Host;
  let queue: ReadingQueue;
  beforeEach(() => {
    clock = new SteppedClock();
    host = new Host(clock);
    queue = new ReadingQueue(host, clock);
  });
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `f${index}`);

  it('reads in batches of 64, one after the other', async () => {
    queue.add(names(130));
    assert.deepEqual([queue.isReading, queue.length, host.asked.length], [true, 66, 1]);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([host.taken.length, host.finishedTimes, host.asked.length], [64, 1, 1]);
    await clock.turn();
    await clock.turn();
    assert.deepEqual(
      host.asked.map(({ length }) => length),
      [64, 64, 2],
    );
    assert.deepEqual([host.taken.length, host.finishedTimes, queue.length, queue.isReading], [130, 3, 0, false]);
    assert.deepEqual(host.taken[129], ['f129', 'text of f129']);
  });

  it('reads a file once that is added twice, and not one that is taken out', async () => {
    queue.pause(true);
    queue.add(['a', 'b', 'a']);
    queue.remove('b');
    assert.equal(queue.length, 1);
    queue.pause(false);
    await clock.turn();
    assert.deepEqual(host.asked, [['a']]);
  });

  it('asks for nothing while it is paused, and goes on', async () => {
    queue.pause(true);
    queue.add(['a']);
    assert.deepEqual([queue.isPaused, queue.isReading, host.asked.length], [true, false, 0]);
    queue.pause(false);
    await clock.turn();
    assert.deepEqual([queue.isPaused, host.taken], [false, [['a', 'text of a']]]);
  });

  it('lets requests in after a slice of time', async () => {
    host.cost = 5;
    queue.add(names(7));
    await new Promise((resolve) => setImmediate(resolve));
    // 12 ms are over after three files.
    assert.equal(host.taken.length, 3);
    await clock.turn();
    assert.equal(host.taken.length, 6);
    await clock.turn();
    assert.deepEqual([host.taken.length, host.finishedTimes], [7, 1]);
  });

  it('drops what is on its way when it is emptied', async () => {
    queue.add(['a', 'b']);
    queue.clear();
    queue.add(['c']);
    await clock.turn();
    await clock.turn();
    assert.deepEqual(host.taken, [['c', 'text of c']]);
    assert.equal(host.finishedTimes, 2);
  });

  it('drops the rest of a batch when it is emptied between two slices', async () => {
    host.cost = 20;
    queue.add(['a', 'b']);
    await new Promise((resolve) => setImmediate(resolve));
    queue.clear();
    await clock.turn();
    assert.deepEqual(
      host.taken.map(([uri]) => uri),
      ['a'],
    );
  });

  it('says of files that come to nothing that they are not readable', async () => {
    host.answer = () => Promise.reject(new Error('gone'));
    queue.add(['a']);
    await clock.turn();
    host.answer = () => Promise.resolve([{ skipped: 'binary' }]);
    queue.add(['b', 'c']);
    await clock.turn();
    await clock.turn();
    assert.deepEqual(host.taken, [
      ['a', 'not readable'],
      ['b', 'binary'],
      ['c', 'not readable'],
    ]);
  });
});
