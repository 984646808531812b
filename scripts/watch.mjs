// `npm run watch [-- FILE…]`: builds the unit tests whenever a source changes and runs those whose bundle is
// another than when it last passed, those of test/scripts when a script changes; with files, those alone. The
// shipped bundles are built as well, so that a reload of the extension's window shows the change. Each round begins
// with the line `build started` and ends with one that begins with `passed` or `failed`, unless a change begins the
// next.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import esbuild from 'esbuild';
import { readArguments } from './arguments.mjs';
import { bundleOfTest, bundles, copyData, filesBelow, scriptTests, unitBundle, unitTests } from './bundles.mjs';
import { forgetBuilds, install, root } from './steps.mjs';
import { namedTests } from './unit.mjs';
import { errorsOf, lastLine, PassedTests } from './watch/rounds.mjs';

/** How often sources are looked at, in ms; a round waits for a look without a change, as files are saved together. */
const pause = 150;

const { positionals, refuse } = readArguments({ usage: 'usage: npm run watch [-- FILE…]', most: Infinity });
const tests = positionals.length > 0 ? namedTests(positionals, refuse) : [...unitTests(), ...scriptTests()];
install();
process.chdir(root);
forgetBuilds();

/** Names, sizes and times of the files below folders: another text when one of them changed. */
function stateOf(folders) {
  const states = folders.flatMap(filesBelow).map((name) => {
    if (name.includes('/node_modules/')) return '';
    const stat = fs.statSync(name, { throwIfNoEntry: false });
    return stat?.isFile() ? `${name} ${stat.size} ${stat.mtimeMs}` : '';
  });
  return states.join('\n');
}

/** What a test runs: another text when it has to be run again. */
function contentOf(test) {
  const content = test.startsWith('test/') ? stateOf(['scripts', 'test/scripts']) : fs.readFileSync(test);
  return createHash('sha1').update(content).digest('hex');
}

const passed = new PassedTests();
let running;

/** Runs the tests that have to be run, until the next round ends them. */
function runChanged() {
  const contents = new Map(tests.map(bundleOfTest).map((name) => [name, contentOf(name)]));
  const files = passed.left(contents);
  if (files.length === 0) {
    console.log(lastLine(false, 0));
    return;
  }
  const report = path.join(root, 'out', `watch-${process.pid}.json`);
  fs.rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      ...['--reporter', path.join(root, 'scripts/reporter.cjs')],
      ...['--reporter-option', `output=${report},shown=Dot`, '--timeout', '60000'],
      ...files,
    ],
    { stdio: 'inherit' },
  );
  running = child;
  child.once('exit', (status) => {
    if (running !== child) return;
    // Without a report mocha ended early, and nothing is known of any file.
    const reported = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')).failedFiles : [];
    const failed = files.filter((name) => reported.includes(path.resolve(name)));
    fs.rmSync(report, { force: true });
    passed.take(contents, files, status !== 0 && failed.length === 0 ? files : failed);
    console.log(lastLine(status !== 0, files.length));
  });
}

const unit = unitBundle(tests.filter((name) => name.endsWith('.ts')));
const contexts = await Promise.all(
  [{ ...unit, minify: false }, ...bundles({ minify: false })].map((options) =>
    esbuild.context({ ...options, logLevel: 'silent' }),
  ),
);
const folders = ['src', 'test', 'scripts'];
for (let built; ; await setTimeout(pause)) {
  const state = stateOf(folders);
  if (state === built) continue;
  await setTimeout(pause);
  if (state !== stateOf(folders)) continue;
  built = state;
  running?.kill();
  running = undefined;
  console.log('build started');
  copyData();
  const errors = errorsOf(await Promise.allSettled(contexts.map((context) => context.rebuild())));
  if (errors.length === 0) runChanged();
  else {
    for (const text of await esbuild.formatMessages(errors, { kind: 'error', color: process.stdout.isTTY }))
      console.error(text);
    console.log('failed: the build has errors');
  }
}
