import assert from 'node:assert/strict';
import { uint16Pool, uint32Pool, uint8Pool } from '../../../src/corpus/index/numberPool';

describe('pool of numbers', () => {
  it('keeps runs while it grows, and when the rest is given back', () => {
    const pool = uint16Pool();
    const starts = Array.from({ length: 500 }, (_, i) => pool.add([i, i + 1, i + 2]));
    assert.deepEqual(
      starts,
      Array.from({ length: 500 }, (_, i) => 3 * i),
    );
    assert.equal(pool.size, 1500);
    const check = (): void =>
      starts.forEach((start, i) => assert.deepEqual([...pool.run(start, 3)], [i, i + 1, i + 2]));
    check();
    assert.ok(pool.capacity > pool.size);
    pool.trim();
    assert.equal(pool.capacity, pool.size);
    check();
    assert.equal(pool.add([7]), 1500);
    assert.equal(pool.at(1500), 7);
    check();
  });

  it('does not grow for a run that fills it to the last number', () => {
    const pool = uint32Pool();
    pool.add([1]);
    const { capacity } = pool;
    pool.add(new Array<number>(capacity - 1).fill(2));
    assert.equal(pool.capacity, capacity);
    pool.add([3]);
    assert.ok(pool.capacity > capacity);
    assert.deepEqual([pool.at(0), pool.at(1), pool.at(capacity - 1), pool.at(capacity)], [1, 2, 2, 3]);
  });

  it('holds numbers of its kind, and empty runs', () => {
    assert.ok(uint8Pool().run(0, 0) instanceof Uint8Array);
    assert.ok(uint16Pool().run(0, 0) instanceof Uint16Array);
    const pool = uint32Pool();
    assert.equal(pool.add([]), 0);
    assert.equal(pool.add([2 ** 32 - 1]), 0);
    assert.deepEqual([...pool.run(0, 1)], [2 ** 32 - 1]);
    assert.ok(pool.run(0, 1) instanceof Uint32Array);
  });

  it('grows by a quarter, so that many small runs are copied few times', () => {
    const pool = uint8Pool();
    let growths = 0;
    for (let i = 0, capacity = 0; i < 100_000; i++) {
      pool.add([i & 255]);
      if (pool.capacity !== capacity) growths++;
      capacity = pool.capacity;
    }
    assert.ok(growths < 40, `${growths} times`);
    assert.ok(pool.capacity < 130_000, `${pool.capacity} numbers`);
  });
});
