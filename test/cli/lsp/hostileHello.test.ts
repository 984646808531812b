import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import {
  createMessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { InitializeResult, SymbolInformation } from 'vscode-languageserver-protocol';
import { createConnection } from 'vscode-languageserver/node';
import { PlainSession } from '../../../src/cli/lsp/session';
import { serve } from '../../../src/server/connection';
import { flood } from '../../fixtures/articles';
import { tagger } from '../../fixtures/tagger';

/** Two ends of a pair of streams. */
function connected<Left, Right>(
  left: (input: PassThrough, output: PassThrough) => Left,
  right: (input: PassThrough, output: PassThrough) => Right,
): [Left, Right] {
  const [up, down] = [new PassThrough(), new PassThrough()];
  return [left(up, down), right(down, up)];
}

const messages = (input: PassThrough, output: PassThrough): MessageConnection =>
  createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output));

/** A client and a session in the same process. */
function startSession(): MessageConnection {
  const [, server] = connected((input, output) => serve(createConnection(input, output), tagger), messages);
  const [ours, client] = connected(messages, messages);
  new PlainSession(ours, server, '7.8.9', () => undefined).listen();
  client.onRequest(() => null);
  client.listen();
  return client;
}

const capabilityPaths = [
  'general',
  'general.positionEncodings',
  'general.markdown',
  'general.markdown.allowedTags',
  'textDocument',
  'textDocument.hover',
  'textDocument.hover.contentFormat',
  'textDocument.definition',
  'textDocument.documentSymbol',
  'textDocument.publishDiagnostics',
  'window',
  'window.workDoneProgress',
  'workspace',
  'workspace.configuration',
  'workspace.codeLens',
  'workspace.inlayHint',
  'workspace.didChangeConfiguration',
  'workspace.didChangeWatchedFiles',
  'workspace.workspaceFolders',
].map((name) => `capabilities.${name}`);
const optionPaths = [
  'storage',
  'l10n',
  'language',
  'vectors',
  'hints',
  'hover',
  'minScore',
  'crossread',
  'crossread.hints',
].map((name) => `initializationOptions.${name}`);
/** Ways to all that is read of `initialize`. */
const paths = [
  'capabilities',
  'initializationOptions',
  'rootUri',
  'processId',
  'trace',
  ...capabilityPaths,
  ...optionPaths,
];

const odd = fc.oneof(
  fc.constantFrom(null, 5, -1, true, '', 'x', [], [null], [5], {}, { uri: 5 }, { length: 1e9 }, 'file:///%00'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A record with a value at the end of a way; what stands before on the way is replaced. */
function withValue(
  record: Record<string, unknown>,
  [name, ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = record[name];
  const below = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  return { ...record, [name]: rest.length === 0 ? value : withValue(below, rest, value) };
}

describe('language server for a client that says odd things', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread hello-'));
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, `${name}.txt`), text);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Says hello and all that follows, and waits for the articles of the folder. */
  async function findsArticles(
    hello: unknown,
    later: readonly (readonly [method: string, params: unknown])[] = [],
  ): Promise<InitializeResult> {
    const client = startSession();
    try {
      const result = await client.sendRequest<InitializeResult>('initialize', hello);
      await client.sendNotification('initialized', {});
      for (const [method, params] of later) await client.sendNotification(method, params);
      for (let left = 200; ; left--) {
        const found = await client.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'Veltra' });
        if (found.length > 0) return result;
        assert.ok(left > 0, 'no article was found');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } finally {
      client.dispose();
    }
  }

  const folders = (): unknown[] => [{ uri: pathToFileURL(folder).href, name: 'n' }];

  it('takes no folder, a name that no folder can have, no capabilities, no list of encodings', async () => {
    await findsArticles({ workspaceFolders: [null, ...folders()], capabilities: {} });
    const unnamable = { uri: 'file:///%00', name: 'n' };
    await findsArticles({ workspaceFolders: [unnamable, ...folders()], capabilities: {} });
    await findsArticles({ workspaceFolders: folders(), capabilities: null });
    const { capabilities } = await findsArticles({
      workspaceFolders: folders(),
      capabilities: { general: { positionEncodings: 5 } },
    });
    assert.equal(capabilities.positionEncoding, 'utf-16');
  });

  it('serves whatever any field holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 6 }),
        fc.array(odd, { maxLength: 3 }),
        async (fields, extra) => {
          let hello: Record<string, unknown> = { capabilities: {}, workspaceFolders: [...extra, ...folders()] };
          for (const [way, value] of fields) hello = withValue(hello, way.split('.'), value);
          await findsArticles(hello);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('serves whatever is told of settings, folders and documents later', async () => {
    const values = [null, 5, [], {}, { uri: 5 }];
    const later = values.flatMap((value): [string, unknown][] => [
      ['workspace/didChangeConfiguration', { settings: value }],
      [
        'workspace/didChangeConfiguration',
        { settings: { crossread: { hints: value, hover: value, minScore: value } } },
      ],
      ['workspace/didChangeWorkspaceFolders', { event: value }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: value, removed: [value] } }],
      ['workspace/didChangeWatchedFiles', { changes: value }],
      ['textDocument/didOpen', { textDocument: value }],
      ['textDocument/didChange', { textDocument: value, contentChanges: value }],
      ['textDocument/didClose', { textDocument: value }],
    ]);
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    process.on('unhandledRejection', note);
    try {
      await findsArticles({ capabilities: {}, workspaceFolders: folders() }, later);
    } finally {
      process.off('unhandledRejection', note);
    }
    assert.deepEqual(failures, []);
  });

  it('refuses in a sentence what cannot be read', async () => {
    const client = startSession();
    const refused = (method: string, params: unknown, message: RegExp): Promise<void> =>
      assert.rejects(client.sendRequest(method, params), (error) => {
        assert.ok(error instanceof ResponseError);
        assert.equal(error.code, -32602);
        assert.match(error.message, message);
        return true;
      });
    await refused('initialize', [5], /^initialize needs an object as its params$/);
    // What was refused may be said again.
    await client.sendRequest('initialize', { capabilities: {} });
    await refused(
      'workspace/executeCommand',
      { command: 'crossread.notComparable', arguments: 5 },
      /needs the name of/,
    );
    client.dispose();
  });
});
