import assert from 'node:assert/strict';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { api, hoverText, positionOf, until } from './help';

/** A window without a folder: the open documents are the articles. */
export function suite(): void {
  describe('a window without a folder', () => {
    const sentence =
      'The bridge at Tarvik was closed to all traffic on Sunday after inspectors found a crack in its cable.';

    it('starts when asked, and links the documents that are open', async () => {
      const running = await api();
      await running.controller.start();
      const first = vscode.Uri.file(path.join(os.tmpdir(), `crossread-one-${process.pid}.txt`));
      const second = vscode.Uri.file(path.join(os.tmpdir(), `crossread-two-${process.pid}.txt`));
      await vscode.workspace.fs.writeFile(first, new TextEncoder().encode(`Bridge shut\n\n${sentence}\n`));
      await vscode.workspace.fs.writeFile(
        second,
        new TextEncoder().encode(`Tarvik bridge closed\n\n${sentence} Ferries run every hour.\n`),
      );
      try {
        const { document } = await vscode.window.showTextDocument(first);
        await vscode.window.showTextDocument(second, { viewColumn: vscode.ViewColumn.Beside });
        await until(() => running.controller.status?.done === 2, 'both documents');
        const { text } = await hoverText(document.uri, positionOf(document, 'inspectors found'));
        assert.match(text, /2 of 2 articles/);
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(first);
        await vscode.workspace.fs.delete(second);
      }
    });
  });
}
