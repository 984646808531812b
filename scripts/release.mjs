// `npm run release -- VERSION [--repository URL] [--dry-run]`: sets the version in the manifest and its lock file, dates
// the changelog's heading, packages the extension. `--dry-run` says what would change and what is wrong with the
// pictures of the listing, packages into a temporary folder, and changes nothing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { pictureFaults, repositoryOf, repositoryVariable } from './listing/listing.mjs';
import { packageExtension } from './package.mjs';
import { releasedFiles } from './release/files.mjs';
import { root } from './steps.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });

/** Lines that differ, as a reader of a diff expects them. */
function differences(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `  - ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `  + ${line.trim()}`),
  ];
}

const {
  values: { 'dry-run': dry, repository: named },
  positionals: [version],
} = readArguments({
  usage: 'usage: npm run release -- VERSION [--repository URL] [--dry-run]',
  options: { 'dry-run': { type: 'boolean' }, repository: { type: 'string' } },
  least: 1,
});
const names = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
const before = Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')]));
let after;
let repository;
try {
  after = releasedFiles(before, version, new Date().toISOString().slice(0, 10));
  repository = repositoryOf(named, JSON.parse(before['package.json']));
} catch (error) {
  fail(error.message);
}
const isCommitted = (name) => git('ls-files', '--error-unmatch', '--', name).status === 0;
const faults = pictureFaults(fs.readFileSync(path.join(root, 'README.md'), 'utf8'), root, isCommitted);
if (faults.length > 0) fail(`The pictures of the listing:\n  ${faults.join('\n  ')}`);
const unknown = `No repository is known: --repository URL or ${repositoryVariable} names it.`;
if (!dry && !repository) fail(`${unknown} A listing without one has no pictures in the marketplaces.`);
if (!dry && git('status', '--porcelain').stdout.trim() !== '') fail('There are changes that are not committed.');

for (const name of names) console.log([name, ...differences(before[name], after[name])].join('\n'));
console.log(repository ? `repository, bugs and homepage: ${repository}` : unknown);
const vsix = `crossread-${version}.vsix`;
if (dry) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-release-'));
  const file = packageExtension(path.join(folder, vsix), repository);
  console.log(`${vsix}: ${(fs.statSync(file).size / 1024).toFixed(0)} KB\nNothing was changed.`);
  fs.rmSync(folder, { recursive: true });
} else {
  for (const name of names) fs.writeFileSync(path.join(root, name), after[name]);
  packageExtension(path.join(root, vsix), repository);
  console.log(`${vsix} is packaged. What is left:
  npm test
  git commit -am "Version ${version}" && git tag v${version} && git push --follow-tags
The workflow “release” packages the tag again and publishes it to both marketplaces and to npm.`);
}
