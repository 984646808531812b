import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ReadingThreads } from '../../../src/server/node/readingThreads';
import { readArticles } from '../../../src/server/workspace/readArticles';
import { tagger } from '../../fixtures/tagger';
import { makeArticle } from '../../generator/corpus';

const files = Array.from({ length: 20 }, (_, number) => ({
  uri: `file:///n/${String(number)}.txt`,
  text: makeArticle(number, 3).text,
}));

describe('threads that read articles', () => {
  // Threads let the process end; so that the test does not, something waits.
  let waiting: ReturnType<typeof setInterval>;
  before(() => {
    waiting = setInterval(() => undefined, 1000);
  });
  after(() => clearInterval(waiting));

  it('read what this thread reads', async () => {
    const threads = new ReadingThreads(path.resolve('dist/node.js'), 2);
    const [first, second] = await Promise.all([threads.read(files.slice(0, 10)), threads.read(files.slice(10))]);
    assert.deepEqual(
      [...first, ...second],
      files.map((file) => readArticles(file, tagger)),
    );
  });

  it('are given up where they end in the midst of their work', async () => {
    const script = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-')), 'ends.js');
    fs.writeFileSync(script, "require('node:worker_threads').parentPort.on('message', () => process.exit(3));");
    const threads = new ReadingThreads(script, 2);
    assert.ok(threads.count > 0);
    await assert.rejects(threads.read(files));
    assert.ok(threads.count > 0);
    await assert.rejects(threads.read(files));
    assert.equal(threads.count, 0);
    fs.rmSync(path.dirname(script), { recursive: true });
  });

  it('are given up where there is no bundle', async () => {
    const threads = new ReadingThreads(path.resolve('dist/none.js'), 1);
    await assert.rejects(threads.read(files));
    await assert.rejects(threads.read(files));
    assert.equal(threads.count, 0);
  });
});
