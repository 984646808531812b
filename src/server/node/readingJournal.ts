import fs from 'node:fs';
import path from 'node:path';
import { maxDeaths } from '../workspace/guard';
import type { Journal } from '../workspace/storage';
import { packRecords, unpackRecords } from './recordFile';
import { readSmallFile } from './smallFile';

/** Name of the file that says which article is worked on, a line of its own. */
const currentName = 'reading';
/** Name of the file that says how often a server has ended over which article. */
const deathsName = 'ended';
/** What that file begins with. */
const header = 'crossread ended\n';
/** Bytes of either file: many more than a few URIs. */
const maxBytes = 1_000_000;

/**
 * Which article is worked on, in a file of the workspace's storage: a server that ends over an article cannot tell of it,
 * the next one can. A disk that cannot be written costs that and nothing else.
 */
export class ReadingJournal implements Journal {
  readonly unfinished: string | undefined;
  private readonly counts: Map<string, number>;
  private areSaved: boolean;
  private file: number | undefined;

  /** @param root folder of the workspace's storage */
  constructor(private readonly root: string) {
    const current = readSmallFile(path.join(root, currentName), maxBytes)?.toString('utf8');
    this.unfinished = current?.split('\n', 1)[0] || undefined;
    this.counts = readCounts(path.join(root, deathsName));
    this.areSaved = this.counts.size > 0;
    if (this.unfinished !== undefined) {
      this.counts.set(this.unfinished, this.deaths(this.unfinished) + 1);
      this.saveCounts();
    }
    try {
      fs.mkdirSync(root, { recursive: true });
      removeOther(path.join(root, currentName));
      this.file = fs.openSync(path.join(root, currentName), 'w');
    } catch {
      this.file = undefined;
    }
  }

  begin(uri: string): void {
    this.write(`${uri}\n`);
  }

  end(): void {
    this.write('\n');
  }

  deaths(uri: string): number {
    return this.counts.get(uri) ?? 0;
  }

  settle(): void {
    this.end();
    for (const [uri, count] of this.counts) if (count < maxDeaths) this.counts.delete(uri);
    this.saveCounts();
  }

  clear(): void {
    this.counts.clear();
    this.saveCounts();
  }

  /** Only the first line counts: what an earlier, longer one left behind it does not. */
  private write(line: string): void {
    if (this.file === undefined) return;
    try {
      fs.writeSync(this.file, line, 0);
    } catch {
      this.file = undefined;
    }
  }

  private saveCounts(): void {
    if (this.counts.size === 0 && !this.areSaved) return;
    this.areSaved = true;
    try {
      fs.mkdirSync(this.root, { recursive: true });
      removeOther(path.join(this.root, deathsName));
      const record = Buffer.from(JSON.stringify(Object.fromEntries(this.counts)));
      fs.writeFileSync(path.join(this.root, deathsName), packRecords(header, [record]));
    } catch {
      // The next start counts from what was saved before.
    }
  }
}

/** What stands in the place of a file and is none is removed: a pipe would be waited for. */
function removeOther(name: string): void {
  if (fs.lstatSync(name, { throwIfNoEntry: false })?.isFile() === false)
    fs.rmSync(name, { recursive: true, force: true });
}

/** Nothing is taken from a file that does not verify: nobody is set aside by a damaged one. */
function readCounts(file: string): Map<string, number> {
  try {
    const bytes = readSmallFile(file, maxBytes);
    const record = bytes && unpackRecords(header, bytes).records.at(0);
    const counts: unknown = JSON.parse(record ? Buffer.from(record).toString('utf8') : '{}');
    const entries = typeof counts === 'object' && counts !== null ? Object.entries(counts) : [];
    return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return new Map();
  }
}
