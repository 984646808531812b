// Steps that the scripts share. Plain Node: they run before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Options of mocha under which whatever asks for a connection fails. */
export const noNetwork = ['--require', './test/fixtures/noNetwork.cjs'];

/** Runs a command; its output goes to standard error when `quiet`. Ends the process when it fails. */
export function run(command, args, { cwd = root, quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', quiet ? 2 : 1, 2],
    env: { ...process.env, ...env },
    // npm is a script on Windows; a path with spaces, as that of Node there, is none.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status !== 0) {
    console.error(
      `\n${path.basename(command)} ${args.join(' ')} failed${result.error ? `: ${result.error.message}` : ` with status ${result.status}`}`,
    );
    process.exit(result.status || 1);
  }
}

/** Installs the packages of a folder from its lock file, unless they are there already. */
export function install(folder = root, extra = []) {
  const lock = path.join(folder, 'package-lock.json');
  const stamp = path.join(folder, 'node_modules', '.installed');
  const wanted = fs.readFileSync(lock, 'utf8');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.error(`Installing the packages of ${path.relative(root, folder) || 'Crossread'} …`);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...extra], { cwd: folder, quiet: true });
  fs.writeFileSync(stamp, wanted);
}

function newest(folder) {
  let time = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const name = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(name) : fs.statSync(name).mtimeMs);
  }
  return time;
}

/** Builds the bundles unless they are newer than every source. */
export function build(args = []) {
  const stamp = path.join(root, 'dist', `.built${args.join('')}`);
  const sources = Math.max(
    newest(path.join(root, 'src')),
    newest(path.join(root, 'test')),
    newest(path.join(root, 'scripts')),
    ...['esbuild.mjs', 'package-lock.json', 'package.json'].map((name) => fs.statSync(path.join(root, name)).mtimeMs),
  );
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs > sources) return;
  console.error(args.includes('--tests') ? 'Building the tests …' : 'Building Crossread …');
  run(process.execPath, ['esbuild.mjs', ...args], { quiet: true });
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, '');
}

/** What is built to debug is not what ships: the next build makes all bundles anew. */
export function forgetBuilds() {
  const folder = path.join(root, 'dist');
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    if (name.startsWith('.built')) fs.rmSync(path.join(folder, name));
}
