import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { foldBlanks } from '../../src/server/wording/escape';
import type { Attack, Trial } from './attack';
import { storyText } from './story';

/** Names that mean something to shells, systems, URIs, spreadsheets or terminals. */
const names: readonly string[] = [
  ...[
    'new\nline.txt',
    'pct%41.txt',
    'pct%.txt',
    'hash#1.txt',
    'ask?.txt',
    'back\\slash.txt',
    '[x](command:y).txt',
    '$(gear).txt',
  ],
  ...[
    '<img src=x onerror=alert(1)>.txt',
    '=cmd|calc.txt',
    '\u202etxt.exe.txt',
    'Case.txt',
    'case.txt',
    'UP.TXT',
    'Up.Txt',
    ' lead.txt',
    '-dash.txt',
  ],
  ...[
    'a\u001b[2Jb.txt',
    'a"b.txt',
    'a\tb.md',
    'a,b;=1+1.txt',
    'CON.txt',
    `${'x'.repeat(250)}.md`,
    'e\u0301.txt',
    '\u00e9.txt',
    '\ufffd.txt',
  ],
];
/** Ms that the command line may take. */
const maxMs = 120_000;

export const attackFolders: Attack = {
  name: 'folders',
  what: 'odd files and folders given to the command line: named as what they are, none waited for, nothing outside touched',
  run: (trial) => {
    const outside = trial.folder();
    fs.writeFileSync(path.join(outside, 'secret.txt'), storyText(1).replace('Bridge', 'SECRET'));
    const made = oddFolder(trial, outside);
    for (const format of ['json', 'csv', 'markdown', 'w3c', 'statements'])
      trial.try(`the folder as ${format}`, () => {
        checkFolder(format, made, run(['annotate', made.folder, '--format', format]));
      });
    for (const name of made.strange)
      trial.try(`${JSON.stringify(name)} named itself`, () => {
        const { status, stdout } = run(['annotate', name.startsWith('/') ? name : path.join(made.folder, name)]);
        assert.ok(status === 1, `ended with ${status}`);
        assert.equal(stdout.includes('"articles":[{'), false);
      });
    trial.try('decisions and notes that are none', () => {
      const { stderr } = run(['annotate', made.folder]);
      assert.match(stderr, /decisions\.json is passed over/);
    });
    trial.try('a file that grows', () => {
      growing(trial);
    });
    trial.try('what lies outside', () => {
      assert.deepEqual(fs.readdirSync(outside), ['secret.txt']);
    });
  },
};

interface OddFolder {
  readonly folder: string;
  /** Names of files that are articles. */
  readonly articles: readonly string[];
  /** Names of what is none, and would be waited for or never end. */
  readonly strange: readonly string[];
}

function oddFolder(trial: Trial, outside: string): OddFolder {
  const folder = trial.folder();
  const at = (name: string): string => path.join(folder, name);
  const articles = names.filter((name, index) => {
    try {
      fs.writeFileSync(at(name), storyText(index, 1));
      return true;
    } catch {
      // This system has no such name.
      return false;
    }
  });
  fs.writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.of(0xff, 0xfe), Buffer.from('.txt')]),
    storyText(1),
  );
  const strange: string[] = [];
  const make = (name: string, how: () => unknown): void => {
    try {
      how();
      strange.push(name);
    } catch {
      // This system has no such thing.
    }
  };
  for (const name of ['pipe.txt', '.crossread/decisions.json', '.crossread/notes/p.json'])
    make(name, () => {
      fs.mkdirSync(path.dirname(at(name)), { recursive: true });
      assert.equal(spawnSync('mkfifo', [at(name)]).status, 0);
    });
  for (const [name, target] of [
    ['zero.txt', '/dev/zero'],
    ['stdin.txt', '/dev/stdin'],
    ['kmsg.txt', '/proc/kmsg'],
    ['environ.txt', '/proc/self/environ'],
  ] as const)
    if (fs.existsSync(target))
      make(name, () => {
        fs.symlinkSync(target, at(name));
      });
  make('socket.txt', () => void net.createServer().listen(at('socket.txt')).unref());
  for (const [name, target] of [
    ['loop.txt', 'loop.txt'],
    ['gone.txt', 'nowhere'],
    ['secret.txt', path.join(outside, 'secret.txt')],
    ['around', '.'],
    ['out', outside],
  ] as const)
    fs.symlinkSync(target, at(name));
  fs.mkdirSync(at('folder.txt'));
  return { folder, articles, strange: strange.filter((name) => !name.startsWith('.')) };
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    encoding: 'utf8',
    timeout: maxMs,
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  assert.equal(ran.error, undefined, String(ran.error));
  return ran;
}

function checkFolder(format: string, { articles }: OddFolder, { status, stdout, stderr }: Ran): void {
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout, /SECRET/);
  // A terminal obeys what is printed.
  assert.doesNotMatch(stderr, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.doesNotMatch(stderr, /vanished/);
  if (format !== 'json' && format !== 'w3c') assert.doesNotMatch(stdout, /[\u202a-\u202e\u2066-\u2069\u001b]/);
  if (format !== 'json') return;
  const document = JSON.parse(stdout) as { articles: { path: string }[]; skipped: { path: string; reason: string }[] };
  assert.deepEqual(document.articles.map((article) => article.path).sort(), [...articles].sort());
  assert.equal(document.skipped.length, new Set(document.skipped.map((skipped) => skipped.path)).size);
  for (const { path: name, reason } of document.skipped) assert.ok(reason !== '' && foldBlanks(name) !== '', name);
}

/** A writer that goes on while the command line reads. */
function growing(trial: Trial): void {
  const folder = trial.folder();
  const file = path.join(folder, 'log.txt');
  fs.writeFileSync(file, storyText(1));
  const writer = spawnSync(
    process.execPath,
    [
      '-e',
      `const fs = require('node:fs'), { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['dist/cli.js', 'annotate', ${JSON.stringify(folder)}], { stdio: 'ignore' });
      const timer = setInterval(() => fs.appendFileSync(${JSON.stringify(file)}, 'The old bridge of Kinn is closed again.\\n'.repeat(20)), 1);
      child.on('exit', (status) => { clearInterval(timer); process.exitCode = status; });`,
    ],
    { timeout: maxMs },
  );
  assert.equal(writer.status, 0);
}
