import fs from 'node:fs';
import path from 'node:path';
import type { Entry, FileStore, Found } from '../import/host/fileStore';
import { unfinishedName } from '../import/host/unfinished';

/** The disk, by absolute paths. */
export const diskStore: FileStore<string> = {
  join: (folder, name) => path.join(folder, name),
  list: (folder) =>
    Promise.resolve(
      fs
        .readdirSync(folder, { withFileTypes: true })
        .flatMap((entry): Entry[] =>
          entry.isFile() || entry.isDirectory() ? [{ name: entry.name, isFolder: entry.isDirectory() }] : [],
        ),
    ),
  size: (file) => Promise.resolve(fs.statSync(file).size),
  read: (file) => Promise.resolve(fs.readFileSync(file)),
  look: (file) => Promise.resolve(look(file)),
  create: (file, text) => Promise.resolve(create(file, text)),
  writtenAt: (file) => Promise.resolve(fs.statSync(file).mtimeMs),
  remove: (file) => Promise.resolve(fs.rmSync(file)),
  makeFolder: (base, names) => Promise.resolve(makeFolder(base, names)),
};

function look(file: string): Found {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isFile() ? { text: fs.readFileSync(file, 'utf8') } : 'other';
}

/** `wx` makes a new file and follows no link. */
function create(file: string, text: string): boolean {
  const fresh = path.join(path.dirname(file), unfinishedName());
  try {
    fs.writeFileSync(fresh, text, { flag: 'wx' });
    return putInPlace(fresh, file);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}

/**
 * Gives a file another name, which nothing has. Renaming would take the place of what has it: a second name is refused then.
 * Where a file can have one name only, an empty file takes it first.
 */
function putInPlace(fresh: string, file: string): boolean {
  try {
    fs.linkSync(fresh, file);
    return true;
  } catch {
    // It is taken, or disks of this kind know no second name.
  }
  try {
    fs.writeFileSync(file, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    fs.renameSync(fresh, file);
  } catch (error) {
    fs.rmSync(file);
    throw error;
  }
  return true;
}

function makeFolder(base: string, names: readonly string[]): string | undefined {
  fs.mkdirSync(base, { recursive: true });
  let folder = base;
  for (const name of names) {
    folder = path.join(folder, name);
    const found = fs.lstatSync(folder, { throwIfNoEntry: false });
    if (!found) fs.mkdirSync(folder);
    else if (!found.isDirectory()) return undefined;
  }
  return folder;
}
