import * as vscode from 'vscode';

/** Files that every project has and nobody reads as news. */
const projectFiles =
  /^(?:readme|changelog|changes|history|licen[sc]e|copying|contributing|authors|contributors|notice|third-party-notices|code_of_conduct|security|todo|install|requirements.*|robots|cmakelists|version|manifest|news|faq|support|governance|maintainers|codeowners|pull_request_template|issue_template|agents|claude)(?:[._-].*)?$/i;
/** A folder with one of these is a project. */
const projectMarkers = new Set([
  'package.json',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'cargo.toml',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'makefile',
  'cmakelists.txt',
  'gemfile',
  'composer.json',
  'mix.exs',
  'tsconfig.json',
  '.gitignore',
]);

/**
 * Whether an opened document is an article among articles, so that the folder should be read without
 * being asked. Looks at the start of the document and at the names beside it; reads no other file.
 */
export async function isArticleAmongArticles(document: vscode.TextDocument): Promise<boolean> {
  if (!mayBeArticle(document)) return false;
  try {
    return isFolderOfArticles(await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(document.uri, '..')));
  } catch {
    return false;
  }
}

/** Whether a document has the name and the look of an article. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  if (document.uri.scheme === 'output' || document.uri.scheme === 'git' || document.isUntitled) return false;
  if (!isArticleName(name)) return false;
  return readsLikeProse(document.getText(new vscode.Range(0, 0, 60, 0)).slice(0, 6000));
}

function isArticleName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name) && !projectFiles.test(name.replace(/\.[^.]*$/, ''));
}

/** Whether a folder holds several articles and is no project. */
export function isFolderOfArticles(entries: readonly (readonly [string, vscode.FileType])[]): boolean {
  let articles = 0;
  for (const [entry, type] of entries) {
    if (projectMarkers.has(entry.toLowerCase())) return false;
    if (type & vscode.FileType.File && isArticleName(entry)) articles++;
  }
  return articles >= 2;
}

/** Several sentences of running words, few marks of code. */
export function readsLikeProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
  if (words < 60) return false;
  const sentences = text.match(/\p{L}{2,}[.!?…。][”"’)]?(?:\s|$)/gu)?.length ?? 0;
  const code = text.match(/[{}<>=;\\|`]|==|->|::|\/\//g)?.length ?? 0;
  return sentences >= 3 && code < words * 0.05 && words / Math.max(1, sentences) < 60;
}
