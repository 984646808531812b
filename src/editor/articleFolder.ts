import * as vscode from 'vscode';
import { filesChangedNotification, filesNotification } from '../protocol/files';
import { FileWatcher, findArticleFiles, isReadable } from './files';
import type { Server } from './server';

/** Settings that say which files are articles and how they are read. */
const fileSettings = [
  'crossread.include',
  'crossread.exclude',
  'crossread.maxFileSize',
  'crossread.minScore',
  'files.exclude',
  'search.exclude',
  'files.encoding',
];

/** Keeps the server's list of article files in step with the window. */
export class ArticleFolder implements vscode.Disposable {
  private watcher: FileWatcher | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.disposables = [
      vscode.workspace.onDidOpenTextDocument((document) => this.noteDocument(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.noteDocument(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.send()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (fileSettings.some((name) => event.affectsConfiguration(name))) void this.send();
      }),
    ];
  }

  /** Watches the files and sends their list; to be called when a server has started. */
  async begin(): Promise<void> {
    this.watcher ??= new FileWatcher((changed, deleted) => void this.filesChanged(changed, deleted));
    await this.send();
  }

  /** Stops watching; to be called when the server has stopped. */
  end(): void {
    this.watcher?.dispose();
    this.watcher = undefined;
  }

  private async send(): Promise<void> {
    if (this.server.state === 'running') await this.server.notify(filesNotification, await findArticleFiles());
  }

  /** Events come for everything that the include pattern names; the list knows what is excluded. */
  private async filesChanged(changed: readonly string[], deleted: string[]): Promise<void> {
    const articles = new Set(changed.length > 0 ? (await findArticleFiles()).uris : []);
    await this.server.notify(filesChangedNotification, {
      changed: changed.filter((uri) => articles.has(uri)),
      deleted,
    });
  }

  /** Without a folder, the open documents are the articles. */
  private noteDocument(document: vscode.TextDocument): void {
    if (!vscode.workspace.workspaceFolders?.length && isReadable(document)) void this.send();
  }

  dispose(): void {
    this.end();
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
