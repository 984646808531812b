import * as vscode from 'vscode';
import { pickOne } from '../pick';
import { noteStatuses, type NoteRow, type NoteStatus } from '../../protocol/notes';
import { locateRequest, sentenceRequest } from '../../protocol/passages';
import type { ShownComment } from '../notes/noteThreads';
import { statusIcons, statusName } from '../notes/noteWords';
import type { Controller } from '../controller';
import { documentOf, toPlainPosition, toPlainRange, toRange } from '../places';
import { showBriefly } from '../statusMessage';
import type { TreeNode } from '../views/tree';
import type { CommandContext, Commands } from './context';
import { agreesTo } from '../messages';

/** What the box of a comment thread hands to its actions. */
interface Written {
  readonly thread: vscode.CommentThread;
  readonly text: string;
}

/** Notes: on a selection, a sentence or a passage; answers, changes, status. */
export function noteCommands(context: CommandContext): Commands {
  const { notes } = context.controller;
  return {
    addNote: (place) => addNote(context, place),
    'note.create': (written) => create(context, written as Written),
    'note.reply': (written) => reply(context, written as Written),
    'note.edit': (comment) => notes.threads.edit(idOf(comment), true),
    'note.cancelEdit': (comment) => notes.threads.edit(idOf(comment), false),
    'note.save': async (comment) => {
      const { id, body } = comment as ShownComment;
      const text = typeof body === 'string' ? body : body.value;
      notes.threads.edit(id, false);
      await notes.carryOut({ type: 'edit', id, text });
    },
    'note.delete': (target) => remove(context, target),
    'note.setStatus': (target, status) => setStatus(context, target, status),
    'note.open': (target) => open(context, target),
    'note.openFile': (folder, name) =>
      typeof folder === 'string' && typeof name === 'string' ? notes.openFile(folder, name) : undefined,
  };
}

function creator(): { creator?: string } {
  const name = vscode.workspace.getConfiguration('crossread').get<string>('notes.name', '').trim();
  return name === '' ? {} : { creator: name };
}

/** @param place id of a passage, a row that has one, or nothing for the selection or else the sentence at the cursor */
async function addNote({ controller }: CommandContext, place: unknown): Promise<void> {
  await controller.start();
  const id = typeof place === 'string' ? place : passageIdOf(place);
  if (id === undefined) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? await sentenceAt(controller, editor) : selection;
    if (range) return begin(controller, document.uri, range);
    showBriefly(vscode.l10n.t('Select the words first'));
    return;
  }
  const located = await controller.request(locateRequest, { id });
  if (located) await begin(controller, documentOf(located.uri), toRange(located.range));
  else showBriefly(vscode.l10n.t('This passage is not there any more'));
}

/** Id of the passage of a row, or of the first passage of a claim. */
function passageIdOf(place: unknown): string | undefined {
  const row = (place as TreeNode | undefined)?.row as
    { id?: unknown; range?: unknown; passages?: readonly { id: string }[] } | undefined;
  if (row?.passages) return row.passages.at(0)?.id;
  return row?.range !== undefined && typeof row.id === 'string' ? row.id : undefined;
}

async function sentenceAt(controller: Controller, editor: vscode.TextEditor): Promise<vscode.Range | undefined> {
  const { document, selection } = editor;
  const position = toPlainPosition(selection.active);
  const range = await controller.request(sentenceRequest, { uri: document.uri.toString(), position });
  return range ? toRange(range) : undefined;
}

/** Shows the words and opens the box of a new note on them. */
async function begin({ notes, jump }: Controller, uri: vscode.Uri, range: vscode.Range): Promise<void> {
  await notes.threads.begin(await jump.show(uri, range), range);
}

