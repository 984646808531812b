import * as vscode from 'vscode';

/** Folder beside the articles in which decisions and notes lie. */
const folderName = '.crossread';

/**
 * Whether a file below `.crossread` lies behind a link, be it the file, a folder on the way to it or `.crossread` itself. A
 * link may lead out of the folder, and one that leads nowhere yet would have a file made where it points to: what lies
 * behind one is neither read nor written.
 */
export async function isBehindLink(uri: vscode.Uri): Promise<boolean> {
  const steps = uri.path.split('/');
  for (let end = steps.lastIndexOf(folderName) + 1; end > 0 && end <= steps.length; end++)
    if (await isLink(uri.with({ path: steps.slice(0, end).join('/') }))) return true;
  return false;
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    // Nothing there.
    return false;
  }
}

/** @throws where a file lies behind a link */
export async function refuseLinks(uri: vscode.Uri): Promise<void> {
  if (await isBehindLink(uri)) throw new Error(`${uri.toString()} is or lies behind a link`);
}

/** Stands for a file that is not read: the server takes it for broken, neither applies it nor has it written. */
export const unread = '\u0000';
/** Why nothing is there: there is no such file, or what should be its folder is none. */
const noFile: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'Unavailable']);

/**
 * The text of a file; empty where there is none. What is there and cannot be read is not taken for an empty one: a pipe
 * would be waited for, a device may never end.
 * @param maxSize in bytes
 */
export async function readOwnText(uri: vscode.Uri, maxSize: number): Promise<string> {
  try {
    if ((await isBehindLink(uri)) || !(await isFileUpTo(uri, maxSize))) return unread;
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const isNone = error instanceof vscode.FileSystemError && noFile.has(error.code);
    return isNone ? '' : unread;
  }
}

/** Whether a file itself is at a place, no link to one, and of so many bytes at most. @throws where nothing is there */
export async function isFileUpTo(uri: vscode.Uri, maxSize: number): Promise<boolean> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  return type === vscode.FileType.File && size <= maxSize;
}
