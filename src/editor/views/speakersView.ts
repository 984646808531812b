import * as vscode from 'vscode';
import type { QuotationGroup, SpeakerRow } from '../../protocol/speakers';
import { entityIcons, quotationsText } from './entitiesView';
import { type TreeNode } from './tree';
import { openCommand } from '../places';

/** Rows of the Speakers view: speaker → quotation, those not named last. */
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
        const counts = quotationsText(row.quotations);
        item.description = row.role ? `${row.role} · ${counts}` : counts;
        item.tooltip = [row.name, row.role ?? '', counts].filter((line) => line !== '').join('\n');
        item.contextValue = 'speaker';
        item.accessibilityInformation = {
          label: [row.name, row.role ?? '', counts].filter((part) => part !== '').join(', '),
        };
        return item;
      },
      children: async () => (await quotations(row.id)).flatMap((group) => quotationNodes(group, node)),
    };
    return node;
  });
}

/** A row a quotation: the tag of its article, then its words. */
function quotationNodes({ uri, tag, quotations }: QuotationGroup, parent: TreeNode): TreeNode[] {
  return quotations.map(({ text, speaker, range }, index) => ({
    id: `${parent.id}:${uri}:${index}`,
    parent,
    item: () => {
      const item = new vscode.TreeItem(tag);
      item.description = text;
      item.tooltip = [tag, text, ...(speaker === '' ? [] : [`— ${speaker}`])].join('\n');
      item.command = openCommand(vscode.l10n.t('Open Quotation'), uri, range);
      item.accessibilityInformation = { label: [`${tag}: ${text}`, ...(speaker === '' ? [] : [speaker])].join(', ') };
      return item;
    },
  }));
}
