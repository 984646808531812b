import assert from 'node:assert/strict';
import { ArticleFiles } from '../../../src/server/workspace/articleFiles';

describe('article files', () => {
  it('are those of the last list; what is gone is named', () => {
    const files = new ArticleFiles();
    assert.deepEqual(files.replace(['a', 'b'], []), []);
    assert.deepEqual(files.replace(['b', 'c'], [{ uri: 'd', reason: 'binary' }]), ['a']);
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((uri) => files.has(uri)),
      [false, true, true, false],
    );
    assert.deepEqual(files.skipped(), [{ uri: 'd', reason: 'binary' }]);
    files.replace([], []);
    assert.deepEqual(files.skipped(), []);
  });

  it('count those that can be read', () => {
    const files = new ArticleFiles();
    files.replace(['a', 'b', 'c'], [{ uri: 'x', reason: 'binary' }]);
    assert.equal(files.readable, 3);
    files.skip('b', 'empty');
    assert.equal(files.readable, 2);
    files.add('b');
    assert.equal(files.readable, 3);
    files.skip('c', 'empty');
    files.unskip('c');
    assert.equal(files.readable, 3);
    files.skip('c', 'empty');
    files.remove('c');
    assert.equal(files.readable, 2);
    assert.deepEqual(files.skipped(), [{ uri: 'x', reason: 'binary' }]);
  });

  it('say when the first list has come', async () => {
    const files = new ArticleFiles();
    let listed = false;
    void files.listed.then(() => (listed = true));
    await Promise.resolve();
    assert.equal(listed, false);
    files.replace([], []);
    await files.listed;
    await Promise.resolve();
    assert.equal(listed, true);
  });
});
