import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseDecisions } from '../../src/corpus/decisions/decisions';
import { parseNote } from '../../src/corpus/notes/note';
import type { Attack, Trial } from './attack';

/** Decisions that each of two windows makes. */
const decisions = 100;
/** Windows that are ended while they write. */
const kills = 20;
/** Ms after which the last events of the file have been told. */
const settleMs = 1500;
/** Ms that a window is waited for. */
const maxMs = 120_000;

export const attackWindows: Attack = {
  name: 'windows',
  what: 'two windows, processes of their own, write 200 decisions to one file; windows are ended by kill -9 while they write decisions and notes to a slow disk',
  run: async (trial) => {
    await trial.tryLater('two windows', () => twoWindows(trial));
    await trial.sideBySide(trial.rounds(kills), (round) =>
      trial.tryLater(`a window that is killed, ${round}`, () => killedWindow(trial)),
    );
    await trial.sideBySide(trial.rounds(kills), (round) =>
      trial.tryLater(`a window that is killed over a note, ${round}`, () => killedOverNote(trial)),
    );
  },
};

/** A window with what it has said so far. */
class Window {
  readonly said: string[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private look: () => void = () => undefined;
  private errors = '';

  constructor(folder: string, name: string, count: number, ...kind: 'notes'[]) {
    this.child = spawn(process.execPath, [path.resolve('out/attackWindow.js'), folder, name, String(count), ...kind]);
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    let rest = '';
    this.child.stdout?.on('data', (part: Buffer) => {
      const lines = `${rest}${part.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      this.said.push(...lines);
      this.look();
    });
    this.child.stderr?.on('data', (part: Buffer) => (this.errors += part.toString()));
  }

  /** Resolves when the window has said so much. */
  async until(test: (said: readonly string[]) => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`said ${this.said.slice(-3).join(', ')} and no more; ${this.errors.slice(-200)}`));
      }, maxMs);
      this.look = () => {
        if (!test(this.said)) return;
        clearTimeout(timer);
        resolve();
      };
      this.look();
    });
  }

  async end(): Promise<void> {
    this.child.stdin?.end();
    await this.until((said) => said.includes('end'));
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

function namesIn(folder: string): string[] {
  const text = fs.readFileSync(path.join(folder, '.crossread/decisions.json'), 'utf8');
  return parseDecisions(text).decisions.flatMap((each) => ('entity' in each ? [each.entity.name] : []));
}

async function twoWindows(trial: Trial): Promise<void> {
  const folder = trial.folder();
  const windows = ['Anna', 'Bo'].map((name) => new Window(folder, name, decisions));
  await Promise.all(windows.map((each) => each.until((said) => said.includes('done'))));
  // What one has written over another's it is told of, and writes again.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  for (const each of windows) await each.end();
  const decided = windows.flatMap(({ said }) => said.filter((line) => line !== 'done' && line !== 'end'));
  assert.equal(decided.length, 2 * decisions, 'not all were in force');
  assert.deepEqual(namesIn(folder).sort(), decided.sort());
}

async function killedWindow(trial: Trial): Promise<void> {
  const folder = trial.folder();
  const window = new Window(folder, 'Cleo', decisions);
  const enough = 1 + trial.below(20);
  await window.until((said) => said.length >= enough);
  await window.kill();
  const names = namesIn(folder);
  for (const line of window.said) assert.ok(line === 'done' || names.includes(line), `${line} is lost`);
  // The next window is not kept from writing by what the other left.
  const next = new Window(folder, 'Dora', 2);
  await next.until((said) => said.includes('done'));
  await next.end();
  const after = namesIn(folder);
  for (const name of [...names, 'Dora 0', 'Dora 1']) assert.ok(after.includes(name), `${name} is lost`);
}

/** The note is there with the last text that was said to be written, or with the one after it. */
async function killedOverNote(trial: Trial): Promise<void> {
  const folder = trial.folder();
  const window = new Window(folder, 'Elin', decisions, 'notes');
  const enough = 1 + trial.below(20);
  await window.until((said) => said.length >= enough);
  await window.kill();
  const said = window.said.filter((line) => line !== 'done').length;
  const read = parseNote(fs.readFileSync(path.join(folder, '.crossread/notes/note.json'), 'utf8'));
  if (!('note' in read)) throw new Error(`the note is lost: ${read.fault}`);
  const last = Number(read.note.text.split(' ')[1]);
  assert.ok(last >= said - 1, `text ${said - 1} is lost, ${last} is there`);
}
