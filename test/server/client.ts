import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { NotificationType, RequestType } from '../../src/protocol/message';
import type { Diagnostic } from 'vscode-languageserver-types';
import { createConnection, type ClientCapabilities } from 'vscode-languageserver/node';
import {
  createMessageConnection,
  type CancellationToken,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { filesNotification, type ReadParams, readRequest, type ReadResult } from '../../src/protocol/files';
import { type Status, statusNotification } from '../../src/protocol/session';
import { CheckedReader } from '../../src/server/checkedReader';
import { serve } from '../../src/server/connection';
import { DiskStorage } from '../../src/server/node/diskStorage';
import { FramedReader } from '../../src/server/node/framedReader';
import { tagger } from '../fixtures/tagger';

/** A language client over in-memory streams, with files in a map. */
export class TestClient {
  readonly files = new Map<string, string | { skipped: string }>();
  readonly reads: string[] = [];
  status: Status | undefined;
  private readonly connection: MessageConnection;
  private readonly waiting: { test: (status: Status) => boolean; done: () => void }[] = [];
  private versions = new Map<string, number>();
  /** Problems as last sent, by URI. */
  readonly problems = new Map<string, Diagnostic[]>();
  private readonly onProblems: (() => void)[] = [];
  /** How often the server has asked for lenses and hints to be made anew. */
  readonly refreshed = { lenses: 0, hints: 0 };
  private readonly onRefresh = new Set<() => void>();

  /** @param storage folder in which digests are kept */
  constructor(private readonly storage?: string) {
    const up = new PassThrough();
    const down = new PassThrough();
    const writer = new StreamMessageWriter(down);
    const reader = new CheckedReader(new FramedReader(up), writer);
    serve(createConnection(reader, writer), tagger, {
      storageIn: (folder, variant) => new DiskStorage(folder, variant),
      readVectors: () => fs.readFileSync(path.resolve('src/corpus/index/vectors/wordVectors.bin')),
    });
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onRequest(readRequest, ({ uris }: ReadParams): ReadResult => {
      this.reads.push(...uris);
      return uris.map((uri) => {
        const file = this.files.get(uri);
        return file === undefined
          ? { skipped: 'vanished while reading' }
          : typeof file === 'string'
            ? { text: file }
            : file;
      });
    });
    this.connection.onNotification(statusNotification, (status: Status) => {
      this.status = status;
      for (const entry of [...this.waiting]) {
        if (!entry.test(status)) continue;
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        entry.done();
      }
    });
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.problems.set(uri, diagnostics);
        for (const tell of [...this.onProblems]) tell();
      },
    );
    this.connection.onRequest('workspace/codeLens/refresh', () => this.noteRefresh('lenses'));
    this.connection.onRequest('workspace/inlayHint/refresh', () => this.noteRefresh('hints'));
    this.connection.listen();
  }

  private noteRefresh(what: 'lenses' | 'hints'): null {
    this.refreshed[what]++;
    for (const look of [...this.onRefresh]) look();
    return null;
  }

  /** Resolves when the server has asked so often for lenses and hints to be made anew. */
  untilRefreshed(lenses: number, hints: number): Promise<void> {
    return new Promise((done) => {
      const look = (): void => {
        if (this.refreshed.lenses < lenses || this.refreshed.hints < hints) return;
        this.onRefresh.delete(look);
        done();
      };
      this.onRefresh.add(look);
      look();
    });
  }

  async start(capabilities: ClientCapabilities = {}): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: { storage: this.storage },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Resolves at the first status that passes the test. */
  until(test: (status: Status) => boolean): Promise<void> {
    if (this.status && test(this.status)) return Promise.resolve();
    return new Promise((done) => this.waiting.push({ test, done }));
  }

  /** Resolves when an article has so many problems. */
  untilProblems(uri: string, count: number): Promise<void> {
    return new Promise((done) => {
      const look = (): void => {
        if ((this.problems.get(uri)?.length ?? 0) !== count) return;
        if (this.onProblems.includes(look)) this.onProblems.splice(this.onProblems.indexOf(look), 1);
        done();
      };
      this.onProblems.push(look);
      look();
    });
  }

  async index(files: Record<string, string | { skipped: string }>): Promise<void> {
    for (const [uri, file] of Object.entries(files)) this.files.set(uri, file);
    await this.notify(filesNotification, { uris: [...this.files.keys()], skipped: [] });
    const wanted = this.files.size;
    await this.until((s) => s.done + s.skipped.all >= wanted && s.done === s.total);
  }

  /** A request of the protocol, or one of the language server protocol by its method. */
  request<Params, Result>(type: RequestType<Params, Result, void>, params: Params): Promise<Result>;
  request<Result>(method: string, params: unknown): Promise<Result>;
  request(type: RequestType<unknown, unknown, void> | string, params: unknown): Promise<unknown> {
    return typeof type === 'string'
      ? this.connection.sendRequest(type, params)
      : this.connection.sendRequest(type, params);
  }

  /** The same, with a token by which it may be cancelled. */
  cancellable(
    type: RequestType<unknown, unknown, void> | string,
    params: unknown,
    token: CancellationToken,
  ): Promise<unknown> {
    return typeof type === 'string'
      ? this.connection.sendRequest(type, params, token)
      : this.connection.sendRequest(type, params, token);
  }

  notify<Params>(type: NotificationType<Params>, params: Params): Promise<void>;
  notify(method: string, params: unknown): Promise<void>;
  notify(type: NotificationType<unknown> | string, params: unknown): Promise<void> {
    return typeof type === 'string'
      ? this.connection.sendNotification(type, params)
      : this.connection.sendNotification(type, params);
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, text: string): Promise<void> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  dispose(): void {
    this.connection.dispose();
  }
}

/** Position of the first occurrence of some words. */
export function at(text: string, words: string, offset = 1): { line: number; character: number } {
  const index = text.indexOf(words) + offset;
  const before = text.slice(0, index);
  return { line: before.split('\n').length - 1, character: index - before.lastIndexOf('\n') - 1 };
}
