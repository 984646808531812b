import * as vscode from 'vscode';
import { pickOne } from '../pick';
import { originsRequest, type ArticleRow } from '../../protocol/articles';
import type { Controller } from '../controller';
import { documentOf, toRange } from '../places';
import { showBriefly } from '../statusMessage';
import { articleOf, type CommandContext, type Commands } from './context';
import { inform } from '../messages';

/** Articles that fit beside each other. */
const maxInGrid = 9;

/** Opening articles, and where one may have been copied from. */
export function articleCommands(context: CommandContext): Commands {
  const { controller, extension } = context;
  return {
    openArticle: () => openArticle(controller),
    openAll: () => openAll(controller),
    openSample: () => openSample(extension),
    whereCopied: (node) => whereCopied(context, node),
  };
}

async function openArticle(controller: Controller): Promise<void> {
  const rows = await controller.articleRows();
  const picked = await pickOne(
    rows.map((row) => ({
      label: row.tag,
      description: row.title,
      detail: vscode.workspace.asRelativePath(documentOf(row.uri)),
      row,
    })),
    {
      title: vscode.l10n.t('Open Article'),
      placeHolder: vscode.l10n.t('Headline'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (picked) await showArticle(picked.row);
}

/** Opens an article where it begins in its file. */
async function showArticle({ uri, start }: ArticleRow): Promise<void> {
  const at = start && { selection: toRange({ start, end: start }) };
  await vscode.window.showTextDocument(documentOf(uri), at);
}

/** Opens all articles of a small folder side by side. */
async function openAll(controller: Controller): Promise<void> {
  const rows = await controller.articleRows();
  if (rows.length === 0) return;
  if (rows.length > maxInGrid) {
    void inform(
      vscode.l10n.t(
        'This folder has {0} articles; the grid shows at most {1}. Pick one with Open Article instead.',
        rows.length,
        maxInGrid,
      ),
    );
    return;
  }
  const columns = rows.length <= 3 ? rows.length : rows.length === 4 ? 2 : 3;
  const groups: { groups: object[] }[] = [];
  for (let i = 0; i < rows.length; i += columns) groups.push({ groups: rows.slice(i, i + columns).map(() => ({})) });
  await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 1, groups });
  for (const [index, { uri }] of rows.entries())
    await vscode.window.showTextDocument(documentOf(uri), {
      viewColumn: index + 1,
      preview: false,
      preserveFocus: index > 0,
    });
}

/** Copies the sample to a folder of the user's before opening it, so that nobody edits the package. */
async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const source = vscode.Uri.joinPath(extensionUri, 'media', 'sample');
  const target = vscode.Uri.joinPath(globalStorageUri, 'sample');
  await vscode.workspace.fs.createDirectory(globalStorageUri);
  await vscode.workspace.fs.copy(source, target, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openFolder', target, {
    forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
  });
}

/** Where an article may have been copied from, with the evidence. */
async function whereCopied(context: CommandContext, node: unknown): Promise<void> {
  const { controller } = context;
  const uri = articleOf(context, node);
  if (uri === undefined) return;
  await controller.start();
  const rows = (await controller.request(originsRequest, { uri })) ?? [];
  if (rows.length === 0) {
    showBriefly(vscode.l10n.t('Nothing speaks for a common origin with another article'));
    return;
  }
  const picked = await pickOne(
    rows.map((row) => ({
      label: row.tag,
      description: [row.title, row.date ?? '', row.earliest ? vscode.l10n.t('earliest of the family') : '']
        .filter((text) => text !== '')
        .join(' · '),
      detail: row.evidence.join(' · '),
      row,
    })),
    {
      title: vscode.l10n.t('Where Was This Copied'),
      placeHolder: vscode.l10n.t('Articles of one origin, with what speaks for it'),
      matchOnDetail: true,
    },
  );
  if (picked) await controller.jump.follow(picked.row.id, picked.row.from);
}
