import * as vscode from 'vscode';
import { clustersFileName, clustersRequest, maxClustersSize, type ClustersFile } from '../protocol/clusters';
import type { Client } from './client';
import { FolderWatchers } from './folderWatchers';
import { folderPrefixes } from './notes/noteFolder';
import { isBehindLink } from './ownFolder';
import { Turns } from './turns';

/** Stands for a file that is not read: the server takes it for broken. */
const unread = '\u0000';

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
          folder === '' ? '' : await readText(vscode.Uri.joinPath(vscode.Uri.parse(folder), clustersFileName));
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

/** The text of a file; empty where there is none. */
async function readText(uri: vscode.Uri): Promise<string> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxClustersSize || (await isBehindLink(uri))) return unread;
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return error instanceof vscode.FileSystemError ? '' : unread;
  }
}
