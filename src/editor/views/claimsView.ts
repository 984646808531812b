import * as vscode from 'vscode';
import type { ClaimRow, ClaimsResult, DisputeRow } from '../../protocol/claims';
import type { PassageRow } from '../../protocol/passages';
import { groupItem } from './entitiesView';
import { type Order, type TreeNode } from './tree';
import { openCommand } from '../places';
import { wholeWords } from '../wholeWords';

export const claimOrders = (): Order[] => [
  { id: 'articles', label: vscode.l10n.t('Carried by Most First') },
  { id: 'sources', label: vscode.l10n.t('Most Independent Sources First') },
  { id: 'text', label: vscode.l10n.t('In the Order of the Article') },
];

/** Rows of the Claims view for one article: what is disputed, shared, not found in it, and only in it. */
export function claimNodes(result: ClaimsResult, order: string): TreeNode[] {
  const groups: TreeNode[] = [];
  const add = <R>(id: string, name: string, rows: readonly R[], make: (row: R, parent: TreeNode) => TreeNode): void => {
    if (rows.length === 0) return;
    const group: TreeNode = {
      id: `group:${id}`,
      item: () => groupItem(name, rows.length, id === 'onlyHere'),
      children: () => rows.map((row) => make(row, group)),
    };
    groups.push(group);
  };
  const sorted = (rows: readonly ClaimRow[]): readonly ClaimRow[] => {
    if (order === 'sources') return [...rows].sort((a, b) => b.sources - a.sources || b.articles - a.articles);
    return order === 'text' ? [...rows].sort((a, b) => placeIn(a, result.uri) - placeIn(b, result.uri)) : rows;
  };
  add('disputed', vscode.l10n.t('Disputed'), result.disputed, (row, parent) => disputeNode(row, result.of, parent));
  add('shared', vscode.l10n.t('Shared'), sorted(result.shared), (row, parent) => claimNode(row, result.of, parent));
  add('missing', vscode.l10n.t('Not Found Here'), sorted(result.missing), (row, parent) =>
    claimNode(row, result.of, parent),
  );
  add('onlyHere', vscode.l10n.t('Only Here'), result.onlyHere, (row, parent) => passageNode(row, parent, true));
  return groups;
}

function placeIn({ passages }: ClaimRow, uri: string | undefined): number {
  const own = passages.find((passage) => passage.uri === uri) ?? passages[0];
  return own.range.start.line * 10_000 + own.range.start.character;
}

/** Characters of a claim that a row shows. */
const maxLabel = 40;

/** `4/5`, then the words, cut behind a whole one. Not in bold: a highlight of a label has the tint of a find match. */
function countedLabel({ label, articles }: Pick<ClaimRow, 'label' | 'articles'>, of: number): string {
  return `${articles}/${of} ${wholeWords(label, maxLabel)}`;
}

function claimNode(row: ClaimRow, of: number, parent: TreeNode): TreeNode {
  const counts = vscode.l10n.t('{0} of {1} articles, about {2} independent', row.articles, of, row.sources);
  const node: TreeNode = {
    id: `claim:${row.id}`,
    parent,
    text: row.label,
    row,
    item: () => {
      const item = new vscode.TreeItem(countedLabel(row, of), vscode.TreeItemCollapsibleState.Collapsed);
      item.contextValue = 'claim';
      item.tooltip = `${row.label}\n${counts}`;
      item.accessibilityInformation = { label: `${row.label}, ${counts}` };
      return item;
    },
    children: () => row.passages.map((passage) => passageNode(passage, node, false)),
  };
  return node;
}

const disputeIcons: Record<DisputeRow['kind'], string> = {
  conflict: 'warning',
  touching: 'info',
  difference: 'diff',
  drift: 'git-compare',
};

function disputeNode(row: DisputeRow, of: number, parent: TreeNode): TreeNode {
  const node: TreeNode = {
    id: row.id,
    parent,
    text: `${row.label} ${row.passages.map(({ text }) => text).join(' ')}`,
    row,
    item: () => {
      const item = new vscode.TreeItem(countedLabel(row, of), vscode.TreeItemCollapsibleState.Collapsed);
      item.iconPath = new vscode.ThemeIcon(disputeIcons[row.kind]);
      item.contextValue = 'dispute';
      item.description = row.reason;
      item.tooltip = `${row.label}\n${row.reason}`;
      item.accessibilityInformation = { label: `${row.label}, ${row.reason}` };
      return item;
    },
    children: () => row.passages.map((passage) => passageNode(passage, node, false)),
  };
  return node;
}

/** @param own of the article in front: its headline need not be said */
function passageNode(row: PassageRow, parent: TreeNode, own: boolean): TreeNode {
  return {
    id: `${parent.id}:${row.id}`,
    parent,
    ...(own ? { text: row.text } : {}),
    row,
    item: () => {
      const item = new vscode.TreeItem(own ? row.text : row.tag);
      if (!own) item.description = row.text;
      item.iconPath = new vscode.ThemeIcon(own ? 'quote' : 'book');
      item.tooltip = own ? row.text : `${row.tag}\n${row.text}`;
      item.contextValue = 'passage';
      item.command = openCommand(vscode.l10n.t('Open Passage'), row.uri, row.range);
      item.accessibilityInformation = { label: own ? row.text : `${row.tag}: ${row.text}` };
      return item;
    },
  };
}
