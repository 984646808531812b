import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { isFolderOfArticles, readsLikeProse } from '../../src/text/articleLook';
import { mayBeArticle } from '../../src/editor/wake';
import { api, open, until } from './help';

/** An activation, the judging of a file included, may take so many times what `compilingMs` tells: 30 ms where that is 5. */
const mostCompilings = 6;

/**
 * Processor time in ms that compiling the bundle of the extension takes: a slower machine, or one on which much else runs,
 * makes it longer as it does an activation.
 */
function compilingMs(extensionPath: string): number {
  const source = fs.readFileSync(path.join(extensionPath, 'dist/editor.js'), 'utf8');
  const times = 9;
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) new vm.Script(`${source}\n// ${time}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** A code project: requirements.txt, README.md, notes. */
export function suite(): void {
  describe('a folder that is not articles', () => {
    it('wakes the client, which starts no server, reads one file and works little', async () => {
      const running = await api();
      const judged: number[] = [];
      for (const name of ['requirements.txt', 'README.md', 'notes.txt']) {
        const { document } = await open(name);
        await running.controller.wakeIfReading();
        await new Promise((resolve) => setTimeout(resolve, 200));
        assert.equal(running.controller.state, 'idle', name);
        // The listing of the folder is waited for, not worked on.
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(document.uri, '..'));
        const names = entries.map(([name, type]) => ({ name, isFile: (type & vscode.FileType.File) !== 0 }));
        const started = performance.now();
        const is = mayBeArticle(document) && isFolderOfArticles(names);
        judged.push(performance.now() - started);
        assert.equal(is, false);
      }
      assert.equal(running.controller.status, undefined);
      const took = running.activationMs + Math.max(...judged);
      const compiling = compilingMs(
        vscode.extensions.all.find(({ id }) => id.endsWith('.crossread'))?.extensionPath ?? '.',
      );
      console.log(
        `crossread: activated in ${running.activationMs.toFixed(1)} ms, judged in ${Math.max(...judged).toFixed(1)} ms, compiled in ${compiling.toFixed(1)} ms`,
      );
      assert.ok(
        took <= mostCompilings * compiling,
        `activation ${running.activationMs.toFixed(1)} ms, judging ${judged.map((ms) => ms.toFixed(1)).join(', ')} ms`,
      );
    });

    it('is not woken by the pages that document it', async () => {
      const running = await api();
      const { document } = await open('docs/guide/usage.md');
      assert.ok(mayBeArticle(document), 'it reads like an article');
      await running.controller.wakeIfReading();
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(running.controller.state, 'idle');
    });

    it('opens no brief by itself, though its pages have sentences in common', async () => {
      const running = await api();
      await running.controller.start();
      const { firstOpening, brief } = running.controller;
      const status = await until(() => {
        const told = running.controller.status;
        return told && told.total > 0 && told.done >= told.total ? told : undefined;
      }, 'the files to be read');
      assert.ok(status.articles >= 2, String(status.articles));
      await firstOpening.follow(status);
      assert.ok(!brief.isOpen);
      await vscode.commands.executeCommand('crossread.openBrief');
      await until(() => brief.isOpen, 'the brief that is asked for');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('tells prose from lists and code', () => {
      assert.ok(!readsLikeProse('flask==2.0\nnumpy>=1.20\n'.repeat(30)));
      assert.ok(!readsLikeProse('const a = { b: 1 };\nif (a.b === 1) { run(a); }\n'.repeat(20)));
      assert.ok(
        readsLikeProse(
          'The river rose in the night and flooded the lower town. People left their houses with what they could carry. '.repeat(
            6,
          ),
        ),
      );
    });
  });
}
