import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { readRequest } from '../../src/protocol/files';
import { statusNotification, type Status } from '../../src/protocol/session';

/** Ms that a server is waited for. */
const maxMs = 120_000;

/** The built server in a process of its own, as the editor starts it, with a client that reads files from the disk. */
export class ServerProcess {
  readonly reads: string[] = [];
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly waiting = new Set<() => void>();
  private status: Status | undefined;
  private isOver = false;
  private readonly ended: Promise<void>;

  /** @param isSlow what it keeps is written in two parts, with a while between them */
  constructor(
    private readonly storage: string,
    private readonly uris: readonly string[],
    isSlow = false,
  ) {
    const execArgv = isSlow ? ['--require', path.resolve('test/attack/slowWrites.cjs')] : [];
    this.child = fork(path.resolve('dist/server.js'), ['--node-ipc'], { silent: true, execArgv });
    this.ended = new Promise((resolve) =>
      this.child.once('exit', () => {
        this.isOver = true;
        this.look();
        resolve();
      }),
    );
    this.connection = createMessageConnection(new IPCMessageReader(this.child), new IPCMessageWriter(this.child));
    this.connection.onError(() => undefined);
    this.connection.onRequest(readRequest, ({ uris: wanted }) =>
      wanted.map((uri) => {
        this.reads.push(uri);
        return { text: fs.readFileSync(new URL(uri), 'utf8') };
      }),
    );
    this.connection.onNotification(statusNotification, (status) => {
      this.status = status;
      this.look();
    });
    this.connection.onRequest(() => null);
    this.connection.listen();
  }

  async start(): Promise<void> {
    const options = { storage: this.storage };
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions: options,
    });
    await this.connection.sendNotification('initialized', {});
    await this.connection.sendNotification('crossread/files', { uris: this.uris, skipped: [] });
  }

  /** Resolves when so many files are read. @throws when the server ends before */
  async until(done: number): Promise<void> {
    await this.inTime(
      new Promise<void>((resolve, reject) => {
        const look = (): void => {
          if (this.isOver) reject(new Error('the server has ended'));
          else if ((this.status?.done ?? 0) + (this.status?.skipped.all ?? 0) >= done) resolve();
          else return;
          this.waiting.delete(look);
        };
        this.waiting.add(look);
        look();
      }),
      `${done} files`,
    );
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.inTime(this.connection.sendRequest<Result>(method, params), method);
  }

  /** Ends in order: what was read is kept. */
  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    await this.connection.sendNotification('exit');
    await this.inTime(this.ended, 'exit');
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private look(): void {
    for (const each of [...this.waiting]) each();
  }

  private async inTime<Result>(work: Promise<Result>, what: string): Promise<Result> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`${what}: nothing for ${maxMs / 1000} s, status ${JSON.stringify(this.status)}`));
      }, maxMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
