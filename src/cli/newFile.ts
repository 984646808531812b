import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { unfinishedName } from '../import/host/unfinished';
import { writePieces } from './output';
import { UsageError } from './tell';

// All that the command line writes to the disk is written here: into a new file or folder beside the place where it shall
// stand, which is then put there. It is there whole or not at all, and goes through no link.

/** What is written: a text, bytes, or a text that is made while it is written. */
export type Content = string | Uint8Array | Iterable<string>;

/**
 * Makes a file, and the folders that it lies in where they are missing.
 * @returns whether it was made: nothing is written over
 */
export function createFile(file: string, content: Content): boolean {
  const fresh = path.join(path.dirname(file), unfinishedName());
  try {
    writeFresh(fresh, content);
    return putInPlace(fresh, file);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}

/** Writes a file anew. @throws where something stands there that is no file, or must not be written */
export function replaceFile(file: string, content: Content): void {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  // A folder stays where it is; a link, a pipe or a device would be taken away.
  if (found && !found.isFile() && !found.isDirectory())
    throw new UsageError(`${file} is ${found.isSymbolicLink() ? 'a link' : 'no file'}`);
  // One that takes the place of a file that is read-only would be written all the same.
  if (found) fs.accessSync(file, fs.constants.W_OK);
  const fresh = `${file}.${randomUUID()}.new`;
  try {
    writeFresh(fresh, content, found?.mode);
    fs.renameSync(fresh, file);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}

/** Makes a folder of files, by their names. @returns whether it was made: nothing is written over but an empty folder */
export function createFolder(folder: string, files: Iterable<readonly [name: string, content: Content]>): boolean {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const fresh = path.join(path.dirname(folder), unfinishedName());
  try {
    fs.mkdirSync(fresh);
    for (const [name, content] of files) writeFresh(path.join(fresh, name), content);
    if (!isFreePlace(folder, 'folder')) return false;
    // Some systems put no folder in the place of another; one that is not empty stays.
    if (fs.existsSync(folder)) fs.rmdirSync(folder);
    fs.renameSync(fresh, folder);
    return true;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** Whether nothing stands at a place, or an empty folder where a folder shall be. A link to nothing is something. */
export function isFreePlace(place: string, wanted: 'file' | 'folder'): boolean {
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  return !found || (wanted === 'folder' && found.isDirectory() && fs.readdirSync(place).length === 0);
}

/** `wx` makes a new file and follows no link. @param mode bits of who may read and write it */
function writeFresh(fresh: string, content: Content, mode?: number): void {
  fs.mkdirSync(path.dirname(fresh), { recursive: true });
  const options = { flag: 'wx', ...(mode === undefined ? {} : { mode: mode & 0o777 }) };
  if (typeof content === 'string' || content instanceof Uint8Array) {
    fs.writeFileSync(fresh, content, options);
    return;
  }
  const descriptor = fs.openSync(fresh, options.flag, options.mode);
  try {
    writePieces(content, descriptor);
  } finally {
    fs.closeSync(descriptor);
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
