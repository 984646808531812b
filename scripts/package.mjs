// `npm run package [-- --repository URL]`: a VSIX with only what is needed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { listedManifest, listedText, repositoryOf, repositoryVariable } from './listing/listing.mjs';
import { build, install, root } from './steps.mjs';

const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
const textOf = (name) => fs.readFileSync(path.join(root, name), 'utf8');

function runVsce(args, cwd) {
  const result = spawnSync(process.execPath, [vsce, ...args], { cwd, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`vsce ${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return result;
}

/** Files that ship, by `.vscodeignore`. */
const shippedFiles = () => runVsce(['ls', '--no-dependencies'], root).stdout.split(/\r?\n/).filter(Boolean);

/** Puts what ships into a folder, as it is listed. @returns its files */
export function stage(folder, repository) {
  const manifest = JSON.parse(textOf('package.json'));
  const dataOf = (name) => fs.readFileSync(path.join(root, name)).toString('base64');
  const listed = (name) => listedText(textOf(name), { repository, version: manifest.version, dataOf });
  const files = shippedFiles();
  for (const name of files) {
    const target = path.join(folder, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (name === 'package.json')
      fs.writeFileSync(target, `${JSON.stringify(listedManifest(manifest, repository), undefined, 2)}\n`);
    else if (/^(?:README|CHANGELOG)\.md$/.test(name)) fs.writeFileSync(target, listed(name));
    // Maps of the sources do not go along.
    else if (name.endsWith('.js'))
      fs.writeFileSync(target, textOf(name).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
    else fs.copyFileSync(path.join(root, name), target);
  }
  return files;
}

/** Packs what was built. @returns what vsce says of it */
export function packVsix(file, repository) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-stage-'));
  try {
    stage(folder, repository);
    fs.rmSync(file, { force: true });
    // What is left out has been: vsce asks for the list all the same.
    fs.writeFileSync(path.join(folder, '.vscodeignore'), '');
    // Addresses are whole already.
    const args = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--out', file];
    const { stdout, stderr } = runVsce([...args, ...(repository ? [] : ['--allow-missing-repository'])], folder);
    return stdout + stderr;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Packages the extension; returns the file. @param repository where the project is kept, if that is known */
export function packageExtension(file = path.join(root, 'crossread.vsix'), repository = undefined) {
  install();
  build();
  packVsix(file, repository);
  return file;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url).pathname)) {
  const { values } = readArguments({
    usage: 'usage: npm run package [-- --repository URL]',
    options: { repository: { type: 'string' } },
  });
  const repository = repositoryOf(values.repository, JSON.parse(textOf('package.json')));
  const file = packageExtension(undefined, repository);
  if (!repository)
    console.error(
      `No repository is known: the pictures of the README stand in it, and its links are plain words. --repository URL or ${repositoryVariable} names one.`,
    );
  console.log(`${path.relative(process.cwd(), file)}, ${(fs.statSync(file).size / 1024).toFixed(0)} KB`);
}
