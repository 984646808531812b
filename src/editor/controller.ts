import * as vscode from 'vscode';
import type { RequestType } from '../protocol/message';
import { type ArticleRow, articlesRequest } from '../protocol/articles';
import { skippedRequest, type SkippedFile } from '../protocol/files';
import { marksRequest } from '../protocol/marks';
import { type ParallelRow, parallelsRequest } from '../protocol/passages';
import { optionsNotification, pauseNotification, type Status } from '../protocol/session';
import { ArticleFolder } from './articleFolder';
import { ArticleRows, sourcesAmong } from './articleRows';
import { isOpenedOnArticles } from './articlesHere';
import { BriefPanel } from './briefPanel';
import type { Client, ClientFactory, ServerState } from './client';
import { clientOptionsOf, serverOptions } from './clientOptions';
import { ClusterFiles } from './clusterFiles';
import { ContextKeys } from './contextKeys';
import { DecisionFiles } from './decisions';
import { DiffersBadges } from './differsBadges';
import { FirstOpening, isWanted } from './firstOpening';
import { isReadable } from './files';
import { Jump } from './jump';
import { Lazy } from './lazy';
import { Marks } from './marks';
import { Notes } from './notes/notes';
import { toPlainPosition } from './places';
import { ReadingProgress } from './progress';
import { Server } from './server';
import { StatusItem } from './status';
import { Views } from './views/views';
import { isArticleAmongArticles } from './wake';
import { welcomeOf } from './welcome';

/** Settings that change what the server shows. */
const optionSettings = ['crossread.lens', 'crossread.hints', 'crossread.problems', 'crossread.hover'];
/** How long after the server's answers have changed they are asked for again, in ms: at once, or now and then while it reads. */
const refreshAfterMs = 30;
const refreshWhileReadingMs = 500;
/** In larger folders what an article differs in is not worked out for all. */
const maxSummarised = 100;

