import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assistantTools } from '../../src/protocol/assistant';
import { messageShapes } from '../../src/server/messageShapes';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';
import { storyText } from './story';

/** Ms in which a hostile message is answered, and what is asked after it. */
const maxMs = 30_000;
/** Hostile messages after which a plain question is asked. */
const between = 25;

export const attackClients: Attack = {
  name: 'clients',
  what: 'hostile messages and frames to `crossread lsp` and `crossread mcp` over a hostile folder: they live, answer and write nothing elsewhere',
  seconds: 20,
  least: 2,
  run: async (trial) => {
    for (let round = 0; trial.goesOn(round); round++)
      await trial.tryLater(`round ${round}`, () => (round % 2 === 0 ? overLsp(trial) : overMcp(trial)));
  },
};

/** A folder of a story with what may lie beside it. */
function hostileFolder(trial: Trial): string {
  const folder = trial.folder();
  for (let index = 0; index < 3; index++) fs.writeFileSync(path.join(folder, `a${index}.txt`), storyText(index, 1));
  fs.writeFileSync(path.join(folder, 'b\n\u202e[x](command:y).txt'), hostileText(trial, 60));
  fs.writeFileSync(path.join(folder, 'line.txt'), 'a “b” said Hanna Reyl, 5 '.repeat(4000));
  fs.mkdirSync(path.join(folder, '.crossread', 'notes'), { recursive: true });
  const entry = (fields: object): object => ({ id: hostileText(trial, 3), at: '2025-01-01T00:00:00.000Z', ...fields });
  const names = ['../../etc/passwd', 'a0.txt', '__proto__', hostileText(trial, 4), '/etc/passwd', '\ud800'];
  const own = (): object => ({ name: trial.pick(names), kind: trial.pick(['person', 'place', '__proto__', 5]) });
  const decisions = [
    ...Array.from({ length: 20 }, () =>
      entry({
        type: trial.pick(['rename', 'merge', 'ignore', 'later']),
        entity: own(),
        into: own(),
        name: hostileText(trial, 4),
      }),
    ),
    ...[null, 1, 'x', [], { type: 'boilerplate', path: '../x', text: '' }],
  ];
  const write = (name: string, value: unknown): void =>
    fs.writeFileSync(path.join(folder, '.crossread', name), JSON.stringify(value));
  write('decisions.json', { crossread: trial.pick([1, 2, 99, 'x']), decisions, later: { kept: true } });
  write('clusters.json', { crossread: 1, clusters: [[{ path: trial.pick(names), start: -1, end: 1e9 }], names] });
  for (let index = 0; index < 4; index++)
    write(`notes/${index}.json`, {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: trial.pick([hostileText(trial, 3), 'urn:x', '']),
      body: [{ type: 'TextualBody', value: hostileText(trial, 30) }],
      target: {
        source: trial.pick([...names, 'a0.txt#99', 'a0.txt#-1']),
        selector: [{ type: 'TextQuoteSelector', exact: trial.pick(['bridge', hostileText(trial, 4)]) }],
      },
    });
  return folder;
}

/** A process of the command line, whose messages are parted by what reads them. */
class Spoken {
  readonly heard: Record<string, unknown>[] = [];
  errors = '';
  status: number | string | undefined;
  private readonly child: ChildProcessWithoutNullStreams;
  private rest = Buffer.alloc(0);

  constructor(
    words: readonly string[],
    private readonly hasHeads: boolean,
  ) {
    this.child = spawn(process.execPath, ['dist/cli.js', ...words]);
    this.child.stdout.on('data', (chunk: Buffer) => {
      this.rest = Buffer.concat([this.rest, chunk]);
      this.part();
    });
    this.child.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.child.stdin.on('error', () => undefined);
    this.child.on('exit', (status, signal) => (this.status = status ?? signal ?? 'nothing'));
  }

  private part(): void {
    for (;;) {
      const mark = this.hasHeads ? '\r\n\r\n' : '\n';
      const at = this.rest.indexOf(mark);
      if (at < 0) return;
      const from = at + mark.length;
      const end = this.hasHeads ? from + Number(/\d+/.exec(this.rest.toString('latin1', 0, at))?.[0]) : at;
      if (this.rest.length < end) return;
      const body = this.rest.toString('utf8', this.hasHeads ? from : 0, end);
      this.rest = this.rest.subarray(this.hasHeads ? end : from);
      if (body.trim() !== '') this.heard.push(JSON.parse(body) as Record<string, unknown>);
    }
  }

  raw(body: string): void {
    const head = this.hasHeads ? `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n` : '';
    this.child.stdin.write(`${head}${body}${this.hasHeads ? '' : '\n'}`);
  }

