import * as vscode from 'vscode';
import { fill } from '../text/fill';
import type { ArticleRow } from '../protocol/articles';

/** The rows of all articles, asked for once after each change for all that shows something of them. */
export class ArticleRows {
  private asked: Promise<readonly ArticleRow[]> | undefined;

  constructor(private readonly ask: () => Promise<readonly ArticleRow[] | undefined>) {}

  get(): Promise<readonly ArticleRow[]> {
    return (this.asked ??= this.ask().then((rows) => rows ?? []));
  }

  /** Articles have changed, or the server has stopped. */
  forget(): void {
    this.asked = undefined;
  }
}

/** About how many of some articles are independent; undefined where that is worked out for no whole folder. */
export function sourcesAmong(rows: readonly ArticleRow[]): number | undefined {
  if (rows.length === 0 || rows.some(({ origin }) => origin === undefined)) return undefined;
  return new Set(rows.map(({ origin }) => origin)).size;
}

/** `6 articles, about 5 sources`; without sources where they are not worked out. */
export function articlesText(articles: number, sources: number | undefined): string {
  if (sources === undefined || articles < 2) return fill(vscode.l10n.t('{0} {0:article|articles}'), articles);
  return fill(vscode.l10n.t('{0} articles, about {1} {1:source|sources}'), articles, sources);
}
