import * as vscode from 'vscode';
import { maxDecisionsSize } from '../protocol/decisions';
import { isFileUpTo } from './ownFolder';

/** Files that are written and are not yet in place: those that are as old were left by a window that ended, in ms. */
const staleAfterMs = 10 * 60_000;
const unfinished = /\.json\.[0-9a-f]{8}-[0-9a-f-]{27}\.new$/;

/**
 * Puts a text in the place of a file, by a new file that takes its place: whoever reads it finds the old text or the new
 * one. Some file systems take the old file away before they put the new one there: where a window ends between the two,
 * the next that writes in the folder puts it in place.
 * @param isAsKnown whether the file is as it was when the text was made; asked for at the last moment
 * @returns whether the file was as it was known to be: else nothing is written
 */
export async function replaceFile(uri: vscode.Uri, text: string, isAsKnown: () => Promise<boolean>): Promise<boolean> {
  const folder = vscode.Uri.joinPath(uri, '..');
  await vscode.workspace.fs.createDirectory(folder);
  if (await isLocked(uri)) throw new Error(`${uri.toString()} is not to be written`);
  const part = vscode.Uri.joinPath(folder, `${nameOf(uri)}.${crypto.randomUUID()}.new`);
  try {
    await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(text));
    if (!(await isAsKnown())) return false;
    await vscode.workspace.fs.rename(part, uri, { overwrite: true });
    return true;
  } finally {
    await clearUnfinished(folder, part);
  }
}

/** Whether somebody has made a file read-only: one in its place would be written all the same. */
async function isLocked(uri: vscode.Uri): Promise<boolean> {
  try {
    return (((await vscode.workspace.fs.stat(uri)).permissions ?? 0) & vscode.FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}

/** Removes a new file that was not put in place, and those of windows that ended before they could. */
async function clearUnfinished(folder: vscode.Uri, own: vscode.Uri): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const names = new Set(entries.map(([name]) => name));
  for (const [name, type] of entries) {
    // What is no file was left by no window; a pipe or a link to a device would never be read to its end.
    if (type !== vscode.FileType.File || !unfinished.test(name)) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    const target = name.replace(unfinished, '.json');
    try {
      const isOwn = uri.toString() === own.toString();
      if (!isOwn && Date.now() - (await vscode.workspace.fs.stat(uri)).mtime <= staleAfterMs) continue;
      if (!isOwn && !names.has(target) && (await isWhole(uri)))
        await vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(folder, target), { overwrite: false });
      else await vscode.workspace.fs.delete(uri);
    } catch {
      // Another window has put it in its place.
    }
  }
}

/** Whether the text of a new file was written to its end. */
async function isWhole(uri: vscode.Uri): Promise<boolean> {
  try {
    if (!(await isFileUpTo(uri, maxDecisionsSize))) return false;
    JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    return true;
  } catch {
    return false;
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
