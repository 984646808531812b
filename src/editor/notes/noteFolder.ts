import * as vscode from 'vscode';
import type { NoteFileContent } from '../../protocol/notes';
import { isBehindLink } from '../ownFolder';

/** Notes of a folder that are read: more than anybody writes. */
const maxFiles = 10_000;
/** Bytes of a file; a note on a whole article has less. */
const maxSize = 2_000_000;
/** Files that are read at a time. */
const batchSize = 64;

/** What URIs of articles in some folders begin with; of a window without a folder an empty text. */
export function folderPrefixes(folders: readonly vscode.Uri[]): string[] {
  if (folders.length === 0) return [''];
  return folders.map((folder) => {
    const text = folder.toString();
    return text.endsWith('/') ? text : `${text}/`;
  });
}

/** Where notes of a folder are kept that cannot be written beside its articles. */
export function storedPlace({ storageUri, globalStorageUri }: vscode.ExtensionContext, folder: string): vscode.Uri {
  return vscode.Uri.joinPath(storageUri ?? globalStorageUri, `notes-${encodeURIComponent(folder).slice(-80)}`);
}

/** The files in a folder of notes; those that are not read come with the reason. */
export async function readNotes(place: vscode.Uri): Promise<NoteFileContent[]> {
  if (await isBehindLink(place)) return [{ name: '.crossread/notes', fault: 'link' }];
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(place);
  } catch {
    return [];
  }
  const names = entries.map(([name]) => name).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  const out: NoteFileContent[] = [];
  for (let i = 0; i < Math.min(names.length, maxFiles); i += batchSize) {
    const batch = names.slice(i, Math.min(i + batchSize, maxFiles));
    const files = await Promise.all(batch.map((name) => readNote(vscode.Uri.joinPath(place, name), name)));
    out.push(...files.filter((file) => file !== undefined));
  }
  if (names.length > maxFiles) out.push({ name: names[maxFiles], fault: 'many' });
  return out;
}

/** A file of a note; undefined where there is none. A link is not followed: it may lead anywhere. */
export async function readNote(uri: vscode.Uri, name: string): Promise<NoteFileContent | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.SymbolicLink) return { name, fault: 'link' };
    if (type !== vscode.FileType.File) return undefined;
    if (size > maxSize) return { name, fault: 'large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    // What is no UTF-8 would be written back as something else.
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return isGone ? undefined : { name, fault: 'unread' };
  }
}
