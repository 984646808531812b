import fs from 'node:fs';
import path from 'node:path';

/**
 * The bytes of a file whose end is known before it is read: a pipe waits for ever, and `/dev/zero`, to which a link may
 * lead, never ends.
 * @param maxSize in bytes
 * @throws where the file is not there or cannot be read
 */
export function readRegularFile(name: string, maxSize: number): Buffer | 'no file' | 'large' {
  const status = fs.statSync(name);
  if (!status.isFile()) return 'no file';
  return status.size > maxSize ? 'large' : fs.readFileSync(name);
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
    return fs.lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  });
}
