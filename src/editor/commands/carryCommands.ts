import * as vscode from 'vscode';
import { fill } from '../../text/fill';
import { pickOne } from '../pick';
import { foundKinds } from '../../protocol/find';
import { citationRequest, statementsRequest, type Citation, type StatementsParams } from '../../protocol/statements';
import { FindPick } from '../findPick';
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
    find: async (kind) => {
      const { controller } = context;
      const pick = new FindPick(
        controller,
        articleOf(context),
        foundKinds.find((each) => each === kind),
      );
      await controller.start();
      const row = await pick.choose();
      if (row?.kind === 'entity') await vscode.commands.executeCommand('crossread.showEntity', row.id);
      else if (row?.kind === 'note') await vscode.commands.executeCommand('crossread.note.open', row.id);
      else if (row) await controller.jump.follow(row.id);
    },
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
    showBriefly(fill(vscode.l10n.t('{0} {0:quotation|quotations} copied'), table.count));
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
