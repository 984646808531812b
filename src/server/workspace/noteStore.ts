import { parseNote, type NoteFault, type ReadNote } from '../../corpus/notes/note';
import { filesOf, threadsOf, type NoteFaultFile, type NoteThread } from '../../corpus/notes/threads';
import type { NoteFilesParams } from '../../protocol/notes';

/** A file of notes as it was read last. */
type HeldFile = (ReadNote & { readonly text: string }) | { readonly fault: NoteFault };

/** The notes of one folder. */
interface FolderOfNotes {
  readonly files: Map<string, HeldFile>;
  /** Made when they are asked for. */
  threads?: { readonly threads: readonly NoteThread[]; readonly faults: readonly NoteFaultFile[] } | undefined;
}

/** The files of notes of the window's folders. They are what the disk holds: nothing is changed but by reading. */
export class NoteStore {
  private readonly folders = new Map<string, FolderOfNotes>();

  /** Takes in what the editor has read. */
  put({ folders, whole }: NoteFilesParams): void {
    if (whole) this.folders.clear();
    for (const { folder, files, deleted = [] } of folders) {
      let held = this.folders.get(folder);
      if (!held) this.folders.set(folder, (held = { files: new Map() }));
      held.threads = undefined;
      for (const name of deleted) held.files.delete(name);
      for (const file of files) held.files.set(file.name, 'fault' in file ? file : heldFile(file.text, folder === ''));
    }
  }

  /** The folder that an article lies in, the innermost; undefined where it lies in none. */
  folderOf(uri: string): string | undefined {
    let best: string | undefined;
    for (const folder of this.folders.keys())
      if (uri.startsWith(folder) && (best === undefined || folder.length > best.length)) best = folder;
    return best;
  }

  /** All threads by folder, and the files that are passed over. */
  all(): { folder: string; threads: readonly NoteThread[]; faults: readonly NoteFaultFile[] }[] {
    return [...this.folders].map(([folder, held]) => ({ folder, ...(held.threads ??= threadsOf(held.files)) }));
  }

  /** A file that holds a note; undefined for what could not be read. */
  file(folder: string, name: string): (ReadNote & { readonly text: string }) | undefined {
    const held = this.folders.get(folder)?.files.get(name);
    return held && 'note' in held ? held : undefined;
  }

  /** The thread that a file is in. */
  threadOf(folder: string, name: string): NoteThread | undefined {
    return this.all()
      .find((each) => each.folder === folder)
      ?.threads.find((thread) => filesOf(thread).some((file) => file.name === name));
  }
}

function heldFile(text: string, isAnywhere: boolean): HeldFile {
  const read = parseNote(text, isAnywhere);
  return 'fault' in read ? read : { ...read, text };
}
