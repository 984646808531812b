import assert from 'node:assert/strict';
import { VersionedCache } from '../../src/corpus/versionedCache';

describe('cache by version', () => {
  const source = { version: 1 };
  let worked: string[];
  let cache: VersionedCache<string, string>;
  const ask = (key: string): string =>
    cache.get(key, () => {
      worked.push(key);
      return `${key}${source.version}`;
    });

  beforeEach(() => {
    source.version = 1;
    worked = [];
    cache = new VersionedCache(source, 2);
  });

  it('works an answer out once', () => {
    assert.equal(ask('a'), 'a1');
    assert.equal(ask('a'), 'a1');
    assert.deepEqual(worked, ['a']);
  });

  it('works it out anew when the version has changed', () => {
    ask('a');
    assert.equal(cache.has('a'), true);
    source.version = 2;
    assert.equal(cache.has('a'), false);
    assert.equal(ask('a'), 'a2');
    assert.deepEqual(worked, ['a', 'a']);
  });

  it('keeps the answers asked for last', () => {
    ask('a');
    ask('b');
    ask('a');
    ask('c');
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => cache.has(key)),
      [true, false, true],
    );
  });

  it('does not keep an answer for a version that came while it was worked out', () => {
    cache.get('a', () => {
      source.version = 2;
      return 'a of version 1';
    });
    assert.equal(cache.has('a'), false);
  });
});
