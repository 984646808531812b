import fs from 'node:fs';
import path from 'node:path';
import type { Entry, FileStore, Found } from '../import/host/fileStore';
import { createFile } from './newFile';
import { readRegularFile } from './regularFile';

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
  read: (file) => Promise.resolve(read(file)),
  look: (file) => Promise.resolve(look(file)),
  create: (file, text) => Promise.resolve(createFile(file, text)),
  writtenAt: (file) => Promise.resolve(fs.statSync(file).mtimeMs),
  remove: (file) => Promise.resolve(fs.rmSync(file)),
  makeFolder: (base, names) => Promise.resolve(makeFolder(base, names)),
};

/** @throws for what is no file, which might never end: a link that was named may lead to a device */
function read(file: string): Uint8Array {
  // How large it may be was asked before.
  const bytes = readRegularFile(file, Infinity);
  if (typeof bytes === 'string') throw new Error(bytes);
  return bytes;
}

function look(file: string): Found {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isFile() ? { text: fs.readFileSync(file, 'utf8') } : 'other';
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
