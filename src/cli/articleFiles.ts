import fs from 'node:fs';
import path from 'node:path';
import { importedNames, isArticleName, isUnread } from '../text/importable';
import type { SkippedPath } from './annotationDocument';
import { commonFolder, isWithin, shownPath } from './folderPaths';

/** What was named on the command line, and how its files are called in the output. */
export interface NamedFiles {
  /** Absolute paths of the article files, each once. */
  readonly files: readonly string[];
  /** Those that were named themselves, and not found in a folder: they are read whatever they are. */
  readonly named: ReadonlySet<string>;
  /** The common ancestor of what was named. */
  readonly ancestor: string;
  /** Folders that could not be read, and files that are no text and would have to be imported. */
  readonly skipped: readonly SkippedPath[];
  /** What came from standard input, where it was named: an article as well. */
  readonly standardInput?: Uint8Array;
}

/** Why a file is skipped that holds an article in another form. */
export const importReason = 'not text: crossread import makes an article of it';

/** Why a link is skipped that leads to nothing, or to itself. */
export const brokenLinkReason = 'a link that leads nowhere';
/** Why a file is skipped whose name cannot be told from another. */
export const nameReason = 'its name is not UTF-8: rename it';

/** What stands for bytes that are no UTF-8: a file cannot be found by a name that has it, unless it is its name. */
const noCharacter = '\ufffd';

/** Why a link is skipped. */
export const linkReason = 'a link out of the folder: --follow-links reads it';

/**
 * The article files under some paths.
 * @param roots absolute paths that exist
 * @param followLinks reads what links in a folder lead to, also where it lies outside the folder
 */
export function findArticleFiles(roots: readonly string[], followLinks = false): NamedFiles {
  const ancestor = ancestorOf(roots);
  const skipped: SkippedPath[] = [];
  const linked: string[] = [];
  const files = new Set(
    roots.flatMap((root) => {
      if (!fs.statSync(root).isDirectory()) return [root];
      const realRoot = fs.realpathSync(root);
      return filesIn(root, { ancestor, skipped, realRoot, followLinks, entered: new Set([realRoot]), linked });
    }),
  );
  leaveOutRepeated(files, linked);
  const named = new Set(roots.filter((root) => !fs.statSync(root).isDirectory()));
  return { files: [...files], named, ancestor, skipped };
}

/** A single folder is its own ancestor; files and several folders share one. */
function ancestorOf(roots: readonly string[]): string {
  const [first, ...others] = roots;
  if (others.length === 0 && fs.statSync(first).isDirectory()) return first;
  return commonFolder(roots.map((root) => path.dirname(root)));
}

/** What a search through a folder knows. */
interface Search {
  readonly ancestor: string;
  readonly skipped: SkippedPath[];
  /** The folder that was named, without links. */
  readonly realRoot: string;
  readonly followLinks: boolean;
  /** Whether a link led to the folder that is searched. */
  readonly isBehindLink?: boolean;
  /** Folders, without links, that were entered: links may lead in a circle. */
  readonly entered: Set<string>;
  /** Collects files that are links, or lie in folders that are. */
  readonly linked: string[];
}

/** Article files in a folder and below, sorted; hidden folders and node_modules are passed over. */
function filesIn(name: string, search: Search): string[] {
  const { ancestor, skipped } = search;
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(name, { withFileTypes: true });
  } catch {
    skipped.push({ path: shownPath(ancestor, name), reason: 'not readable' });
    return [];
  }
  const names = new Set(entries.map((entry) => entry.name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = path.join(name, entry.name);
      const target = entry.isSymbolicLink() ? targetOf(child) : undefined;
      const fault = faultOf(entry, child, target);
      if (fault !== undefined) {
        if (isArticleName(entry.name)) skipped.push({ path: shownPath(ancestor, child), reason: fault });
        return [];
      }
      if (target && !search.followLinks && !isWithin(search.realRoot, target.path)) {
        if (isArticleName(entry.name)) skipped.push({ path: shownPath(ancestor, child), reason: linkReason });
        return [];
      }
      const isFolder = target ? search.followLinks && target.isFolder : entry.isDirectory();
      if (!isFolder) {
        const isImported = importedNames(entry.name).some((made) => names.has(made));
        if (isUnread(entry.name) && !isImported)
          skipped.push({ path: shownPath(ancestor, child), reason: importReason });
        if (!isArticleName(entry.name)) return [];
        if (entry.isSymbolicLink() || search.isBehindLink) search.linked.push(child);
        return [child];
      }
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (target && !enter(target.path, search)) return [];
      return filesIn(child, target ? { ...search, isBehindLink: true } : search);
    });
}

/** Why what stands in a folder can be no article. @param target of a link */
function faultOf(entry: fs.Dirent, name: string, target: Target | undefined): string | undefined {
  if (entry.name.includes(noCharacter) && !fs.lstatSync(name, { throwIfNoEntry: false })) return nameReason;
  return entry.isSymbolicLink() && !target ? brokenLinkReason : undefined;
}

/** A file is read once: links that lead to one that is read anyway, or to the same one, are left out. */
function leaveOutRepeated(files: Set<string>, linked: readonly string[]): void {
  if (linked.length === 0) return;
  for (const link of linked) files.delete(link);
  const known = new Set(Array.from(files, (name) => targetOf(name)?.path ?? name));
  for (const link of linked) {
    const target = targetOf(link)?.path ?? link;
    if (known.has(target)) continue;
    known.add(target);
    files.add(link);
  }
}

interface Target {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Where a link leads in the end; undefined where it leads nowhere. */
function targetOf(link: string): Target | undefined {
  try {
    const target = fs.realpathSync(link);
    return { path: target, isFolder: fs.statSync(target).isDirectory() };
  } catch {
    return undefined;
  }
}

/** Notes that a folder behind a link is entered. @returns whether it had not been */
function enter(folder: string, { realRoot, entered }: Search): boolean {
  if (entered.has(folder) || isWithin(folder, realRoot) || isWithin(realRoot, folder)) return false;
  entered.add(folder);
  return true;
}
