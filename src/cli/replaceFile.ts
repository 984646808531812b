import fs from 'node:fs';
import path from 'node:path';

/** Writes a file by one that takes its place, so that nobody reads half of it. */
export function replaceFile(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  // Whatever stands there, be it a link out of the folder, is not written through.
  fs.rmSync(fresh, { force: true });
  try {
    fs.writeFileSync(fresh, text, { flag: 'wx' });
    fs.renameSync(fresh, file);
  } catch (error) {
    // The disk is full, or a folder has the file's name.
    fs.rmSync(fresh, { force: true });
    throw error;
  }
}
