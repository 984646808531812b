import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverText, indexed, positionOf } from './help';

/** A window with two folders: articles of both are one corpus. */
export function suite(): void {
  describe('a window with two folders', () => {
    it('links articles across its folders', async () => {
      await indexed(2);
      const [one] = vscode.workspace.workspaceFolders!;
      const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(one.uri, 'a.txt'));
      const { text } = await hoverText(document.uri, positionOf(document, 'inspectors found'));
      assert.match(text, /2 of 2 articles/);
    });
  });
}
