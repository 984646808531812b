import fs from 'node:fs';
import path from 'node:path';
import { importedNames, isUnread } from '../text/importable';
import type { SkippedPath } from './annotationDocument';

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
}

/** Why a file is skipped that holds an article in another form. */
export const importReason = 'not text: crossread import makes an article of it';

/** Articles are files of these kinds; a file that is named itself may be of any. */
const articleName = /\.(?:txt|md)$/i;

/** The article files under some paths. @param roots absolute paths that exist */
export function findArticleFiles(roots: readonly string[]): NamedFiles {
  const ancestor = ancestorOf(roots);
  const skipped: SkippedPath[] = [];
  const files = new Set(roots.flatMap((root) => filesUnder(root, ancestor, skipped)));
  const named = new Set(roots.filter((root) => !fs.statSync(root).isDirectory()));
  return { files: [...files], named, ancestor, skipped };
}

/** A file's path as it is shown: POSIX, from the ancestor; its name where it is the ancestor itself. */
export function shownPath(ancestor: string, file: string): string {
  return path.relative(ancestor, file).split(path.sep).join('/') || path.basename(file);
}

/** A single folder is its own ancestor; files and several folders share one. */
function ancestorOf(roots: readonly string[]): string {
  const [first, ...others] = roots;
  if (others.length === 0 && fs.statSync(first).isDirectory()) return first;
  let parts = path.dirname(first).split(path.sep);
  for (const root of others) {
    const beside = path.dirname(root).split(path.sep);
    const differs = parts.findIndex((part, index) => part !== beside[index]);
    if (differs >= 0) parts = parts.slice(0, differs);
  }
  return parts.join(path.sep) || path.sep;
}

/** Article files under a path, sorted; hidden folders and node_modules are passed over. */
function filesUnder(name: string, ancestor: string, skipped: SkippedPath[]): string[] {
  if (!fs.statSync(name).isDirectory()) return [name];
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
      if (!entry.isDirectory()) {
        const isImported = importedNames(entry.name).some((made) => names.has(made));
        if (isUnread(entry.name) && !isImported)
          skipped.push({ path: shownPath(ancestor, child), reason: importReason });
        return articleName.test(entry.name) ? [child] : [];
      }
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesUnder(child, ancestor, skipped);
    });
}
