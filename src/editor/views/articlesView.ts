import * as vscode from 'vscode';
import { fill } from '../../text/fill';
import type { ArticleDetails, ArticleRow } from '../../protocol/articles';
import { articleRow, noIcon, placesText } from '../differsBadges';
import { type Order, type TreeNode } from './tree';
import { documentOf, fileName, openCommand } from '../places';

export const articleOrders = (): Order[] => [
  { id: 'file', label: vscode.l10n.t('By File') },
  { id: 'title', label: vscode.l10n.t('By Headline') },
  { id: 'date', label: vscode.l10n.t('By Date') },
  { id: 'words', label: vscode.l10n.t('Longest First') },
  { id: 'shared', label: vscode.l10n.t('Most Shared First') },
];

/** How two rows stand in each order; by file is the order in which they come. */
const comparisons: Partial<Record<string, (a: ArticleRow, b: ArticleRow) => number>> = {
  title: (a, b) => (a.title || fileName(a.uri)).localeCompare(b.title || fileName(b.uri)),
  date: (a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  words: (a, b) => b.words - a.words,
  shared: (a, b) => (b.passages ?? 0) - (a.passages ?? 0),
};

/** Rows of the Articles view: one an article, by its tag, with the headline; the tooltip tells what was not found in it and what only it has. */
export function articleNodes(
  rows: readonly ArticleRow[],
  order: string,
  details: (uri: string) => Promise<ArticleDetails | undefined>,
): TreeNode[] {
  const compare = comparisons[order];
  return (compare ? [...rows].sort(compare) : rows).map((row) => ({
    id: row.uri,
    text: `${row.tag} ${row.title} ${fileName(row.uri)}`,
    row,
    item: () => articleItem(row),
    tooltip: async () => tooltipOf(row, await details(row.uri)),
  }));
}

function articleItem(row: ArticleRow): vscode.TreeItem {
  const title = row.title || fileName(row.uri);
  const item = new vscode.TreeItem(row.tag);
  item.contextValue = 'article';
  item.description = title;
  if (row.differs) {
    item.resourceUri = articleRow(row.uri, row.differs);
    item.iconPath = noIcon;
  }
  item.accessibilityInformation = { label: `${row.tag}, ${title}, ${linesOf(row).join(', ')}` };
  item.command = openArticleCommand(row);
  return item;
}

function openArticleCommand({ uri, start }: ArticleRow): vscode.Command {
  const title = vscode.l10n.t('Open Article');
  return start
    ? openCommand(title, uri, { start, end: start })
    : { command: 'vscode.open', title, arguments: [documentOf(uri)] };
}

function tooltipOf(row: ArticleRow, details: ArticleDetails | undefined): string {
  return [
    row.tag,
    row.title,
    fileName(row.uri),
    ...linesOf({ ...row, ...(details ? { passages: details.passages, shares: details.shares } : {}) }),
    ...(details ? detailLines(details) : []),
  ].join('\n');
}

function linesOf(row: ArticleRow): string[] {
  const lines = [
    ...(row.differs ? [placesText(row.differs)] : []),
    fill(vscode.l10n.t('{0} {0:word|words}'), row.words),
  ];
  if (row.date)
    lines.push(row.dateFrom === 'event' ? vscode.l10n.t('{0}, from other articles on the event', row.date) : row.date);
  if (row.passages !== undefined) {
    lines.push(
      row.passages > 0
        ? fill(
            vscode.l10n.t('{0} {0:sentence|sentences} shared with {1} other {1:article|articles}'),
            row.passages,
            row.shares ?? 0,
          )
        : vscode.l10n.t('No sentence shared with another article'),
    );
  }
  return lines;
}

function detailLines({
  notFound,
  notFoundCount,
  onlyHere,
  onlyHereCount,
  family,
  evidence,
  earliest,
}: ArticleDetails): string[] {
  const lines: string[] = [];
  const listed = (head: string, items: readonly string[], count: number): void => {
    if (count === 0) return;
    lines.push('', head, ...items.map((item) => `• ${item}`));
    if (count > items.length) lines.push('…');
  };
  listed(
    fill(vscode.l10n.t('{0} shared {0:claim|claims} not found in it:'), notFoundCount),
    notFound.map(({ label, articles }) => vscode.l10n.t('{0} ({1} articles)', label, articles)),
    notFoundCount,
  );
  listed(fill(vscode.l10n.t('{0} {0:sentence|sentences} only here:'), onlyHereCount), onlyHere, onlyHereCount);
  listed(vscode.l10n.t('One source with:'), family, family.length);
  lines.push(...evidence);
  if (earliest) lines.push(vscode.l10n.t('Earliest date: {0}', earliest));
  return lines;
}
