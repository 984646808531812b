import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attack, Trial } from './attack';
import { ServerProcess } from './serverProcess';
import { storyText } from './story';

const articles = 16;
/** Articles of which marks are asked for: links with all others are worked out for them. */
const asked = 2;
const times = 20;
/** Ms within which a server has written what it keeps. */
const writingMs = 60;
/** Characters of answers that part, before the place and behind it. */
const shownBefore = 150;
const shownBehind = 60;

export const attackKills: Attack = {
  name: 'kills',
  what: 'the server ended by kill -9 while it reads and while it writes, twenty times each: the next one tells the same',
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
          // Something is kept already every other time.
          if (round % 2 === 1) fs.cpSync(kept, storage, { recursive: true });
          await killed(trial, storage, uris, when);
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
  const server = new ServerProcess(storage, uris);
  await server.start();
  if (when === 'while reading') await server.until(trial.below(uris.length));
  else {
    await server.until(uris.length);
    // It writes now, and is not waited for.
    void server.request('shutdown', undefined).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, trial.below(writingMs)));
  }
  await server.kill();
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
