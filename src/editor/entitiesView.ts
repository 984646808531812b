import * as vscode from 'vscode';
import type { EntityKind, EntityRow, MentionGroup } from '../protocol/messages';

type Mention = MentionGroup['mentions'][number];
export type EntityNode =
  | { readonly type: 'group'; readonly kind: EntityKind; readonly rows: readonly EntityRow[] }
  | { readonly type: 'entity'; readonly row: EntityRow }
  | { readonly type: 'article'; readonly entity: EntityRow; readonly group: MentionGroup }
  | { readonly type: 'mention'; readonly uri: string; readonly mention: Mention };

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'other'];
const icons: Record<EntityKind, string> = { person: 'person', place: 'location', organisation: 'organization', other: 'tag' };

/** The Entities view: kind → entity → article → mention, most mentioned first. */
export class EntitiesView implements vscode.TreeDataProvider<EntityNode> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly load: () => Promise<readonly EntityRow[]>,
    private readonly loadMentions: (id: string) => Promise<readonly MentionGroup[]>,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!node) {
      const rows = await this.load();
      return kinds.flatMap((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        return own.length > 0 ? [{ type: 'group' as const, kind, rows: own }] : [];
      });
    }
    switch (node.type) {
      case 'group':
        return node.rows.map((row) => ({ type: 'entity', row }));
      case 'entity':
        return (await this.loadMentions(node.row.id)).map((group) => ({ type: 'article', entity: node.row, group }));
      case 'article':
        return node.group.mentions.map((mention) => ({ type: 'mention', uri: node.group.uri, mention }));
      default:
        return [];
    }
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    switch (node.type) {
      case 'group': {
        const item = new vscode.TreeItem(groupName(node.kind), node.kind === 'other' ? Collapsed : Expanded);
        item.id = `group:${node.kind}`;
        item.description = String(node.rows.length);
        item.accessibilityInformation = { label: `${groupName(node.kind)}, ${node.rows.length}` };
        return item;
      }
      case 'entity': {
        const { row } = node;
        const item = new vscode.TreeItem(row.name, Collapsed);
        item.id = `entity:${row.id}`;
        item.iconPath = new vscode.ThemeIcon(icons[row.kind]);
        item.contextValue = 'entity';
        item.description = vscode.l10n.t('{0} in {1}', row.mentions, row.articles);
        item.tooltip = [row.name, ...row.roles.slice(0, 4), row.aliases.length > 0 ? vscode.l10n.t('also: {0}', row.aliases.slice(0, 8).join(', ')) : '', vscode.l10n.t('{0} mentions in {1} articles', row.mentions, row.articles)].filter((line) => line !== '').join('\n');
        item.accessibilityInformation = { label: `${row.name}, ${vscode.l10n.t('{0} mentions in {1} articles', row.mentions, row.articles)}` };
        return item;
      }
      case 'article': {
        const uri = vscode.Uri.parse(node.group.uri);
        const item = new vscode.TreeItem(node.group.title || uri.path.slice(uri.path.lastIndexOf('/') + 1), Collapsed);
        item.id = `entity:${node.entity.id}:${node.group.uri}`;
        item.iconPath = new vscode.ThemeIcon('book');
        item.description = String(node.group.mentions.length);
        item.tooltip = uri.path;
        return item;
      }
      case 'mention': {
        const { before, text, after, range } = node.mention;
        const lead = before.length > 18 ? `…${before.slice(-18)}` : before;
        const item = new vscode.TreeItem({ label: `${lead}${text}${after}`, highlights: [[lead.length, lead.length + text.length]] }, None);
        item.tooltip = `${before}${text}${after}`;
        const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
        item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Mention'), arguments: [vscode.Uri.parse(node.uri), { selection, preserveFocus: false } satisfies vscode.TextDocumentShowOptions] };
        return item;
      }
    }
  }
}

function groupName(kind: EntityKind): string {
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
