// Runs the suites of test/editor inside a real extension host: desktop VS Code where one is found or
// can be downloaded and there is a display, else the VS Code server from npm. No host is a failure.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeWindows } from '../test/editor/windows.mjs';
import { root } from './steps.mjs';

const tests = path.join(root, 'out/editor/index.js');
const resultsOf = (name) => path.join(root, 'out/editor', `results-${name}.json`);

/** Desktop VS Code, or `undefined` where it cannot run here. */
async function desktop() {
  if (process.env.CROSSREAD_HOST === 'server') return undefined;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  try {
    const electron = await import('@vscode/test-electron');
    const executable = await electron.downloadAndUnzipVSCode({ timeout: 60_000 });
    return (window) =>
      electron.runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: tests,
        launchArgs: [
          ...(window.open ? [window.open] : []),
          '--disable-extensions',
          ...(window.trust ? [] : ['--disable-workspace-trust']),
        ],
      });
  } catch (error) {
    console.error(
      `Desktop VS Code cannot be had (${error instanceof Error ? error.message : error}); trying the server from npm.`,
    );
    return undefined;
  }
}

async function server() {
  const host = await import('../test/host/host.mjs');
  host.ensureHost();
  const browser = await host.launchBrowser();
  return {
    async run(window) {
      const running = await host.startServer({
        trust: window.trust,
        settings: window.trust
          ? { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }
          : {},
      });
      try {
        await host.runSuite(running, browser, window.open, root, tests, (type, args) => {
          const text = args.map(String).join(' ');
          if (process.env.CROSSREAD_LOG || /^crossread:/.test(text) || (type === 'error' && /crossread/i.test(text)))
            console.log(`    ${text.slice(0, 500)}`);
        });
      } finally {
        await running.stop();
      }
    },
    async runWeb() {
      const running = await host.startServer();
      try {
        return await host.runWebSuite(running, browser, root, 'out/editor/web.js', () => undefined);
      } finally {
        await running.stop();
      }
    },
    close: () => browser.close(),
  };
}

function print(results, counts) {
  for (const test of results.tests)
    console.log(
      `  ${test.error ? '✗' : '✓'} ${test.title}${test.error ? `\n      ${test.error.split('\n').slice(0, 6).join('\n      ')}` : ''}`,
    );
  counts.passed += results.passed;
  counts.failed += results.failed;
  counts.failedTests.push(...results.tests.filter(({ error }) => error).map(({ title }) => title));
}

/** Runs every window's suite. Counts what ran; a window without a result counts as one failure. */
export async function runEditorTests(only) {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-windows-'));
  const counts = { passed: 0, failed: 0, failedTests: [] };
  const runDesktop = await desktop();
  const onServer = runDesktop ? undefined : await server();
  console.log(`\nIn the extension host (${runDesktop ? 'desktop VS Code' : 'VS Code server'})`);
  try {
    for (const window of makeWindows(base)) {
      if (only && window.name !== only) continue;
      const file = resultsOf(window.name);
      fs.rmSync(file, { force: true });
      let problem;
      // A host that ends before it has run anything is started once more; tests that fail are not run again.
      for (let attempt = 0; attempt < 2 && !fs.existsSync(file); attempt++) {
        if (attempt > 0) console.log(`  window “${window.name}” ended without a result, once more`);
        try {
          await (runDesktop ? runDesktop(window) : onServer.run(window));
        } catch (error) {
          problem = error; // failed tests end a run with an error; the results say which
        }
      }
      if (!fs.existsSync(file)) {
        console.log(
          `  window “${window.name}” gave no result: ${problem instanceof Error ? problem.message : (problem ?? 'no reason given')}`,
        );
        counts.failed++;
        counts.failedTests.push(`window “${window.name}”`);
        continue;
      }
      print(JSON.parse(fs.readFileSync(file, 'utf8')), counts);
    }
    if (onServer && (!only || only === 'web')) {
      console.log('\nIn the web worker extension host');
      try {
        print(JSON.parse(await onServer.runWeb()), counts);
      } catch (error) {
        console.log(`  the web suite gave no result: ${error instanceof Error ? error.message : error}`);
        counts.failed++;
        counts.failedTests.push('the web suite');
      }
    } else if (!onServer) console.log('\nIn the web worker extension host: not run, it needs the VS Code server.');
  } finally {
    await onServer?.close();
    fs.rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  }
  return counts;
}
