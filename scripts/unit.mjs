// `npm run unit -- FILE… [--debug] [-g TITLE …]`: builds and runs the unit tests of some files alone. A folder
// or a file of src stands for the tests that mirror it, and a file of rules for those that run its rows as well;
// what begins with a dash goes to mocha; `--debug` builds without minifying.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { pathOf, readArguments } from './arguments.mjs';
import { bundleOfTest, scriptTests, unitBundle, unitTests } from './bundles.mjs';
import { install, noNetwork, root } from './steps.mjs';

const textOf = (name) => fs.readFileSync(path.join(root, name), 'utf8');

/** The tests that run examples and counterexamples of the rows in a file of src: those at its folder or below. */
function rowTestsFor(name, tests) {
  if (!name.startsWith('src/') || !name.endsWith('.ts') || !fs.existsSync(path.join(root, name))) return [];
  if (!/^\s+counterexample:/m.test(textOf(name))) return [];
  const folder = path.posix.dirname(name).replace(/^src/, 'test');
  return tests.filter((test) => test.startsWith(`${folder}/`) && textOf(test).includes("fixtures/rules'"));
}

/** The tests that a path means: itself, those below a folder, or those that mirror a path of src or run its rows. */
export function testsFor(name, tests) {
  const mirrored = name.replace(/^src\//, 'test/').replace(/\/$/, '');
  const stem = mirrored.replace(/(?:\.test)?\.m?[jt]s$/, '');
  const own = tests.filter(
    (test) => test.startsWith(`${mirrored}/`) || test.replace(/\.test\.(?:ts|mjs)$/, '') === stem,
  );
  return [...new Set([...own, ...rowTestsFor(name, tests)])];
}

/** The tests of all paths, each once; a path without a test is refused. */
export function namedTests(paths, refuse) {
  const all = [...unitTests(), ...scriptTests()];
  const tests = paths.flatMap((each) => {
    const name = path.relative(root, pathOf(each)).split(path.sep).join('/');
    const found = testsFor(name, all);
    return found.length > 0 ? found : refuse(`No unit test for ${name}.`);
  });
  return [...new Set(tests)];
}

/** @returns {number} mocha's status; no test that a title means is a failure */
function runMocha(files, options) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const own = ['--timeout', '60000', '--fail-zero', ...noNetwork];
  const { status } = spawnSync(process.execPath, [mocha, ...own, ...options, ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

async function main() {
  const args = process.argv.slice(2);
  const isOwn = (each) => !each.startsWith('-') || ['--debug', '--help', '-h'].includes(each);
  const first = args.findIndex((each) => !isOwn(each));
  const { values, positionals, refuse } = readArguments(
    {
      usage: 'usage: npm run unit -- FILE… [--debug] [-g TITLE …]',
      options: { debug: { type: 'boolean', default: false } },
      least: 1,
      most: Infinity,
    },
    first < 0 ? args : args.slice(0, first),
  );
  const tests = namedTests(positionals, refuse);
  install();
  process.chdir(root);
  await esbuild.build({ ...unitBundle(tests.filter((name) => name.endsWith('.ts'))), minify: !values.debug });
  process.exit(runMocha(tests.map(bundleOfTest), first < 0 ? [] : args.slice(first)));
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'scripts/unit.mjs')) await main();
