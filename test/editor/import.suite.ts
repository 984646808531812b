import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, file, until } from './help';

/** Imports in a folder beside the window's, so that its articles stay as they are. */
export function suite(): void {
  describe('an import', () => {
    const folder = vscode.Uri.joinPath(file('.'), '..', `imports-${Date.now()}`);
    const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
    const write = (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    const read = async (name: string): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
    const exists = async (name: string): Promise<boolean> => {
      try {
        await vscode.workspace.fs.stat(at(name));
        return true;
      } catch {
        return false;
      }
    };
    /** Runs the command and takes the first answer of every question, until it is done. */
    const importWith = async (...uris: vscode.Uri[]): Promise<void> => {
      let isDone = false;
      void vscode.commands.executeCommand('crossread.import', uris[0], uris).then(() => (isDone = true));
      await until(
        async () => {
          if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return isDone;
        },
        'the import',
        30,
      );
    };

    after(async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.workspace.fs.delete(folder, { recursive: true });
    });

    it('writes Markdown beside saved pages, in a worker, and leaves what is no article', async () => {
      await api();
      await write(
        'page.html',
        '<html><body><h1>Pier stays shut</h1><p>The pier stays shut, the port said.</p></body></html>',
      );
      await write('deep/talk.srt', '1\n00:00:01,000 --> 00:00:02,000\nADA BROOK: We cannot put people at risk.\n');
      await write('scan.pdf', '%PDF-1.4 nothing');
      await importWith(folder);
      assert.match(
        await read('page.md'),
        /^---\ntitle: "Pier stays shut"\n[^]*# Pier stays shut\n\nThe pier stays shut, the port said\.\n$/,
      );
      assert.match(await read('deep/talk.md'), /\*\*ADA BROOK:\*\* We cannot put people at risk\./);
      assert.equal(await exists('scan.md'), false);
      assert.match(await read('page.html'), /^<html>/);
    });

    it('overwrites nothing', async () => {
      await write('page.md', 'my notes');
      await importWith(at('page.html'));
      assert.equal(await read('page.md'), 'my notes');
      assert.match(await read('page 2.md'), /Pier stays shut/);
      await importWith(at('page.html'));
      assert.equal(await exists('page 3.md'), false);
    });

    it('asks for the column of the text', async () => {
      await write('a.csv', `lang,kopf\n"${'The pier stays shut, the port said. '.repeat(10)}",Pier\n`);
      await importWith(at('a.csv'));
      assert.match(await read('a.md'), /title: "Pier"[^]*The pier stays shut, the port said\./);
    });
  });
}
