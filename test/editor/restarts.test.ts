import assert from 'node:assert/strict';
import { Restarts } from '../../src/editor/restarts';

describe('restarts of the server', () => {
  const setUp = () => {
    let time = 0;
    const waits: number[] = [];
    const logged: string[] = [];
    const restarts = new Restarts(
      (text) => logged.push(text),
      () => time,
      (ms) => Promise.resolve(void waits.push(ms)),
    );
    const end = async (atMs: number): Promise<number> => {
      time = atMs;
      return (await restarts.closed()).action;
    };
    return { waits, logged, end };
  };

  it('wait longer each time, and come to an end', async () => {
    const { waits, logged, end } = setUp();
    for (let count = 1; count <= 5; count++) assert.equal(await end(count), 2);
    assert.deepEqual(waits, [250, 1000, 4000, 16_000, 64_000]);
    assert.equal(await end(6), 1);
    assert.match(logged.at(-1) ?? '', /ended 6 times in ten minutes; it is not started again/);
  });

  it('forget what was long ago', async () => {
    const { waits, end } = setUp();
    for (let count = 0; count < 20; count++) assert.equal(await end(count * 600_000), 2);
    assert.deepEqual(new Set(waits), new Set([250]));
  });
});
