import fs from 'node:fs';

const standardOutput = 1;
const pieceSize = 65_536;

/**
 * Writes to standard output, or another file by its descriptor, and waits until all is taken: a pipe may take less than the whole at once,
 * and a process that ends before loses the rest. A reader that has gone away wants no more.
 */
export function writeAll(text: string, descriptor = standardOutput): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(descriptor, bytes, at, Math.min(pieceSize, bytes.length - at));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      // The pipe is full: it is tried again.
      if (code !== 'EAGAIN') throw error;
    }
  }
}
