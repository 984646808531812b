// `npm start [-- FOLDER]`: opens a folder of articles (the project's sample by default) in a real VS
// Code with the extension: desktop VS Code where `code` is found or one can be downloaded and shown,
// else the VS Code server from npm, with its address printed and a browser opened if there is one.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { existingPath, readArguments } from './arguments.mjs';
import { build, install, root } from './steps.mjs';

/** The extension shows its views at once: with one article, or with none, they say what can be done. */
process.env.CROSSREAD_SHOW_VIEWS = '1';

const port = Number(process.env.PORT ?? 0) || undefined;

/** A copy, so that nobody edits the package. */
function copyOfSample() {
  const copy = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-')), 'sample');
  fs.cpSync(path.join(root, 'media/sample'), copy, { recursive: true });
  return copy;
}

function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((file) => path.join(folder, file)))
    .find((file) => fs.existsSync(file));
}

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

/** Desktop VS Code, found or downloaded. */
async function desktop(folder) {
  if (process.env.CROSSREAD_HOST === 'server' || !display) return false;
  const code = onPath('code');
  if (code) {
    console.log(`Opening ${folder} in ${code}`);
    return (
      spawnSync(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      }).status === 0
    );
  }
  console.error('Looking for a desktop VS Code …');
  try {
    const electron = await import('@vscode/test-electron');
    const executable = await electron.downloadAndUnzipVSCode({ timeout: 60_000 });
    console.log(`Opening ${folder} in ${executable}`);
    const child = spawn(
      executable,
      ['--new-window', '--disable-extensions', `--extensionDevelopmentPath=${root}`, folder],
      { stdio: 'inherit' },
    );
    return await new Promise((resolve) =>
      child.once('exit', (status) => resolve(status === 0)).once('error', () => resolve(false)),
    );
  } catch (error) {
    console.error(`Desktop VS Code cannot be had (${error instanceof Error ? error.message : error}).`);
    return false;
  }
}

async function server(folder) {
  const host = await import('../test/host/host.mjs');
  if (!host.supported)
    throw new Error(
      'On this platform Crossread starts in desktop VS Code alone: install it, with its `code` command on the path.',
    );
  const { packageExtension } = await import('./package.mjs');
  console.error('Packing the extension …');
  const file = packageExtension();
  host.ensureHost();
  console.error('Putting it into a VS Code, and starting that …');
  const data = path.join(root, '.host');
  fs.mkdirSync(data, { recursive: true });
  host.installExtension(data, file);
  const running = await host.startServer({ smoke: false, dataDir: data, port });
  const address = host.folderUrl(running, folder);
  console.log(`\nVS Code with Crossread is at\n\n  ${address}\n\nStop it with Ctrl+C.`);
  const opener = process.platform === 'linux' && display ? onPath('xdg-open') : undefined;
  if (opener) spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void running.stop().then(() => process.exit(0)));
}

const {
  positionals: [named],
  refuse,
} = readArguments({ usage: 'usage: npm start [-- FOLDER]', most: 1 });
const folder = named ? existingPath(named, refuse) : copyOfSample();
install();
build();
if (!(await desktop(folder))) {
  try {
    await server(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
