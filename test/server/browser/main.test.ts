import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface Told {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: { readonly message: string };
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: unknown;
}

const script = new vm.Script(fs.readFileSync(path.resolve('dist/web/server.js'), 'utf8'));

/** The built server in a worker's world without Node, with what it says to the editor. */
class BrowserWorker {
  private readonly told: Told[] = [];
  private readonly world: Record<string, unknown> & { onmessage?: (event: { readonly data: unknown }) => void };
  private look: () => void = () => undefined;

  constructor() {
    this.world = {
      postMessage: (message: unknown) => {
        this.told.push(structuredClone(message) as Told);
        this.look();
      },
      addEventListener: () => undefined,
    };
    for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'console'])
      this.world[name] = (globalThis as Record<string, unknown>)[name];
    for (const name of ['TextDecoder', 'TextEncoder', 'performance', 'crypto', 'MessageChannel', 'URL'])
      this.world[name] = (globalThis as Record<string, unknown>)[name];
    this.world.self = this.world;
    script.runInContext(vm.createContext(this.world));
  }

  /** As a browser hands it over: a copy. */
  post(message: unknown): void {
    this.world.onmessage?.({ data: structuredClone(message) });
  }

  /** The first thing said that fits. */
  async first(fits: (told: Told) => boolean): Promise<Told> {
    return new Promise((resolve) => {
      this.look = () => {
        const found = this.told.find(fits);
        if (found) resolve(found);
      };
      this.look();
    });
  }
}

const hello = { jsonrpc: '2.0', id: 'hello', method: 'initialize', params: { processId: null, capabilities: {} } };

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

/** A record in which each level is there twice: looked at once for each way to it, there is no end. */
function twice(levels: number): unknown {
  let value: unknown = {};
  for (let level = 1; level < levels; level++) value = { one: value, other: value };
  return value;
}

/** A list that holds itself. */
function endless(): unknown {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

describe("the browser's server", () => {
  for (const [what, message, code, sentence] of [
    ['a number', 5, -32600, /^a message has the name of a method/],
    ['nothing', undefined, -32600, /^a message has the name of a method/],
    ['a list', [hello], -32600, /^a message has the name of a method/],
    ['a record of its own kind', new Map([['method', 'initialize']]), -32600, /^a message has the name of a method/],
    ['a hello without params', { jsonrpc: '2.0', id: 1, method: 'initialize' }, -32602, /^initialize needs an object/],
    [
      'lists in lists',
      { jsonrpc: '2.0', id: 1, method: 'crossread/marks', params: nested(300) },
      -32602,
      /^malformed:/,
    ],
  ] as const)
    it(`refuses ${what} in a sentence, and lives`, async () => {
      const worker = new BrowserWorker();
      worker.post(message);
      const { error } = await worker.first(() => true);
      assert.equal(error?.code, code);
      assert.match(error.message, sentence);
      worker.post(hello);
      assert.ok((await worker.first(({ id }) => id === 'hello')).result);
    });

  it('drops a notification that the library would fall over, and says so', async () => {
    const worker = new BrowserWorker();
    worker.post({ jsonrpc: '2.0', method: '$/setTrace', params: { value: 5 } });
    const { method, params } = await worker.first(() => true);
    assert.equal(method, 'window/logMessage');
    assert.match(params?.message ?? '', /^dropped: \$\/setTrace: value is malformed$/);
  });

  it('takes a hello of which no field is what it should be', async () => {
    for (const odd of [null, 5, 'x', [null], new Date(0), endless()]) {
      const worker = new BrowserWorker();
      worker.post({ ...hello, params: { processId: odd, capabilities: odd, trace: odd, initializationOptions: odd } });
      assert.ok((await worker.first(({ id }) => id === 'hello')).result);
    }
  });

  for (const [what, params] of [
    ['a list that holds itself', endless()],
    ['a hundred levels, each there twice', twice(100)],
  ] as const)
    it(`refuses ${what} at once`, async () => {
      const worker = new BrowserWorker();
      worker.post(hello);
      await worker.first(({ id }) => id === 'hello');
      worker.post({ jsonrpc: '2.0', id: 'odd', method: 'crossread/marks', params });
      assert.match((await worker.first(({ id }) => id === 'odd')).error?.message ?? '', /^malformed: /);
    });
});
