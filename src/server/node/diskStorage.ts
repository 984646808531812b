import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import type { IndexRecord } from '../../corpus/index/indexRecord';
import { hashOf } from '../../corpus/index/lexemes';
import type { Storage } from '../workspace/storage';
import { packRecords, unpackRecords } from './recordFile';
import { readSmallFile } from './smallFile';

/** Set when the bundle is built: a hash of the engine's sources. What another engine made is of no use. */
declare const __ENGINE__: string;
const engine = typeof __ENGINE__ === 'string' ? __ENGINE__ : 'unbuilt';

const shards = 64;
/** Files looked at at a time. */
const batch = 256;
/** Parts of files that are as old were left by a window that ended while it wrote, in ms. */
const staleAfterMs = 10 * 60_000;
/** Bytes of a shard that is read: a 64th of 100,000 articles has less. */
const maxShardBytes = 200_000_000;

interface Kept {
  readonly uri: string;
  /** Time of change and size of the file. */
  readonly stamp: string;
  /** One for each article that the file holds. */
  readonly records: readonly IndexRecord[];
}

/**
 * Keeps index records in a folder, in shards by a hash of the URI. Only `file:` articles are kept: of others
 * no time and size can be had without asking the editor. Nothing is taken from a record that does not verify; its
 * article is read again, and its shard is written anew with it.
 */
export class DiskStorage implements Storage {
  private readonly folder: string;
  /** What each shard begins with. */
  private readonly header: string;
  /** By shard, time and size of the files that were read. */
  private readonly stamps = Array.from({ length: shards }, () => new Map<string, string>());
  private readonly dirty = new Set<number>();

  /**
   * @param root folder of the workspace's storage
   * @param variant what else the texts depend on, such as the encoding that is set
   * @param log takes what is worth telling whoever looks for a fault
   */
  constructor(
    private readonly root: string,
    variant: string,
    private readonly log: (text: string) => void = () => undefined,
  ) {
    const name = `index-${createHash('sha1').update(`${engine}\n${variant}`).digest('hex').slice(0, 16)}`;
    this.folder = path.join(root, name);
    this.header = `crossread ${name}\n`;
  }

  async load(uris: readonly string[], show: (uri: string, records: readonly IndexRecord[]) => void): Promise<void> {
    const wanted = new Set(uris);
    for (let shard = 0; shard < shards; shard++) {
      const kept = this.read(shard).filter(({ uri }) => wanted.has(uri));
      for (let at = 0; at < kept.length; at += batch) {
        const some = kept.slice(at, at + batch);
        const stamps = await Promise.all(some.map(({ uri }) => stampOf(uri)));
        some.forEach(({ uri, stamp, records }, index) => {
          if (stamp !== stamps[index]) return;
          this.stamps[shard].set(uri, stamp);
          show(uri, records);
        });
      }
    }
  }

  private read(shard: number): Kept[] {
    const bytes = readSmallFile(this.file(shard), maxShardBytes);
    if (!bytes) return [];
    const { records, isWhole } = unpackRecords(this.header, bytes);
    if (!isWhole) {
      this.log(`${this.file(shard)} is damaged: ${records.length} records verify, the other articles are read again`);
      this.dirty.add(shard);
    }
    return records.flatMap((record) => keptIn(record)).filter(({ uri }) => shardOf(uri) === shard);
  }

  async expect(uris: readonly string[]): Promise<void> {
    const stamps = await Promise.all(uris.map(stampOf));
    uris.forEach((uri, index) => {
      const stamp = stamps[index];
      const known = this.stamps[shardOf(uri)];
      if (stamp === undefined) known.delete(uri);
      else known.set(uri, stamp);
      this.changed(uri);
    });
  }

  changed(uri: string): void {
    this.dirty.add(shardOf(uri));
  }

  async save(records: (uri: string) => readonly IndexRecord[] | undefined): Promise<void> {
    if (this.dirty.size === 0) return;
    try {
      await fs.promises.mkdir(this.folder, { recursive: true });
      await this.dropOthers();
      for (const shard of [...this.dirty]) {
        this.dirty.delete(shard);
        const kept: Uint8Array[] = [];
        for (const [uri, stamp] of this.stamps[shard]) {
          const own = records(uri);
          if (own && own.length > 0) kept.push(v8.serialize({ uri, stamp, records: own } satisfies Kept));
        }
        // Whole or not at all: another window may read at the same time.
        const part = `${this.file(shard)}.${process.pid}`;
        await fs.promises.writeFile(part, packRecords(this.header, kept));
        await putInPlace(part, this.file(shard));
      }
      await this.dropStaleParts();
    } catch (error) {
      // A full or read-only disk costs the next start its head start, nothing else.
      this.log(`what was read is not kept: ${String(error)}`);
    }
  }

  async clear(): Promise<void> {
    for (const stamps of this.stamps) stamps.clear();
    this.dirty.clear();
    await fs.promises.rm(this.folder, { recursive: true, force: true });
  }

  /** A window that ended while it wrote leaves a part of a file. */
  private async dropStaleParts(): Promise<void> {
    for (const name of await fs.promises.readdir(this.folder)) {
      if (!/\.bin\.\d+$/.test(name)) continue;
      const part = path.join(this.folder, name);
      const { mtimeMs } = await fs.promises.stat(part);
      if (Date.now() - mtimeMs > staleAfterMs) await fs.promises.rm(part, { force: true });
    }
  }

  /** What other engines kept is never read again. */
  private async dropOthers(): Promise<void> {
    for (const name of await fs.promises.readdir(this.root)) {
      const other = path.join(this.root, name);
      if (name.startsWith('index-') && other !== this.folder)
        await fs.promises.rm(other, { recursive: true, force: true });
    }
  }

  private file(shard: number): string {
    return path.join(this.folder, `${shard.toString(16).padStart(2, '0')}.bin`);
  }
}

/** Puts a file in the place of another, or of whatever else stands there. */
async function putInPlace(part: string, file: string): Promise<void> {
  try {
    await fs.promises.rename(part, file);
  } catch {
    await fs.promises.rm(file, { recursive: true, force: true });
    await fs.promises.rename(part, file);
  }
}

/** What a record says; nothing where another version of the runtime wrote it. */
function keptIn(record: Uint8Array): Kept[] {
  try {
    const kept: unknown = v8.deserialize(record);
    return isKept(kept) ? [kept] : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return (
    typeof kept === 'object' &&
    typeof kept?.uri === 'string' &&
    typeof kept.stamp === 'string' &&
    Array.isArray(kept.records)
  );
}

function shardOf(uri: string): number {
  return hashOf(uri) % shards;
}

async function stampOf(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const { mtimeMs, size } = await fs.promises.stat(fileURLToPath(uri));
    return `${mtimeMs}:${size}`;
  } catch {
    return undefined;
  }
}
