import * as vscode from 'vscode';
import type { QuotationGroup, SpeakerRow } from '../../protocol/speakers';
import { entityIcons } from './entitiesView';
import { type TreeNode } from './tree';
import { openCommand } from '../places';

/** Rows of the Speakers view: speaker → article → quotation, those not named last. */
export function speakerNodes(
  rows: readonly SpeakerRow[],
  quotations: (id: string) => Promise<readonly QuotationGroup[]>,
): TreeNode[] {
  return rows.map((row) => {
    const node: TreeNode = {
      id: `speaker:${row.id}`,
      text: row.name,
      row,
      item: () => {
        const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
        item.iconPath = new vscode.ThemeIcon(row.kind ? entityIcons[row.kind] : 'question');
        item.description = row.role ? `${row.quotations} · ${row.role}` : String(row.quotations);
        item.tooltip = [row.name, row.role ?? '', vscode.l10n.t('{0} quotations', row.quotations)]
          .filter((line) => line !== '')
          .join('\n');
        item.contextValue = 'speaker';
        item.accessibilityInformation = { label: `${row.name}, ${vscode.l10n.t('{0} quotations', row.quotations)}` };
        return item;
      },
      children: async () => (await quotations(row.id)).map((group) => articleNode(group, node)),
    };
    return node;
  });
}

function articleNode(group: QuotationGroup, parent: TreeNode): TreeNode {
  const node: TreeNode = {
    id: `${parent.id}:${group.uri}`,
    parent,
    item: () => {
      const item = new vscode.TreeItem(group.tag, vscode.TreeItemCollapsibleState.Expanded);
      item.iconPath = new vscode.ThemeIcon('book');
      item.description = String(group.quotations.length);
      item.accessibilityInformation = {
        label: `${group.tag}, ${vscode.l10n.t('{0} quotations', group.quotations.length)}`,
      };
      return item;
    },
    children: () =>
      group.quotations.map((quotation, index): TreeNode => ({
        id: `${node.id}:${index}`,
        parent: node,
        item: () => {
          const item = new vscode.TreeItem(quotation.text);
          item.iconPath = new vscode.ThemeIcon('quote');
          item.description = quotation.speaker;
          item.tooltip = quotation.speaker === '' ? quotation.text : `${quotation.text}\n— ${quotation.speaker}`;
          item.command = openCommand(vscode.l10n.t('Open Quotation'), group.uri, quotation.range);
          item.accessibilityInformation = { label: `${quotation.text}, ${quotation.speaker}` };
          return item;
        },
      })),
  };
  return node;
}
