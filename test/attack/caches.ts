import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { Corpus } from '../../src/corpus/corpus';
import type { IndexRecord } from '../../src/corpus/index/indexRecord';
import { DiskStorage } from '../../src/server/node/diskStorage';
import { ReadingJournal } from '../../src/server/node/readingJournal';
import { maxDeaths } from '../../src/server/workspace/guard';
import { tagger } from '../fixtures/tagger';
import type { Attack, Trial } from './attack';
import { storyText } from './story';

const articles = 5;
/** Every so many bits one is flipped. */
const flipEvery = 64;

/** A kept index, its files, and what was kept of each article. */
interface Kept {
  readonly root: string;
  readonly uris: readonly string[];
  readonly shards: readonly string[];
  readonly records: ReadonlyMap<string, Buffer>;
}

export const attackCaches: Attack = {
  name: 'caches',
  what: 'damaged caches: bits flipped, cut short, swapped, zeroed; nothing that does not verify is shown',
  run: async (trial) => {
    const kept = await keep(trial.folder());
    assert.deepEqual([...kept.records.keys()].sort(), [...kept.uris].sort(), 'nothing is kept');
    for (const shard of kept.shards) await damageShard(trial, kept, shard);
    const [one, other] = kept.shards;
    await withFiles(trial, kept, 'two shards swapped', [
      [one, fs.readFileSync(other)],
      [other, fs.readFileSync(one)],
    ]);
    damageJournal(trial, kept);
  },
};

async function keep(root: string): Promise<Kept> {
  const folder = path.join(root, 'articles');
  fs.mkdirSync(folder);
  const corpus = new Corpus(tagger);
  const uris = Array.from({ length: articles }, (_, index) => {
    const file = path.join(folder, `a${index}.txt`);
    fs.writeFileSync(file, storyText(index, 1));
    const uri = pathToFileURL(file).toString();
    corpus.read(uri, storyText(index, 1));
    return uri;
  });
  const storage = new DiskStorage(root, '');
  await storage.expect(uris);
  await storage.save((uri) => corpus.recordsOfFile(uri));
  const index = fs.readdirSync(root).find((name) => name.startsWith('index-')) ?? '';
  const shards = fs
    .readdirSync(path.join(root, index))
    .map((name) => path.join(root, index, name))
    .filter((name) => fs.statSync(name).size > 200);
  const records = new Map<string, Buffer>();
  await new DiskStorage(root, '').load(uris, (uri, own) => records.set(uri, v8.serialize(own)));
  return { root, uris, shards, records };
}

/** The articles that a kept index shows. @throws where one is not as it was kept */
async function shownBy({ root, uris, records }: Kept): Promise<Set<string>> {
  const shown = new Set<string>();
  await new DiskStorage(root, '').load(uris, (uri: string, own: readonly IndexRecord[]) => {
    assert.ok(records.get(uri)?.equals(v8.serialize(own)), `${uri} is not as it was kept`);
    shown.add(uri);
  });
  return shown;
}

async function damageShard(trial: Trial, kept: Kept, shard: string): Promise<void> {
  const bytes = fs.readFileSync(shard);
  const name = path.basename(shard);
  // Other shards have nothing to say here, and cost time.
  const alone = { ...kept, root: trial.folder() };
  const folder = path.join(alone.root, path.basename(path.dirname(shard)));
  fs.mkdirSync(folder);
  const file = path.join(folder, name);
  const only = (what: string, changed: Buffer): Promise<void> => withFiles(trial, alone, what, [[file, changed]]);
  for (let bit = trial.below(flipEvery); bit < bytes.length * 8; bit += flipEvery) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] ^= 1 << (bit & 7);
    await only(`bit ${bit} of ${name}`, changed);
  }
  for (let length = 0; length < bytes.length; length += 997)
    await only(`${length} bytes of ${name}`, bytes.subarray(0, length));
  const header = bytes.indexOf(10) + 1;
  for (const [what, changed] of [
    ['zeros', Buffer.alloc(bytes.length)],
    ['zeros behind the header', Buffer.concat([bytes.subarray(0, header), Buffer.alloc(bytes.length - header)])],
    ['twice', Buffer.concat([bytes, bytes])],
    ['records twice', Buffer.concat([bytes, bytes.subarray(header)])],
    ['bytes turned round', Buffer.from(bytes).reverse()],
  ] as const)
    await only(`${what} in ${name}`, changed);
}

async function withFiles(
  trial: Trial,
  kept: Kept,
  what: string,
  files: readonly (readonly [string, Buffer])[],
): Promise<void> {
  const before = files.map(([name]) => [name, fs.existsSync(name) ? fs.readFileSync(name) : undefined] as const);
  for (const [name, bytes] of files) fs.writeFileSync(name, bytes);
  await trial.tryLater(what, async () => void (await shownBy(kept)));
  for (const [name, bytes] of before) if (bytes) fs.writeFileSync(name, bytes);
}

/** What a damaged journal says sets no article aside. */
function damageJournal(trial: Trial, { uris }: Kept): void {
  const root = trial.folder();
  const journal = new ReadingJournal(root);
  journal.begin(uris[0]);
  // The server after the one that ended counts it.
  new ReadingJournal(root).end();
  const file = path.join(root, 'ended');
  const bytes = fs.readFileSync(file);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] ^= 1 << (bit & 7);
    fs.writeFileSync(file, changed);
    trial.try(`bit ${bit} of the journal`, () => {
      const read = new ReadingJournal(root);
      for (const uri of uris) assert.ok(read.deaths(uri) < maxDeaths, `${uri} is set aside`);
    });
  }
}
