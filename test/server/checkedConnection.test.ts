import assert from 'node:assert/strict';
import fs from 'node:fs';
import { filesNotification } from '../../src/protocol/files';
import { checkedHandlers, malformedField } from '../../src/server/checkedConnection';
import { messageShapes } from '../../src/server/messageShapes';
import { wire } from '../fixtures/articles';
import { sourcesBelow } from '../structure/sources';
import { TestClient, at } from './client';

const uri = 'file:///n/wire.txt';
const other = 'file:///n/other.txt';
const folder = 'file:///n/';
const long = 'a'.repeat(1_000_000);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const changed = (contentChanges: unknown): object => ({ textDocument: { uri, version: 2 }, contentChanges });

/** Messages that do not fit, with the way to what does not. */
const malformed: readonly (readonly [method: string, params: unknown, field: string])[] = [
  ['crossread/files', long, 'params'],
  ['crossread/files', [], 'params'],
  ['crossread/files', null, 'params'],
  ['crossread/files', {}, 'uris'],
  ['crossread/files', { uris: long, skipped: [] }, 'uris'],
  ['crossread/files', { uris: { length: 1e9 }, skipped: [] }, 'uris'],
  ['crossread/files', { uris: ['a', 5], skipped: [] }, 'uris[1]'],
  ['crossread/files', { uris: [long], skipped: [] }, 'uris[0]'],
  ['crossread/files', { uris: [uri], skipped: [{}] }, 'skipped[0].uri'],
  ['crossread/files', { uris: [uri], skipped: [], minScore: 'x' }, 'minScore'],
  ['crossread/files', { uris: [uri], skipped: [], encoding: {} }, 'encoding'],
  ['crossread/filesChanged', { changed: [''] }, 'deleted'],
  ['crossread/options', { lens: 5 }, 'lens'],
  ['crossread/pause', {}, 'paused'],
  ['crossread/skipped', { limit: -1 }, 'limit'],
  ['crossread/skipped', { limit: '9' }, 'limit'],
  ['crossread/decisions', { files: long }, 'files'],
  ['crossread/decisions', { files: [{}] }, 'files[0].folder'],
  ['crossread/decisions', { files: [{ folder: null, text: '' }] }, 'files[0].folder'],
  ['crossread/decisions', { files: [{ folder, text: 5 }] }, 'files[0].text'],
  ['crossread/decisions', { files: [{ folder, text: '', stored: 7 }] }, 'files[0].stored'],
  ['crossread/decide', {}, 'type'],
  ['crossread/decide', { type: 'toString', id: 'x' }, 'type'],
  ['crossread/decide', { type: 'move', from: 5, to: 'b' }, 'from'],
  ['crossread/decide', { type: 'split', id: 'a', form: { name: 'b', kind: 'king' } }, 'form.kind'],
  ['crossread/decide', { type: 'boilerplate', uri, range: null, is: true }, 'range'],
  ['crossread/decisionWritten', { token: 0.5, written: true }, 'token'],
  ['crossread/noteFiles', { folders: long, whole: true }, 'folders'],
  [
    'crossread/noteFiles',
    { folders: [{ folder, files: [{ name: 'a.json', fault: 'odd' }] }], whole: true },
    'folders[0].files[0].fault',
  ],
  ['crossread/draftNote', { type: 'add', uri, range, text: null, status: 'ask' }, 'text'],
  ['crossread/draftNote', { type: 'status', id: 'a', status: 'gone' }, 'status'],
  ['crossread/matrixText', { rows: long, format: 'csv' }, 'rows'],
  ['crossread/brief', { format: '__proto__' }, 'format'],
  ['crossread/marks', { uri: [uri] }, 'uri'],
  ['crossread/parallels', { uri, position: 7 }, 'position'],
  ['crossread/parallels', { uri, position: { line: 0, character: 2 ** 40 } }, 'position.character'],
  ['crossread/highlights', { uri, range, from: { uri } }, 'from.position'],
  ['crossread/citation', { uri, range: { start: range.start } }, 'range'],
  [
    'textDocument/didOpen',
    { textDocument: { uri, languageId: 'plaintext', version: 1, text: 5 } },
    'textDocument.text',
  ],
  ['textDocument/didChange', changed(7), 'contentChanges'],
  ['textDocument/didChange', changed([{ text: 7 }]), 'contentChanges[0].text'],
  [
    'textDocument/didChange',
    changed([{ text: 'x', range: { start: { line: -5, character: 1e12 }, end: range.end } }]),
    'contentChanges[0].range.start.line',
  ],
  ['textDocument/didClose', {}, 'textDocument'],
  ['textDocument/hover', { textDocument: { uri }, position: { line: 1e300, character: 0 } }, 'position.line'],
  [
    'textDocument/codeAction',
    { textDocument: { uri }, range, context: { diagnostics: [null] } },
    'context.diagnostics[0]',
  ],
  ['textDocument/inlayHint', { textDocument: { uri } }, 'range'],
  ['workspace/symbol', { query: {} }, 'query'],
];

