import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import * as api from './api.suite';
import * as articles from './articles.suite';
import * as attacked from './attacked.suite';
import * as many from './many.suite';
import * as empty from './empty.suite';
import * as guarded from './guarded.suite';
import * as project from './project.suite';
import * as imports from './import.suite';
import * as notes from './notes.suite';
import * as roots from './roots.suite';

/**
 * Entry of the suites that run inside a real extension host. Which suite runs is told by the folder
 * that was opened: each has its own window.
 */
export async function run(): Promise<void> {
  const { workspace } = await import('vscode');
  const folders = workspace.workspaceFolders ?? [];
  const name = folders.length === 0 ? 'empty' : folders.length > 1 ? 'roots' : path.basename(folders[0].uri.fsPath);
  const suites: Record<string, () => void> = {
    news: () => [articles, notes, imports, api].forEach(({ suite }) => suite()),
    trusted: articles.suite,
    project: project.suite,
    empty: empty.suite,
    roots: roots.suite,
    many: many.suite,
    guarded: guarded.suite,
    attacked: attacked.suite,
  };
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, color: false });
  // The functions of the interface are globals only once `pre-require` was emitted.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  suites[name]();
  const results = { passed: 0, failed: 0, tests: [] as { title: string; error?: string }[] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => {
      results.passed++;
      results.tests.push({ title: test.fullTitle() });
    });
    runner.on('fail', (test, error: Error) => {
      results.failed++;
      results.tests.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
    });
  });
  fs.writeFileSync(path.join(__dirname, `results-${name}.json`), JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} tests failed`);
}
