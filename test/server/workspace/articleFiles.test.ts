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

  it('name a file no longer once it was imported, beside it or into a folder of its name', () => {
    const files = new ArticleFiles();
    const skipped = ['f:/a.html', 'f:/b.csv', 'f:/c.pdf', 'f:/d.txt'].map((uri) => ({ uri, reason: 'not text' }));
    files.replace([], skipped);
    for (const uri of ['f:/a.md', 'f:/b/1 Ferry.md', 'f:/c.txt', 'f:/d.md']) files.add(uri);
    assert.deepEqual(
      files.skipped().map(({ uri }) => uri),
      ['f:/c.pdf', 'f:/d.txt'],
    );
    files.replace([], []);
    files.skip('f:/a.html', 'binary');
    files.add('f:/a.md');
    assert.deepEqual(files.skipped(), [{ uri: 'f:/a.html', reason: 'binary' }]);
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

  it('count what is skipped, as often as it is said, and name no more than is asked for', () => {
    const files = new ArticleFiles();
    files.replace(['f:/a.txt', 'f:/b.txt'], [{ uri: 'f:/c.pdf', reason: 'not text' }]);
    const counts = (): unknown[] => [files.skippedCounts, files.readable];
    assert.deepEqual(counts(), [{ all: 1, toImport: 1 }, 2]);
    files.skip('f:/a.txt', 'binary');
    files.skip('f:/a.txt', 'empty');
    assert.deepEqual(counts(), [{ all: 2, toImport: 1 }, 1]);
    assert.deepEqual(files.skipped(1), [{ uri: 'f:/c.pdf', reason: 'not text' }]);
    files.add('f:/a.txt');
    files.add('f:/c.pdf');
    assert.deepEqual(counts(), [{ all: 0, toImport: 0 }, 3]);
    files.skip('f:/a.txt', 'binary');
    files.remove('f:/a.txt');
    assert.deepEqual(counts(), [{ all: 0, toImport: 0 }, 2]);
    files.skip('f:/b.txt', 'binary');
    files.replace(['f:/b.txt'], []);
    assert.deepEqual(counts(), [{ all: 0, toImport: 0 }, 1]);
  });
});
