import * as vscode from 'vscode';

/** Files that are written and are not yet in place: those that are as old were left by a window that ended, in ms. */
const staleAfterMs = 10 * 60_000;
const unfinished = /\.json\.[0-9a-f]{8}-[0-9a-f-]{27}\.new$/;

/**
 * Puts a text in the place of a file, by a new file that takes its place: whoever reads it, and a window that ends
 * meanwhile, finds the old text or the new one.
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
    await removeUnfinished(folder, part);
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
async function removeUnfinished(folder: vscode.Uri, own: vscode.Uri): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
    if (!unfinished.test(name)) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      const isOwn = uri.toString() === own.toString();
      if (isOwn || Date.now() - (await vscode.workspace.fs.stat(uri)).mtime > staleAfterMs)
        await vscode.workspace.fs.delete(uri);
    } catch {
      // Another window has put it in its place.
    }
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
