import fs from 'node:fs';
import path from 'node:path';

/**
 * The bytes that a file has when it is opened: a pipe waits for ever, `/dev/zero`, to which a link may lead, never ends, a
 * log grows while it is read, and files of `/proc` say that they are empty and may wait as well.
 * @param maxSize in bytes
 * @throws where the file is not there or cannot be read
 */
export function readRegularFile(name: string, maxSize: number): Buffer | 'no file' | 'large' {
  // Before it is opened: to open a device may do something.
  if (!fs.statSync(name).isFile()) return 'no file';
  const file = fs.openSync(name, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  try {
    const status = fs.fstatSync(file);
    if (!status.isFile()) return 'no file';
    return status.size > maxSize ? 'large' : readBytes(file, status.size);
  } finally {
    fs.closeSync(file);
  }
}

/** So many bytes of an open file, or as many as it has. */
function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let read = 0;
  for (let part = -1; part !== 0 && read < size; read += part) part = fs.readSync(file, bytes, read, size - read, read);
  return bytes.subarray(0, read);
}

/**
 * Whether a step of the way from a folder to what lies in it is a link: what Crossread keeps beside articles lies there
 * itself, and a folder that was sent by somebody must not have it read elsewhere.
 * @param below POSIX path: `.crossread/notes`
 */
export function isLinkBelow(folder: string, below: string): boolean {
  const steps = below.split('/');
  return steps.some((_, index) => {
    const name = path.join(folder, ...steps.slice(0, index + 1));
    return isLink(name);
  });
}

/**
 * The text of a file that Crossread keeps beside articles; empty where there is none.
 * @param below see `isLinkBelow`
 * @param maxSize in bytes
 * @throws where it is not read: what is no UTF-8, say, would be another text when it is written again
 */
export function readOwnText(folder: string, below: string, maxSize: number): string {
  if (isLinkBelow(folder, below)) throw new Error('it leads to another place');
  try {
    const bytes = readRegularFile(path.join(folder, below), maxSize);
    if (typeof bytes === 'string') throw new Error(bytes === 'large' ? 'it is too large' : 'it is no file');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Below a file nothing is a link. */
function isLink(name: string): boolean {
  try {
    return fs.lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
