import { ErrorCodes, ResponseError, type CancellationToken, type MessageConnection } from 'vscode-jsonrpc';
import {
  LSPErrorCodes,
  type ClientCapabilities,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol';
import { clustersRequest } from '../../protocol/clusters';
import { filesChangedNotification, filesNotification, readRequest, type ReadParams } from '../../protocol/files';
import { locateRequest } from '../../protocol/passages';
import { optionsNotification, statusNotification, type Status } from '../../protocol/session';
import { malformedField } from '../../server/checkedConnection';
import { folderUris, readHello } from '../../server/hello';
import { isRecord } from '../../server/shapes';
import { plainMessage } from '../../server/wording/escape';
import { Addresses } from './addresses';
import { Decisions, isExecuted } from './decisions';
import { Folders } from './folders';
import { ownCommands, PlainResults } from './plainResults';
import { chooseEncoding } from './positions';
import { Problems } from './problems';
import { ReadingProgress } from './readingProgress';
import { readSettings, type Settings } from './settings';

/** Files whose changes a client is asked to tell. */
const watchedGlobs = ['**/*.{txt,md,TXT,MD}', '**/.crossread/{decisions,clusters}.json'];
/** Documents are sent whole where positions are counted otherwise. */
const fullSync = 1;
const publishedProblems = 'textDocument/publishDiagnostics';

interface Document {
  readonly textDocument: { readonly uri: string; readonly text?: string };
  readonly contentChanges?: readonly { readonly text: string; readonly range?: Range }[];
}

/**
 * Stands between a client that knows nothing of Crossread and the server: it does what the editor does otherwise. It finds,
 * reads and watches files, hands on settings and decisions, and makes the answers such as any client can show.
 */
export class PlainSession {
  private readonly addresses = new Addresses();
  private readonly folders: Folders;
  private readonly progress: ReadingProgress;
  private capabilities: ClientCapabilities = {};
  private results = new PlainResults({}, (id) => this.addressOf(id));
  private folderUris: readonly string[] = [];
  /** What was set when the client said hello. */
  private initial: unknown;
  private settings: Settings = readSettings(undefined);
  private readonly decisions: Decisions;
  private clusterStamps = '';
  private readonly problems: Problems;
  private hasHello = false;
  private hasStarted = false;
  private isShutDown = false;

  /** @param exit ends the process with a status */
  constructor(
    private readonly client: MessageConnection,
    private readonly server: MessageConnection,
    private readonly version: string,
    private readonly exit: (status: number) => void,
  ) {
    this.folders = new Folders(() => void this.look());
    this.decisions = new Decisions(
      this.folders,
      server,
      (message) => void client.sendNotification('window/showMessage', { type: 2, message: plainMessage(message) }),
    );
    this.progress = new ReadingProgress(client);
    this.problems = new Problems({
      shown: (problems) => this.addresses.toClient(this.results.problems(problems)) as PublishDiagnosticsParams,
      publish: (problems) => void client.sendNotification(publishedProblems, problems),
      refresh: () => void client.sendRequest('workspace/diagnostic/refresh').catch(() => undefined),
    });
    client.onRequest((method, params, token) => this.answer(method, params, token));
    client.onNotification((method, params) => void this.take(method, params));
    server.onRequest((method, params, token) => this.ask(method, params, token));
    server.onNotification((method, params) => this.tell(method, params));
    client.onClose(() => this.end(1));
  }

  listen(): void {
    this.server.listen();
    this.client.listen();
  }

  private async answer(method: string, params: unknown, token: CancellationToken): Promise<unknown> {
    if (method === 'initialize') return this.initialise(params);
    if (!this.hasHello) throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method} comes before initialize`);
    if (this.isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, `${method} comes after shutdown`);
    if (method === 'workspace/executeCommand') {
      if (isExecuted(params)) return this.decisions.execute(params);
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `${method} needs the name of a command, and a list of arguments`,
      );
    }
    // What has been cancelled meanwhile is not begun.
    await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const given = this.addresses.toServer(params);
    const uri = uriIn(given);
    if (method === 'shutdown') this.isShutDown = true;
    if (this.problems.answers(method)) return this.problems.report(method, given);
    const result: unknown = await this.server.sendRequest(method, given, token);
    return this.addresses.toClient(await this.results.of(method, given, result), uri);
  }

  private async initialise(params: unknown): Promise<InitializeResult> {
    if (this.hasHello) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize comes once');
    const { capabilities, options, folders, settings } = readHello(params);
    this.hasHello = true;
    this.capabilities = capabilities;
    this.initial = settings;
    this.results = new PlainResults(capabilities, (id) => this.addressOf(id));
    this.addresses.encoding = chooseEncoding(capabilities.general?.positionEncodings);
    this.folderUris = folders;
    const { storage } = options;
    const result = await this.server.sendRequest<InitializeResult>('initialize', {
      // Colours are the editor's own; whoever started us is watched here.
      capabilities: { ...capabilities, general: { ...capabilities.general, markdown: undefined } },
      processId: null,
      initializationOptions: { storage },
    });
    return {
      ...result,
      serverInfo: { name: 'crossread', version: this.version },
      capabilities: {
        ...result.capabilities,
        positionEncoding: this.addresses.encoding,
        ...this.problems.initialise(capabilities),
        ...(this.addresses.encoding === 'utf-16' ? {} : { textDocumentSync: fullSync }),
        executeCommandProvider: { commands: [...ownCommands] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  private async take(method: string, params: unknown): Promise<void> {
    switch (method) {
      case 'initialized':
        await this.server.sendNotification(method, {});
        return this.start();
      case 'exit':
        return this.end(this.isShutDown ? 0 : 1);
      case 'textDocument/didOpen':
      case 'textDocument/didChange':
      case 'textDocument/didClose':
        if (malformedField(method, params) === undefined) return this.takeDocument(method, params as Document);
        // The server says what does not fit.
        return this.server.sendNotification(method, params);
      case 'workspace/didChangeConfiguration':
        return this.configure(isRecord(params) ? params.settings : undefined);
      case 'workspace/didChangeWatchedFiles':
        return this.folders.noteChange();
      case 'workspace/didChangeWorkspaceFolders':
        return this.changeFolders(isRecord(params) ? params.event : undefined);
      default:
        if (!method.startsWith('$/')) await this.server.sendNotification(method, this.addresses.toServer(params));
    }
  }

  private async takeDocument(method: string, params: Document): Promise<void> {
    const { uri, text } = params.textDocument;
    const whole = text ?? params.contentChanges?.filter(({ range }) => range === undefined).at(-1)?.text;
    if (method === 'textDocument/didClose') this.addresses.forget(uri);
    else if (whole !== undefined) this.addresses.keep(uri, whole);
    await this.server.sendNotification(method, this.addresses.toServer(params));
    if (method !== 'textDocument/didOpen') return;
    if (this.folders.addSingle(uri) && this.hasStarted) this.folders.noteChange();
    this.problems.tellAgain(uri);
  }

  /** What the editor does when a server has started. */
  private async start(): Promise<void> {
    this.folders.set(this.folderUris);
    await this.configure(undefined);
    this.hasStarted = true;
    await this.sendAll();
    const { workspace } = this.capabilities;
    const register = (method: string, options: object): Promise<boolean> =>
      this.client
        .sendRequest('client/registerCapability', { registrations: [{ id: method, method, registerOptions: options }] })
        .then(
          () => true,
          () => false,
        );
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      await register('workspace/didChangeConfiguration', { section: 'crossread' });
    const watchers = watchedGlobs.map((globPattern) => ({ globPattern }));
    const isWatching =
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      (await register('workspace/didChangeWatchedFiles', { watchers }));
    if (!isWatching) this.folders.watch();
  }

  private async sendAll(): Promise<void> {
    await this.decisions.send();
    await this.sendClusters();
    const { minScore } = this.settings;
    await this.server.sendNotification(filesNotification, { ...this.folders.list(), minScore });
  }

  private async sendClusters(): Promise<void> {
    this.clusterStamps = this.folders.clusterStamps();
    await this.server.sendRequest(clustersRequest, { files: this.folders.clusters() });
  }

  /** Files, decisions or clusters may have changed. */
  private async look(): Promise<void> {
    if (this.decisions.haveChanged()) await this.decisions.send();
    if (this.clusterStamps !== this.folders.clusterStamps()) await this.sendClusters();
    const difference = this.folders.difference();
    if (difference.changed.length + difference.deleted.length > 0)
      await this.server.sendNotification(filesChangedNotification, difference);
  }

  /** @param event of the protocol, with folders that were added and removed */
  private async changeFolders(event: unknown): Promise<void> {
    const { added, removed } = isRecord(event) ? event : {};
    const gone = new Set(folderUris(removed));
    this.folderUris = [...this.folderUris.filter((uri) => !gone.has(uri)), ...folderUris(added)];
    this.folders.set(this.folderUris);
    await this.sendAll();
    if (this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) this.folders.watch();
  }

  /** Settings are asked for where a client answers; else they come with its hello or as they change. */
  private async configure(told: unknown): Promise<void> {
    const before = this.settings;
    this.settings = readSettings(await this.settingsNow(told));
    const { minScore, ...options } = this.settings;
    await this.server.sendNotification(optionsNotification, options);
    if (this.hasStarted && minScore !== before.minScore) await this.sendAll();
  }

  private async settingsNow(told: unknown): Promise<unknown> {
    if (this.capabilities.workspace?.configuration === true)
      try {
        const answers: unknown = await this.client.sendRequest('workspace/configuration', {
          items: [{ section: 'crossread' }],
        });
        if (Array.isArray(answers) && answers[0] !== null && answers[0] !== undefined) return answers[0];
      } catch {
        // What came with its hello counts.
      }
    return sectionOf(told) ?? sectionOf(this.initial) ?? this.initial;
  }

  /** The server asks. */
  private ask(method: string, params: unknown, token: CancellationToken): unknown {
    if (method === readRequest.method) return this.folders.read((params as ReadParams).uris);
    return this.client.sendRequest(method, params, token);
  }

  /** The server tells. */
  private tell(method: string, params: unknown): void {
    if (method === statusNotification.method) {
      if (this.capabilities.window?.workDoneProgress === true) this.progress.follow(params as Status);
      return;
    }
    if (method.startsWith('crossread/')) return;
    if (method === publishedProblems) this.problems.take(params as PublishDiagnosticsParams);
    else void this.client.sendNotification(method, params);
  }

  /** The line of a file that an id of the server leads to. */
  private async addressOf(id: string): Promise<string | undefined> {
    const located = await this.server.sendRequest(locateRequest, { id });
    return located ? `${located.uri}#L${located.range.start.line + 1}` : undefined;
  }

  private end(status: number): void {
    this.folders.unwatch();
    this.problems.stop();
    this.exit(status);
  }
}

function sectionOf(settings: unknown): unknown {
  return isRecord(settings) ? settings.crossread : undefined;
}

function uriIn(params: unknown): string | undefined {
  const textDocument = isRecord(params) ? params.textDocument : undefined;
  return isRecord(textDocument) && typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
