import fs from 'node:fs';

/** Stands for standard input among paths, as is usual. */
export const standardInput = '-';
/** What is read from it is called so in the output. */
export const standardInputName = 'stdin.txt';

const pieceSize = 65_536;
const waitMs = 10;

/** The bytes of standard input to its end, so many at most and one more where there are more. */
export function readStandardInput(maxSize = 2_000_000): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  while (size <= maxSize) {
    const piece = Buffer.alloc(pieceSize);
    const read = readPiece(piece);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
    size += read;
  }
  return Buffer.concat(pieces).subarray(0, maxSize + 1);
}

/** @returns how many bytes were read, 0 at the end */
function readPiece(piece: Buffer): number {
  for (;;)
    try {
      return fs.readSync(process.stdin.fd, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows ends a closed pipe so.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      // Nothing has come yet: the thread rests.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    }
}
