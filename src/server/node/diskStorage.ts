import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import type { IndexRecord } from '../../corpus/index/indexRecord';
import { hashOf } from '../../corpus/index/lexemes';
import type { Storage } from '../workspace/storage';

/** Set when the bundle is built: a hash of the engine's sources. What another engine made is of no use. */
declare const __ENGINE__: string;
const engine = typeof __ENGINE__ === 'string' ? __ENGINE__ : 'unbuilt';

const shards = 64;
/** Files looked at at a time. */
const batch = 256;

interface Kept {
  readonly uri: string;
  /** Time of change and size of the file. */
  readonly stamp: string;
  /** One for each article that the file holds. */
  readonly records: readonly IndexRecord[];
}

/**
 * Keeps digests in a folder, in shards by a hash of the URI. Only `file:` articles are kept: of others
 * no time and size can be had without asking the editor. A shard that cannot be read is left out.
 */
export class DiskStorage implements Storage {
  private readonly folder: string;
  /** By shard, time and size of the files that were read. */
  private readonly stamps = Array.from({ length: shards }, () => new Map<string, string>());
  private readonly dirty = new Set<number>();

  /** @param root folder of the workspace's storage, @param variant what else the texts depend on, such as the encoding that is set */
  constructor(
    private readonly root: string,
    variant: string,
  ) {
    this.folder = path.join(
      root,
      `index-${createHash('sha1').update(`${engine}\n${variant}`).digest('hex').slice(0, 16)}`,
    );
  }

  async load(uris: readonly string[], show: (uri: string, records: readonly IndexRecord[]) => void): Promise<void> {
    const wanted = new Set(uris);
    for (let shard = 0; shard < shards; shard++) {
      const kept = (await this.read(shard)).filter(({ uri }) => wanted.has(uri));
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

  private async read(shard: number): Promise<Kept[]> {
    try {
      const kept: unknown = v8.deserialize(await fs.promises.readFile(this.file(shard)));
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    } catch {
      return [];
    }
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
        const kept: Kept[] = [];
        for (const [uri, stamp] of this.stamps[shard]) {
          const own = records(uri);
          if (own && own.length > 0) kept.push({ uri, stamp, records: own });
        }
        // Whole or not at all: another window may read at the same time.
        const part = `${this.file(shard)}.${process.pid}`;
        await fs.promises.writeFile(part, v8.serialize(kept));
        await fs.promises.rename(part, this.file(shard));
      }
    } catch {
      // A full or read-only disk costs the next start its head start, nothing else.
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
