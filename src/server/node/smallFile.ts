import fs from 'node:fs';

/**
 * The bytes of a file of the storage; undefined where there is none, and for what is no file or far too large: a pipe
 * waits for ever, and `/dev/zero`, to which a link may lead, never ends.
 * @param maxBytes of a file that is read
 */
export function readSmallFile(name: string, maxBytes: number): Buffer | undefined {
  try {
    const status = fs.lstatSync(name);
    return status.isFile() && status.size <= maxBytes ? fs.readFileSync(name) : undefined;
  } catch {
    return undefined;
  }
}
