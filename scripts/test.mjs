// `npm test`: installs, builds, type-checks, lints, checks the format, and runs every level of test. The last line
// counts what really ran, those before it name what failed. `npm test -- units|editor|ui` runs one level,
// `npm test -- editor news` one window.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { windowNames } from '../test/editor/windows.mjs';
import { oneOf, readArguments } from './arguments.mjs';
import { build, install, noNetwork, root, run } from './steps.mjs';

const windows = [...windowNames, 'web'];
const {
  positionals: [level, window],
  refuse,
} = readArguments({ usage: `usage: npm test [-- units | editor [${windows.join('|')}] | ui]`, most: 2 });
if (level) oneOf(level, ['units', 'editor', 'ui'], 'level', refuse);
if (window && level !== 'editor') refuse(`What is ${window}?`);
if (window) oneOf(window, windows, 'window', refuse);
const total = { passed: 0, failed: 0, failedTests: [] };
const add = ({ passed, failed, failedTests }) => {
  total.passed += passed;
  total.failed += failed;
  total.failedTests.push(...failedTests);
};

/** Runs mocha on files, prints as it goes, counts from its JSON report. */
function mocha(files, timeout, options = []) {
  const report = path.join(root, 'out', `mocha-${Date.now()}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  const reporter = path.join(root, 'scripts/reporter.cjs');
  spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      '--reporter',
      reporter,
      '--reporter-option',
      `output=${report}`,
      '--timeout',
      String(timeout),
      ...options,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, failedTests: [`no result of ${files.join(', ')}`] };
  const { passed, failed, failedTests } = JSON.parse(fs.readFileSync(report, 'utf8'));
  fs.rmSync(report);
  return { passed, failed: failed + (passed + failed === 0 ? 1 : 0), failedTests };
}

install();
build();
build(['--tests']);
if (!level) {
  run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit']);
  run(process.execPath, [path.join(root, 'node_modules/eslint/bin/eslint.js'), '.']);
  run(process.execPath, [
    path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
    '--check',
    '--log-level=warn',
    '.',
  ]);
  console.log('Types, lint and format: no complaint');
}
if (!level || level === 'units') add(mocha(['out/unit/**/*.test.js', 'test/scripts/*.test.mjs'], 60_000, noNetwork));
if (!level || level === 'editor') {
  try {
    const { runEditorTests } = await import('./editor-tests.mjs');
    add(await runEditorTests(window));
  } catch (error) {
    console.error(`\nNo VS Code to run the editor tests in: ${error instanceof Error ? error.message : error}`);
    total.failed++;
    total.failedTests.push('the windows of VS Code');
  }
}
if (!level || level === 'ui') {
  const { supported } = await import('../test/host/host.mjs');
  if (supported) add(mocha(['test/ui/*.test.mjs'], 240_000));
  else console.log('\nEnd-to-end tests in the browser: not run, the VS Code server from npm needs Linux on x64.');
}
for (const title of total.failedTests) console.log(`failed: ${title}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
