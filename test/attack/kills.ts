import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackRecords } from '../../src/server/node/recordFile';
import type { Attack, Trial } from './attack';
import { ServerProcess } from './serverProcess';
import { storyText } from './story';

const articles = 16;
/** Articles of which marks are asked for: links with all others are worked out for them. */
const asked = 2;
const times = 20;
/** Files of an index that a server has begun to write when it is ended, at most; it writes more. */
const maxBegun = 8;
/** Ms that each of them takes on the slow disk. */
const fileMs = 15;
/** Ms that a server is waited for to write. */
const maxWaitMs = 60_000;
/** Characters of answers that part, before the place and behind it. */
const shownBefore = 150;
const shownBehind = 60;

export const attackKills: Attack = {
  name: 'kills',
  what: 'the server ended by kill -9 while it reads and while it writes to a slow disk, twenty times each: no file is torn, the next one tells the same',
  run: async (trial) => {
    const folder = trial.folder();
    const uris = Array.from({ length: articles }, (_, index) => {
      const file = path.join(folder, `a${index}.txt`);
      fs.writeFileSync(file, storyText(index, 2));
      return pathToFileURL(file).toString();
    });
    const kept = trial.folder();
    const wanted = await answers(kept, uris);
    for (const when of ['while reading', 'while writing'] as const)
      await trial.sideBySide(trial.rounds(times), (round) =>
        trial.tryLater(`${when}, ${round}`, async () => {
          const storage = trial.folder();
          // Something is kept already every other time, and is to be written anew.
          if (round % 2 === 1) {
            fs.cpSync(kept, storage, { recursive: true });
            for (const uri of uris) fs.utimesSync(new URL(uri), new Date(), new Date());
          }
          await killed(trial, storage, uris, when);
          assertNoneTorn(storage);
          assertSame(await answers(storage, uris), wanted);
        }),
      );
  },
};

async function killed(
  trial: Trial,
  storage: string,
  uris: readonly string[],
  when: 'while reading' | 'while writing',
): Promise<void> {
  const server = new ServerProcess(storage, uris, true);
  await server.start();
  if (when === 'while reading') await server.until(trial.below(uris.length));
  else {
    await server.until(uris.length);
    const before = written(storage);
    // It writes now, and is not waited for.
    void server.request('shutdown', undefined).catch(() => undefined);
    await untilBegun(storage, before, 1 + trial.below(maxBegun));
    await pause(trial.below(fileMs));
  }
  await server.kill();
}

/** What lies of the index, with times and sizes. */
function written(storage: string): ReadonlySet<string> {
  const files = fs.readdirSync(storage, { recursive: true }).map((name) => path.join(storage, String(name)));
  return new Set(
    files.flatMap((file) => {
      const status = fs.statSync(file, { throwIfNoEntry: false });
      return status?.isFile() && /\.bin/.test(file) ? [`${file} ${status.mtimeMs} ${status.size}`] : [];
    }),
  );
}

/** Resolves when so many files have come or changed, even if it is only their first half that is there. */
async function untilBegun(storage: string, before: ReadonlySet<string>, count: number): Promise<void> {
  const end = performance.now() + maxWaitMs;
  while ([...written(storage)].filter((file) => !before.has(file)).length < count) {
    assert.ok(performance.now() < end, 'nothing is written');
    await pause(1);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Nothing of a torn file is taken, so that no answer tells of it: its articles are read again, which costs the next start. */
function assertNoneTorn(storage: string): void {
  for (const index of fs.readdirSync(storage).filter((name) => name.startsWith('index-')))
    for (const name of fs.readdirSync(path.join(storage, index)).filter((each) => each.endsWith('.bin'))) {
      const bytes = fs.readFileSync(path.join(storage, index, name));
      assert.ok(unpackRecords(`crossread ${index}\n`, bytes).isWhole, `${name} is torn, ${bytes.length} bytes`);
    }
}

/** What a server tells of all articles; it ends in order. */
async function answers(storage: string, uris: readonly string[]): Promise<string> {
  const server = new ServerProcess(storage, uris);
  try {
    await server.start();
    await server.until(uris.length);
    const told: unknown[] = [await server.request('crossread/entities', {})];
    for (const uri of uris.slice(0, asked)) {
      // Claims wait for all that is drawn; marks alone are given before it is there, where that takes long.
      told.push(await server.request('crossread/claims', { uri }));
      const { version: _, ...marks } = await server.request<Record<string, unknown>>('crossread/marks', { uri });
      told.push(marks);
    }
    told.push(await server.request('crossread/skipped', { limit: 9 }));
    await server.stop();
    return JSON.stringify(told);
  } finally {
    await server.kill();
  }
}

/** @throws with the place at which two answers part */
function assertSame(told: string, wanted: string): void {
  if (told === wanted) return;
  let at = 0;
  while (told[at] === wanted[at]) at++;
  const from = Math.max(0, at - shownBefore);
  assert.fail(`tells …${told.slice(from, at + shownBehind)} instead of …${wanted.slice(from, at + shownBehind)}`);
}
