import { maxDecisionsSize, type Decision, type FolderDecisions } from '../../corpus/decisions/decisions';
import { DecisionIndex } from '../../corpus/decisions/decisionIndex';
import { renamedFiles, withMovedPaths } from '../../corpus/decisions/movedPaths';
import { fileOfPath, renamedPath } from '../../corpus/documentPaths';
import type { DecisionFile, DecisionsResult } from '../../protocol/decisions';
import { asWritten, fileBeside, newEntry, readPage, withEntries, type DecisionPage, type Entry } from './decisionPage';
import { pathIn } from './placedNotes';

/** A file as it is to be written. */
export interface FileDraft {
  readonly token: number;
  readonly folder: string;
  readonly text: string;
  /** What to keep elsewhere where the file cannot be written; without it, the change needs the file. */
  readonly stored?: string;
}

/** A decision that was made since the start. */
interface Made {
  readonly folder: string;
  readonly entry: Entry;
}

/** A decision that was written a moment ago. */
interface Written extends Made {
  /** All entries of its file each time that it stood among them. */
  readonly beside: (readonly Entry[])[];
  /** Time, see `now` of the store. */
  readonly at: number;
}

/** A change that takes effect when it is written. */
interface Pending {
  readonly token: number;
  readonly folder: string;
  readonly page: DecisionPage;
  /** Decisions made since the start, with this change. */
  readonly made: readonly Made[];
  /** Entries that the change adds. */
  readonly added: readonly Entry[];
}

/** How long another window that began to write before may write over a decision, in ms. */
const racesForMs = 10_000;

/**
 * The decision files of the window's folders. A decision is drafted first: it takes effect when its file
 * is written, so that what is shown is always what the file says.
 */
export class DecisionStore {
  private readonly pages = new Map<string, DecisionPage>();
  /** Decisions made since the start, the last one last. */
  private made: readonly Made[] = [];
  private written: readonly Written[] = [];
  private pending: Pending | undefined;
  private tokens = 0;
  /** By folder, the files that were renamed while nobody looked: paths of before and of now. */
  private renamed = new Map<string, ReadonlyMap<string, string>>();

