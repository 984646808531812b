import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { articleDetailsRequest, articlesRequest, originsRequest } from '../../src/protocol/articles';
import { briefRequest } from '../../src/protocol/brief';
import { claimsRequest } from '../../src/protocol/claims';
import { copiesRequest } from '../../src/protocol/copies';
import { entitiesRequest } from '../../src/protocol/entities';
import { findRequest } from '../../src/protocol/find';
import { matrixRequest, matrixTextRequest } from '../../src/protocol/matrix';
import type { RequestType } from '../../src/protocol/message';
import { alignedRequest, atRequest, parallelsRequest } from '../../src/protocol/passages';
import { statementsRequest } from '../../src/protocol/statements';
import { timelineRequest } from '../../src/protocol/timeline';
import { quotationsRequest, speakersRequest } from '../../src/protocol/speakers';
import { flood } from '../fixtures/articles';
import { at, TestClient } from './client';

const uri = 'file:///n/post.txt';
const position = at(flood.post, 'Hanna Reyl');
const place = { textDocument: { uri }, position };

/** Requests that may take long in a large folder. */
const requests: [RequestType<unknown, unknown, void> | string, unknown][] = [
  [claimsRequest, { uri }],
  [matrixRequest, { uri }],
  [matrixTextRequest, { uri, format: 'csv' }],
  [originsRequest, { uri }],
  [articleDetailsRequest, { uri }],
  [atRequest, { uri, position }],
  [articlesRequest, {}],
  [briefRequest, { uri, format: 'view' }],
  [timelineRequest, { uri }],
  [copiesRequest, { uri }],
  [statementsRequest, { uri, format: 'csv' }],
  [findRequest, { uri, query: 'flood' }],
  [entitiesRequest, {}],
  [parallelsRequest, { uri, position }],
  [alignedRequest, { uri, other: 'file:///n/herald.txt' }],
  [quotationsRequest, { id: 'person:hanna reyl' }],
  ['textDocument/codeLens', { textDocument: { uri } }],
  ['textDocument/hover', place],
  ['textDocument/definition', place],
  ['textDocument/references', { ...place, context: { includeDeclaration: true } }],
  ['workspace/symbol', { query: '' }],
];

describe('requests that are cancelled', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient();
    await client.start();
    await client.index(
      Object.fromEntries(Object.entries(flood).map(([name, text]) => [`file:///n/${name}.txt`, text])),
    );
  });
  afterEach(() => client.dispose());

  for (const [type, params] of requests) {
    const method = typeof type === 'string' ? type : type.method;
    it(`${method} answers, and when it is cancelled says so instead`, async () => {
      const source = new CancellationTokenSource();
      const answer = client.cancellable(type, params, source.token);
      source.cancel();
      await assert.rejects(answer, (error: unknown) => {
        assert.ok(error instanceof ResponseError);
        assert.equal(error.code, LSPErrorCodes.RequestCancelled);
        return true;
      });
      assert.notEqual(await client.cancellable(type, params, new CancellationTokenSource().token), undefined);
    });
  }

  it('leave the server answering others', async () => {
    const source = new CancellationTokenSource();
    const cancelled = client.cancellable(matrixRequest, { uri }, source.token);
    const other = client.request(speakersRequest, {});
    source.cancel();
    await assert.rejects(cancelled);
    assert.equal((await other).length, 1);
  });
});
