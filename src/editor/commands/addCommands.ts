import * as vscode from 'vscode';
import { isArticleName } from '../../text/articleLook';
import { isImportable, unreadEndings } from '../../text/importable';
import { fileName } from '../places';
import type { CommandContext, Commands } from './context';
import { inform } from '../messages';

/** Files of one name that may lie in a folder before there is no number left. */
const maxNumber = 1000;

/** A second article for those who have one: files from elsewhere, or text from the clipboard. */
export function addCommands({ controller }: CommandContext): Commands {
  return {
    addArticle: async () => {
      const folder = articleFolder();
      if (!folder) return openFolderInstead();
      const added = await addFiles(folder);
      if (added) await controller.start();
    },
    pasteArticle: async () => {
      const folder = articleFolder();
      if (!folder) return openFolderInstead();
      if (await pasteText(folder)) await controller.start();
    },
  };
}

/** The folder of the article in front, else the first of the window. */
function articleFolder(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const own = uri && vscode.workspace.getWorkspaceFolder(uri) ? vscode.Uri.joinPath(uri, '..') : undefined;
  return own ?? vscode.workspace.workspaceFolders?.at(0)?.uri;
}

async function openFolderInstead(): Promise<void> {
  await vscode.commands.executeCommand('vscode.openFolder');
}

/** Copies files beside the articles; those of other kinds are imported there. @returns whether there were any */
async function addFiles(folder: vscode.Uri): Promise<boolean> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Add Articles'),
    openLabel: vscode.l10n.t('Add'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Articles')]: ['txt', 'md', ...unreadEndings] },
  });
  if (!chosen || chosen.length === 0) return false;
  const toImport: vscode.Uri[] = [];
  for (const source of chosen) {
    const isHere = vscode.Uri.joinPath(source, '..').toString() === folder.toString();
    const target = isHere ? source : await freeName(folder, fileName(source.toString()));
    if (!isHere) await vscode.workspace.fs.copy(source, target);
    if (isImportable(target.toString())) toImport.push(target);
  }
  if (toImport.length > 0) await vscode.commands.executeCommand('crossread.import', toImport[0], toImport);
  return true;
}

/** Writes the text of the clipboard as an article and opens it. @returns whether there was any */
async function pasteText(folder: vscode.Uri): Promise<boolean> {
  const text = (await vscode.env.clipboard.readText()).trim();
  if (text === '') {
    void inform(vscode.l10n.t('The clipboard holds no text. Copy an article first, from a page or a document.'));
    return false;
  }
  const target = await freeName(folder, nameOf(text));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`${text}\n`));
  await vscode.window.showTextDocument(target, { preview: false });
  return true;
}

/** Words of a headline that make the name of a file. */
const maxWords = 6;

/** The first words of a text as the name of a file: `ferry-runs-aground-off-western-norway.txt`. */
function nameOf(text: string): string {
  const [line] = text.split('\n');
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = `${words.slice(0, maxWords).join('-')}.txt`;
  // `readme.txt` would be no article.
  return words.length > 0 && isArticleName(name) ? name : 'article.txt';
}

/** A name that no file of a folder has yet: `wire.txt`, `wire-2.txt`. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([each]) => each.toLowerCase()));
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  for (let number = 1; number < maxNumber; number++) {
    const free = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!taken.has(free.toLowerCase())) return vscode.Uri.joinPath(folder, free);
  }
  throw new Error(`no name is left for ${name}`);
}
