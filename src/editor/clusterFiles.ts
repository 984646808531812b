import * as vscode from 'vscode';
import { clustersFileName, clustersRequest, maxClustersSize, type ClustersFile } from '../protocol/clusters';
import type { Client } from './client';
import { FolderWatchers } from './folderWatchers';
import { folderPrefixes } from './notes/noteFolder';
import { readOwnText } from './ownFolder';
import { Turns } from './turns';

/** What other programs found in the articles: a file in each workspace folder, which is read and never written here. */
export class ClusterFiles implements vscode.Disposable {
  private readonly watchers = new FolderWatchers(
    (folder) => this.watch(folder),
    () => void this.send(),
  );
  private readonly turns = new Turns();
  private hasAny = false;

  constructor(private readonly client: Client) {}

  private watch(folder: vscode.WorkspaceFolder): vscode.Disposable[] {
    const pattern = new vscode.RelativePattern(folder, clustersFileName);
    const file = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (): void => void this.send();
    return [file, file.onDidChange(changed), file.onDidCreate(changed), file.onDidDelete(changed)];
  }

  /** Tells the server, where there is something to tell. */
  send(): Promise<void> {
    this.watchers.begin();
    return this.turns.take(async () => {
      const folders = folderPrefixes((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri));
      const files: ClustersFile[] = [];
      for (const folder of folders) {
        const text =
          folder === ''
            ? ''
            : await readOwnText(vscode.Uri.joinPath(vscode.Uri.parse(folder), clustersFileName), maxClustersSize);
        if (text !== '') files.push({ folder, text });
      }
      if (files.length === 0 && !this.hasAny) return;
      this.hasAny = files.length > 0;
      await this.client.request(clustersRequest, { files });
    });
  }

  dispose(): void {
    this.watchers.dispose();
  }
}
