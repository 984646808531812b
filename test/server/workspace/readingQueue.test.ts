import assert from 'node:assert/strict';
import type { ReadResult } from '../../../src/protocol/files';
import type { ReadArticles } from '../../../src/server/workspace/articleReaders';
import type { Clock } from '../../../src/server/workspace/clock';
import type { ReadElsewhere } from '../../../src/server/workspace/readElsewhere';
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
  elsewhere: ReadElsewhere | undefined;
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

  take(uri: string, file: ReadResult[number], articles?: ReadArticles): void {
    this.clock.time += this.cost;
    const text = 'text' in file ? file.text : file.skipped;
    this.taken.push([uri, articles && 'failure' in articles ? `${articles.failure}: ${text}` : text]);
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

  describe('with others that read', () => {
    /** Batches that were given away, each until it is answered. */
    let given: { uris: readonly string[]; answer: () => void; fail: () => void }[];
    beforeEach(() => {
      given = [];
      host.elsewhere = {
        count: 2,
        read: (uris) =>
          new Promise((resolve, reject) => {
            given.push({
              uris,
              answer: () => resolve(uris.map(() => ({ failure: 'elsewhere', tooSlow: false }))),
              fail: () => reject(new Error('ended')),
            });
          }),
      };
    });
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn++) await clock.turn();
    };
    const takenOf = (uri: string): string[] => host.taken.filter(([name]) => name === uri).map(([, text]) => text);

    it('reads a batch here and gives others away, as long as many wait', async () => {
      queue.add(names(640));
      await turns(1);
      assert.deepEqual(
        given.map(({ uris }) => [uris[0], uris.length]),
        [
          ['f64', 64],
          ['f128', 64],
        ],
      );
      given[0].answer();
      await turns(2);
      assert.deepEqual([takenOf('f0'), takenOf('f64')], [['text of f0'], ['elsewhere: text of f64']]);
      assert.equal(given.length, 3);
      for (let round = 0; round < 20; round++) {
        for (const { answer } of given) answer();
        await turns(1);
      }
      assert.deepEqual([host.taken.length, queue.length, queue.isReading], [640, 0, false]);
      assert.equal(new Set(host.taken.map(([uri]) => uri)).size, 640);
      // The last are read here.
      assert.deepEqual(takenOf('f639'), ['text of f639']);
    });

    it('gives nothing away of a few files', async () => {
      queue.add(names(300));
      await turns(12);
      assert.deepEqual([given.length, host.taken.length], [0, 300]);
    });

    it('reads here what another did not finish', async () => {
      queue.add(names(640));
      await turns(1);
      for (const { fail } of given) fail();
      await turns(1);
      assert.deepEqual([takenOf('f64'), takenOf('f128')], [['text of f64'], ['text of f128']]);
    });

    it('drops what another brings of a file that is to be read anew, was taken out, or is not in the new list', async () => {
      queue.add(names(640));
      await turns(1);
      queue.add(['f64']);
      queue.remove('f65');
      const [first, second] = given;
      first.answer();
      await turns(1);
      assert.deepEqual([takenOf('f64'), takenOf('f65'), takenOf('f66')], [[], [], ['elsewhere: text of f66']]);
      queue.clear();
      second.answer();
      await turns(1);
      assert.deepEqual(takenOf('f128'), []);
    });

    it('gives nothing away while it is paused', async () => {
      queue.pause(true);
      queue.add(names(640));
      await turns(1);
      assert.equal(given.length, 0);
      queue.pause(false);
      await turns(1);
      assert.equal(given.length, 2);
    });
  });
});
