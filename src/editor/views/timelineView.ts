import * as vscode from 'vscode';
import type { Timeline, TimelineStatement } from '../../protocol/timeline';
import { openCommand } from '../places';
import { differingRow, noIcon } from '../differsBadges';
import type { TreeNode } from './tree';

/** Rows of the Timeline view: time → statements; what lies before the event is one group, the first. */
export function timelineNodes(timeline: Timeline): TreeNode[] {
  const byColumn = new Map<number, TimelineStatement[]>();
  for (const statement of timeline.statements)
    byColumn.set(statement.column, [...(byColumn.get(statement.column) ?? []), statement]);
  const columns = timeline.columns.map((column, index) => ({ column, index }));
  const earlier = columns.filter(({ column }) => column.isEarlier);
  const nodes = columns
    .filter(({ column }) => !column.isEarlier)
    .map(({ index }) => timeNode(timeline, index, byColumn.get(index) ?? []));
  return earlier.length === 0 ? nodes : [earlierNode(timeline, earlier, byColumn), ...nodes];
}

function earlierNode(
  timeline: Timeline,
  columns: readonly { readonly index: number }[],
  byColumn: ReadonlyMap<number, readonly TimelineStatement[]>,
): TreeNode {
  const node: TreeNode = {
    id: 'time:earlier',
    item: () => {
      const item = new vscode.TreeItem(vscode.l10n.t('Earlier'), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = columns.map(({ index }) => timeline.columns[index].title).join(', ');
      return item;
    },
    children: () => columns.map(({ index }) => timeNode(timeline, index, byColumn.get(index) ?? [], node)),
  };
  return node;
}

function timeNode(
  timeline: Timeline,
  index: number,
  statements: readonly TimelineStatement[],
  parent?: TreeNode,
): TreeNode {
  const { title, detail } = timeline.columns[index];
  const label = detail === '' ? title : `${title}, ${detail}`;
  const differences = [...new Set(statements.flatMap((each) => each.differences))];
  const differs = differences.map((each) => `≠ ${timeline.differences[each].title}`).join(' · ');
  const node: TreeNode = {
    id: `time:${index}`,
    parent,
    item: () => {
      const state = parent ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
      const item = new vscode.TreeItem(label, state);
      item.description = differs === '' ? String(statements.length) : differs;
      item.accessibilityInformation = {
        label: [label, ...(differs === '' ? [] : [vscode.l10n.t('differs'), differs])].join(', '),
      };
      return item;
    },
    children: () => statements.map((statement, at) => statementNode(timeline, statement, node, at)),
  };
  return node;
}

function statementNode(timeline: Timeline, statement: TimelineStatement, parent: TreeNode, at: number): TreeNode {
  const { tag } = timeline.lanes[statement.lane];
  const { words, uri, range, isInferred } = statement;
  const time = isInferred ? vscode.l10n.t('{0}, by others', statement.time) : statement.time;
  const differs = statement.differences.length > 0;
  const node: TreeNode = {
    id: `${parent.id}:${at}:${statement.id}`,
    parent,
    text: `${tag} ${words}`,
    row: statement,
    item: () => {
      // Not in bold: a highlight of a label has the tint of a find match.
      const item = new vscode.TreeItem(tag);
      if (differs) {
        item.resourceUri = differingRow(node.id);
        item.iconPath = noIcon;
      }
      // The words first: the row above says the day, and what follows is cut at the edge of the view.
      item.description = isInferred ? `${words} · ${time}` : words;
      item.tooltip = [tag, time, words, statement.counts].filter((line) => line !== '').join('\n');
      item.command = openCommand(vscode.l10n.t('Open Passage'), uri, range);
      item.accessibilityInformation = {
        label: `${tag}, ${time}, ${differs ? `${vscode.l10n.t('differs')}: ` : ''}${words}`,
      };
      return item;
    },
  };
  return node;
}
