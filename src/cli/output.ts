import fs from 'node:fs';

const standardOutput = 1;
const pieceSize = 65_536;

/**
 * Writes to standard output, or another file by its descriptor, and waits until all is taken: a pipe may take less than the whole at once,
 * and a process that ends before loses the rest.
 * @returns whether somebody reads it: a reader that has gone away wants no more
 */
export function writeAll(text: string, descriptor = standardOutput): boolean {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(descriptor, bytes, at, Math.min(pieceSize, bytes.length - at));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      // The pipe is full: it is tried again.
      if (code !== 'EAGAIN') throw error;
    }
  }
  return true;
}

/** Writes the pieces of a text as they are made, and makes no more of them once nobody reads them. */
export function writePieces(pieces: Iterable<string>, descriptor = standardOutput): void {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < pieceSize) continue;
    if (!writeAll(held, descriptor)) return;
    held = '';
  }
  writeAll(held, descriptor);
}
