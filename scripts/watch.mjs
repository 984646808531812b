// `npm run watch [-- FILE…]`: builds the unit tests whenever a source changes and runs those whose bundle is
// another than before; with files, those alone. The shipped bundles are built as well, so that a reload of
// the extension's window shows the change.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { bundleOfTest, bundles, unitBundle, unitTests } from './bundles.mjs';
import { forgetBuilds, install, root } from './steps.mjs';
import { testsFor } from './unit.mjs';

install();
process.chdir(root);
forgetBuilds();
const names = process.argv.slice(2).map((each) =>
  path
    .relative(root, path.resolve(process.env.INIT_CWD ?? root, each))
    .split(path.sep)
    .join('/'),
);
const tests = names.length > 0 ? names.flatMap((name) => testsFor(name, unitTests())) : unitTests();
if (tests.length === 0) {
  console.error(`No unit test for ${names.join(', ')}`);
  process.exit(2);
}

/** Content of each bundle when it was last run. */
const known = new Map();
function changedBundles() {
  return tests.map(bundleOfTest).filter((name) => {
    if (!fs.existsSync(name)) return false;
    const hash = createHash('sha1').update(fs.readFileSync(name)).digest('hex');
    if (known.get(name) === hash) return false;
    known.set(name, hash);
    return true;
  });
}

let running;
let waiting;
function runChanged() {
  clearTimeout(waiting);
  // Several bundles are written one after another.
  waiting = setTimeout(() => {
    const files = changedBundles();
    if (files.length === 0) return;
    running?.kill();
    const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
    const child = spawn(process.execPath, [mocha, '--reporter', 'dot', '--timeout', '20000', ...files], {
      stdio: 'inherit',
    });
    running = child;
    child.once('exit', (status) => {
      if (running === child) console.log(`${status === 0 ? 'passed' : 'failed'}: ${files.length} test files`);
    });
  }, 100);
}

const reporting = {
  name: 'reporting',
  setup(build) {
    build.onStart(() => console.log('build started'));
    build.onEnd(({ errors }) => {
      if (errors.length === 0) runChanged();
      else console.log('failed: the build has errors');
    });
  },
};

const watched = [{ ...unitBundle(tests), minify: false, plugins: [reporting] }, ...bundles({ minify: false })];
for (const options of watched) await (await esbuild.context(options)).watch();