  /**
   * @param apply takes the decisions instead of those before
   * @param now time in ms from any fixed point
   */
  constructor(
    private readonly apply: (decisions: DecisionIndex) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Replaces what is known of all folders. */
  set(files: readonly DecisionFile[]): DecisionsResult {
    this.pages.clear();
    const broken: string[] = [];
    for (const file of files) {
      const page = readPage(file);
      this.pages.set(file.folder, page);
      if (page.isBroken) broken.push(file.folder);
    }
    this.applyAll();
    return { broken, lost: [...new Set(this.lost().map(({ folder }) => folder))] };
  }

  /**
   * Decisions that were written a moment ago and stand in their file no longer, while something does that never stood
   * beside them: another window read the file before they were written, and wrote after. Where the file is gone, or only
   * has less in it, somebody has taken them back: a reader who deletes it, a checkout, *Undo* in another window.
   */
  private lost(): Written[] {
    const since = this.now() - racesForMs;
    const lost: Written[] = [];
    this.written = this.written.filter((each) => {
      const page = this.pages.get(each.folder);
      if (each.at <= since || !page) return false;
      // What a broken file is of, nobody knows.
      if (page.isBroken) return true;
      if (page.entries.some(({ key }) => key === each.entry.key)) each.beside.push(page.entries);
      else if (hasOthers(page.entries, each.beside)) lost.push(each);
      else return false;
      return true;
    });
    return lost;
  }

  /** Drafts that what a file has lost is written again. @returns undefined where it has lost nothing */
  restore(folder: string): FileDraft | undefined {
    const lost = this.lost().filter((each) => each.folder === folder);
    const page = this.pages.get(folder);
    if (!page || lost.length === 0) return undefined;
    const added = lost.map(({ entry }) => ({ ...entry, isInFile: false }));
    return this.draft(folder, page, [...page.entries, ...added], { made: this.made, added });
  }

  /** The folder that an article lies in, the innermost; undefined where it lies in none. */
  folderOf(uri: string): string | undefined {
    let best: string | undefined;
    for (const folder of this.pages.keys())
      if (uri.startsWith(folder) && (best === undefined || folder.length > best.length)) best = folder;
    return best;
  }

  /** Drafts a decision. @returns undefined where the folder's file is none, `full` where it would be larger than one that is read */
  add(folder: string, decision: Decision): FileDraft | 'full' | undefined {
    const page = this.pages.get(folder);
    if (!page || page.isBroken) return undefined;
    const entry = newEntry(decision, page);
    const made = [...this.made, { folder, entry }];
    return this.draft(folder, page, [...page.entries, entry], { made, added: [entry] }) ?? 'full';
  }

  /** Drafts that decisions go along with the file or folder that they are on. @returns undefined where none does */
  move(from: string, to: string): FileDraft | undefined {
    const folder = this.folderOf(from);
    const page = folder === undefined ? undefined : this.pages.get(folder);
    // Into another folder of the window they cannot: paths are of one folder.
    if (folder === undefined || !page || page.isBroken || this.folderOf(to) !== folder) return undefined;
    const [before, after] = [pathIn(folder, from), pathIn(folder, to)];
    const added: Entry[] = [];
    const entries = page.entries.map((entry) => {
      const { decision } = entry;
      const moved = decision && withMovedPaths(decision, (path) => renamedPath(path, before, after));
      if (!moved || moved === decision) return entry;
      const changed = newEntry(moved, page);
      added.push(changed);
      return changed;
    });
    return added.length > 0 ? this.draft(folder, page, entries, { made: this.made, added }) : undefined;
  }

  /**
   * Has decisions on files that are gone hold for those that they were renamed to, as far as the texts tell.
   * @param filesIn paths of a folder's files
   * @param textOf text of an article by its folder and path
   */
  followRenames(
    filesIn: (folder: string) => ReadonlySet<string>,
    textOf: (folder: string, path: string) => string | undefined,
  ): void {
    const renamed = new Map<string, ReadonlyMap<string, string>>();
    for (const [folder, { decisions }] of this.pages) {
      if (decisions.length === 0) continue;
      const found = renamedFiles(decisions, filesIn(folder), (path) => textOf(folder, path));
      if (found.size > 0) renamed.set(folder, found);
    }
    const toText = (all: typeof renamed): string => JSON.stringify([...all].map(([key, files]) => [key, ...files]));
    if (toText(renamed) === toText(this.renamed)) return;
    this.renamed = renamed;
    this.applyAll();
  }

  /** Drafts that the last decision is taken back: of this window, or else of the first folder that has one. */
  removeLast(): { readonly draft: FileDraft; readonly decision: Decision } | undefined {
    const made = [...this.made];
    let last = made.pop();
    while (last && this.indexOf(last) < 0) last = made.pop();
    last ??= this.lastOfAny();
    const page = last && this.pages.get(last.folder);
    if (!last || !page) return undefined;
    const index = this.indexOf(last);
    const { decision } = last.entry;
    const draft = this.draft(
      last.folder,
      page,
      page.entries.filter((_, at) => at !== index),
      { made, added: [] },
    );
    return draft && decision ? { draft, decision } : undefined;
  }

  /** Where a decision stands among the entries of its folder, the last that says the same; -1 where it stands no longer. */
  private indexOf({ folder, entry }: Made): number {
    return (
      this.pages
        .get(folder)
        ?.entries.map(({ key }) => key)
        .lastIndexOf(entry.key) ?? -1
    );
  }

  private lastOfAny(): Made | undefined {
    for (const [folder, { entries }] of this.pages) {
      const last = entries.filter(({ decision }) => decision !== undefined).at(-1);
      if (last) return { folder, entry: last };
    }
    return undefined;
  }

  /**
   * A draft was written, or could not be. Only the last one made counts: each holds the whole file.
   * @param isStored what the file does not hold was written elsewhere, and the file is as it was
   * @returns whether it is in force
   */
  settle(token: number, written: boolean, isStored = false): boolean {
    const { pending } = this;
    if (pending?.token !== token) return false;
    this.pending = undefined;
    const before = this.pages.get(pending.folder);
    if (!written || !before) return false;
    const { folder, page } = pending;
    this.pages.set(folder, isStored ? { ...page, text: before.text } : asWritten(page));
    this.made = pending.made;
    const at = this.now();
    const added = new Set(pending.added.map(({ key }) => key));
    // What was taken back is not lost.
    const others = this.written.filter(
      ({ folder: where, entry }) =>
        !added.has(entry.key) && (where !== folder || page.entries.some(({ key }) => key === entry.key)),
    );
    for (const each of others) if (each.folder === folder) each.beside.push(page.entries);
    this.written = [
      ...others,
      ...pending.added.map((entry) => ({ folder, entry, beside: [before.entries, page.entries], at })),
    ];
    this.applyAll();
    return true;
  }

  /** @returns undefined where the file would be larger than one that is read */
  private draft(
    folder: string,
    before: DecisionPage,
    entries: readonly Entry[],
    change: Pick<Pending, 'made' | 'added'>,
  ): FileDraft | undefined {
    const page = withEntries(before, entries);
    if (!hasRoomFor(page.text)) return undefined;
    const token = ++this.tokens;
    this.pending = { token, folder, page, ...change };
    const stored = fileBeside(page);
    return { token, folder, text: page.text, ...(stored === undefined ? {} : { stored }) };
  }

  private inPlace(folder: string, decisions: readonly Decision[]): readonly Decision[] {
    const renamed = this.renamed.get(folder);
    if (!renamed) return decisions;
    return decisions.map((decision) =>
      withMovedPaths(decision, (path) => {
        const file = fileOfPath(path);
        return renamedPath(path, file, renamed.get(file) ?? file);
      }),
    );
  }

  private applyAll(): void {
    this.apply(
      new DecisionIndex(
        [...this.pages].map(([folder, { decisions }]): FolderDecisions => ({
          folder,
          decisions: this.inPlace(folder, decisions),
        })),
      ),
    );
  }
}

/** Whether a file has an entry that it had in none of some states. */
function hasOthers(entries: readonly Entry[], states: readonly (readonly Entry[])[]): boolean {
  const known = new Set(states.flatMap((state) => state.map(({ key }) => key)));
  return entries.some(({ key }) => !known.has(key));
}

/** Whether a file of a text is read again. */
function hasRoomFor(text: string): boolean {
  // A code unit has three bytes at most.
  return text.length * 3 <= maxDecisionsSize || new TextEncoder().encode(text).length <= maxDecisionsSize;
}