/** Messages as the editor sends them, with what a newer one may add. */
const wellFormed: readonly (readonly [method: string, params: unknown])[] = [
  ['crossread/files', { uris: [], skipped: [], minScore: 0.75, encoding: 'utf8', newer: [] }],
  ['crossread/articles', undefined],
  ['crossread/claims', {}],
  ['crossread/claims', { uri: undefined }],
  ['crossread/locate', { id: 5, from: null }],
  ['crossread/citation', { uri, range }],
  ['crossread/citation', { id: { any: 'thing' } }],
  ['crossread/decide', { type: 'rename', id: 'a', name: 'b' }],
  ['textDocument/didChange', changed([{ range, rangeLength: 5, text: '' }, { text: 'whole' }])],
  ['textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 2 ** 31 - 1 } }],
];

describe('messages that do not fit their shape', () => {
  for (const [method, params, field] of malformed)
    it(`${method} ${JSON.stringify(params).slice(0, 60)}: ${field}`, () =>
      assert.equal(malformedField(method, params), field));
  for (const [method, params] of wellFormed)
    it(`${method} ${String(JSON.stringify(params)).slice(0, 60)} fits`, () =>
      assert.equal(malformedField(method, params), undefined));

  it('are refused or dropped at once, and all that is known stays', async () => {
    const client = new TestClient();
    await client.start();
    await client.index({ [uri]: wire, [other]: wire });
    await client.open(uri, wire);
    const hover = (): Promise<unknown> =>
      client.request('textDocument/hover', { textDocument: { uri: other }, position: at(wire, 'said') });
    const before = [await client.request('crossread/articles', {}), await hover()];
    for (const [method, params] of malformed) {
      await assert.rejects(client.request(method, params), /./, method);
      await client.notify(method, params);
    }
    assert.deepEqual([await client.request('crossread/articles', {}), await hover()], before);
    assert.deepEqual(client.reads, [uri, other]);
    client.dispose();
  });

  it('do not keep 200,000 files in one message from being read', async () => {
    const client = new TestClient();
    await client.start();
    const uris = Array.from({ length: 200_000 }, (_, index) => `${folder}${index}.txt`);
    await client.notify(filesNotification, { uris, skipped: [] });
    await client.until(({ total, done, skipped }) => total + skipped.all === uris.length && done === 0);
    await client.notify('crossread/files', { uris: [uri], skipped: [] });
    await client.until(({ total, skipped }) => total + skipped.all === 1);
    client.dispose();
  });
});

describe('shapes of messages', () => {
  const source = (name: string): string => fs.readFileSync(name, 'utf8');

  it('are given for all messages from editor to server', () => {
    const methods = sourcesBelow('src/protocol').flatMap((name) =>
      [...source(name).matchAll(/Editor → server[\s\S]*?'(crossread\/\w+)'/g)].map(([, method]) => method),
    );
    assert.ok(methods.length > 35);
    assert.deepEqual(
      methods.filter((method) => !messageShapes.has(method)),
      [],
    );
  });

  it('are checked for all handlers of the language server protocol that are registered', () => {
    const unchecked = new Set(['onRequest', 'onNotification', 'onInitialize', 'onInitialized', 'onShutdown', 'onExit']);
    const names = sourcesBelow('src/server').flatMap((name) =>
      [...source(name).matchAll(/\bconnection\s*\.(on[A-Z]\w+)/g)].map(([, handler]) => handler),
    );
    assert.ok(names.includes('onHover'));
    assert.deepEqual(
      names.filter((name) => !unchecked.has(name) && !checkedHandlers.includes(name)),
      [],
    );
  });
});
