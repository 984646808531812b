import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  createMessageConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver-protocol';
import { servePlainClient } from '../../../src/cli/lsp/serve';
import { serve } from '../../../src/server/connection';
import { tagger } from '../../fixtures/tagger';

/** A server that was started for a client. */
interface Started {
  readonly output: NodeJS.ReadableStream;
  readonly input: NodeJS.WritableStream;
  /** The status with which it ends. */
  readonly exited: Promise<number | null>;
  kill(): void;
}

/** As a client starts it: the built command line. */
export function asProcess(): Started {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { output: child.stdout, input: child.stdin, exited, kill: () => void child.kill() };
}

/** In this process, from the sources. */
function asSources(): Started {
  const [input, output, up, down] = Array.from({ length: 4 }, () => new PassThrough());
  // The library ends the process when a stream that it was given ends, and not when a reader does.
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), tagger);
  const server = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const exited = new Promise<number>((resolve) => servePlainClient(input, output, '1.2.3', resolve, server));
  return { output, input, exited, kill: () => void input.end() };
}

/** A client of the language server protocol that knows nothing of Crossread, and a server of its own. */
export class PlainClient {
  readonly problems = new Map<string, Diagnostic[]>();
  /** Requests and notifications of the server, in the order in which they came. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  /** What the client answers to requests of the server. */
  readonly answers: Record<string, (params: never) => unknown> = {};
  readonly exited: Promise<number | null>;
  private readonly connection: MessageConnection;
  private readonly started: Started;
  private hasExited = false;

  constructor(
    readonly folder: string,
    start: () => Started = asSources,
  ) {
    this.started = start();
    this.exited = this.started.exited.finally(() => (this.hasExited = true));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.started.output),
      new StreamMessageWriter(this.started.input),
    );
    this.connection.onRequest((method, params) => {
      this.heard.push({ method, params });
      return (this.answers[method] as ((params: never) => unknown) | undefined)?.(params as never) ?? null;
    });
    this.connection.onNotification((method, params) => {
      this.heard.push({ method, params });
      if (method !== 'textDocument/publishDiagnostics') return;
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: Diagnostic[] };
      this.problems.set(uri, diagnostics);
    });
    this.connection.onProgress(new ProgressType<unknown>(), 'crossread/reading', (value) =>
      this.heard.push({ method: '$/progress', params: { value } }),
    );
    this.connection.listen();
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  async start(capabilities: object = {}, more: object = {}): Promise<InitializeResult> {
    const rootUri = pathToFileURL(this.folder).href;
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri,
      capabilities,
      workspaceFolders: [{ uri: rootUri, name: 'n' }],
      ...more,
    });
    await this.notify('initialized', {});
    return result;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** A request that is cancelled as soon as it is sent. */
  cancelled(method: string, params: unknown): Promise<unknown> {
    const source = new CancellationTokenSource();
    const result = this.connection.sendRequest(method, params, source.token);
    source.cancel();
    return result;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(name: string, text = fs.readFileSync(path.join(this.folder, name), 'utf8')): Promise<string> {
    const uri = this.uri(name);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    return uri;
  }

  /** Waits until `test` gives something. */
  async until<T>(test: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T> {
    const end = Date.now() + 25_000;
    for (;;) {
      const value = await test();
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  heardOf(method: string): unknown[] {
    return this.heard.filter((each) => each.method === method).map(({ params }) => params);
  }

  async stop(): Promise<number | null> {
    if (this.hasExited) return this.exited;
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    return this.exited;
  }

  kill(): void {
    this.started.kill();
  }
}
