import type { FoldingRange } from 'vscode-languageserver';
import type { ServerContext } from '../context';
import type { ArticleView } from '../workspace/articleView';

export function registerFolding({ connection, workspace }: ServerContext): void {
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    // As with the outline: VS Code keeps what it is given until the text changes.
    await workspace.files.listed;
    return articleFolds(workspace.articles.inDocument(uri));
  });
}

/**
 * A fold for each of several articles of a file, from its headline to the end of its text. Where a file holds one
 * article there is nothing to tell: VS Code folds by indentation then.
 */
export function articleFolds(views: readonly ArticleView[]): FoldingRange[] | null {
  if (views.length < 2) return null;
  return views.flatMap((view) => {
    const { start, end } = view.rangeOf({ start: 0, end: view.article.text.length });
    // The place after the last line end is no line of the article.
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return endLine > start.line ? [{ startLine: start.line, endLine }] : [];
  });
}
