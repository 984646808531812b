import * as vscode from 'vscode';
import { isArticleName, isFolderOfArticles, readsLikeProse } from '../text/articleLook';

/** How much of a document is looked at. */
const maxLines = 60;
const maxCharacters = 6000;

/**
 * Whether an opened document is an article among articles, so that the folder should be read without
 * being asked. Looks at the start of the document and at the names beside it; reads no other file.
 */
export async function isArticleAmongArticles(document: vscode.TextDocument): Promise<boolean> {
  if (!mayBeArticle(document)) return false;
  try {
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return isFolderOfArticles(entries.map(([name, type]) => ({ name, isFile: (type & vscode.FileType.File) !== 0 })));
  } catch {
    return false;
  }
}

/** Whether a document has the name and the look of an article. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (scheme === 'output' || scheme === 'git' || document.isUntitled) return false;
  if (!isArticleName(path.slice(path.lastIndexOf('/') + 1))) return false;
  return readsLikeProse(document.getText(new vscode.Range(0, 0, maxLines, 0)).slice(0, maxCharacters));
}
