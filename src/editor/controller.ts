import * as vscode from 'vscode';
import type { RequestType } from '../protocol/message';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type ArticleRow, articlesRequest } from '../protocol/articles';
import {
  filesChangedNotification,
  filesNotification,
  type FilesParams,
  type ReadParams,
  readRequest,
} from '../protocol/files';
import { marksRequest } from '../protocol/marks';
import { type ParallelRow, parallelsRequest } from '../protocol/passages';
import {
  type InitializationOptions,
  type Options,
  optionsNotification,
  pauseNotification,
  type Status,
  statusNotification,
} from '../protocol/session';
import { DecisionFiles } from './decisions';
import type { ClientFactory } from './extension';
import { FileWatcher, findArticleFiles, isReadable, readFiles } from './files';
import { Jump } from './jump';
import { Marks } from './marks';
import { LongReading } from './progress';
import { StatusItem } from './status';
import { Views, type Client } from './views/views';
import { isArticleAmongArticles } from './wake';

export type State = 'idle' | 'starting' | 'running' | 'failed';

/** Commands that links in hovers may run. */
const hoverCommands = ['crossread.reveal', 'crossread.goToParallel', 'crossread.showEntity'];

/** Starts and stops the server, and keeps what is drawn in step with what it knows. */
export class Controller implements vscode.Disposable, Client {
  state: State = 'idle';
  status: Status | undefined;
  readonly views: Views;
  readonly jump: Jump;
  readonly decisions: DecisionFiles;
  private readonly reading = new LongReading((paused) => void this.pause(paused));
  // Made when first needed: a window that holds no articles pays for none of them.
  private marksMade: Marks | undefined;
  private logMade: vscode.LogOutputChannel | undefined;
  private itemMade: StatusItem | undefined;
  private readonly disposables: vscode.Disposable[] = [];
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private watcher: FileWatcher | undefined;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  private lastVersion = -1;
  private articleActive = false;
  private readonly statusChanged = new vscode.EventEmitter<Status>();
  readonly onDidChangeStatus = this.statusChanged.event;
  private readonly dataChanged = new vscode.EventEmitter<void>();
  /** Fires when answers may have changed, a few times a second at most. */
  readonly onDidChangeData = this.dataChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly factory: ClientFactory,
  ) {
    // Opening a view is asking for its content: it starts the server.
    this.views = new Views(this, context.workspaceState);
    this.jump = new Jump(this);
    this.decisions = new DecisionFiles(context, this, (text) => this.log.warn(text));
    this.disposables.push(
      this.views,
      this.jump,
      this.decisions,
      this.reading,
      this.statusChanged,
      this.dataChanged,
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.updateContext();
        if (this.state === 'idle') void this.wakeFor(editor?.document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.noteDocument(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.noteDocument(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.sendFiles()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          [
            'crossread.include',
            'crossread.exclude',
            'crossread.maxFileSize',
            'crossread.minScore',
            'files.exclude',
            'search.exclude',
            'files.encoding',
          ].some((name) => event.affectsConfiguration(name))
        )
          void this.sendFiles();
        if (
          ['crossread.lens', 'crossread.hints', 'crossread.problems'].some((name) => event.affectsConfiguration(name))
        )
          void this.sendOptions();
      }),
    );
  }

  get marks(): Marks {
    if (!this.marksMade) {
      this.marksMade = new Marks(this.context, (uri) => this.request(marksRequest, { uri: uri.toString() }));
      this.disposables.push(
        this.marksMade,
        this.marksMade.onDidDraw(() => {
          this.updateContext();
          this.views.look(vscode.window.activeTextEditor);
        }),
      );
    }
    return this.marksMade;
  }

  get log(): vscode.LogOutputChannel {
    if (!this.logMade) {
      this.logMade = vscode.window.createOutputChannel('Crossread', { log: true });
      this.disposables.push(this.logMade);
    }
    return this.logMade;
  }

  private showItem(): void {
    if (!this.itemMade) {
      if (this.state === 'idle') return;
      this.itemMade = new StatusItem();
      this.disposables.push(this.itemMade);
    }
    this.itemMade.update(this.state, this.status);
  }

  /** Reads the folder if the document in front is an article among articles. */
  wakeIfReading(): Promise<void> {
    return this.wakeFor(vscode.window.activeTextEditor?.document);
  }

  private async wakeFor(document: vscode.TextDocument | undefined): Promise<void> {
    if (this.state !== 'idle' || !document || !isReadable(document)) return;
    const is = await isArticleAmongArticles(document);
    if (is && this.state === 'idle') void this.start();
  }

  /** Starts the server once; resolves when it runs. */
  start(): Promise<void> {
    if (this.state === 'running') return Promise.resolve();
    this.starting ??= this.startClient().finally(() => (this.starting = undefined));
    return this.starting;
  }

  private async startClient(): Promise<void> {
    this.setState('starting');
    const options: LanguageClientOptions = {
      documentSelector: [{ language: 'plaintext' }, { language: 'markdown' }],
      initializationOptions: {
        l10n: vscode.l10n.bundle,
        language: vscode.env.language,
        ...(this.context.storageUri?.scheme === 'file' ? { storage: this.context.storageUri.fsPath } : {}),
      } satisfies InitializationOptions,
      outputChannel: this.log,
      markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
      progressOnInitialization: false,
      middleware: {
        provideDefinition: async (document, position, token, next) => {
          const found = await next(document, position, token);
          this.jump.expect(document, position, found);
          return found;
        },
      },
    };
    try {
      const client = await this.factory(options);
      client.onRequest(readRequest, ({ uris }: ReadParams) => readFiles(uris));
      client.onNotification(statusNotification, (status: Status) => this.takeStatus(status));
      client.onDidChangeState(({ newState }) => {
        // 1 stopped, 2 running, 3 starting (State of vscode-languageclient)
        if (newState === 1 && this.client === client && this.state === 'running') this.setState('failed');
        if (newState === 2 && this.client === client && this.state === 'failed') {
          this.setState('running');
          void this.sendOptions()
            .then(() => this.decisions.send())
            .then(() => this.sendFiles());
        }
      });
      this.client = client;
      await client.start();
      this.setState('running');
      this.watcher = new FileWatcher((changed, deleted) => this.filesChanged(changed, deleted));
      await this.sendOptions();
      await this.decisions.send();
      await this.sendFiles();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.setState('failed');
    }
  }

  async stop(): Promise<void> {
    await this.starting;
    const { client } = this;
    this.client = undefined;
    this.watcher?.dispose();
    this.watcher = undefined;
    this.status = undefined;
    this.lastVersion = -1;
    this.setState('idle');
    this.marksMade?.clear();
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(String(error));
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private async sendFiles(): Promise<void> {
    if (this.state !== 'running') return;
    const files: FilesParams = await findArticleFiles();
    await this.client?.sendNotification(filesNotification, files);
  }

  private async sendOptions(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('crossread');
    const options: Options = {
      lens: settings.get('lens', true),
      speakerHints: settings.get('hints.speakers', false),
      problems: settings.get('problems', true),
    };
    await this.client?.sendNotification(optionsNotification, options);
  }

  /** Stops reading files that are not read yet, or goes on. */
  async pause(paused: boolean): Promise<void> {
    await this.client?.sendNotification(pauseNotification, { paused });
  }

  private filesChanged(changed: string[], deleted: string[]): void {
    // Events come for everything that the include pattern names; the list knows what is excluded.
    void this.filterExcluded(changed).then((kept) =>
      this.client?.sendNotification(filesChangedNotification, { changed: kept, deleted }),
    );
  }

  private async filterExcluded(changed: string[]): Promise<string[]> {
    if (changed.length === 0) return [];
    const { uris } = await findArticleFiles();
    const articles = new Set(uris);
    return changed.filter((uri) => articles.has(uri));
  }

  /** Without a folder, the open documents are the articles. */
  private noteDocument(document: vscode.TextDocument): void {
    if (this.state === 'running' && !vscode.workspace.workspaceFolders?.length && isReadable(document))
      void this.sendFiles();
  }

  private takeStatus(status: Status): void {
    this.status = status;
    this.showItem();
    this.reading.follow(status);
    this.updateWelcome();
    this.statusChanged.fire(status);
    if (status.version === this.lastVersion) return;
    this.lastVersion = status.version;
    // While a folder is read the views follow a few times a second, not at every file.
    this.refreshTimer ??= setTimeout(
      () => {
        this.refreshTimer = undefined;
        this.marks.refreshVisible();
        this.views.refresh();
        this.dataChanged.fire();
      },
      status.done < status.total ? 500 : 30,
    );
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
      if (!token?.isCancellationRequested) this.log.warn(`${type.method}: ${String(error)}`);
      return undefined;
    }
  }

  async rows<Params, Result>(type: RequestType<Params, Result, void>, params: Params): Promise<Result | undefined> {
    if (this.state === 'idle') {
      void this.start();
      return undefined;
    }
    return this.request(type, params);
  }

  isArticle(uri: vscode.Uri): boolean {
    return this.marksMade?.of(uri)?.article === true;
  }

  async articleRows(): Promise<readonly ArticleRow[]> {
    await this.start();
    return (await this.request(articlesRequest, {})) ?? [];
  }

  parallelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<ParallelRow[] | undefined> {
    return this.request(parallelsRequest, { uri: document.uri.toString(), position });
  }

  private setState(state: State): void {
    this.state = state;
    this.showItem();
    this.updateWelcome();
    this.updateContext();
    if (state === 'running') this.views.refresh();
  }

  private updateWelcome(): void {
    const folders = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
    const { status } = this;
    const empty = this.state === 'running' && status !== undefined && status.total === 0 && status.done === 0;
    const welcome =
      this.state === 'failed'
        ? 'failed'
        : empty
          ? folders
            ? 'empty'
            : 'noFolder'
          : this.state === 'idle' && !folders
            ? 'noFolder'
            : this.state === 'running' && status?.done
              ? 'none'
              : 'reading';
    void vscode.commands.executeCommand('setContext', 'crossread.welcome', welcome);
    this.views.showStatus(status);
  }

  private updateContext(): void {
    const editor = vscode.window.activeTextEditor;
    const active = editor !== undefined && this.isArticle(editor.document.uri);
    if (active === this.articleActive) return;
    this.articleActive = active;
    void vscode.commands.executeCommand('setContext', 'crossread.articleActive', active);
  }

  dispose(): void {
    if (this.refreshTimer) clearTimeout(this.refreshTimer);
    this.watcher?.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
    void this.client?.dispose().catch(() => undefined);
  }
}
