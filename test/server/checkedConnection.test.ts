import assert from 'node:assert/strict';
import { filesNotification } from '../../src/protocol/files';
import { malformedField } from '../../src/server/checkedConnection';
import { wire } from '../fixtures/articles';
import { TestClient } from './client';

const uri = 'file:///n/wire.txt';

describe('messages with malformed fields', () => {
  const long = 'a'.repeat(1_000_000);
  for (const [params, field] of [
    [{ uris: [], skipped: [] }, undefined],
    [{ uri, position: { line: 0, character: 3 } }, undefined],
    [{ id: 5, from: null }, undefined],
    [{ uri: undefined }, undefined],
    [long, 'params'],
    [[], 'params'],
    [null, 'params'],
    [{ uris: long }, 'uris'],
    [{ uris: ['a', 5] }, 'uris'],
    [{ uris: [long] }, 'uris'],
    [{ uri: { toString: 'x' } }, 'uri'],
    [{ uri: long }, 'uri'],
    [{ uri, position: { line: -1, character: 0 } }, 'position'],
    [{ uri, position: { line: 0, character: 1e400 } }, 'position'],
    [{ uri, range: { start: { line: 0, character: 0 } } }, 'range'],
    [{ folders: [null] }, 'folders'],
    [{ limit: '9' }, 'limit'],
  ] as const) {
    it(`name the field: ${JSON.stringify(params).slice(0, 60)}`, () => assert.equal(malformedField(params), field));
  }

  it('are refused at once, and what is known stays', async () => {
    const client = new TestClient();
    await client.start();
    await client.index({ [uri]: wire });
    await client.notify(filesNotification, { uris: long as unknown as string[], skipped: [] });
    for (const [method, params] of [
      ['crossread/decisions', { files: long }],
      ['crossread/noteFiles', { folders: long, whole: true }],
      ['crossread/matrixText', { rows: long, format: 'csv' }],
      ['crossread/marks', { uri: [uri] }],
      ['crossread/parallels', { uri, position: 7 }],
    ] as const) {
      await assert.rejects(client.request(method, params), /malformed/, method);
    }
    assert.equal(client.status?.articles, 1);
    assert.deepEqual(client.reads, [uri]);
    client.dispose();
  });
});
