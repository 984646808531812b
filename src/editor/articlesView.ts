import * as vscode from 'vscode';
import type { ArticleDetails, ArticleRow } from '../protocol/messages';

/** The Articles view: one row an article, by headline; its tooltip tells what it leaves out and what only it has. */
export class ArticlesView implements vscode.TreeDataProvider<ArticleRow> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private rows: readonly ArticleRow[] = [];

  constructor(
    private readonly load: () => Promise<readonly ArticleRow[]>,
    private readonly details: (uri: string) => Promise<ArticleDetails | undefined>,
  ) {}

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
    const name = nameOf(uri);
    const item = new vscode.TreeItem(row.title || name);
    item.id = row.uri;
    item.resourceUri = uri;
    item.iconPath = new vscode.ThemeIcon('book');
    item.contextValue = 'article';
    item.description = row.passages ? vscode.l10n.t('{0} words · {1} shared', row.words, row.passages) : vscode.l10n.t('{0} words', row.words);
    item.accessibilityInformation = { label: `${row.title || name}, ${linesOf(row).join(', ')}` };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [uri] };
    return item;
  }

  /** The tooltip is worked out when the row is pointed at. */
  async resolveTreeItem(item: vscode.TreeItem, row: ArticleRow, token: vscode.CancellationToken): Promise<vscode.TreeItem> {
    const details = await this.details(row.uri);
    if (token.isCancellationRequested) return item;
    item.tooltip = [row.title, nameOf(vscode.Uri.parse(row.uri)), ...linesOf({ ...row, ...(details ? { passages: details.passages, shares: details.shares } : {}) }), ...(details ? detailLines(details) : [])].join('\n');
    return item;
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function linesOf(row: ArticleRow): string[] {
  const lines = [vscode.l10n.t('{0} words', row.words)];
  if (row.date) lines.push(row.dateFrom === 'event' ? vscode.l10n.t('{0}, from other articles on the event', row.date) : row.date);
  if (row.passages !== undefined) {
    lines.push(row.passages > 0 ? vscode.l10n.t('{0} sentences shared with {1} other articles', row.passages, row.shares ?? 0) : vscode.l10n.t('No sentence shared with another article'));
  }
  return lines;
}

function detailLines({ leavesOut, leavesOutCount, onlyHere, onlyHereCount, family, evidence, earliest }: ArticleDetails): string[] {
  const lines: string[] = [];
  const listed = (head: string, items: readonly string[], count: number): void => {
    if (count === 0) return;
    lines.push('', head, ...items.map((item) => `• ${item}`));
    if (count > items.length) lines.push('…');
  };
  listed(
    vscode.l10n.t('Leaves out {0} shared claims:', leavesOutCount),
    leavesOut.map(({ label, articles }) => vscode.l10n.t('{0} ({1} articles)', label, articles)),
    leavesOutCount,
  );
  listed(vscode.l10n.t('{0} sentences only here:', onlyHereCount), onlyHere, onlyHereCount);
  listed(vscode.l10n.t('One source with:'), family, family.length);
  lines.push(...evidence);
  if (earliest) lines.push(vscode.l10n.t('Earliest date: {0}', earliest));
  return lines;
}
