import * as vscode from 'vscode';
import {
  draftNoteRequest,
  noteFilesRequest,
  type NoteDraft,
  type NoteFileContent,
  type NoteFolder,
  type NoteIntent,
} from '../../protocol/notes';
import type { Client } from '../client';
import { FolderWatchers } from '../folderWatchers';
import { isBehindLink, refuseLinks } from '../ownFolder';
import { replaceFile } from '../replaceFile';
import { folderPrefixes, readNote, readNotes, storedPlace } from './noteFolder';
import { complain, warn } from '../messages';
import { Turns } from '../turns';

const folderName = '.crossread/notes';
/** Changes of files that come so close together are taken in together, in ms; of more files all are read again. */
const gatherMs = 60;
const maxSingly = 20;

/**
 * The files of notes: one a note, in each workspace folder; where a folder cannot be written or there is none, in the
 * workspace's storage. A file is written or deleted only while it holds what was read of it.
 */
export class NoteFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when notes have been written or read again. */
  readonly onDidChange = this.changed.event;
  private readonly watchers = new FolderWatchers(
    (folder) => this.watch(folder),
    () => void this.send(),
  );
  /** Folders that could not be written. */
  private readonly readOnly = new Set<string>();
  /** Where each file lies, by folder and name. */
  private readonly places = new Map<string, vscode.Uri>();
  /** Files that have changed and are not read yet, by URI. */
  private readonly changes = new Map<string, { readonly folder: string; readonly uri: vscode.Uri }>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly turns = new Turns();
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: Client,
    private readonly log: (text: string) => void,
  ) {
    this.disposables = [
      this.changed,
      this.watchers,
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files)
          void this.carryOut({ type: 'move', from: oldUri.toString(), to: newUri.toString() });
      }),
    ];
  }

  private watch(folder: vscode.WorkspaceFolder): vscode.Disposable[] {
    const watch = (pattern: string): vscode.FileSystemWatcher =>
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    const [prefix] = folderPrefixes([folder.uri]);
    const read = (uri: vscode.Uri): void => this.takeSoon(prefix, uri);
    const files = watch(`${folderName}/*.json`);
    // A folder that comes or goes as a whole tells of itself alone.
    const folders = watch('.crossread{,/notes}');
    const readAll = (): void => void this.send();
    return [
      files,
      files.onDidChange(read),
      files.onDidCreate(read),
      files.onDidDelete(read),
      folders,
      folders.onDidCreate(readAll),
      folders.onDidDelete(readAll),
    ];
  }

  /** Reads all notes and tells the server, once what is being written is written. */
  send(): Promise<void> {
    this.watchers.begin();
    return this.turns.take(() => this.sendNow());
  }

  private async sendNow(): Promise<void> {
    this.places.clear();
    const folders: NoteFolder[] = [];
    for (const folder of folderPrefixes((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri))) {
      const files: NoteFileContent[] = [];
      for (const place of this.placesOf(folder))
        for (const file of await readNotes(place)) {
          this.places.set(keyOf(folder, file.name), vscode.Uri.joinPath(place, file.name));
          files.push(file);
        }
      folders.push({ folder, files });
    }
    await this.client.request(noteFilesRequest, { folders, whole: true });
    this.changed.fire();
  }

  /** Folders in which notes of a folder may lie: beside the articles, and in the storage. */
  private placesOf(folder: string): vscode.Uri[] {
    const beside = folder === '' ? [] : [vscode.Uri.joinPath(vscode.Uri.parse(folder), folderName)];
    return [...beside, storedPlace(this.context, folder)];
  }

  /** A file has come, changed or gone: files that do so together, as git brings them, are read together. */
  private takeSoon(folder: string, uri: vscode.Uri): void {
    this.changes.set(uri.toString(), { folder, uri });
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const changes = [...this.changes.values()];
      this.changes.clear();
      if (changes.length > maxSingly) void this.send();
      else for (const change of changes) void this.take(change.folder, change.uri);
    }, gatherMs);
  }

  private async take(folder: string, uri: vscode.Uri): Promise<void> {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const file = (await isBehindLink(uri)) ? ({ name, fault: 'link' } as const) : await readNote(uri, name);
    if (file) this.places.set(keyOf(folder, name), uri);
    await this.tell(folder, file ? [file] : [], file ? [] : [name]);
  }

  private async tell(folder: string, files: readonly NoteFileContent[], deleted: readonly string[]): Promise<void> {
    await this.client.request(noteFilesRequest, { folders: [{ folder, files, deleted }], whole: false });
    this.changed.fire();
  }

  /** Opens a file that is no note. */
  async open(folder: string, name: string): Promise<void> {
    const uri = this.places.get(keyOf(folder, name));
    if (uri) await vscode.window.showTextDocument(uri);
  }

  /** Adds, answers, changes or deletes; one after the other. @returns whether it was written */
  carryOut(intent: NoteIntent): Promise<boolean> {
    return this.turns.take(() => this.carryOutNow(intent));
  }

  private async carryOutNow(intent: NoteIntent): Promise<boolean> {
    const draft = await this.client.request(draftNoteRequest, intent);
    if (!draft) return false;
    if ('refused' in draft) {
      void warn(draft.refused);
      return false;
    }
    try {
      return await this.write(draft);
    } catch (error) {
      this.log(String(error));
      void complain(vscode.l10n.t('The note could not be written.'));
      return false;
    }
  }

  private async write({ folder, writes, deletes }: NoteDraft): Promise<boolean> {
    for (const { name, was } of [...writes, ...deletes])
      if (was !== undefined && !(await this.isStill(folder, name, was))) return this.readAnew();
    for (const write of writes) if (!(await this.writeFile(folder, write))) return this.readAnew();
    for (const { name } of deletes) {
      const uri = this.places.get(keyOf(folder, name));
      if (!uri) continue;
      await refuseLinks(uri);
      await vscode.workspace.fs.delete(uri);
    }
    if (writes.length + deletes.length === 0) return true;
    const files = writes.map(({ name, text }) => ({ name, text }));
    await this.tell(
      folder,
      files,
      deletes.map(({ name }) => name),
    );
    return true;
  }

  /** Somebody else has written a note meanwhile, which is not written over. */
  private async readAnew(): Promise<false> {
    void warn(vscode.l10n.t('The note was changed by somebody else meanwhile; it is shown as it is now.'));
    await this.sendNow();
    return false;
  }

  private async isStill(folder: string, name: string, was: string): Promise<boolean> {
    const uri = this.places.get(keyOf(folder, name));
    const file = uri && (await readNote(uri, name));
    return file !== undefined && 'text' in file && file.text === was;
  }

  /** @returns whether the file was as it was known to be */
  private async writeFile(folder: string, { name, text, was }: NoteDraft['writes'][number]): Promise<boolean> {
    const known = this.places.get(keyOf(folder, name));
    if (known) {
      await refuseLinks(known);
      return replaceFile(known, text, async () => was !== undefined && this.isStill(folder, name, was));
    }
    const places = this.placesOf(folder);
    if (places.length > 1 && !this.readOnly.has(folder)) {
      try {
        return await this.writeNew(folder, name, places[0], text);
      } catch (error) {
        this.log(String(error));
        this.readOnly.add(folder);
        void warn(vscode.l10n.t('This folder cannot be written: notes are kept in this window’s own storage.'));
      }
    }
    return this.writeNew(folder, name, places[places.length - 1], text);
  }

  private async writeNew(folder: string, name: string, place: vscode.Uri, text: string): Promise<boolean> {
    const uri = vscode.Uri.joinPath(place, name);
    await refuseLinks(uri);
    const isWritten = await replaceFile(uri, text, async () => (await readNote(uri, name)) === undefined);
    if (isWritten) this.places.set(keyOf(folder, name), uri);
    return isWritten;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

function keyOf(folder: string, name: string): string {
  return `${folder}\n${name}`;
}
