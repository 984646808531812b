import assert from 'node:assert/strict';
import { finish, type Steps } from '../../src/corpus/steps';
import { VersionedCache } from '../../src/corpus/versionedCache';

describe('work in steps', () => {
  function* counted(done: number[], value: string): Steps<string> {
    for (let step = 0; step < 3; step++) {
      done.push(step);
      yield;
    }
    return value;
  }

  it('comes to what it comes to at once', () => {
    const done: number[] = [];
    assert.equal(finish(counted(done, 'all')), 'all');
    assert.deepEqual(done, [0, 1, 2]);
  });

  it('is kept for the state in which it was begun, and done once', () => {
    const source = { version: 1 };
    const cache = new VersionedCache<string, string>(source, 4);
    const done: number[] = [];
    assert.equal(cache.peek('a'), undefined);
    assert.equal(finish(cache.steps('a', () => counted(done, 'first'))), 'first');
    assert.equal(cache.peek('a'), 'first');
    assert.equal(finish(cache.steps('a', () => counted(done, 'second'))), 'first');
    assert.equal(done.length, 3);
    source.version = 2;
    assert.equal(cache.peek('a'), undefined);
    const steps = cache.steps('a', () => counted(done, 'third'));
    steps.next();
    source.version = 3;
    assert.equal(finish(steps), 'third');
    assert.equal(cache.has('a'), false, 'what was begun before the change does not hold after it');
  });
});
