import * as vscode from 'vscode';
import type { PassageRow } from '../protocol/passages';
import {
  decideRequest,
  decisionWrittenRequest,
  type DecisionDraft,
  type DecideResult,
  decisionsRequest,
  type Intent,
  type Move,
  restoreRequest,
  undoRequest,
} from '../protocol/decisions';
import type { Client } from './client';
import { DecisionFile, type DecisionTexts, type Outcome } from './decisionFile';
import { FolderWatchers } from './folderWatchers';
import { folderPrefixes } from './notes/noteFolder';
import { showBriefly } from './statusMessage';
import { complain, warn } from './messages';
import { Turns } from './turns';

const fileName = '.crossread/decisions.json';
/** A file that others write all the time is tried so often. */
const maxTries = 20;

/**
 * The decision files: one a workspace folder, beside the articles; where a folder cannot be written or
 * there is none, one in the workspace's storage. A file is read before it is written, and written only while it holds
 * what was read: windows and programs that write it as well lose nothing.
 */
export class DecisionFiles implements vscode.Disposable {
  private readonly watchers = new FolderWatchers(
    (folder) => this.watch(folder),
    () => void this.send(),
  );
  private readonly renames: vscode.Disposable;
  /** By folder, its files as they were read or written last. */
  private readonly known = new Map<string, DecisionTexts>();
  /** Folders whose file was said to be none, with its text. */
  private readonly warned = new Map<string, string>();
  private readonly turns = new Turns();

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
    const watch = (pattern: string): vscode.FileSystemWatcher =>
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    const file = watch(fileName);
    // A folder that comes or goes as a whole tells of itself alone.
    const around = watch('.crossread');
    const changed = (): void => void this.turns.take(() => this.refresh());
    return [
      file,
      file.onDidChange(changed),
      file.onDidCreate(changed),
      file.onDidDelete(changed),
      around,
      around.onDidCreate(changed),
      around.onDidDelete(changed),
    ];
  }

  /** Tells the server what was decided, before it reads any article. */
  send(): Promise<void> {
    this.watchers.begin();
    return this.turns.take(async () => {
      this.known.clear();
      await this.refresh();
    });
  }

  /** Reads the files, and tells the server where they hold something else than before. */
  private async refresh(): Promise<void> {
    const texts = new Map<string, DecisionTexts>();
    for (const folder of this.folders()) texts.set(folder, await this.fileOf(folder).read());
    const isKnown = [...texts].every(([folder, { text, stored }]) => {
      const known = this.known.get(folder);
      return known?.text === text && known.stored === stored;
    });
    if (isKnown && texts.size === this.known.size) return;
    this.known.clear();
    for (const [folder, each] of texts) this.known.set(folder, each);
    const files = Array.from(texts, ([folder, each]) => ({ folder, ...each }));
    const result = await this.client.request(decisionsRequest, { files });
    for (const folder of result?.broken ?? []) void this.warnOfBrokenFile(folder);
    for (const folder of result?.lost ?? []) {
      this.log(`${folder}${fileName}: another window wrote over a decision of this one; it is written again`);
      await this.carryOutNow(
        async () => (await this.client.request(restoreRequest, { folder })) ?? undefined,
        (label) => label,
      );
    }
  }

  /** What URIs of a folder's articles begin with; empty for windows without a folder. */
  private folders(): string[] {
    return folderPrefixes((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri));
  }

  private fileOf(folder: string): DecisionFile {
    const storage = this.context.storageUri ?? this.context.globalStorageUri;
    return new DecisionFile(
      folder === '' ? undefined : vscode.Uri.joinPath(vscode.Uri.parse(folder), fileName),
      vscode.Uri.joinPath(storage, `decisions-${encodeURIComponent(folder).slice(-80)}.json`),
    );
  }

  private async warnOfBrokenFile(folder: string): Promise<void> {
    const text = this.known.get(folder)?.text ?? '';
    if (this.warned.get(folder) === text) return;
    this.warned.set(folder, text);
    const { beside, storage } = this.fileOf(folder);
    const open = vscode.l10n.t('Open File');
    const picked = await warn(
      vscode.l10n.t(
        '{0} is no decisions file, a link, too large or cannot be read; it is neither applied nor written.',
        fileName,
      ),
      open,
    );
    if (picked === open) await vscode.window.showTextDocument(beside ?? storage);
  }

  /** Has something decided and writes it down. @returns whether it was */
  async decide(intent: Intent | Move): Promise<boolean> {
    return this.carryOut(
      async () => (await this.client.request(decideRequest, intent)) ?? undefined,
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

  /** Asks for a draft, writes it down and has it take effect; one after the other, since each draft holds the whole file. */
  private carryOut(
    ask: () => Promise<DecideResult | undefined>,
    describe: (label: string) => string,
  ): Promise<boolean> {
    return this.turns.take(async () => {
      await this.refresh();
      return this.carryOutNow(ask, describe);
    });
  }

  private async carryOutNow(
    ask: () => Promise<DecideResult | undefined>,
    describe: (label: string) => string,
  ): Promise<boolean> {
    for (let tries = 0; tries < maxTries; tries++) {
      const draft = await ask();
      if (!draft) return false;
      if ('refused' in draft) {
        void warn(draft.refused);
        return false;
      }
      const outcome = await this.writeDown(draft);
      const written = outcome === 'beside' || outcome === 'stored';
      const isStored = outcome === 'stored';
      const { token, label } = draft;
      const inForce = (await this.client.request(decisionWrittenRequest, { token, written, isStored })) ?? false;
      if (outcome === 'changed') {
        await this.refresh();
        continue;
      }
      if (inForce && label !== '') showBriefly(describe(label), 4000);
      return inForce;
    }
    this.tellUnwritten();
    return false;
  }

  /** @returns what became of a draft; undefined where it could not be written */
  private async writeDown({ folder, text, stored }: DecisionDraft): Promise<Outcome | undefined> {
    const known = this.known.get(folder);
    if (!known) return undefined;
    try {
      const outcome = await this.fileOf(folder).write(
        known,
        { text, ...(stored === undefined ? {} : { stored }) },
        (error) => this.log(String(error)),
      );
      if (outcome === 'beside') this.known.set(folder, { text, stored: '' });
      else if (outcome === 'stored' && stored !== undefined) {
        this.known.set(folder, { ...known, stored });
        void warn(vscode.l10n.t('This folder cannot be written: the decision is kept in this window’s own storage.'));
      }
      return outcome;
    } catch (error) {
      this.log(String(error));
      this.tellUnwritten();
      return undefined;
    }
  }

  private tellUnwritten(): void {
    void complain(vscode.l10n.t('{0} could not be written; the decision does not hold.', fileName));
  }

  dispose(): void {
    this.renames.dispose();
    this.watchers.dispose();
  }
}
