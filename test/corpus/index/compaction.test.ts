import assert from 'node:assert/strict';
import { needsCompaction } from '../../../src/corpus/index/compaction';

describe('compaction of an index', () => {
  it('waits for more than 64 dead entries', () => {
    assert.equal(needsCompaction(64, 0), false);
    assert.equal(needsCompaction(65, 0), true);
  });

  it('waits until more than half as many are dead as live', () => {
    assert.equal(needsCompaction(100, 200), false);
    assert.equal(needsCompaction(101, 200), true);
    assert.equal(needsCompaction(100, 199), true);
    assert.equal(needsCompaction(1000, 100_000), false);
  });
});
