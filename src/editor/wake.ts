import * as vscode from 'vscode';
import {
  isArticleName,
  isCodeProject,
  isFolderOfArticles,
  readsLikeProse,
  type FolderEntry,
} from '../text/articleLook';

/** How much of a document is looked at. */
const maxLines = 60;
const maxCharacters = 6000;
/** Folders above that of the document that are looked at. */
const maxAbove = 8;

/**
 * Whether an opened document is an article among articles, so that the folder should be read without
 * being asked. Looks at the start of the document and at the names beside it; reads no other file.
 */
export async function isArticleAmongArticles(document: vscode.TextDocument): Promise<boolean> {
  if (!mayBeArticle(document)) return false;
  try {
    const folder = vscode.Uri.joinPath(document.uri, '..');
    if (!isFolderOfArticles(await entriesOf(folder))) return false;
    // Markdown below a project is what documents it; text files below one may be what it works on.
    return !(document.uri.path.toLowerCase().endsWith('.md') && (await isBelowCode(folder)));
  } catch {
    return false;
  }
}

/** Whether a folder of the window is a project of code. */
export async function isWindowOnCode(): Promise<boolean> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    if (isCodeProject(await entriesOf(uri).catch(() => []))) return true;
  return false;
}

/** Whether a folder between a folder and that of the window is a project of code. */
async function isBelowCode(folder: vscode.Uri): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(folder)?.uri.path;
  if (top === undefined) return false;
  let at = folder;
  for (let i = 0; i < maxAbove && at.path.length > top.length; i++) {
    at = vscode.Uri.joinPath(at, '..');
    if (isCodeProject(await entriesOf(at))) return true;
  }
  return false;
}

async function entriesOf(folder: vscode.Uri): Promise<FolderEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, isFile: (type & vscode.FileType.File) !== 0 }));
}

/** Whether a document has the name and the look of an article. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (scheme === 'output' || scheme === 'git' || document.isUntitled) return false;
  if (!isArticleName(path.slice(path.lastIndexOf('/') + 1))) return false;
  return readsLikeProse(document.getText(new vscode.Range(0, 0, maxLines, 0)).slice(0, maxCharacters));
}
