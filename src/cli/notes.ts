import fs from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus';
import { fileOfPath } from '../corpus/documentPaths';
import { notesFolder, parseNote, maxNoteFile, type NoteFault, type ReadNote } from '../corpus/notes/note';
import { filesOf, placeThreads, threadsOf, type PlacedThread } from '../corpus/notes/threads';
import { noteFaultText } from '../server/wording/noteText';
import { isLinkBelow, readRegularFile } from './regularFile';
import { articleText, type FileTexts } from './texts';

/** A note with its file, as the command line prints it. */
export interface PrintedNote extends PlacedThread {
  /** What the files of the note and of the answers to it hold, in their order. */
  readonly raws: readonly Record<string, unknown>[];
}

/**
 * The notes that lie beside the articles, where their words stand now; places are UTF-16 code units of the files.
 * @param folder in which paths of articles begin
 * @param warn tells of files that are passed over
 */
export function readNotes(
  folder: string,
  corpus: Corpus,
  texts: FileTexts,
  warn: (message: string) => void,
): PrintedNote[] {
  const isElsewhere = isLinkBelow(folder, notesFolder);
  if (isElsewhere) warn(`${notesFolder} is passed over: it leads to another place`);
  const files = isElsewhere ? new Map<string, never>() : readFiles(path.join(folder, notesFolder));
  const { threads, faults } = threadsOf(files);
  for (const { name, fault } of faults) warn(`${notesFolder}/${name} is passed over: ${noteFaultText(fault)}`);
  const rawOf = (name: string): Record<string, unknown>[] => {
    const file = files.get(name);
    return file && 'raw' in file ? [file.raw] : [];
  };
  const known = new Map<string, string | undefined>();
  const placed = placeThreads(threads, ({ first }) => {
    const file = fileOfPath(first.note.about.path);
    if (!known.has(file)) known.set(file, textOf(corpus, texts, file));
    return known.get(file);
  });
  return placed.map((thread) => ({
    ...thread,
    raws: filesOf(thread).flatMap(({ name }) => rawOf(name)),
  }));
}

function textOf(corpus: Corpus, texts: FileTexts, file: string): string | undefined {
  return texts.get(file) ?? (corpus.documentsOf(file).length > 0 ? articleText(corpus, file) : undefined);
}

function readFiles(folder: string): Map<string, ReadNote | { readonly fault: NoteFault }> {
  const files = new Map<string, ReadNote | { readonly fault: NoteFault }>();
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return files;
  }
  for (const entry of entries) {
    if (!entry.name.endsWith('.json') || entry.name.startsWith('.')) continue;
    // A link may lead anywhere.
    if (entry.isSymbolicLink()) files.set(entry.name, { fault: 'link' });
    else if (entry.isFile()) files.set(entry.name, readFile(path.join(folder, entry.name)));
  }
  return files;
}

function readFile(name: string): ReadNote | { readonly fault: NoteFault } {
  try {
    // A character has four bytes at most.
    const bytes = readRegularFile(name, 4 * maxNoteFile);
    if (typeof bytes === 'string') return { fault: bytes === 'large' ? 'large' : 'unread' };
    return parseNote(bytes.toString('utf8'));
  } catch {
    return { fault: 'unread' };
  }
}
