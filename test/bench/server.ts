import { spawn } from 'node:child_process';
import path from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { filesNotification, type ReadParams, readRequest, type ReadResult } from '../../src/protocol/files';
import { type Status, statusNotification } from '../../src/protocol/session';

/** The URI of an article by its number. */
export const uriOf = (i: number): string => `file:///bench/${String(i).padStart(6, '0')}.txt`;

/** The packaged server in a process of its own, with files in memory. */
export class BenchServer {
  private versions = new Map<string, number>();

  private constructor(
    readonly connection: MessageConnection,
    private readonly kill: () => void,
    readonly readMs: number,
  ) {}

  static async start(texts: readonly string[]): Promise<BenchServer> {
    const child = spawn(process.execPath, [path.resolve('dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const byUri = new Map(texts.map((text, i) => [uriOf(i), text]));
    connection.onRequest(readRequest, ({ uris }: ReadParams): ReadResult =>
      uris.map((uri) => ({ text: byUri.get(uri)! })),
    );
    const done = new Promise<void>((resolve) =>
      connection.onNotification(
        statusNotification,
        (status: Status) => void (status.done === texts.length && status.total === texts.length && resolve()),
      ),
    );
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const from = performance.now();
    await connection.sendNotification(filesNotification, { uris: [...byUri.keys()], skipped: [] });
    await done;
    return new BenchServer(connection, () => child.kill(), performance.now() - from);
  }

  async open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
  }

  async type(uri: string, at: { line: number; character: number }, text: string): Promise<void> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  stop(): void {
    this.connection.dispose();
    this.kill();
  }
}
