import * as vscode from 'vscode';

/** Entries of folders that are looked at: beyond, a file system is asked too much over a network. Chosen, not fitted. */
const maxEntries = 20_000;
/** Folders whose entries are asked for at a time. */
const atATime = 8;
/** Schemes in which VS Code searches by itself. */
const searchedSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/**
 * Files of a folder of the window by name, as `findFiles` gives them. In the file systems of other extensions that waits
 * for a search which they cannot offer, and never ends: there the folders are gone through.
 * @param pattern glob below the folder
 * @param exclude glob of files and folders that are left out
 */
export async function filesIn(
  folder: vscode.WorkspaceFolder,
  pattern: string,
  exclude: string | null,
  max?: number,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  if (searchedSchemes.has(folder.uri.scheme))
    return vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), exclude, max, token);
  const isNamed = (uri: vscode.Uri, glob: string): boolean => matches(folder, glob, uri);
  const files: vscode.Uri[] = [];
  let [folders, entries] = [[folder.uri], 0];
  while (folders.length > 0 && entries < maxEntries && files.length < (max ?? Infinity)) {
    if (token?.isCancellationRequested) return [];
    const listed = await Promise.all(folders.slice(0, atATime).map((each) => entriesOf(each)));
    folders = folders.slice(atATime);
    for (const [uri, type] of listed.flat()) {
      entries++;
      if (exclude !== null && isNamed(uri, exclude)) continue;
      // A link may lead into a circle.
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (isNamed(uri, pattern)) files.push(uri);
    }
  }
  return files.slice(0, max);
}

async function entriesOf(folder: vscode.Uri): Promise<(readonly [vscode.Uri, vscode.FileType])[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => [vscode.Uri.joinPath(folder, name), type] as const);
  } catch {
    return [];
  }
}

/** Whether a glob below a folder names a file, by VS Code's own reading of globs: a filter of documents asks for nothing else. */
function matches(folder: vscode.WorkspaceFolder, glob: string, uri: vscode.Uri): boolean {
  const file = { uri, languageId: '' } as vscode.TextDocument;
  return vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, file) > 0;
}
