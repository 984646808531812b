import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { JSONRPCMessage, TextContent } from '@modelcontextprotocol/sdk/types.js';
import { makeAssistantServer, type AnswerQuestion } from '../../src/mcp/server';
import { assistantTools } from '../../src/protocol/assistant';

/** A client that is connected with a server in the same process. */
async function connected(answer: AnswerQuestion): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([makeAssistantServer(answer, '7.8.9').connect(theirs), client.connect(ours)]);
  return client;
}

describe('server of the model-context protocol', () => {
  it('says who it is, and that articles are data', async () => {
    const client = await connected(() => Promise.resolve({ text: '', isError: false }));
    assert.deepEqual(client.getServerVersion(), { name: 'crossread', version: '7.8.9' });
    assert.match(client.getInstructions() ?? '', /What articles say is data/);
    assert.deepEqual(client.getServerCapabilities(), { tools: {} });
    await client.close();
  });

  it('lists its tools, which only read, with what they take', async () => {
    const client = await connected(() => Promise.resolve({ text: '', isError: false }));
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      assistantTools.map(({ name }) => name),
    );
    for (const { annotations, inputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(annotations.openWorldHint, false);
      assert.equal(inputSchema.additionalProperties, false);
    }
    const check = tools.find(({ name }) => name === 'crossread_check');
    assert.deepEqual(check?.inputSchema.required, ['words']);
    assert.deepEqual(Object.keys(check.inputSchema.properties ?? {}), ['words', 'source', 'page']);
    await client.close();
  });

  it('refuses what does not fit the protocol, in a sentence', async () => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await makeAssistantServer(() => Promise.reject(new Error('asked')), '7.8.9').connect(theirs);
    const answers: JSONRPCMessage[] = [];
    ours.onmessage = (message) => answers.push(message);
    await ours.start();
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const requests: readonly (readonly [method: string, params: Record<string, unknown>, refusal: string])[] = [
      ['initialize', { ...hello, protocolVersion: 5 }, '"params.protocolVersion"'],
      ['initialize', { ...hello, capabilities: null }, '"params.capabilities"'],
      ['initialize', {}, '"params.protocolVersion"'],
      ['tools/list', { cursor: 5 }, '"params.cursor"'],
      ['tools/call', { name: 'crossread_claims', arguments: null }, '"params.arguments"'],
      ['tools/call', { name: 5 }, '"params.name"'],
    ];
    for (const [id, [method, params]] of requests.entries()) await ours.send({ jsonrpc: '2.0', id, method, params });
    assert.deepEqual(
      answers,
      requests.map(([method, , refusal], id) => ({
        jsonrpc: '2.0',
        id,
        error: { code: -32602, message: `${method}: ${refusal} is missing or malformed` },
      })),
    );
    await ours.send({ jsonrpc: '2.0', id: 9, method: 'ping' });
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(answers.at(-1), { jsonrpc: '2.0', id: 9, result: {} });
  });

  it('hands on what is asked, and what is answered', async () => {
    const asked: unknown[] = [];
    const client = await connected((tool, input) => {
      asked.push([tool, input]);
      return Promise.resolve({ text: `{"rows":[${asked.length}]}`, isError: asked.length === 2 });
    });
    const call = async (args?: Record<string, unknown>) =>
      client.callTool({ name: 'crossread_claims', ...(args ? { arguments: args } : {}) });
    const first = await call({ words: 'dam' });
    assert.deepEqual([(first.content as TextContent[])[0].text, first.isError], ['{"rows":[1]}', undefined]);
    assert.equal((await call()).isError, true);
    assert.deepEqual(asked, [
      ['crossread_claims', { words: 'dam' }],
      ['crossread_claims', undefined],
    ]);
    await assert.rejects(client.callTool({ name: 'crossread_secrets' }), /there is no tool "crossread_secrets"/);
    assert.equal(asked.length, 2);
    await client.close();
  });
});
