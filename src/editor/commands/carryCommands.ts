import * as vscode from 'vscode';
import { pickOne, shownItem } from '../pick';
import { foundKinds, findRequest, type FoundKind, type FoundRow } from '../../protocol/find';
import { citationRequest, statementsRequest, type Citation, type StatementsParams } from '../../protocol/statements';
import { toPlainRange } from '../places';
import { showBriefly } from '../statusMessage';
import type { TreeNode } from '../views/tree';
import { articleOf, type CommandContext, type Commands } from './context';

/** What is carried away, and found. */
export function carryCommands(context: CommandContext): Commands {
  return {
    copyCitation: (place) => copyCitation(context, place, 'text'),
    'copyCitation.markdown': (place) => copyCitation(context, place, 'markdown'),
    'copyCitation.row': (place) => copyCitation(context, place, 'row'),
    whoSaidWhat: () => whoSaidWhat(context),
    find: (kind) =>
      find(
        context,
        foundKinds.find((each) => each === kind),
      ),
  };
}

/** @param place id of a passage, a row that has one, or nothing for the selection or else the sentence at the cursor */
async function copyCitation({ controller }: CommandContext, place: unknown, form: keyof Citation): Promise<void> {
  await controller.start();
  const id =
    typeof place === 'string' ? place : ((place as TreeNode | undefined)?.row as { id?: unknown } | undefined)?.id;
  const editor = vscode.window.activeTextEditor;
  if (id === undefined && !editor) return;
  const params =
    id !== undefined || !editor
      ? { id }
      : { uri: editor.document.uri.toString(), range: toPlainRange(editor.selection) };
  const citation = await controller.request(citationRequest, params);
  if (!citation) {
    showBriefly(vscode.l10n.t('No words of an article here'));
    return;
  }
  await vscode.env.clipboard.writeText(citation[form]);
  showBriefly(vscode.l10n.t('Copied with source'));
}

/** The table of who said what in the story in front. */
async function whoSaidWhat(context: CommandContext): Promise<void> {
  const { controller } = context;
  await controller.start();
  const uri = articleOf(context);
  const ask = (format: StatementsParams['format']): Promise<{ text: string; count: number } | null | undefined> =>
    controller.request(statementsRequest, { ...(uri === undefined ? {} : { uri }), format });
  const copy = async (format: StatementsParams['format']): Promise<void> => {
    const table = await ask(format);
    if (!table) return nothing();
    await vscode.env.clipboard.writeText(table.text);
    showBriefly(vscode.l10n.t('{0} quotations copied', table.count));
  };
  const picked = await pickOne(
    [
      { label: vscode.l10n.t('Copy as Markdown'), run: () => copy('markdown') },
      { label: vscode.l10n.t('Copy as CSV'), run: () => copy('csv') },
      { label: vscode.l10n.t('Open as Markdown'), run: async () => open(await ask('markdown'), 'markdown') },
      { label: vscode.l10n.t('Save as CSV…'), run: async () => save(await ask('csv')) },
    ],
    {
      title: vscode.l10n.t('Who Said What'),
      placeHolder: vscode.l10n.t('Outlet, date, speaker, role, words, claim, place'),
    },
  );
  await picked?.run();
}

type Table = { readonly text: string } | null | undefined;

function nothing(): void {
  showBriefly(vscode.l10n.t('Nobody is quoted here'));
}

async function open(table: Table, language: string): Promise<void> {
  if (!table) return nothing();
  const document = await vscode.workspace.openTextDocument({ language, content: table.text });
  await vscode.window.showTextDocument(document);
}

async function save(table: Table): Promise<void> {
  if (!table) return nothing();
  const folder = vscode.workspace.workspaceFolders?.at(0)?.uri;
  const target = await vscode.window.showSaveDialog({
    filters: { CSV: ['csv'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'who-said-what.csv') } : {}),
  });
  // Spreadsheets take a file for UTF-8 by its mark.
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${table.text}`));
}

const kindIcons: Readonly<Record<FoundKind, string>> = {
  claim: 'checklist',
  quotation: 'quote',
  entity: 'symbol-class',
  note: 'comment',
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
  }
}

interface FoundItem extends vscode.QuickPickItem {
  readonly row?: FoundRow;
}

/** Searches claims, quotations, names and notes; buttons leave one kind. */
async function find(context: CommandContext, kind: FoundKind | undefined): Promise<void> {
  const { controller } = context;
  const pick = vscode.window.createQuickPick<FoundItem>();
  const buttons = foundKinds.map((each) => ({
    iconPath: new vscode.ThemeIcon(kindIcons[each]),
    tooltip: kindName(each),
    kind: each,
  }));
  let shown = kind;
  let rows: readonly FoundRow[] = [];
  const draw = (): void => {
    pick.title = shown ? vscode.l10n.t('Find: {0}', kindName(shown)) : vscode.l10n.t('Find');
    pick.items = (shown ? [shown] : foundKinds).flatMap((each) => itemsOf(rows, each));
  };
  pick.placeholder = vscode.l10n.t('Words of a claim, a quotation, a name or a note');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = buttons;
  pick.busy = true;
  pick.onDidTriggerButton((button) => {
    const chosen = buttons.find((each) => each === button)?.kind;
    // The same button again shows all.
    shown = chosen === shown ? undefined : chosen;
    draw();
  });
  pick.onDidHide(() => pick.dispose());
  pick.onDidAccept(() => {
    const row = pick.selectedItems.at(0)?.row;
    pick.hide();
    if (row) void follow(context, row);
  });
  draw();
  pick.show();
  await controller.start();
  const uri = articleOf(context);
  rows = (await controller.request(findRequest, uri === undefined ? {} : { uri })) ?? [];
  pick.busy = false;
  draw();
}

/** A heading and the rows of one kind. */
function itemsOf(rows: readonly FoundRow[], kind: FoundKind): FoundItem[] {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return [];
  return [
    { label: kindName(kind), kind: vscode.QuickPickItemKind.Separator },
    ...own.map((row) => ({ ...shownItem({ icon: kindIcons[kind], label: row.words, detail: row.about }), row })),
  ];
}

async function follow({ controller }: CommandContext, { kind, id }: FoundRow): Promise<void> {
  if (kind === 'entity') await vscode.commands.executeCommand('crossread.showEntity', id);
  else if (kind === 'note') await vscode.commands.executeCommand('crossread.note.open', id);
  else await controller.jump.follow(id);
}
