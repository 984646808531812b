import * as vscode from 'vscode';
import { pickOne } from '../pick';

/** Files and folders to import: those the command was run on, else chosen. */
export async function askSources(clicked: unknown, selected: unknown): Promise<readonly vscode.Uri[] | undefined> {
  const uris = (Array.isArray(selected) ? selected : [clicked]).filter((each) => each instanceof vscode.Uri);
  if (uris.length > 0) return uris;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const choose = async (isFolder: boolean): Promise<readonly vscode.Uri[] | undefined> =>
    vscode.window.showOpenDialog({
      canSelectFiles: !isFolder,
      canSelectFolders: isFolder,
      canSelectMany: true,
      openLabel: vscode.l10n.t('Import'),
      ...(folders.length > 0 ? { defaultUri: folders[0].uri } : {}),
    });
  const picked = await pickOne(
    [
      ...folders.map(({ name, uri }) => ({
        icon: 'root-folder',
        label: vscode.l10n.t('All files of {0}', name),
        take: () => Promise.resolve([uri] as readonly vscode.Uri[] | undefined),
      })),
      { icon: 'files', label: vscode.l10n.t('Choose Files…'), take: () => choose(false) },
      { icon: 'folder', label: vscode.l10n.t('Choose a Folder…'), take: () => choose(true) },
    ],
    {
      title: vscode.l10n.t('Import Articles'),
      placeHolder: vscode.l10n.t('Saved pages, Word, PDF, RTF, e-mail, tables and subtitles become Markdown'),
    },
  );
  return picked?.take();
}

/** Where Markdown is written: `beside` its original, or into a folder; `undefined` ends the command. */
export async function askTarget(): Promise<'beside' | vscode.Uri | undefined> {
  const beside = { icon: 'files', label: vscode.l10n.t('Beside Each File') };
  const folder = { icon: 'folder', label: vscode.l10n.t('Into a Folder…') };
  const picked = await pickOne([beside, folder], {
    title: vscode.l10n.t('Import Articles'),
    placeHolder: vscode.l10n.t('Where is the Markdown written? Originals stay as they are.'),
  });
  if (picked === beside) return 'beside';
  if (picked !== folder) return undefined;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Write Here'),
  });
  return chosen?.at(0);
}
