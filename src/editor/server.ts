import * as vscode from 'vscode';
import type { BaseLanguageClient, Hover, LanguageClientOptions } from 'vscode-languageclient';
import type { NotificationType, RequestType } from '../protocol/message';
import { readRequest } from '../protocol/files';
import { statusNotification, type Status } from '../protocol/session';
import type { ClientFactory, ServerState } from './client';
import { readFiles } from './files';

/** States of a language client (`State` of vscode-languageclient, which is not loaded before a server is started). */
const clientStopped = 1;
const clientRunning = 2;

/** What the server process needs of the rest of the extension. */
export interface ServerOptions {
  readonly makeClient: ClientFactory;
  readonly clientOptions: () => LanguageClientOptions;
  /** Tells a server that has just started what it must know, before it reads anything. */
  readonly prepare: () => Promise<void>;
  readonly log: () => vscode.LogOutputChannel;
}

/** What a hover is asked for beside its place. */
export interface HoverAsked {
  /** Whether names are told. */
  readonly names: boolean;
  /** Codes of our problems at the place: VS Code shows them above the hover. */
  readonly problems: readonly string[];
  /** Whether what is known is told at once: whoever hovers again is told the rest. */
  readonly soon: boolean;
}

/** The language server: starts and stops it, and carries messages to it. */
export class Server implements vscode.Disposable {
  state: ServerState = 'idle';
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  readonly onDidChangeState = this.stateChanged.event;
  private readonly statusReceived = new vscode.EventEmitter<Status>();
  readonly onDidReceiveStatus = this.statusReceived.event;

  constructor(private readonly options: ServerOptions) {}

  /** Starts the server once; resolves when it runs, or has failed to. */
  start(): Promise<void> {
    if (this.state === 'running') return Promise.resolve();
    this.starting ??= this.startClient().finally(() => (this.starting = undefined));
    return this.starting;
  }

  private async startClient(): Promise<void> {
    this.setState('starting');
    try {
      const client = await this.options.makeClient(this.options.clientOptions());
      client.onRequest(readRequest, ({ uris }) => readFiles(uris));
      client.onNotification(statusNotification, (status) => this.statusReceived.fire(status));
      client.onDidChangeState(({ newState }) => this.followClient(client, newState));
      this.client = client;
      await client.start();
      this.setState('running');
      await this.options.prepare();
    } catch (error) {
      this.options.log().error(error instanceof Error ? error : String(error));
      this.setState('failed');
    }
  }

  /** The client starts a server that has crashed again by itself, a few times. */
  private followClient(client: BaseLanguageClient, newState: number): void {
    if (this.client !== client) return;
    if (newState === clientStopped && this.state === 'running') this.setState('failed');
    else if (newState === clientRunning && this.state === 'failed') {
      this.setState('running');
      void this.options.prepare();
    }
  }

  async stop(): Promise<void> {
    await this.starting;
    const { client } = this;
    this.client = undefined;
    this.setState('idle');
    try {
      await client?.dispose();
    } catch (error) {
      this.options.log().warn(String(error));
    }
  }

  /** A request to the server; `undefined` while none runs. */
  async request<Params, Result>(
    type: RequestType<Params, Result, void>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined> {
    if (this.state !== 'running' || !this.client) return undefined;
    try {
      return await this.client.sendRequest(type, params, token);
    } catch (error) {
      if (!token?.isCancellationRequested) this.options.log().warn(`${type.method}: ${String(error)}`);
      return undefined;
    }
  }

  /** What stands at a place; undefined while no server runs. */
  hover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    asked: HoverAsked,
  ): Promise<vscode.Hover | null | undefined> | undefined {
    const { client } = this;
    if (this.state !== 'running' || !client) return undefined;
    const params = { ...client.code2ProtocolConverter.asTextDocumentPositionParams(document, position), ...asked };
    return client
      .sendRequest<Hover | null>('textDocument/hover', params, token)
      .then((hover) => (token.isCancellationRequested ? null : client.protocol2CodeConverter.asHover(hover)))
      .catch((error: unknown) => {
        if (!token.isCancellationRequested) this.options.log().warn(`textDocument/hover: ${String(error)}`);
        return null;
      });
  }

  async notify<Params>(type: NotificationType<Params>, params: Params): Promise<void> {
    if (this.state === 'running') await this.client?.sendNotification(type, params);
  }

  private setState(state: ServerState): void {
    this.state = state;
    this.stateChanged.fire(state);
  }

  dispose(): void {
    this.stateChanged.dispose();
    this.statusReceived.dispose();
    void this.client?.dispose().catch(() => undefined);
  }
}
