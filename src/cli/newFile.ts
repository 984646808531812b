import fs from 'node:fs';
import path from 'node:path';
import { unfinishedName } from '../import/host/unfinished';

/**
 * Makes a file, whole or not at all, and never over anything nor through a link: it is written beside its place under
 * another name, and put there when all is written.
 * @param write takes the descriptor of the file that is written
 * @returns whether it was made: not where something has its name
 */
export function makeFile(file: string, write: (descriptor: number) => void): boolean {
  const fresh = path.join(path.dirname(file), unfinishedName());
  try {
    // `wx` makes a new file and follows no link.
    const descriptor = fs.openSync(fresh, 'wx');
    try {
      write(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
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
