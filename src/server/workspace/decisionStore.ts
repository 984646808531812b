import { formatDecisions, parseDecisions, type Decision, type FolderDecisions } from '../../corpus/decisions/decisions';
import { DecisionIndex } from '../../corpus/decisions/decisionIndex';
import type { DecisionFile } from '../../protocol/decisions';

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

  private applyAll(): void {
    this.apply(
      new DecisionIndex([...this.pages].map(([folder, { decisions }]): FolderDecisions => ({ folder, decisions }))),
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
