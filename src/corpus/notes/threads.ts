import { compareStrings } from '../../text/order';
import { type AboutNote, type AboutText, type Note, type NoteFault, type ReadNote } from './note';
import { findSelectors, type Placement } from './selectors';

/** The files of one folder of notes by name, each read or not. */
export type NoteFiles = ReadonlyMap<string, ReadNote | { readonly fault: NoteFault }>;

/** A note with the name of its file. */
export interface NoteFile<About = Note['about']> {
  readonly name: string;
  readonly note: Note & { readonly about: About };
}

/** A note on words, with the status that was set last, and the answers to it, oldest first. */
export interface NoteThread {
  readonly first: NoteFile<AboutText>;
  readonly replies: readonly NoteFile<AboutNote>[];
  /** Files that gave the note a status, oldest first. */
  readonly statuses: readonly NoteFile<AboutNote>[];
}

/** The files of a thread, the note's own first. */
export function filesOf({ first, replies, statuses }: NoteThread): NoteFile[] {
  return [first, ...replies, ...statuses];
}

interface Gathered {
  first: NoteFile<AboutText>;
  replies: NoteFile<AboutNote>[];
  statuses: NoteFile<AboutNote>[];
}

/** A file that is passed over, and why. */
export interface NoteFaultFile {
  readonly name: string;
  readonly fault: NoteFault;
}

/** Answers to answers that are followed to the note at their root. */
const maxDepth = 50;

/** The notes of a folder, oldest first, and what could not be read. It does not matter in which order the files came. */
export function threadsOf(files: NoteFiles): { threads: NoteThread[]; faults: NoteFaultFile[] } {
  const faults: NoteFaultFile[] = [];
  const firsts = new Map<string, Gathered>();
  const threads: Gathered[] = [];
  const replies: NoteFile<AboutNote>[] = [];
  const parents = new Map<string, string>();
  for (const [name, read] of [...files].sort(([one], [other]) => compareStrings(one, other))) {
    if ('fault' in read) {
      faults.push({ name, fault: read.fault });
      continue;
    }
    const { note } = read;
    const { about } = note;
    if ('replyTo' in about) {
      replies.push({ name, note: { ...note, about } });
      if (!parents.has(note.id)) parents.set(note.id, about.replyTo);
    } else {
      const thread: Gathered = { first: { name, note: { ...note, about } }, replies: [], statuses: [] };
      threads.push(thread);
      if (!firsts.has(note.id)) firsts.set(note.id, thread);
    }
  }
  for (const reply of replies) {
    const thread = firsts.get(rootOf(reply.note.about.replyTo, parents));
    if (thread) (reply.note.about.status ? thread.statuses : thread.replies).push(reply);
    else faults.push({ name: reply.name, fault: 'orphan' });
  }
  for (const thread of threads) {
    thread.replies.sort(byTime);
    thread.statuses.sort(byTime);
    thread.first = withLastStatus(thread);
  }
  return { threads: threads.sort((one, other) => byTime(one.first, other.first)), faults };
}

/** The note with the status that was set last: by its own file or by another. */
function withLastStatus({ first, statuses }: Gathered): NoteFile<AboutText> {
  const last = statuses.at(-1)?.note;
  const { about } = first.note;
  if (last?.about.status === undefined) return first;
  // An earlier version of Crossread writes a status into the note's own file, whatever others say.
  if ((about.statusSet ?? '') > (last.created ?? '')) return first;
  return { ...first, note: { ...first.note, about: { ...about, status: last.about.status } } };
}

function rootOf(id: string, parents: ReadonlyMap<string, string>): string {
  let root = id;
  for (let depth = 0; depth < maxDepth; depth++) {
    const parent = parents.get(root);
    if (parent === undefined) break;
    root = parent;
  }
  return root;
}

function byTime(one: NoteFile, other: NoteFile): number {
  return compareStrings(one.note.created ?? '', other.note.created ?? '') || compareStrings(one.name, other.name);
}

/** A thread where its words stand now; `absent`: there is no such article. */
export interface PlacedThread extends NoteThread {
  readonly placement: Placement | { readonly state: 'lost'; readonly reason: 'absent' };
}

/**
 * Where the words of threads stand; those in one text are looked for together, which takes hardly longer than for one.
 * @param textOf the text of the file that a thread is on: of `export.txt#2` the whole of `export.txt`
 */
export function placeThreads(
  threads: readonly NoteThread[],
  textOf: (thread: NoteThread) => string | undefined,
): PlacedThread[] {
  const byText = new Map<string, NoteThread[]>();
  for (const thread of threads) {
    const text = textOf(thread);
    if (text === undefined) continue;
    const others = byText.get(text);
    if (others) others.push(thread);
    else byText.set(text, [thread]);
  }
  const placements = new Map<NoteThread, Placement>();
  for (const [text, those] of byText) {
    const found = findSelectors(
      text,
      those.map(({ first }) => first.note.about.selectors),
    );
    for (const [index, thread] of those.entries()) placements.set(thread, found[index]);
  }
  return threads.map((thread) => ({
    ...thread,
    placement: placements.get(thread) ?? { state: 'lost', reason: 'absent' },
  }));
}
