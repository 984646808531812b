import * as vscode from 'vscode';

/**
 * What is watched in each workspace folder, from when it is first wanted, and anew when folders come or go: a window
 * without articles pays for no watcher.
 */
export class FolderWatchers implements vscode.Disposable {
  private watchers: vscode.Disposable[] | undefined;
  private readonly foldersChanged: vscode.Disposable;

  /**
   * @param watch watches a folder
   * @param reread is called when folders have come or gone, once they are watched
   */
  constructor(
    private readonly watch: (folder: vscode.WorkspaceFolder) => vscode.Disposable[],
    reread: () => void,
  ) {
    this.foldersChanged = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      if (!this.watchers) return;
      this.watchAll();
      reread();
    });
  }

  /** Watches all folders unless they are watched. */
  begin(): void {
    if (!this.watchers) this.watchAll();
  }

  private watchAll(): void {
    this.end();
    this.watchers = (vscode.workspace.workspaceFolders ?? []).flatMap(this.watch);
  }

  private end(): void {
    vscode.Disposable.from(...(this.watchers ?? [])).dispose();
  }

  dispose(): void {
    this.foldersChanged.dispose();
    this.end();
  }
}
