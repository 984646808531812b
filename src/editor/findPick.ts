import * as vscode from 'vscode';
import { findRequest, foundKinds, type FoundKind, type FoundRow } from '../protocol/find';
import type { Client } from './client';
import { shownItem } from './pick';

const kindIcons: Readonly<Record<FoundKind, string>> = {
  claim: 'checklist',
  quotation: 'quote',
  entity: 'symbol-class',
  note: 'comment',
  sentence: 'book',
};

function kindName(kind: FoundKind): string {
  switch (kind) {
    case 'claim':
      return vscode.l10n.t('Claims');
    case 'quotation':
      return vscode.l10n.t('Quotations');
    case 'entity':
      return vscode.l10n.t('Names');
    case 'note':
      return vscode.l10n.t('Notes');
    case 'sentence':
      return vscode.l10n.t('Sentences');
  }
}

interface FoundItem extends vscode.QuickPickItem {
  readonly row?: FoundRow;
}

/** How long typing rests before it is searched, in ms. */
const typingMs = 120;

/** A search over claims, quotations, names, notes and sentences; buttons leave one kind. */
export class FindPick {
  private readonly pick = vscode.window.createQuickPick<FoundItem>();
  private readonly buttons = foundKinds.map((kind) => ({
    iconPath: new vscode.ThemeIcon(kindIcons[kind]),
    tooltip: kindName(kind),
    kind,
  }));
  private rows: readonly FoundRow[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts requests, so that a late answer is told from the latest. */
  private requests = 0;

  /**
   * @param uri the article whose event is searched
   * @param shown the kind that is left, if only one is
   */
  constructor(
    private readonly client: Client,
    private readonly uri: string | undefined,
    private shown: FoundKind | undefined,
  ) {
    const { pick } = this;
    pick.placeholder = vscode.l10n.t('Words of an article, a quotation, a name or a note, in any form');
    pick.buttons = this.buttons;
    pick.busy = true;
    pick.onDidTriggerButton((button) => {
      const chosen = this.buttons.find((each) => each === button)?.kind;
      // The same button again shows all.
      this.shown = chosen === this.shown ? undefined : chosen;
      this.draw();
    });
    pick.onDidChangeValue(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.search(), typingMs);
    });
    this.draw();
    pick.show();
  }

  /** What the reader chooses; undefined where nothing is chosen. To be called when the server runs. */
  async choose(): Promise<FoundRow | undefined> {
    const { pick } = this;
    const chosen = new Promise<FoundRow | undefined>((done) => {
      pick.onDidAccept(() => {
        const item = pick.selectedItems.at(0);
        // Enter before a row is in front, or where none fits, chooses nothing: the list stays.
        if (!item) return;
        done(item.row);
        pick.hide();
      });
      pick.onDidHide(() => {
        clearTimeout(this.timer);
        this.requests++;
        done(undefined);
        pick.dispose();
      });
    });
    await this.search();
    return chosen;
  }

  private async search(): Promise<void> {
    const request = ++this.requests;
    this.pick.busy = true;
    const params = { ...(this.uri === undefined ? {} : { uri: this.uri }), query: this.pick.value };
    const rows = await this.client.request(findRequest, params);
    if (request !== this.requests) return;
    this.rows = rows ?? [];
    this.pick.busy = false;
    this.draw();
  }

  private draw(): void {
    const { pick, shown } = this;
    pick.title = shown ? vscode.l10n.t('Find: {0}', kindName(shown)) : vscode.l10n.t('Find');
    pick.items = (shown ? [shown] : foundKinds).flatMap((kind) => itemsOf(this.rows, kind));
  }
}

/** A heading and the rows of one kind. */
function itemsOf(rows: readonly FoundRow[], kind: FoundKind): FoundItem[] {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return [];
  return [
    { label: kindName(kind), kind: vscode.QuickPickItemKind.Separator },
    ...own.map((row) => ({
      ...shownItem({ icon: kindIcons[kind], label: row.words, detail: row.about }),
      // Found by the server, in other forms of the words too: VS Code would drop it.
      alwaysShow: true,
      row,
    })),
  ];
}
