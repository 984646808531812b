import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { type ArticleRow, articlesRequest } from '../../../src/protocol/articles';
import { entitiesRequest } from '../../../src/protocol/entities';
import { parallelsRequest } from '../../../src/protocol/passages';
import { copy, other, wire } from '../../fixtures/articles';
import { clearCacheRequest } from '../../../src/protocol/session';
import { DiskStorage } from '../../../src/server/node/diskStorage';
import { packRecords, unpackRecords } from '../../../src/server/node/recordFile';
import { at, TestClient } from '../client';

describe('kept index', () => {
  let root: string;
  let storage: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-'));
    storage = path.join(root, 'storage');
    for (const [name, text] of Object.entries({ wire, copy, other })) write(name, text);
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const fileOf = (name: string): string => path.join(root, `${name}.txt`);
  const uriOf = (name: string): string => pathToFileURL(fileOf(name)).href;
  const write = (name: string, text: string): void => fs.writeFileSync(fileOf(name), text);

  /** What a window shows after reading the folder, and which files it read for that. */
  async function session(): Promise<{ reads: string[]; shown: unknown }> {
    const client = new TestClient(storage);
    await client.start();
    await client.index(
      Object.fromEntries(
        ['wire', 'copy', 'other']
          .filter((name) => fs.existsSync(fileOf(name)))
          .map((name) => [uriOf(name), fs.readFileSync(fileOf(name), 'utf8')]),
      ),
    );
    const shown = [
      await client.request(articlesRequest, {}),
      (await client.request(entitiesRequest, {})).rows,
      await client.request(parallelsRequest, {
        uri: uriOf('wire'),
        position: at(wire, 'inspectors found'),
      }),
    ];
    await client.request('shutdown', undefined);
    client.dispose();
    return { reads: client.reads.map((uri) => path.basename(uri, '.txt')).sort(), shown };
  }

  it('reads an unchanged folder once and shows the same', async () => {
    const first = await session();
    assert.deepEqual(first.reads, ['copy', 'other', 'wire']);
    const second = await session();
    assert.deepEqual(second.reads, []);
    assert.deepEqual(second.shown, first.shown);
  });

  it('reads a changed file again and forgets one that is gone', async () => {
    await session();
    write('copy', copy.replace('Tarvik', 'Sarvo'));
    fs.utimesSync(fileOf('copy'), new Date(), new Date(Date.now() + 5000));
    fs.rmSync(fileOf('other'));
    const { reads, shown } = await session();
    assert.deepEqual(reads, ['copy']);
    assert.equal((shown as ArticleRow[][])[0].length, 2);
  });

  for (const [what, bytes] of [
    ['cannot be read', Buffer.from('broken')],
    ['holds something else', v8.serialize([null, 5, { uri: 'x' }])],
  ] as const) {
    it(`is no more than a loss of time when it ${what}`, async () => {
      const first = await session();
      const [index] = fs.readdirSync(storage);
      for (const name of fs.readdirSync(path.join(storage, index)))
        fs.writeFileSync(path.join(storage, index, name), bytes);
      const second = await session();
      assert.deepEqual(second.reads, ['copy', 'other', 'wire']);
      assert.deepEqual(second.shown, first.shown);
    });
  }

  it('is no more than a loss of time when a record in it is not one', async () => {
    const first = await session();
    const [index] = fs.readdirSync(storage);
    for (const name of fs.readdirSync(path.join(storage, index))) {
      const file = path.join(storage, index, name);
      const header = `crossread ${index}\n`;
      const { records } = unpackRecords(header, fs.readFileSync(file));
      const emptied = records.map((each) => v8.serialize({ ...(v8.deserialize(each) as object), records: [{}] }));
      fs.writeFileSync(file, packRecords(header, emptied));
    }
    const second = await session();
    assert.deepEqual(second.reads, ['copy', 'other', 'wire']);
    assert.deepEqual(second.shown, first.shown);
  });

  const shards = (): string[] => {
    const [index] = fs.readdirSync(storage).filter((name) => name.startsWith('index-'));
    return fs.readdirSync(path.join(storage, index)).map((name) => path.join(storage, index, name));
  };

  for (const [what, damage] of [
    ['one bit is another', (bytes: Buffer, at: number) => (bytes[at] ^= 1)],
    ['a stretch is zeros', (bytes: Buffer, at: number) => bytes.fill(0, at, at + 16)],
    ['its end is missing', (bytes: Buffer, at: number) => bytes.subarray(0, at)],
  ] as const) {
    it(`gives the same answers when ${what}, and is mended`, async () => {
      const first = await session();
      for (const share of [0.01, 0.4, 0.9]) {
        for (const file of shards()) {
          const bytes = fs.readFileSync(file);
          const damaged = damage(bytes, Math.floor(bytes.length * share));
          fs.writeFileSync(file, typeof damaged === 'number' ? bytes : damaged);
        }
        const second = await session();
        // Articles that stand before the damage in a shard of several need not be read again.
        assert.ok(second.reads.length > 0 && new Set(second.reads).size === second.reads.length);
        assert.deepEqual(second.shown, first.shown);
        assert.deepEqual((await session()).reads, []);
      }
    });
  }

  it('is written anew when something stands behind the last record of a shard, though nothing is read again', async () => {
    await session();
    const damaged = shards();
    for (const file of damaged) fs.appendFileSync(file, 'more');
    assert.deepEqual((await session()).reads, []);
    for (const file of damaged) {
      const header = `crossread ${path.basename(path.dirname(file))}\n`;
      assert.equal(unpackRecords(header, fs.readFileSync(file)).isWhole, true, path.basename(file));
    }
  });

  it('takes nothing from a shard that stands for another', async () => {
    const first = await session();
    const files = shards();
    const bytes = files.map((file) => fs.readFileSync(file));
    files.forEach((file, index) => {
      fs.writeFileSync(file, bytes[(index + 1) % bytes.length]);
    });
    const second = await session();
    assert.deepEqual(second.reads, ['copy', 'other', 'wire']);
    assert.deepEqual(second.shown, first.shown);
  });

  it('clears away what a window left that ended while it wrote, not what one writes now', async () => {
    await session();
    const [shard] = shards();
    const [stale, fresh] = [`${shard}.1`, `${shard}.2`];
    for (const part of [stale, fresh]) fs.writeFileSync(part, 'part');
    fs.utimesSync(stale, new Date(), new Date(Date.now() - 3_600_000));
    write('copy', `${copy} More.`);
    await session();
    assert.deepEqual([fs.existsSync(stale), fs.existsSync(fresh)], [false, true]);
  });

  it('is cleared on request: all files are read again', async () => {
    const client = new TestClient(storage);
    await client.start();
    await client.index({ [uriOf('wire')]: wire, [uriOf('copy')]: copy });
    const before = await client.request(articlesRequest, {});
    client.reads.length = 0;
    await client.request(clearCacheRequest, {});
    await client.until(({ done, total }) => done === total && total === 2);
    assert.deepEqual(client.reads.map((uri) => path.basename(uri, '.txt')).sort(), ['copy', 'wire']);
    assert.deepEqual(await client.request(articlesRequest, {}), before);
    client.dispose();
  });

  it('is gone when it is cleared, also of articles that are none any longer', async () => {
    await session();
    const indexes = (): string[] => fs.readdirSync(storage).filter((name) => name.startsWith('index-'));
    assert.equal(indexes().length, 1);
    await new DiskStorage(storage, '').clear();
    assert.deepEqual(indexes(), []);
  });

  it('is mended where something else stands in the place of a shard', async () => {
    const first = await session();
    for (const file of shards()) {
      fs.rmSync(file);
      fs.mkdirSync(path.join(file, 'deep'), { recursive: true });
    }
    const second = await session();
    assert.deepEqual([second.reads, second.shown], [['copy', 'other', 'wire'], first.shown]);
    assert.deepEqual((await session()).reads, []);
  });
});
