import * as vscode from 'vscode';
import type { NoteComment, NoteRow, NoteStatus } from '../../protocol/notes';
import { documentOf, toRange } from '../places';
import { noteMarkdown, statusName } from './noteWords';

/** A comment of a thread that is shown. */
export interface ShownComment extends vscode.Comment {
  /** Id of the note or answer. */
  readonly id: string;
  /** As it is in its file: the body shows it made safe. */
  readonly text: string;
}

/** Threads in one document: VS Code draws each, and hundreds are more than anybody reads there. The Checks view has all. */
const maxInDocument = 200;
/** How long VS Code may take to ask where notes may be added, in ms. */
const maxWaitMs = 1500;
/** How long it takes to take the answer in, in ms. */
const settleMs = 60;

/** Notes as comment threads in their articles. */
export class NoteThreads implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController('crossread', 'Crossread');
  /** By id of the note. */
  private readonly threads = new Map<string, vscode.CommentThread>();
  /** Status of the notes that are being written. */
  private readonly draftStatus = new WeakMap<object, NoteStatus>();
  /** Listens while a note is written. */
  private leaving: vscode.Disposable | undefined;
  /** All notes; those of documents that are not open have no thread. */
  private rows: readonly NoteRow[] = [];
  private readonly opening = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(() => this.draw()),
    vscode.workspace.onDidCloseTextDocument(() => this.draw()),
  );

  constructor() {
    this.controller.options = { prompt: vscode.l10n.t('Answer'), placeHolder: vscode.l10n.t('Note, in Markdown') };
  }

  /** Shows these notes and no others. */
  show(rows: readonly NoteRow[]): void {
    this.rows = rows;
    this.draw();
  }

  private draw(): void {
    const rows = this.shownRows();
    const shown = new Set(rows.map(({ id }) => id));
    for (const [id, thread] of this.threads) {
      if (shown.has(id)) continue;
      thread.dispose();
      this.threads.delete(id);
    }
    for (const row of rows) this.showRow(row);
  }

  /** Notes of the documents that are open, the first of each. */
  private shownRows(): NoteRow[] {
    if (this.rows.length === 0) return [];
    const left = new Map(vscode.workspace.textDocuments.map(({ uri }) => [uri.toString(), maxInDocument]));
    return this.rows.filter(({ file }) => {
      const uri = file === undefined ? '' : documentOf(file).toString();
      const count = left.get(uri) ?? 0;
      left.set(uri, count - 1);
      return count > 0;
    });
  }

  private showRow(row: NoteRow): void {
    // Without its article a note stands in the view alone.
    if (row.file === undefined) return;
    let thread = this.threads.get(row.id);
    if (thread && thread.uri.toString() !== documentOf(row.file).toString()) {
      thread.dispose();
      thread = undefined;
    }
    if (!thread) {
      thread = this.controller.createCommentThread(documentOf(row.file), new vscode.Range(0, 0, 0, 0), []);
      this.threads.set(row.id, thread);
    }
    fill(thread, row);
  }

  /**
   * Opens the box of a new note on some words of a document. VS Code's own command gives the box the focus, which an
   * extension cannot; it asks where notes may be added, and is told so while one is written alone: a bar stands in the
   * gutter beside all that may have one.
   */
  async begin(editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
    const isAsked = this.offer(editor.document.uri);
    editor.selection = new vscode.Selection(range.start, range.end);
    await isAsked;
    await vscode.commands.executeCommand('workbench.action.addComment');
    // Who moves on in a text does not write a note any more.
    this.leaving ??= vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
      if (kind !== undefined && kind !== vscode.TextEditorSelectionChangeKind.Command) this.end();
    });
  }

  /** No note is written any more. */
  end(): void {
    this.leaving?.dispose();
    this.leaving = undefined;
    this.controller.commentingRangeProvider = { provideCommentingRanges: () => [] };
  }

  /** Says that notes may be added in a document; resolves when VS Code has asked and has taken the answer in. */
  private offer(uri: vscode.Uri): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, maxWaitMs);
      this.controller.commentingRangeProvider = {
        provideCommentingRanges: (document) => {
          if (document.uri.toString() !== uri.toString()) return [];
          clearTimeout(timer);
          setTimeout(done, settleMs);
          return [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)];
        },
      };
    });
  }

  /** Status of a note that is being written. */
  draftStatusOf(thread: vscode.CommentThread): NoteStatus {
    return this.draftStatus.get(thread) ?? 'to check';
  }

  setDraftStatus(thread: vscode.CommentThread, status: NoteStatus): void {
    this.draftStatus.set(thread, status);
    thread.label = vscode.l10n.t('New note · {0}', statusName(status));
  }

  /** Id of the note of a thread. */
  idOf(thread: unknown): string | undefined {
    for (const [id, each] of this.threads) if (each === thread) return id;
    return undefined;
  }

  /** Opens the thread of a note. */
  expand(id: string): void {
    const row = this.rows.find((each) => each.id === id);
    if (row && !this.threads.has(id)) this.showRow(row);
    const thread = this.threads.get(id);
    if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** Has a comment edited, or no longer. */
  edit(id: string, isEdited: boolean): void {
    for (const thread of this.threads.values()) {
      if (!thread.comments.some((comment) => (comment as ShownComment).id === id)) continue;
      thread.comments = thread.comments.map((comment) => {
        const own = comment as ShownComment;
        if (own.id !== id) return comment;
        return isEdited
          ? { ...own, mode: vscode.CommentMode.Editing, body: own.text }
          : { ...own, mode: vscode.CommentMode.Preview, body: noteMarkdown(own.text) };
      });
    }
  }

  dispose(): void {
    this.leaving?.dispose();
    this.opening.dispose();
    this.controller.dispose();
  }
}

