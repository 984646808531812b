import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { flood } from '../fixtures/articles';
import { at, TestClient } from './client';

const uri = 'file:///n/post.txt';
const edits = 1000;
/** Readings of an article that may wait behind each other. */
const maxReadings = 5;

describe('a thousand rapid edits', () => {
  it('are read a few times, and the last one is answered from', async () => {
    const client = new TestClient();
    await client.start();
    await client.index({ [uri]: flood.post, 'file:///n/herald.txt': flood.herald });
    await client.open(uri, flood.post);
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { read } = Corpus.prototype;
    let readings = 0;
    Corpus.prototype.read = function (...given) {
      readings++;
      read.apply(this, given);
    };
    try {
      const texts = Array.from({ length: edits }, (_, index) => `${flood.post}\nHanna Reyl met ${index + 1} people.\n`);
      const sent = texts.map((text) => client.change(uri, text));
      const last = texts[edits - 1];
      const hover = await client.request<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri },
        position: at(last, `${edits} people`),
      });
      await Promise.all(sent);
      assert.match(hover?.contents.value ?? '', /1,?000/);
      assert.ok(readings > 0 && readings <= maxReadings, `${readings} readings`);
    } finally {
      Corpus.prototype.read = read;
      client.dispose();
    }
  });
});
