import { formatDecisions, parseDecisions, type Decision, type FolderDecisions } from '../../corpus/decisions/decisions';
import { DecisionIndex } from '../../corpus/decisions/decisionIndex';
import { renamedFiles, withMovedPaths } from '../../corpus/decisions/movedPaths';
import { fileOfPath, renamedPath } from '../../corpus/documentPaths';
import type { DecisionFile } from '../../protocol/decisions';
import { pathIn } from './placedNotes';

/** What a decisions file holds. */
interface Page {
  /** Everything in the file, also what another version of the program wrote. */
  readonly entries: readonly unknown[];
  readonly decisions: readonly Decision[];
  /** The file is none: it is neither applied nor written. */
  readonly isBroken: boolean;
}

/** A file as it is to be written. */
export interface FileDraft {
  readonly token: number;
  readonly folder: string;
  readonly text: string;
}

/** A change that takes effect when it is written. */
interface Pending {
  readonly token: number;
  readonly folder: string;
  readonly page: Page;
  /** Folders of the decisions made since the start, with this change. */
  readonly made: readonly string[];
}

/**
 * The decision files of the window's folders. A decision is drafted first: it takes effect when its file
 * is written, so that what is shown is always what the file says.
 */
export class DecisionStore {
  private readonly pages = new Map<string, Page>();
  /** Folders of the decisions made since the start, the last one last. */
  private made: readonly string[] = [];
  private pending: Pending | undefined;
  private tokens = 0;
  /** By folder, the files that were renamed while nobody looked: paths of before and of now. */
  private renamed = new Map<string, ReadonlyMap<string, string>>();

  /** @param apply takes the decisions instead of those before */
  constructor(private readonly apply: (decisions: DecisionIndex) => void) {}

  /** Replaces what is known of all folders. @returns folders whose file is no decisions file */
  set(files: readonly DecisionFile[]): string[] {
    this.pages.clear();
    const broken: string[] = [];
    for (const { folder, text } of files) {
      const page = readPage(text);
      this.pages.set(folder, page);
      if (page.isBroken) broken.push(folder);
    }
    this.applyAll();
    return broken;
  }

  /** The folder that an article lies in, the innermost; undefined where it lies in none. */
  folderOf(uri: string): string | undefined {
    let best: string | undefined;
    for (const folder of this.pages.keys())
      if (uri.startsWith(folder) && (best === undefined || folder.length > best.length)) best = folder;
    return best;
  }

  /** Drafts a decision. @returns undefined where the folder's file is none */
  add(folder: string, decision: Decision): FileDraft | undefined {
    const page = this.pages.get(folder);
    if (!page || page.isBroken) return undefined;
    const { entries, decisions } = page;
    return this.draft(folder, { ...page, entries: [...entries, decision], decisions: [...decisions, decision] }, [
      ...this.made,
      folder,
    ]);
  }

  /** Drafts that decisions go along with the file or folder that they are on. @returns undefined where none does */
  move(from: string, to: string): FileDraft | undefined {
    const folder = this.folderOf(from);
    const page = folder === undefined ? undefined : this.pages.get(folder);
    // Into another folder of the window they cannot: paths are of one folder.
    if (folder === undefined || !page || page.isBroken || this.folderOf(to) !== folder) return undefined;
    const [before, after] = [pathIn(folder, from), pathIn(folder, to)];
    const decisions = page.decisions.map((decision) =>
      withMovedPaths(decision, (path) => renamedPath(path, before, after)),
    );
    const moved = new Map(page.decisions.map((decision, index) => [JSON.stringify(decision), decisions[index]]));
    if (decisions.every((decision, index) => decision === page.decisions[index])) return undefined;
    const entries = page.entries.map((entry) => moved.get(JSON.stringify(entry)) ?? entry);
    return this.draft(folder, { ...page, entries, decisions }, this.made);
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
    let folder = made.pop();
    while (folder !== undefined && this.lastOf(folder) === undefined) folder = made.pop();
    folder ??= [...this.pages.keys()].find((each) => this.lastOf(each) !== undefined);
    const page = folder === undefined ? undefined : this.pages.get(folder);
    const last = page?.decisions.at(-1);
    if (folder === undefined || !page || !last) return undefined;
    // Entries that are read back are objects anew: the last one that says the same is it.
    const index = page.entries.map((entry) => JSON.stringify(entry)).lastIndexOf(JSON.stringify(last));
    const entries = page.entries.filter((_, at) => at !== index);
    const draft = this.draft(folder, { ...page, entries, decisions: page.decisions.slice(0, -1) }, made);
    return { draft, decision: last };
  }

  /**
   * A draft was written, or could not be. Only the last one made counts: each holds the whole file.
   * @returns whether it is in force
   */
  settle(token: number, written: boolean): boolean {
    const { pending } = this;
    if (pending?.token !== token) return false;
    this.pending = undefined;
    if (!written || !this.pages.has(pending.folder)) return false;
    this.pages.set(pending.folder, pending.page);
    this.made = pending.made;
    this.applyAll();
    return true;
  }

  private lastOf(folder: string): Decision | undefined {
    return this.pages.get(folder)?.decisions.at(-1);
  }

  private draft(folder: string, page: Page, made: readonly string[]): FileDraft {
    const token = ++this.tokens;
    this.pending = { token, folder, page, made };
    return { token, folder, text: formatDecisions(page.entries) };
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

function readPage(text: string): Page {
  try {
    return { ...parseDecisions(text), isBroken: false };
  } catch {
    return { entries: [], decisions: [], isBroken: true };
  }
}
