import * as vscode from 'vscode';
import type { ArticleRow } from '../protocol/messages';

/** The Articles view: one row an article, by headline. */
export class ArticlesView implements vscode.TreeDataProvider<ArticleRow> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private rows: readonly ArticleRow[] = [];

  constructor(private readonly load: () => Promise<readonly ArticleRow[]>) {}

  refresh(): void {
    this.changed.fire();
  }

  /** The rows shown last. */
  known(): readonly ArticleRow[] {
    return this.rows;
  }

  async getChildren(element?: ArticleRow): Promise<ArticleRow[]> {
    if (element) return [];
    this.rows = await this.load();
    return [...this.rows];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(row: ArticleRow): vscode.TreeItem {
    const uri = vscode.Uri.parse(row.uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const item = new vscode.TreeItem(row.title || name);
    item.id = row.uri;
    item.resourceUri = uri;
    item.iconPath = new vscode.ThemeIcon('book');
    item.contextValue = 'article';
    item.description = row.passages > 0 ? vscode.l10n.t('{0} words · {1} shared', row.words, row.passages) : vscode.l10n.t('{0} words', row.words);
    const lines = [row.title, name, vscode.l10n.t('{0} words', row.words)];
    if (row.date) lines.push(row.dateFrom === 'event' ? vscode.l10n.t('{0}, from other articles on the event', row.date) : row.date);
    lines.push(row.passages > 0 ? vscode.l10n.t('{0} sentences shared with {1} other articles', row.passages, row.shares) : vscode.l10n.t('No sentence shared with another article'));
    item.tooltip = lines.join('\n');
    item.accessibilityInformation = { label: `${row.title || name}, ${lines.slice(2).join(', ')}` };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [uri] };
    return item;
  }
}