/** Starts and stops the server, and keeps what is drawn in step with what it knows. */
export class Controller implements vscode.Disposable, Client {
  status: Status | undefined;
  readonly views: Views;
  readonly jump: Jump;
  readonly decisions: DecisionFiles;
  readonly brief: BriefPanel;
  readonly firstOpening: FirstOpening;
  readonly notes: Notes;
  private readonly clusters = new ClusterFiles(this);
  private readonly server: Server;
  private readonly folder: ArticleFolder;
  private readonly reading = new ReadingProgress('crossread.articles');
  private readonly lazyLog = new Lazy(() => vscode.window.createOutputChannel('Crossread', { log: true }));
  private readonly lazyMarks: Lazy<Marks>;
  private readonly statusItem = new Lazy(() => new StatusItem());
  private readonly badges = new Lazy(() => new DiffersBadges());
  private readonly allRows = new ArticleRows(() => this.rows(articlesRequest, {}));
  /** Independent sources of the folder, where that is worked out. */
  private sources: number | undefined;
  private readonly disposables: vscode.Disposable[];
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  private lastVersion = -1;
  private readonly contextKeys = new ContextKeys();
  private readonly statusChanged = new vscode.EventEmitter<Status>();
  readonly onDidChangeStatus = this.statusChanged.event;
  private readonly dataChanged = new vscode.EventEmitter<void>();
  /** Fires when answers may have changed, a few times a second at most. */
  readonly onDidChangeData = this.dataChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    makeClient: ClientFactory,
  ) {
    this.server = new Server({
      makeClient,
      clientOptions: () =>
        clientOptionsOf(context, this.log, {
          hover: (...place) => this.server.hover(...place),
          foundDefinition: (...found) => this.jump.expect(...found),
        }),
      prepare: () => this.prepareServer(),
      log: () => this.log,
    });
    this.folder = new ArticleFolder(this.server);
    // Opening a view is asking for its content: it starts the server.
    this.views = new Views(this, context.workspaceState, this.allRows);
    this.jump = new Jump(this);
    this.brief = new BriefPanel(context.extensionUri, this);
    this.firstOpening = new FirstOpening(this, this.brief, this.views, context.workspaceState);
    this.decisions = new DecisionFiles(context, this, (text) => this.log.warn(text));
    this.notes = new Notes(context, this, (text) => this.log.warn(text));
    this.lazyMarks = new Lazy(() => this.makeMarks());
    this.disposables = [
      this.server.onDidChangeState((state) => this.takeState(state)),
      this.server.onDidReceiveStatus((status) => this.takeStatus(status)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.updateContext();
        void this.wakeFor(editor?.document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (optionSettings.some((name) => event.affectsConfiguration(name))) void this.sendOptions();
      }),
      this.notes,
      this.notes.onDidChange(() => this.views.checks.refresh()),
      this.lazyMarks,
      this.views,
      this.views.onDidMoveToArticle((article) => void this.brief.follow(article)),
      this.jump,
      this.brief,
      this.decisions,
      this.clusters,
      this.reading,
      this.folder,
      this.server,
      this.statusItem,
      this.badges,
      this.lazyLog,
      this.statusChanged,
      this.dataChanged,
    ];
  }

  get state(): ServerState {
    return this.server.state;
  }

  /** Tests open things themselves. */
  private get opensByItself(): boolean {
    return this.context.extensionMode !== vscode.ExtensionMode.Test;
  }

  private isIdle(): boolean {
    return this.state === 'idle';
  }

  get marks(): Marks {
    return this.lazyMarks.get();
  }

  get log(): vscode.LogOutputChannel {
    return this.lazyLog.get();
  }

  private makeMarks(): Marks {
    const marks = new Marks(this.context, (uri) => this.request(marksRequest, { uri: uri.toString() }));
    marks.onDidDraw(() => {
      this.updateContext();
      this.views.showArticle(vscode.window.activeTextEditor);
    });
    return marks;
  }

  /** Reads the folder if the document in front is an article among articles, or the window was opened on a folder of articles. */
  async wakeIfReading(): Promise<void> {
    await this.wakeFor(vscode.window.activeTextEditor?.document);
    if (!this.isIdle() || !this.opensByItself || !isWanted()) return;
    if ((await isOpenedOnArticles()) && this.isIdle()) void this.start();
  }

  private async wakeFor(document: vscode.TextDocument | undefined): Promise<void> {
    if (!this.isIdle() || !document || !isReadable(document)) return;
    const isArticle = await isArticleAmongArticles(document);
    // Another document may have started the server while this one was looked at.
    if (isArticle && this.isIdle()) void this.start();
  }

  /** Starts the server once; resolves when it runs, or has failed to. */
  start(): Promise<void> {
    return this.server.start();
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.folder.end();
    this.lazyMarks.made?.clear();
    this.notes.clear();
  }

  /** Stops reading files that are not read yet, or goes on. */
  pause(paused: boolean): Promise<void> {
    return this.server.notify(pauseNotification, { paused });
  }

  /** Options and decisions come first: what is read depends on them. */
  private async prepareServer(): Promise<void> {
    await this.sendOptions();
    await this.decisions.send();
    await this.clusters.send();
    await this.notes.send();
    await this.folder.begin();
  }

  private async sendOptions(): Promise<void> {
    await this.server.notify(optionsNotification, serverOptions());
  }

  private takeState(state: ServerState): void {
    if (state === 'idle') {
      this.status = undefined;
      this.lastVersion = -1;
    }
    this.allRows.forget();
    void this.summarise();
    this.showStatusItem();
    this.updateWelcome();
    this.updateContext();
    if (state === 'running') this.views.refresh();
  }

  private takeStatus(status: Status): void {
    this.status = status;
    this.showStatusItem();
    this.reading.follow(status);
    this.updateWelcome();
    this.statusChanged.fire(status);
    if (this.opensByItself) void this.firstOpening.follow(status);
    if (status.version === this.lastVersion) return;
    this.lastVersion = status.version;
    // While a folder is read the views follow a few times a second, not at every file.
    const delay = status.done < status.total ? refreshWhileReadingMs : refreshAfterMs;
    this.refreshTimer ??= setTimeout(() => {
      this.refreshTimer = undefined;
      this.allRows.forget();
      this.marks.refreshVisible();
      this.views.refresh();
      void this.brief.refresh();
      void this.notes.refresh();
      void this.summarise();
      this.dataChanged.fire();
    }, delay);
  }

  /** What all articles together tell: a sign on the files of those that differ, and how many sources there are. */
  private async summarise(): Promise<void> {
    const { status } = this;
    const isRead = this.state === 'running' && status !== undefined && status.done >= status.total;
    const rows = isRead && status.articles <= maxSummarised ? await this.allRows.get() : [];
    this.sources = sourcesAmong(rows);
    if (rows.length > 0 || this.badges.made) this.badges.get().show(rows);
    this.showStatusItem();
  }

  private showStatusItem(): void {
    if (this.state === 'idle' && !this.statusItem.made) return;
    this.statusItem.get().update(this.state, this.status, this.sources);
  }

  private updateWelcome(): void {
    const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
    const welcome = welcomeOf(this.state, this.status, hasFolder);
    this.contextKeys.set('welcome', welcome);
    this.contextKeys.setReading(this.state, this.status);
    this.views.showStatus(this.status);
  }

  private updateContext(): void {
    const editor = vscode.window.activeTextEditor;
    this.contextKeys.set('articleActive', editor !== undefined && this.isArticle(editor.document.uri));
  }

  request<Params, Result>(
    type: RequestType<Params, Result, void>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined> {
    return this.server.request(type, params, token);
  }

  async rows<Params, Result>(type: RequestType<Params, Result, void>, params: Params): Promise<Result | undefined> {
    if (this.state === 'idle') {
      void this.start();
      return undefined;
    }
    return this.request(type, params);
  }

  isArticle(uri: vscode.Uri): boolean {
    return this.lazyMarks.made?.of(uri)?.article === true;
  }

  /** Files that are skipped, with the reasons, so many at most. */
  async skippedFiles(limit: number): Promise<readonly SkippedFile[]> {
    return (await this.request(skippedRequest, { limit })) ?? [];
  }

  async articleRows(): Promise<readonly ArticleRow[]> {
    await this.start();
    return (await this.request(articlesRequest, {})) ?? [];
  }

  parallelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<ParallelRow[] | undefined> {
    return this.request(parallelsRequest, { uri: document.uri.toString(), position: toPlainPosition(position) });
  }

  dispose(): void {
    clearTimeout(this.refreshTimer);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