  send(message: object): void {
    this.raw(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  /** What a request is answered with. @throws where the process has ended, or is late */
  async ask(id: number, method: string, params?: unknown): Promise<Record<string, unknown>> {
    this.send({ id, method, params });
    for (const end = performance.now() + maxMs; performance.now() < end;) {
      const answer = this.heard.find((each) => each.id === id && each.method === undefined);
      if (answer) return answer;
      assert.equal(
        this.status,
        undefined,
        `ended at ${method} ${String(JSON.stringify(params)).slice(0, 200)}: ${this.errors}`,
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`no answer to ${method} ${String(JSON.stringify(params)).slice(0, 200)}`);
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

function hostileValue(trial: Trial, uris: readonly string[], depth = 0): unknown {
  if (depth < 3 && trial.below(3) > 0) {
    if (trial.below(3) === 0) return [hostileValue(trial, uris, depth + 1)];
    const names = ['uri', 'textDocument', 'position', 'range', 'event', 'added', 'settings', 'command', 'arguments'];
    const more = [
      'text',
      'version',
      'contentChanges',
      'article',
      'articles',
      'query',
      'limit',
      'kind',
      'name',
      '__proto__',
    ];
    return Object.fromEntries(
      Array.from({ length: 1 + trial.below(4) }, () => [
        trial.pick([...names, ...more]),
        hostileValue(trial, uris, depth + 1),
      ]),
    );
  }
  const numbers = [-1, 0, 2 ** 53, 1e308, 0.5];
  const addresses = ['file:///%zz', 'file:///%00', 'file://host/x', 'untitled:1', '', 'file:///etc/passwd'];
  return trial.pick<unknown>([
    null,
    true,
    ...numbers,
    ...uris,
    ...addresses,
    hostileText(trial, 4),
    'x'.repeat(100_000),
  ]);
}

/** Frames and lines that are no messages, yet leave what follows readable. */
const noMessages: readonly string[] = [
  '',
  'null',
  '[]',
  '{',
  '\u0000',
  '{"jsonrpc":"2.0"}',
  '{"id":{},"method":1}',
  '['.repeat(50_000),
];

async function overLsp(trial: Trial): Promise<void> {
  const folder = hostileFolder(trial);
  const before = listing(folder);
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const client = new Spoken(['lsp', '--stdio'], true);
  try {
    const encodings = [trial.pick(['utf-8', 'utf-16', 'utf-32'])];
    const capabilities = { general: { positionEncodings: encodings } };
    await client.ask(1, 'initialize', {
      processId: null,
      capabilities,
      workspaceFolders: [{ uri: uri(''), name: 'x' }],
    });
    client.send({ method: 'initialized', params: {} });
    client.send({
      method: 'textDocument/didOpen',
      params: {
        textDocument: { uri: uri('line.txt'), languageId: 'plaintext', version: 1, text: hostileText(trial, 400) },
      },
    });
    const own = [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/executeCommand',
      'textDocument/diagnostic',
      'workspace/didChangeWorkspaceFolders',
    ];
    const methods = [...own, ...[...messageShapes.keys()].filter((each) => !each.startsWith('crossread/'))];
    for (let index = 0; index < 6 * between; index++) {
      const params =
        trial.below(3) === 0
          ? {
              textDocument: { uri: uri('a0.txt') },
              position: { line: trial.below(9), character: trial.below(999) },
              range: hostileValue(trial, []),
            }
          : hostileValue(trial, [uri('a0.txt'), uri('line.txt'), uri('gone.txt')]);
      if (trial.below(12) === 0) client.raw(trial.pick(noMessages));
      else client.send({ method: trial.pick(methods), params, ...(trial.below(2) === 0 ? { id: 1000 + index } : {}) });
      if (index % between === 0)
        assert.ok(
          'result' in
            (await client.ask(10_000 + index, 'textDocument/hover', {
              textDocument: { uri: uri('a0.txt') },
              position: { line: 2, character: 8 },
            })),
        );
    }
    assert.deepEqual(listing(folder), before);
  } finally {
    client.end();
  }
}

async function overMcp(trial: Trial): Promise<void> {
  const folder = hostileFolder(trial);
  const before = listing(folder);
  const client = new Spoken(['mcp', folder], false);
  try {
    await client.ask(1, 'initialize', {
      protocolVersion: '2024-11-05',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    });
    const tools = assistantTools.map(({ name }) => name);
    for (let index = 0; index < 3 * between; index++) {
      if (trial.below(12) === 0) client.raw(trial.pick(noMessages));
      const given = hostileValue(trial, ['a0.txt', '../../../etc/passwd', 'line.txt']);
      const answer = await client.ask(10 + index, 'tools/call', {
        name: trial.pick([...tools, '__proto__']),
        arguments: given,
      });
      assert.doesNotMatch(JSON.stringify(answer), /root:x?:0/);
    }
    const { result } = await client.ask(9999, 'tools/call', { name: 'crossread_articles', arguments: {} });
    assert.ok(JSON.stringify(result).includes('a0.txt'), JSON.stringify(result).slice(0, 300));
    assert.deepEqual(listing(folder), before);
  } finally {
    client.end();
  }
}

/** All files of a folder; what a client opens or asks writes none. */
function listing(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true }).map(String).sort();
}
