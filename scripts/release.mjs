// `npm run release -- VERSION [--dry-run]`: sets the version in the manifest and its lock file, dates the
// changelog's heading, packages the extension. `--dry-run` says what would change, packages into a temporary
// folder, and changes nothing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { packageExtension } from './package.mjs';
import { releasedFiles } from './release/files.mjs';
import { root } from './steps.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Lines that differ, as a reader of a diff expects them. */
function differences(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `  - ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `  + ${line.trim()}`),
  ];
}

const {
  values: { 'dry-run': dry },
  positionals: [version],
} = readArguments({
  usage: 'usage: npm run release -- VERSION [--dry-run]',
  options: { 'dry-run': { type: 'boolean' } },
  least: 1,
});
const names = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
const before = Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')]));
let after;
try {
  after = releasedFiles(before, version, new Date().toISOString().slice(0, 10));
} catch (error) {
  fail(error.message);
}
const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
if (!dry && stdout.trim() !== '') fail('There are changes that are not committed.');

for (const name of names) console.log([name, ...differences(before[name], after[name])].join('\n'));
const vsix = `crossread-${version}.vsix`;
if (dry) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-release-'));
  const file = packageExtension(path.join(folder, vsix));
  console.log(`${vsix}: ${(fs.statSync(file).size / 1024).toFixed(0)} KB\nNothing was changed.`);
  fs.rmSync(folder, { recursive: true });
} else {
  for (const name of names) fs.writeFileSync(path.join(root, name), after[name]);
  packageExtension(path.join(root, vsix));
  console.log(`${vsix} is packaged. What is left:
  npm test
  git commit -am "Version ${version}" && git tag v${version} && git push --follow-tags
  npx vsce publish --packagePath ${vsix}`);
}
