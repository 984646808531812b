import * as vscode from 'vscode';
import { withoutControls } from '../../server/wording/escape';

/** A row of a view with what stands under it. */
export interface TreeNode {
  /** Unique in the view, the same after a refresh. */
  readonly id: string;
  readonly parent?: TreeNode | undefined;
  /** What the filter looks at; a row without it always stays. */
  readonly text?: string;
  /** What menus act on. */
  readonly row?: unknown;
  /** What a copy of the view says, where the row shows less. */
  readonly copied?: string;
  item(): vscode.TreeItem;
  children?(): readonly TreeNode[] | Promise<readonly TreeNode[]>;
  /** Worked out when the row is pointed at. */
  tooltip?(): Promise<string | undefined>;
}

/** An order in which the rows of a view may stand. */
export interface Order {
  readonly id: string;
  readonly label: string;
}

/** Rows shown at a time: more than anybody scrolls through, few enough to draw at once. */
const pageSize = 500;

/**
 * A view of nodes: filter, order, pages, and rows found again by id. Long lists are cut into pages, the
 * last row of each brings the next.
 */
export class Tree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: vscode.TreeView<TreeNode>;
  private readonly nodesById = new Map<string, TreeNode>();
  private readonly shownRows = new Map<string, number>();
  private filter = '';
  private notice = '';
  private isDrawn = false;
  /** When the reader chose a row last. */
  lastChosen = 0;

  constructor(
    readonly id: string,
    private readonly roots: (filter: string) => Promise<readonly TreeNode[]>,
  ) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeSelection(() => (this.lastChosen = Date.now()));
  }

  refresh(): void {
    this.nodesById.clear();
    this.changed.fire(undefined);
  }

  /** All rows under one, or at the top, that pass the filter. */
  async rowsOf(node?: TreeNode): Promise<readonly TreeNode[]> {
    const all = (await (node ? node.children?.() : this.roots(this.filter))) ?? [];
    return this.filter === ''
      ? all
      : all.filter(({ text }) => text === undefined || text.toLowerCase().includes(this.filter));
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const wanted = await this.rowsOf(node);
    const key = node?.id ?? '';
    const maxRows = this.shownRows.get(key) ?? pageSize;
    const out = wanted.slice(0, maxRows);
    for (const each of out) this.nodesById.set(each.id, each);
    if (wanted.length > maxRows) out.push(this.more(node, key, wanted.length - maxRows));
    if (!node && out.length > 0) this.drawFirst();
    return out;
  }

  /**
   * A view that has a welcome text and is opened for the first time keeps its rows without height, until VS Code looks at
   * its message again: two seconds later by itself (seen in 1.139), or when one is set, an empty one as well.
   */
  private drawFirst(): void {
    if (this.isDrawn || !this.view.visible) return;
    this.isDrawn = true;
    // Once the rows are there.
    setTimeout(() => (this.view.message = this.view.message ?? ''), 0);
  }

  private more(parent: TreeNode | undefined, key: string, left: number): TreeNode {
    return {
      id: `more:${key}`,
      parent,
      item: () => {
        const item = new vscode.TreeItem(vscode.l10n.t('Show {0} more of {1}', Math.min(pageSize, left), left));
        item.iconPath = new vscode.ThemeIcon('ellipsis');
        item.command = { command: 'crossread.showMore', title: '', arguments: [this.id, key] };
        return item;
      },
    };
  }

  /** Shows one page more under a row. */
  showMore(key: string): void {
    this.shownRows.set(key, (this.shownRows.get(key) ?? pageSize) + pageSize);
    this.changed.fire(key === '' ? undefined : this.nodesById.get(key));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = node.item();
    item.id = node.id;
    // Signs that turn the direction of writing round would turn the words of ours after them.
    const { label, description } = item;
    if (typeof label === 'string') item.label = withoutControls(label);
    else if (label) item.label = { ...label, label: withoutControls(label.label) };
    if (typeof description === 'string') item.description = withoutControls(description);
    return item;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const tooltip = await node.tooltip?.();
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  get filterText(): string {
    return this.filter;
  }

  /** Shows only rows with some letters in them; none shows all. */
  setFilter(text: string): void {
    this.filter = text.trim().toLowerCase();
    this.shownRows.clear();
    void vscode.commands.executeCommand('setContext', `${this.id}.filtered`, this.filter !== '');
    this.updateMessage();
    this.refresh();
  }

  /** Sets a line above the rows. */
  setMessage(text: string): void {
    this.notice = text;
    this.updateMessage();
  }

  private updateMessage(): void {
    const message = [this.notice, this.filter === '' ? '' : vscode.l10n.t('Filter: “{0}”', this.filter)]
      .filter((line) => line !== '')
      .join(' · ');
    // A message that is set for nothing is a message to the window all the same.
    if ((this.view.message ?? '') !== message) this.view.message = message;
  }

  /** Selects a row that is shown or stands under one that is, without taking the focus. */
  async reveal(id: string, focus = false): Promise<boolean> {
    const node = this.nodesById.get(id) ?? (await this.find(id));
    if (!node) return false;
    try {
      await this.view.reveal(node, { select: true, focus, expand: focus });
    } catch {
      // Gone since.
      return false;
    }
    return true;
  }

  /** Looks under the rows at the top: groups know their rows without asking the server. */
  private async find(id: string): Promise<TreeNode | undefined> {
    for (const root of await this.getChildren()) {
      if (root.id === id) return root;
      if (root.text !== undefined) continue;
      for (const child of await this.getChildren(root)) if (child.id === id) return child;
    }
    return undefined;
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
