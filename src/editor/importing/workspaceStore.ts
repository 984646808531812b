import * as vscode from 'vscode';
import type { Entry, FileStore, Found } from '../../import/host/fileStore';
import { unfinishedName } from '../../import/host/unfinished';

const { fs } = vscode.workspace;

/** The file systems of VS Code: of the disk, of remotes, and those that extensions bring. */
export const workspaceStore: FileStore<vscode.Uri> = {
  join: (folder, name) => vscode.Uri.joinPath(folder, name),
  list: async (folder) =>
    (await fs.readDirectory(folder)).flatMap(([name, type]): Entry[] =>
      type === vscode.FileType.File || type === vscode.FileType.Directory
        ? [{ name, isFolder: type === vscode.FileType.Directory }]
        : [],
    ),
  size: async (file) => (await fs.stat(file)).size,
  read: async (file) => fs.readFile(file),
  look,
  create,
  writtenAt: async (file) => (await fs.stat(file)).mtime,
  remove: async (file) => fs.delete(file),
  makeFolder: async (base, names) => {
    if (names.length === 0) return base;
    let folder = base;
    for (const name of names) {
      folder = vscode.Uri.joinPath(folder, name);
      const type = await typeOf(folder);
      if (type === undefined) await fs.createDirectory(folder);
      else if (type !== vscode.FileType.Directory) return undefined;
    }
    return folder;
  },
};

async function look(file: vscode.Uri): Promise<Found> {
  const type = await typeOf(file);
  if (type === undefined) return 'nothing';
  return type === vscode.FileType.File ? { text: new TextDecoder().decode(await fs.readFile(file)) } : 'other';
}

async function create(file: vscode.Uri, text: string): Promise<boolean> {
  if ((await typeOf(file)) !== undefined) return false;
  const fresh = vscode.Uri.joinPath(file, '..', unfinishedName());
  let isInPlace = false;
  try {
    await fs.writeFile(fresh, new TextEncoder().encode(text));
    await fs.rename(fresh, file, { overwrite: false });
    isInPlace = true;
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return false;
    throw error;
  } finally {
    // Where it could not be written to its end.
    if (!isInPlace) await fs.delete(fresh).then(undefined, () => undefined);
  }
}

/** What stands at a place; a link says so. @throws where that cannot be told */
async function typeOf(place: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await fs.stat(place)).type;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