/** Puts a note into its thread; what is the same already is left alone, for each change is drawn. */
function fill(thread: vscode.CommentThread, row: NoteRow): void {
  const range = row.range && toRange(row.range);
  // A note that has lost its words stands above the text.
  if (!isSameRange(thread.range, range)) thread.range = range;
  const label = labelOf(row);
  if (thread.label !== label) thread.label = label;
  const context = `note ${row.status}`;
  if (thread.contextValue !== context) thread.contextValue = context;
  const state = row.status === 'checked' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  if (thread.state !== state) thread.state = state;
  const shown = thread.comments as readonly ShownComment[];
  const isEdited = shown.some(({ mode }) => mode === vscode.CommentMode.Editing);
  const comments = row.comments.map((comment, index) => commentOf(comment, index === 0 ? row : undefined));
  if (!isEdited && !isSameList(shown, comments)) thread.comments = comments;
}

function labelOf({ status, state }: NoteRow): string {
  if (state === 'here') return statusName(status);
  return `${statusName(status)} · ${state === 'moved' ? vscode.l10n.t('moved') : vscode.l10n.t('words lost')}`;
}

function commentOf(comment: NoteComment, row: NoteRow | undefined): ShownComment {
  const { id, text, creator, created, modified } = comment;
  const time = created === undefined ? undefined : new Date(created);
  return {
    id,
    text,
    body: noteMarkdown(text, row?.state === 'lost' ? row : undefined),
    mode: vscode.CommentMode.Preview,
    author: { name: creator ?? vscode.l10n.t('Note') },
    contextValue: row ? 'first' : 'reply',
    ...(modified === undefined ? {} : { label: vscode.l10n.t('edited') }),
    ...(time && !Number.isNaN(time.getTime()) ? { timestamp: time } : {}),
  };
}

function isSameRange(one: vscode.Range | undefined, other: vscode.Range | undefined): boolean {
  return one && other ? one.isEqual(other) : one === other;
}

function isSameList(shown: readonly ShownComment[], comments: readonly ShownComment[]): boolean {
  const keyOf = ({ id, body, label, author }: ShownComment): string =>
    JSON.stringify([id, typeof body === 'string' ? body : body.value, label, author.name]);
  return shown.length === comments.length && shown.every((each, index) => keyOf(each) === keyOf(comments[index]));
}