async function create({ controller: { notes } }: CommandContext, { thread, text }: Written): Promise<void> {
  const { uri, range } = thread;
  if (!range) return;
  const status = notes.threads.draftStatusOf(thread);
  // A note on a caret is one on its line.
  const words = range.isEmpty ? (await vscode.workspace.openTextDocument(uri)).lineAt(range.start).range : range;
  const isDone = await notes.carryOut({
    type: 'add',
    uri: uri.toString(),
    range: toPlainRange(words),
    text: text.trim(),
    status,
    ...creator(),
  });
  // What was written stays in its box until it lies in its file.
  if (!isDone) return;
  thread.dispose();
  notes.threads.end();
}

async function reply({ controller: { notes } }: CommandContext, { thread, text }: Written): Promise<void> {
  const id = notes.threads.idOf(thread);
  if (id !== undefined && text.trim() !== '')
    await notes.carryOut({ type: 'reply', id, text: text.trim(), ...creator() });
}

/** @param target a thread, a comment of one, a row of the Checks view, or an id; without one the note at the cursor */
function noteIdOf({ controller: { notes } }: CommandContext, target: unknown): string | undefined {
  if (typeof target === 'string') return notes.row(target)?.id;
  if (target === undefined) return noteAtCursor(notes.rows);
  const row = (target as TreeNode).row as { id?: unknown } | undefined;
  const id = row?.id ?? notes.threads.idOf(target) ?? (target as Partial<ShownComment>).id;
  return typeof id === 'string' ? id : undefined;
}

function noteAtCursor(rows: readonly NoteRow[]): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri.toString();
  return rows.find(
    ({ file, range }) => file === uri && range && toRange(range).contains(editor?.selection.active ?? toRange(range)),
  )?.id;
}

async function remove(context: CommandContext, target: unknown): Promise<void> {
  const { notes } = context.controller;
  const id = noteIdOf(context, target);
  const row = notes.row(id);
  if (id === undefined || !row) return;
  const answers = row.id === id ? row.comments.length - 1 : 0;
  const yes = vscode.l10n.t('Delete');
  const question =
    answers > 0
      ? vscode.l10n.t('Delete this note and the answers to it ({0})?', answers)
      : vscode.l10n.t('Delete this note?');
  if (await agreesTo(question, yes)) await notes.carryOut({ type: 'delete', id });
}

/** @param status asked for where it is left out */
async function setStatus(context: CommandContext, target: unknown, status: unknown): Promise<void> {
  const { notes } = context.controller;
  const id = noteIdOf(context, target);
  const draft = id === undefined && isThread(target) ? target : undefined;
  if (!draft && id === undefined) {
    showBriefly(vscode.l10n.t('No note here'));
    return;
  }
  const known = noteStatuses.find((each) => each === status);
  const now = draft ? notes.threads.draftStatusOf(draft) : notes.row(id)?.status;
  const chosen = known ?? (await askStatus(now));
  if (!chosen) return;
  if (draft) notes.threads.setDraftStatus(draft, chosen);
  else if (id !== undefined) await notes.carryOut({ type: 'status', id, status: chosen, ...creator() });
}

function isThread(target: unknown): target is vscode.CommentThread {
  return typeof target === 'object' && target !== null && 'collapsibleState' in target && 'comments' in target;
}

async function askStatus(now: NoteStatus | undefined): Promise<NoteStatus | undefined> {
  const picked = await pickOne(
    noteStatuses.map((status) => ({
      icon: statusIcons[status],
      label: statusName(status),
      ...(status === now ? { description: '✓' } : {}),
      status,
    })),
    { title: vscode.l10n.t('Set Status') },
  );
  return picked?.status;
}

/** Goes to the words of a note and opens its thread. */
async function open(context: CommandContext, target: unknown): Promise<void> {
  const { notes, jump } = context.controller;
  const id = noteIdOf(context, target);
  const row = notes.row(id);
  if (!row) return;
  if (row.file === undefined) {
    showBriefly(row.reason ?? '');
    return;
  }
  const uri = documentOf(row.file);
  if (row.range) await jump.show(uri, toRange(row.range));
  else await vscode.window.showTextDocument(uri);
  notes.threads.expand(row.id);
}

function idOf(comment: unknown): string {
  return (comment as ShownComment).id;
}
