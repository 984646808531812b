import * as vscode from 'vscode';
import { isArticleName, isFolderOfArticles, readsLikeProse } from '../text/articleLook';

/** So many files are looked into, and so many of them read like prose where a folder is one of articles. Chosen, not fitted. */
const maxLookedInto = 4;
const minProse = 2;
/** How much of a file is looked at, in bytes, and files that are larger are not loaded for it. */
const maxLooked = 6000;
const maxSize = 200_000;

/** Folders of a window that are looked at; a window of more waits to be asked. Chosen, not fitted. */
const maxFolders = 4;

/**
 * Whether all folders of a window hold articles, so that they may be read without being asked: no project, several files of
 * which most are text, and those that are looked into read like prose. Lists each folder and reads four files of it at most,
 * up to the first folder that is none of articles.
 */
export async function isOpenedOnArticles(): Promise<boolean> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0 || folders.length > maxFolders) return false;
  for (const { uri } of folders) if (!(await holdsArticles(uri))) return false;
  return true;
}

async function holdsArticles(folder: vscode.Uri): Promise<boolean> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const named = entries.map(([name, type]) => ({ name, isFile: (type & vscode.FileType.File) !== 0 }));
    if (!isFolderOfArticles(named)) return false;
    const files = named.filter(({ name, isFile }) => isFile && !name.startsWith('.'));
    const articles = files.filter(({ name }) => isArticleName(name));
    if (articles.length * 2 <= files.length) return false;
    const prose = await Promise.all(
      articles.slice(0, maxLookedInto).map(({ name }) => isProse(vscode.Uri.joinPath(folder, name))),
    );
    return prose.filter((is) => is).length >= minProse;
  } catch {
    return false;
  }
}

async function isProse(uri: vscode.Uri): Promise<boolean> {
  if ((await vscode.workspace.fs.stat(uri)).size > maxSize) return false;
  const bytes = await vscode.workspace.fs.readFile(uri);
  return readsLikeProse(new TextDecoder().decode(bytes.subarray(0, maxLooked)));
}
