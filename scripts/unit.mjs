// `npm run unit -- FILE… [--debug] [-g TITLE …]`: builds and runs the unit tests of some files alone. A folder
// or a file of src stands for the tests that mirror it; what begins with a dash goes to mocha; `--debug`
// builds without minifying.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import esbuild from 'esbuild';
import { bundleOfTest, unitBundle, unitTests } from './bundles.mjs';
import { install, root } from './steps.mjs';

/** The tests that a path means: itself, those below a folder, or those that mirror a path of src. */
export function testsFor(name, tests) {
  const mirrored = name.replace(/^src\//, 'test/').replace(/\/$/, '');
  const stem = mirrored.replace(/(?:\.test)?\.ts$/, '');
  return tests.filter((test) => test.startsWith(`${mirrored}/`) || test.replace(/\.test\.ts$/, '') === stem);
}

/** Splits what the command was given into paths and options of mocha. */
function readArguments(args) {
  const first = args.findIndex((each) => each.startsWith('-') && each !== '--debug');
  const paths = (first < 0 ? args : args.slice(0, first)).filter((each) => each !== '--debug');
  return { paths, options: first < 0 ? [] : args.slice(first).filter((each) => each !== '--debug') };
}

/** @returns {number} mocha's status */
export function runMocha(files, options = []) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const { status } = spawnSync(process.execPath, [mocha, '--timeout', '20000', ...options, ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

async function main() {
  install();
  process.chdir(root);
  const base = process.env.INIT_CWD ?? root;
  const { paths, options } = readArguments(process.argv.slice(2));
  const all = unitTests();
  const names = paths.map((each) => path.relative(root, path.resolve(base, each)).split(path.sep).join('/'));
  const tests = names.flatMap((name) => testsFor(name, all));
  if (tests.length === 0) {
    console.error(
      `No unit test for ${names.join(', ') || 'nothing'}. usage: npm run unit -- FILE… [--debug] [-g TITLE]`,
    );
    process.exit(2);
  }
  const minify = !process.argv.includes('--debug');
  await esbuild.build({ ...unitBundle(tests), minify });
  process.exit(runMocha(tests.map(bundleOfTest), options));
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'scripts/unit.mjs')) await main();
