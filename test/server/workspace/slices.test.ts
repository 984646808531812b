import assert from 'node:assert/strict';
import { neverCancelled, throwIfCancelled } from '../../../src/server/workspace/cancellation';
import { Slices } from '../../../src/server/workspace/slices';
import { cancelledAfter, TestClock } from '../workspaceFixture';

describe('slices', () => {
  it('go through all items, and let others in before the first and then every 12 ms', async () => {
    const clock = new TestClock();
    const turns: number[] = [];
    for await (const item of new Slices(clock).over([1, 2, 3, 4, 5, 6], neverCancelled)) {
      turns.push(clock.turns);
      clock.time += item === 2 ? 1 : 4;
    }
    // After 4 + 1 + 4 + 4 ms the next slice begins.
    assert.deepEqual(turns, [1, 1, 1, 1, 2, 2]);
  });

  it('begin a slice when exactly its time is up', async () => {
    const clock = new TestClock();
    const turns: number[] = [];
    for await (const _ of new Slices(clock).over([1, 2, 3], neverCancelled)) {
      turns.push(clock.turns);
      clock.time += 12;
    }
    assert.deepEqual(turns, [1, 2, 3]);
  });

  it('end where the request is cancelled, before others are let in or while they are', async () => {
    for (const looks of [0, 1]) {
      const seen: number[] = [];
      const clock = new TestClock();
      await assert.rejects(async () => {
        for await (const item of new Slices(clock).over([1, 2], cancelledAfter(looks))) seen.push(item);
      }, /cancelled/);
      assert.deepEqual([seen, clock.turns], [[], looks]);
    }
  });

  it('end in the middle', async () => {
    const seen: number[] = [];
    const clock = new TestClock();
    await assert.rejects(async () => {
      for await (const item of new Slices(clock).over([1, 2, 3], cancelledAfter(3))) {
        seen.push(item);
        clock.time += 20;
      }
    }, /cancelled/);
    assert.deepEqual(seen, [1]);
  });

  it('are not taken for nothing', () => {
    assert.doesNotThrow(() => throwIfCancelled(neverCancelled));
    assert.throws(() => throwIfCancelled(cancelledAfter(0)), { code: -32800 });
  });
});
