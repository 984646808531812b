import * as vscode from 'vscode';
import { fill } from '../../text/fill';
import type { EntitiesResult, EntityKind, EntityRow, MentionGroup } from '../../protocol/entities';
import { type Order, type TreeNode } from './tree';
import { openCommand } from '../places';

export const entityKinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'other'];
export const entityIcons: Record<EntityKind, string> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
  other: 'tag',
};

export const entityOrders = (): Order[] => [
  { id: 'articles', label: vscode.l10n.t('In Most Articles First') },
  { id: 'mentions', label: vscode.l10n.t('Most Mentioned First') },
  { id: 'name', label: vscode.l10n.t('By Name') },
];

/** How two rows stand in each order; by mentions is the order in which they come. Without a choice the first order counts. */
const comparisons: Partial<Record<string, (a: EntityRow, b: EntityRow) => number>> = {
  articles: (a, b) => b.articles - a.articles || b.mentions - a.mentions,
  name: (a, b) => a.name.localeCompare(b.name),
};

/** Asks for the articles that mention an entity, or for its mentions in one of them. */
type Mentions = (id: string, uri?: string) => Promise<readonly MentionGroup[]>;

/** Rows of the Entities view: kind → entity → article → mention. */
export function entityNodes(result: EntitiesResult | undefined, order: string, mentions: Mentions): TreeNode[] {
  if (!result) return [];
  const { rows, totals, of } = result;
  const compare = comparisons[order === '' ? 'articles' : order];
  return entityKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const sorted = compare ? own.sort(compare) : own;
    const group: TreeNode = {
      id: `group:${kind}`,
      item: () => groupItem(groupName(kind), totals[kind], kind === 'other'),
      children: () => sorted.map((row) => entityNode(row, { group, of }, mentions)),
    };
    return [group];
  });
}

/** A heading of a view with the number of rows under it. */
export function groupItem(name: string, count: number, collapsed = false): vscode.TreeItem {
  const item = new vscode.TreeItem(
    name,
    collapsed ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.description = String(count);
  item.accessibilityInformation = { label: `${name}, ${count}` };
  return item;
}

/** `3 mentions in 2 articles`, by number. */
function mentionsText({ mentions, articles }: EntityRow): string {
  return fill(vscode.l10n.t('{0} {0:mention|mentions} in {1} {1:article|articles}'), mentions, articles);
}

function mentionCount(mentions: number): string {
  return fill(vscode.l10n.t('{0} {0:mention|mentions}'), mentions);
}

/** `4 quotations`, by number. */
export function quotationsText(quotations: number): string {
  return fill(vscode.l10n.t('{0} {0:quotation|quotations}'), quotations);
}

/** @param of articles of the folder */
function entityNode(
  row: EntityRow,
  { group, of }: { readonly group: TreeNode; readonly of: number },
  mentions: Mentions,
): TreeNode {
  const node: TreeNode = {
    id: `entity:${row.id}`,
    parent: group,
    text: [row.name, ...row.aliases].join(' '),
    row,
    item: () => {
      const label = `${row.articles}/${of} ${row.name}`;
      const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
      item.iconPath = new vscode.ThemeIcon(entityIcons[row.kind]);
      item.contextValue = 'entity';
      const counts = mentionsText(row);
      const role = row.mainRole === undefined ? [] : [row.mainRole];
      item.description = [...role, row.quotations > 0 ? quotationsText(row.quotations) : counts].join(' · ');
      item.tooltip = [
        row.name,
        ...row.roles.slice(0, 4),
        row.aliases.length > 0 ? vscode.l10n.t('also: {0}', row.aliases.slice(0, 8).join(', ')) : '',
        counts,
      ]
        .filter((line) => line !== '')
        .join('\n');
      item.accessibilityInformation = { label: [row.name, ...role, counts].join(', ') };
      return item;
    },
    children: async () => (await mentions(row.id)).map((each) => articleNode(row, each, node, mentions)),
  };
  return node;
}

function articleNode(entity: EntityRow, group: MentionGroup, parent: TreeNode, mentions: Mentions): TreeNode {
  const node: TreeNode = {
    id: `entity:${entity.id}:${group.uri}`,
    parent,
    row: { entity, uri: group.uri },
    item: () => {
      const item = new vscode.TreeItem(group.tag, vscode.TreeItemCollapsibleState.Collapsed);
      item.iconPath = new vscode.ThemeIcon('book');
      item.description = String(group.count);
      item.tooltip = vscode.Uri.parse(group.uri).path;
      item.contextValue = 'entityArticle';
      item.accessibilityInformation = { label: `${group.tag}, ${mentionCount(group.count)}` };
      return item;
    },
    children: async () =>
      (await mentions(entity.id, group.uri)).flatMap((own) =>
        own.mentions.map((mention, index) => mentionNode(group.uri, mention, index, node)),
      ),
  };
  return node;
}

function mentionNode(
  uri: string,
  { before, text, after, range }: MentionGroup['mentions'][number],
  index: number,
  parent: TreeNode,
): TreeNode {
  return {
    id: `${parent.id}:${index}`,
    parent,
    item: () => {
      const lead = before.length > 18 ? `…${before.slice(-18)}` : before;
      const item = new vscode.TreeItem({
        label: `${lead}${text}${after}`,
        highlights: [[lead.length, lead.length + text.length]],
      });
      item.tooltip = `${before}${text}${after}`;
      item.command = openCommand(vscode.l10n.t('Open Mention'), uri, range);
      return item;
    },
  };
}

export function groupName(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'place':
      return vscode.l10n.t('Places');
    case 'organisation':
      return vscode.l10n.t('Organisations');
    default:
      return vscode.l10n.t('Other');
  }
}
