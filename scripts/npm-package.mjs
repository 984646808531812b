// `npm run npm-package [-- --pack FOLDER]`: makes dist/npm, the package of the command line for npm, and says what is in
// it; `--pack` writes the tarball into a folder. Nothing is published.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathOf, readArguments } from './arguments.mjs';
import { listedManifest, repositoryOf } from './listing/listing.mjs';
import { indexFile, npmManifest, packageFiles } from './npm/manifest.mjs';
import { typesOfSchema } from './npm/typesOfSchema.mjs';
import { build, install, root } from './steps.mjs';

const textOf = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const jsonOf = (name) => JSON.parse(textOf(name));

/** The types of the library. */
export function libraryTypes() {
  const types = typesOfSchema(jsonOf('src/cli/schema.json'), 'annotationDocument');
  return textOf('scripts/npm/library.d.ts.txt') + types;
}

/** Writes the package's folder from what was built. */
export function writeNpmPackage(folder = path.join(root, 'dist/npm')) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(packageFiles))
    fs.copyFileSync(path.join(root, source), path.join(folder, name));
  const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);
  // Maps of the sources do not go along.
  for (const name of Object.keys(packageFiles).filter((file) => file.endsWith('.js')))
    write(name, fs.readFileSync(path.join(folder, name), 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
  fs.chmodSync(path.join(folder, 'cli.js'), 0o755);
  write('index.js', indexFile);
  write('index.d.ts', libraryTypes());
  const extension = jsonOf('package.json');
  const listed = listedManifest(extension, repositoryOf(undefined, extension));
  const manifest = npmManifest(listed, jsonOf('package.nls.json').description);
  write('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  return folder;
}

/** What npm would pack of a folder; `into` writes the tarball there. */
export function pack(folder, into) {
  const args = ['pack', '--json', '--ignore-scripts', ...(into ? ['--pack-destination', into] : ['--dry-run'])];
  const result = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error(result.stderr);
  const told = JSON.parse(result.stdout);
  // npm tells a list, or from version 12 on an object by the packages' names.
  return (Array.isArray(told) ? told : Object.values(told))[0];
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url).pathname)) {
  const { values } = readArguments({
    usage: 'usage: npm run npm-package [-- --pack FOLDER]',
    options: { pack: { type: 'string' } },
  });
  install();
  build();
  const into = values.pack === undefined ? undefined : pathOf(values.pack);
  const { filename, size, unpackedSize, files } = pack(writeNpmPackage(), into);
  for (const { path: name, size: bytes } of files) console.log(`${String(bytes).padStart(9)}  ${name}`);
  console.log(`${filename}: ${(size / 1024).toFixed(0)} KB packed, ${(unpackedSize / 1024).toFixed(0)} KB unpacked`);
}
