import fs from 'node:fs';
import path from 'node:path';
import { makeFile } from './newFile';
import { standardOutput } from './output';
import { UsageError } from './tell';

/**
 * Why nothing can be written to a path, as far as is seen before the work: something is there, or no folder to write in.
 * @param out nothing where standard output is written to
 * @param isFolder whether a folder is written: one that is empty may be there
 */
export function outProblem(out: string | undefined, isFolder = false): string | undefined {
  if (out === undefined) return undefined;
  const file = path.resolve(out);
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (found && !(isFolder && found.isDirectory() && fs.readdirSync(file).length === 0))
    return `${out} is there already: nothing is written over`;
  const folder = path.dirname(file);
  return isFolder || fs.existsSync(folder) ? undefined : `${path.dirname(out)} is no folder: ${out} cannot be written`;
}

/**
 * Writes to a new file, whole or not at all, or to standard output where none is named.
 * @throws UsageError where something has come there meanwhile
 */
export function writeTo(out: string | undefined, write: (descriptor: number) => void): void {
  if (out === undefined) write(standardOutput);
  else if (!makeFile(path.resolve(out), write))
    throw new UsageError(`${out} is there already: nothing is written over`);
}
