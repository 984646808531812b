import * as vscode from 'vscode';
import { notesRequest, type NoteIntent, type NoteRow, type NotesResult } from '../../protocol/notes';
import type { Client } from '../client';
import { Lazy } from '../lazy';
import { NoteFiles } from './noteFiles';
import { NoteThreads } from './noteThreads';

/** Changes of files that come together are shown together, in ms. */
const gatherMs = 80;

/** The notes of the window: their files, and the threads that show them. */
export class Notes implements vscode.Disposable {
  private readonly files: NoteFiles;
  private readonly lazyThreads = new Lazy(() => new NoteThreads());
  private result: NotesResult = { notes: [], unread: [] };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts requests, so that a late answer is told from the latest. */
  private requests = 0;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when other notes are known than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    context: vscode.ExtensionContext,
    private readonly client: Client,
    log: (text: string) => void,
  ) {
    this.files = new NoteFiles(context, client, log);
    this.files.onDidChange(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        void this.refresh();
      }, gatherMs);
    });
  }

  get threads(): NoteThreads {
    return this.lazyThreads.get();
  }

  get rows(): readonly NoteRow[] {
    return this.result.notes;
  }

  row(id: unknown): NoteRow | undefined {
    return this.result.notes.find((row) => row.id === id || row.comments.some((comment) => comment.id === id));
  }

  /** Reads all notes and tells the server. */
  send(): Promise<void> {
    return this.files.send();
  }

  /** Shows notes where they stand now: articles or notes have changed. */
  async refresh(): Promise<void> {
    const request = ++this.requests;
    const result = await this.client.request(notesRequest, {});
    if (!result || request !== this.requests) return;
    const isSame = JSON.stringify(result) === JSON.stringify(this.result);
    this.result = result;
    this.threads.show(result.notes);
    if (!isSame) this.changed.fire();
  }

  /** Carries out what the reader does, and shows it. @returns whether it was written */
  async carryOut(intent: NoteIntent): Promise<boolean> {
    const isDone = await this.files.carryOut(intent);
    await this.refresh();
    return isDone;
  }

  openFile(folder: string, name: string): Promise<void> {
    return this.files.open(folder, name);
  }

  /** The server has stopped: nothing is known any more. */
  clear(): void {
    this.requests++;
    this.result = { notes: [], unread: [] };
    this.lazyThreads.made?.show([]);
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(this.files, this.lazyThreads, this.changed).dispose();
  }
}
