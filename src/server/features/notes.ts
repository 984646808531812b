import { renamedPath } from '../../corpus/documentPaths';
import { noteStatuses, parseNote } from '../../corpus/notes/note';
import { selectorsOf } from '../../corpus/notes/selectors';
import { filesOf, type NoteFile, type NoteThread } from '../../corpus/notes/threads';
import {
  formatNote,
  newNote,
  newReply,
  newStatus,
  withPath,
  withText,
  type Authorship,
} from '../../corpus/notes/writeNote';
import {
  draftNoteRequest,
  noteFilesRequest,
  notesRequest,
  type NoteComment,
  type NoteDraft,
  type NoteIntent,
  type NoteRow,
  type NotesResult,
} from '../../protocol/notes';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerContext } from '../context';
import { lostText, noteFaultText } from '../wording/noteText';
import { translate } from '../wording/translate';
import type { ArticleViews } from '../workspace/articleView';
import { noteId, parseNoteId } from '../workspace/ids';
import { pathIn, type PlacedNote, type PlacedNotes } from '../workspace/placedNotes';
import { trimmedSpan } from '../workspace/trimmedSpan';

/** Notes of the reader and of colleagues: where they stand, and what is to be written for a change. */
export function registerNotes({ connection, prepare, workspace: { articles }, notes }: ServerContext): void {
  connection.onRequest(noteFilesRequest, (params) => {
    notes.store.put(params);
    return null;
  });
  connection.onRequest(notesRequest, (_, token) => {
    prepare.articles(token);
    return notesResult(notes, articles);
  });
  connection.onRequest(draftNoteRequest, (intent) =>
    draftNote(notes, articles, intent, { id: crypto.randomUUID(), now: new Date().toISOString() }),
  );
}

export async function notesResult(notes: PlacedNotes, articles: ArticleViews): Promise<NotesResult> {
  const rows = (await notes.all()).map((note) => noteRow(note, articles));
  const orderOf = ({ status }: NoteRow): number => noteStatuses.indexOf(status);
  return {
    notes: rows.sort((one, other) => orderOf(one) - orderOf(other)),
    unread: notes.faults().map(({ folder, name, fault }) => ({ folder, name, reason: noteFaultText(fault) })),
  };
}

function noteRow(placed: PlacedNote, articles: ArticleViews): NoteRow {
  const { folder, first, replies, placement, file, article, range, now } = placed;
  const { about } = first.note;
  const comments = [first, ...replies].map((each) => commentOf(folder, each));
  const reason = lostText(placement);
  return {
    id: noteId({ name: first.name, folder }),
    status: about.status,
    state: placement.state,
    words: about.selectors.exact.replace(/\s+/g, ' ').trim(),
    article: article === undefined ? about.path : articles.calledOf(article),
    comments,
    ...(reason === undefined ? {} : { reason }),
    ...(now === undefined ? {} : { now }),
    ...(article === undefined ? {} : { uri: article }),
    ...(file === undefined ? {} : { file }),
    ...(range ? { range } : {}),
  };
}

