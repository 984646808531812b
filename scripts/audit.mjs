// `npm run audit`: what the lock files bring and what ships of it. Exits with 1 where something is not as it should be.
import fs from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { build, install, root } from './steps.mjs';

/** Folders with a lock file; a test holds that there are no others. */
export const lockedFolders = ['', 'test/host/', 'scripts/wordlists/', 'test/bench/peers/'];

/** Packages that run a script when they are installed, with what for; a new one needs a look. */
const installScripts = new Map([
  ['@vscode/vsce-sign', 'fetches the program that signs a release'],
  ['esbuild', 'checks its program'],
  ['keytar', 'builds the store of a release’s token; optional'],
  ['argon2', 'part of the VS Code server of the browser tests; not run'],
  ['code-server', 'the VS Code server of the browser tests; not run'],
]);

const readJson = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));

/** What is wrong with a lock file and the manifest beside it, in words. */
export function faultsOfLock(manifest, lock) {
  const faults = [];
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(manifest[group] ?? {}))
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`${name} is not pinned: ${version}`);
  for (const [where, entry] of Object.entries(lock.packages)) {
    if (where === '' || entry.link) continue;
    const name = entry.name ?? where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (entry.resolved !== undefined) faults.push(`${name} names a host: ${entry.resolved}`);
    if (!entry.inBundle && !/^sha512-/.test(entry.integrity ?? '')) faults.push(`${name} has no checksum`);
    if (entry.hasInstallScript && !installScripts.has(name)) faults.push(`${name} runs a script when it is installed`);
  }
  return faults;
}

/** Ways to open a connection, as they stand in code; a method of the name is none. */
const connections = [
  ['fetch', /(?<![\w.$])fetch\s*\((?!\)|[^()]*\)\s*\{)/],
  ['XMLHttpRequest', /\bnew\s+XMLHttpRequest\b/],
  ['WebSocket', /\bnew\s+WebSocket\b/],
  ['EventSource', /\bnew\s+EventSource\b/],
  ['sendBeacon', /\bsendBeacon\s*\(/],
  ['http', /\brequire\("(?:node:)?(?:https?|http2|dgram|tls|dns)"\)/],
];

/** What could open a connection and is given nothing to open: the reader of PDF is handed bytes, never an address. */
export const unusedConnections = new Map([
  ['dist/import.js', ['fetch', 'XMLHttpRequest']],
  ['dist/web/import.js', ['fetch', 'XMLHttpRequest']],
]);

/** Ways to open a connection that stand in a bundle. */
export function connectionsIn(code) {
  return connections.filter(([, form]) => form.test(code)).map(([name]) => name);
}

/** Bundles that ship, relative to the root. */
export function shippedScripts() {
  const below = (folder) =>
    fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(name) : name.endsWith('.js') ? [name] : [];
    });
  return below('dist').filter((name) => !/^dist\/(?:tools|npm)\//.test(name));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url).pathname)) {
  readArguments({ usage: 'usage: npm run audit' });
  install();
  build();
  const faults = lockedFolders.flatMap((folder) =>
    faultsOfLock(readJson(`${folder}package.json`), readJson(`${folder}package-lock.json`)),
  );
  for (const name of shippedScripts()) {
    const found = connectionsIn(fs.readFileSync(path.join(root, name), 'utf8'));
    const unused = unusedConnections.get(name) ?? [];
    const used = found.filter((each) => !unused.includes(each));
    console.log(`${name}: opens no connection${unused.length > 0 ? `, holds ${unused.join(', ')} unused` : ''}`);
    faults.push(...used.map((each) => `${name} can open a connection: ${each}`));
  }
  console.log('\nScripts that run at an installation:');
  for (const [name, purpose] of installScripts) console.log(`  ${name}: ${purpose}`);
  console.log(`\nLicences of what ships: dist/LICENCES.txt`);
  // Without a connection npm finds nothing, and says so as if it had looked.
  console.log(
    'Known vulnerabilities: not looked up here; `npm audit` asks the registry, and needs it to be reachable.',
  );
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
