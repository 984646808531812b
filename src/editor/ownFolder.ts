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
