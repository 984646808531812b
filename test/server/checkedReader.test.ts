import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { createConnection, StreamMessageWriter } from 'vscode-languageserver/node';
import { CheckedReader } from '../../src/server/checkedReader';
import { serve } from '../../src/server/connection';
import { FramedReader } from '../../src/server/node/framedReader';
import { tagger } from '../fixtures/tagger';

interface Told {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: { readonly message: string };
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: unknown;
}

/** A server and the bare stream to it: nothing of a client's library stands between. */
class BareClient {
  readonly told: Told[] = [];
  isClosed = false;
  private readonly up = new PassThrough();
  private readonly waiting = new Set<() => void>();

  constructor() {
    const down = new PassThrough();
    const writer = new StreamMessageWriter(down);
    const reader = new CheckedReader(new FramedReader(this.up), writer);
    reader.onClose(() => {
      this.isClosed = true;
      this.look();
    });
    serve(createConnection(reader, writer), tagger);
    new FramedReader(down).listen((message) => {
      this.told.push(message as Told);
      this.look();
    });
  }

  write(bytes: string): void {
    this.up.write(bytes);
  }

  send(message: unknown): void {
    const body = typeof message === 'string' ? message : JSON.stringify(message);
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** The first message that fits, as soon as it is there. */
  async first(fits: (told: Told) => boolean): Promise<Told> {
    return this.untilFound(() => this.told.find(fits));
  }

  untilClosed(): Promise<true> {
    return this.untilFound(() => this.isClosed || undefined);
  }

  private untilFound<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  private look(): void {
    for (const look of [...this.waiting]) look();
  }
}

const request = (method: string, params: unknown): object => ({ jsonrpc: '2.0', id: 1, method, params });
const hello = (params: unknown): object => request('initialize', params);
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** What the server answers a first message; it must take a well-formed hello after it. */
async function answerTo(message: unknown): Promise<Told> {
  const client = new BareClient();
  client.send(message);
  const answer = await client.first(() => true);
  client.send({ jsonrpc: '2.0', id: 'after', method: 'initialize', params: { processId: null, capabilities: {} } });
  const after = await client.first(({ id }) => id === 'after');
  assert.ok(after.result, JSON.stringify(after));
  return answer;
}

describe('what a client may send', () => {
  const needsObject = /^initialize needs an object as its params$/;
  const noMessage = /^a message has the name of a method, or the id of a request/;
  const tooDeep = /^malformed: more than 200 lists and records within each other$/;
  const refused: readonly (readonly [what: string, message: unknown, code: number, sentence: RegExp])[] = [
    ['a hello without params', hello(undefined), -32602, needsObject],
    ['a hello of nothing', hello(null), -32602, needsObject],
    ['a hello that is a list', hello([{ capabilities: {} }]), -32602, needsObject],
    ['a hello that is a number', hello(5), -32602, needsObject],
    [
      'a hello a million lists deep',
      `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":${deep(1_000_000)}}}`,
      -32602,
      tooDeep,
    ],
    ['any request of many levels', request('crossread/marks', JSON.parse(deep(300))), -32602, tooDeep],
    ['what is no JSON', 'no JSON', -32700, /^no message could be read: it is no JSON$/],
    ['lists that do not close', '['.repeat(100_000), -32700, /^no message could be read: it is no JSON$/],
    ['a number', '5', -32600, noMessage],
    ['nothing', 'null', -32600, noMessage],
    ['a batch', [hello({})], -32600, noMessage],
    ['a method that is a number', { jsonrpc: '2.0', id: 1, method: 5 }, -32600, noMessage],
    ['an id that is a record', { jsonrpc: '2.0', id: {}, method: 'initialize', params: {} }, -32600, noMessage],
    ['an id of nothing', { jsonrpc: '2.0', id: null, method: 'initialize', params: {} }, -32600, noMessage],
  ];
  for (const [what, message, code, sentence] of refused)
    it(`refuses ${what} in a sentence, and lives`, async () => {
      const { error } = await answerTo(message);
      assert.equal(error?.code, code);
      assert.match(error.message, sentence);
    });

  for (const [method, params] of [
    ['$/setTrace', undefined],
    ['$/setTrace', { value: 5 }],
    ['$/cancelRequest', undefined],
    ['$/cancelRequest', { id: null }],
    ['$/progress', {}],
    ['window/workDoneProgress/cancel', null],
    ['workspace/didChangeWorkspaceFolders', { event: 5 }],
  ] as const)
    it(`drops ${method} of ${String(JSON.stringify(params))} and says so`, async () => {
      const told = await answerTo({ jsonrpc: '2.0', method, params });
      assert.equal(told.method, 'window/logMessage');
      assert.match(told.params?.message ?? '', /^dropped: .+ is malformed$/);
      assert.ok(told.params?.message.includes(method));
    });

  it('takes a hello of which no field is what it should be', async () => {
    for (const odd of [null, 5, 'x', [], [null], {}])
      for (const capabilities of [odd, { workspace: odd, window: odd, textDocument: odd, general: odd }])
        assert.ok((await answerTo(hello({ processId: [odd], capabilities, trace: odd, workDoneToken: odd }))).result);
  });

  it('watches no process that cannot be', async () => {
    // What is watched is looked at each three seconds, and its end ends the process: the timer is looked for instead.
    const before = setInterval;
    const set: unknown[] = [];
    globalThis.setInterval = ((...args: Parameters<typeof before>) => {
      set.push(args);
      return before(...args);
    }) as typeof setInterval;
    try {
      for (const processId of [-5.5, -1, 0, 1e300, '7']) await answerTo(hello({ processId, capabilities: {} }));
    } finally {
      globalThis.setInterval = before;
    }
    assert.deepEqual(set, []);
  });

  it('answers any JSON at all, or lives on', async () => {
    const client = new BareClient();
    const field = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('2.0', 'initialize', 'shutdown', '$/progress'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ id: field, method: field, params: field })),
        async (value) => {
          if (value instanceof Object && 'method' in value && value.method === 'exit') return;
          client.send(value);
          client.told.length = 0;
          client.send({ jsonrpc: '2.0', id: 'still', method: 'crossread/no', params: {} });
          assert.equal((await client.first(({ id }) => id === 'still')).error?.code, -32601);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says why nothing more can be read, and closes', async () => {
    const heads = [
      '\r\n\r\n{}',
      'Content-Length: abc\r\n\r\n{}',
      'Content-Length: -5\r\n\r\n{}',
      'Content-Length: 99999999999999999999\r\n\r\n{}',
      'Content-Length: 1000000000\r\n\r\n[[[[',
      'x'.repeat(10_000),
    ];
    for (const head of heads) {
      const client = new BareClient();
      client.write(head);
      await client.untilClosed();
      const { error } = await client.first(() => true);
      assert.equal(error?.code, -32700);
      assert.match(error.message, /^no message could be read: its head gives no Content-Length from 0 to \d+;/);
    }
  });
});