function commentOf(folder: string, { name, note }: NoteFile): NoteComment {
  const { text, creator, created, modified } = note;
  return {
    id: noteId({ name, folder }),
    text,
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

interface Refusal {
  readonly refused: string;
}

/** What is to be written for an intent: nothing that would not be read again. @param by id and time of what is new */
export async function draftNote(
  notes: PlacedNotes,
  articles: ArticleViews,
  intent: NoteIntent,
  by: Authorship,
): Promise<NoteDraft | Refusal> {
  const draft = await draftOf(notes, articles, intent, by);
  if ('refused' in draft) return draft;
  const isRead = ({ text }: { readonly text: string }): boolean => 'note' in parseNote(text, draft.folder === '');
  return draft.writes.every(isRead) ? draft : { refused: translate('These are more words than a note may hold.') };
}

async function draftOf(
  notes: PlacedNotes,
  articles: ArticleViews,
  intent: NoteIntent,
  by: Authorship,
): Promise<NoteDraft | Refusal> {
  if (intent.type === 'add') return draftNew(notes, articles, intent, by);
  if (intent.type === 'move') return draftMove(notes, intent);
  const place = parseNoteId(intent.id);
  const file = place && notes.store.file(place.folder, place.name);
  const thread = place && notes.store.threadOf(place.folder, place.name);
  if (!file || !thread) return { refused: translate('This note is not there any more.') };
  const { folder, name } = place;
  const change = (raw: Record<string, unknown>): NoteDraft => ({
    folder,
    writes: [{ name, text: formatNote(raw), was: file.text }],
    deletes: [],
  });
  switch (intent.type) {
    case 'reply': {
      const raw = newReply(thread.first.note.id, intent.text, byWhom(by, intent.creator));
      return { folder, writes: [{ name: `${by.id}.json`, text: formatNote(raw) }], deletes: [] };
    }
    case 'edit':
      return change(withText(file.raw, intent.text, by.now));
    case 'status': {
      if (thread.first.note.about.status === intent.status) return { folder, writes: [], deletes: [] };
      const raw = newStatus(thread.first.note.id, intent.status, byWhom(by, intent.creator));
      return { folder, writes: [{ name: `${by.id}.json`, text: formatNote(raw) }], deletes: [] };
    }
    case 'delete':
      return { folder, writes: [], deletes: deletedWith(notes, folder, thread, name) };
  }
}

/** Notes go along with the file or folder that they are in; into another folder of the window they cannot. */
function draftMove({ store }: PlacedNotes, { from, to }: Extract<NoteIntent, { type: 'move' }>): NoteDraft {
  const folder = store.folderOf(from) ?? '';
  const threads = store.all().find((each) => each.folder === folder)?.threads ?? [];
  if (store.folderOf(to) !== folder) return { folder, writes: [], deletes: [] };
  const [before, after] = [pathIn(folder, from), pathIn(folder, to)];
  const writes = threads.flatMap(({ first }) => {
    const { path } = first.note.about;
    const renamed = renamedPath(path, before, after);
    const file = store.file(folder, first.name);
    if (!file || renamed === path) return [];
    return [{ name: first.name, text: formatNote(withPath(file.raw, renamed)), was: file.text }];
  });
  return { folder, writes, deletes: [] };
}

/** A note takes the answers to it along. */
function deletedWith({ store }: PlacedNotes, folder: string, thread: NoteThread, name: string): NoteDraft['deletes'] {
  const names = thread.first.name === name ? filesOf(thread).map((file) => file.name) : [name];
  return names.flatMap((each) => {
    const file = store.file(folder, each);
    return file ? [{ name: each, was: file.text }] : [];
  });
}

function byWhom(by: Authorship, creator: string | undefined): Authorship {
  return { ...by, ...(creator === undefined ? {} : { creator }) };
}

async function draftNew(
  notes: PlacedNotes,
  articles: ArticleViews,
  { uri, range, text, status, creator }: Extract<NoteIntent, { type: 'add' }>,
  by: Authorship,
): Promise<NoteDraft | Refusal> {
  const view = articles.currentAt(uri, range.start);
  const held = await notes.textOfFile(uri);
  if (!view || held === undefined) return { refused: translate('This is no article.') };
  const folder = notes.store.folderOf(view.file);
  if (folder === undefined) return { refused: translate('This article lies in no folder of the window.') };
  const document = TextDocument.create(uri, 'plaintext', 0, held);
  const span = trimmedSpan(held, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  if (span.start >= span.end) return { refused: translate('Select the words first.') };
  const raw = newNote(
    { path: pathIn(folder, view.uri), selectors: selectorsOf(held, span), status, text },
    byWhom(by, creator),
  );
  return { folder, writes: [{ name: `${by.id}.json`, text: formatNote(raw) }], deletes: [] };
}
