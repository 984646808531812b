import * as vscode from 'vscode';
import type { PassageRow } from '../protocol/passages';
import {
  decideRequest,
  decisionWrittenRequest,
  type DecisionDraft,
  type DecideResult,
  type DecisionFile,
  decisionsRequest,
  type Intent,
  type Move,
  undoRequest,
} from '../protocol/decisions';
import type { Client } from './client';
import { isBehindLink, refuseLinks } from './ownFolder';
import { FolderWatchers } from './folderWatchers';
import { toPlainRange } from './places';
import { showBriefly } from './statusMessage';

const fileName = '.crossread/decisions.json';
/** Bytes of a file that is read: tens of thousands of decisions have less. */
const maxSize = 5_000_000;
/** Stands for a file that is not read: the server takes it for broken, neither applies it nor has it written. */
const unread = '\u0000';

/**
 * The decision files: one a workspace folder, beside the articles; where a folder cannot be written or
 * there is none, one in the workspace's storage.
 */
export class DecisionFiles implements vscode.Disposable {
  private readonly watchers = new FolderWatchers(
    (folder) => this.watch(folder),
    () => void this.send(),
  );
  /** Folders whose decisions lie in the storage. */
  private readonly stored = new Set<string>();
  private readonly renames: vscode.Disposable;
  private writing = 0;
  /** Settles when the decision before has been carried out. */
  private previous: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: Client,
    private readonly log: (text: string) => void,
  ) {
    this.renames = vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        void this.decide({ type: 'move', from: oldUri.toString(), to: newUri.toString() });
    });
  }

  private watch(folder: vscode.WorkspaceFolder): vscode.Disposable[] {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, fileName));
    // What this window wrote it knows.
    const changed = (): void => void (this.writing === 0 && this.send());
    return [watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
  }

  /** What URIs of a folder's articles begin with; empty for windows without a folder. */
  private folders(): string[] {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => prefixOf(uri));
    return folders.length > 0 ? folders : [''];
  }

  /** Tells the server what was decided, before it reads any article. */
  async send(): Promise<void> {
    this.watchers.begin();
    const files: DecisionFile[] = [];
    for (const folder of this.folders()) files.push({ folder, text: await this.read(folder) });
    const broken = (await this.client.request(decisionsRequest, { files })) ?? [];
    for (const folder of broken) void this.warnOfBrokenFile(folder);
  }

  private async read(folder: string): Promise<string> {
    for (const [uri, stored] of [
      [fileOf(folder), false],
      [this.storedFile(folder), true],
    ] as const) {
      if (!uri) continue;
      try {
        if (await isBehindLink(uri)) return unread;
        if ((await vscode.workspace.fs.stat(uri)).size > maxSize) return unread;
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        if (stored) this.stored.add(folder);
        return text;
      } catch {
        // None there.
      }
    }
    return '';
  }

  private async warnOfBrokenFile(folder: string): Promise<void> {
    const uri = this.stored.has(folder) ? this.storedFile(folder) : fileOf(folder);
    const open = vscode.l10n.t('Open File');
    const picked = await vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is no decisions file, a link or too large; it is neither applied nor written.', fileName),
      open,
    );
    if (picked === open && uri) await vscode.window.showTextDocument(uri);
  }

  private storedFile(folder: string): vscode.Uri | undefined {
    const storage = this.context.storageUri ?? this.context.globalStorageUri;
    return vscode.Uri.joinPath(storage, `decisions-${encodeURIComponent(folder).slice(-80)}.json`);
  }

  /** Has something decided and writes it down. @returns whether it was */
  async decide(intent: Intent | Move): Promise<boolean> {
    // A range of VS Code's own goes over the wire as a list.
    const plain = intent.type === 'boilerplate' ? { ...intent, range: toPlainRange(intent.range) } : intent;
    return this.carryOut(
      async () => (await this.client.request(decideRequest, plain)) ?? undefined,
      (label) => label,
    );
  }

  /** Says of all pairs of some passages of different articles that they are not comparable. */
  async decideApart(passages: readonly PassageRow[]): Promise<void> {
    for (const [index, a] of passages.entries()) {
      for (const b of passages.slice(index + 1))
        if (a.uri !== b.uri) await this.decide({ type: 'notComparable', a: a.id, b: b.id });
    }
  }

  /** Takes the last decision back. */
  async undo(): Promise<boolean> {
    return this.carryOut(
      async () => {
        const result = await this.client.request(undoRequest, {});
        if (result === null) showBriefly(vscode.l10n.t('No decision to undo'));
        return result ?? undefined;
      },
      (label) => vscode.l10n.t('Undone: {0}', label),
    );
  }

  /**
   * Asks for a draft, writes it down and has it take effect; one after the other, since each draft holds
   * the whole file.
   */
  private carryOut(
    ask: () => Promise<DecideResult | undefined>,
    describe: (label: string) => string,
  ): Promise<boolean> {
    const done = this.previous.then(() => this.carryOutNow(ask, describe));
    this.previous = done.catch(() => undefined);
    return done;
  }

  private async carryOutNow(
    ask: () => Promise<DecideResult | undefined>,
    describe: (label: string) => string,
  ): Promise<boolean> {
    const draft = await ask();
    if (!draft) return false;
    if ('refused' in draft) {
      void vscode.window.showWarningMessage(draft.refused);
      return false;
    }
    const written = await this.writeDown(draft);
    const inForce = (await this.client.request(decisionWrittenRequest, { token: draft.token, written })) ?? false;
    if (inForce && draft.label !== '') showBriefly(describe(draft.label), 4000);
    return inForce;
  }

  /** @returns whether the draft lies in the folder's file or the storage now */
  private async writeDown({ folder, text }: DecisionDraft): Promise<boolean> {
    this.writing++;
    try {
      await this.write(folder, text);
      return true;
    } catch (error) {
      this.log(String(error));
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} could not be written; the decision does not hold.', fileName),
      );
      return false;
    } finally {
      // Events of the file come a little later, two or three of them.
      setTimeout(() => this.writing--, 1500);
    }
  }

  private async write(folder: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const beside = fileOf(folder);
    if (beside && !this.stored.has(folder)) {
      try {
        await refuseLinks(beside);
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(beside, '..'));
        await vscode.workspace.fs.writeFile(beside, bytes);
        return;
      } catch (error) {
        this.log(String(error));
        void vscode.window.showWarningMessage(
          vscode.l10n.t('This folder cannot be written: the decision is kept in this window’s own storage.'),
        );
        this.stored.add(folder);
      }
    }
    const stored = this.storedFile(folder);
    if (!stored) return;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(stored, '..'));
    await vscode.workspace.fs.writeFile(stored, bytes);
  }

  dispose(): void {
    this.renames.dispose();
    this.watchers.dispose();
  }
}

function prefixOf(folder: vscode.Uri): string {
  const text = folder.toString();
  return text.endsWith('/') ? text : `${text}/`;
}

function fileOf(folder: string): vscode.Uri | undefined {
  return folder === '' ? undefined : vscode.Uri.joinPath(vscode.Uri.parse(folder), fileName);
}
