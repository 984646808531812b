import fs from 'node:fs';
import path from 'node:path';
import type { Entry, FileStore, Found } from '../import/host/fileStore';

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
  makeFolder: (base, names) => Promise.resolve(makeFolder(base, names)),
};

function look(file: string): Found {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isFile() ? { text: fs.readFileSync(file, 'utf8') } : 'other';
}

/** `wx` makes a new file and follows no link. */
function create(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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
