import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toPlainRange } from '../../src/editor/places';
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

    it('keeps decisions in the folder of the article', async () => {
      const { controller } = await indexed(2);
      const [one, two] = vscode.workspace.workspaceFolders!;
      const range = new vscode.Range(2, 0, 2, 10);
      assert.equal(
        true,
        await controller.decisions.decide({
          type: 'boilerplate',
          uri: vscode.Uri.joinPath(two.uri, 'b.txt').toString(),
          range: toPlainRange(range),
          is: true,
        }),
      );
      const text = new TextDecoder().decode(
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(two.uri, '.crossread/decisions.json')),
      );
      assert.match(text, /"path": "b.txt"/);
      await assert.rejects(
        Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(one.uri, '.crossread/decisions.json'))),
      );
      assert.equal(true, await controller.decisions.undo());
    });
  });
}
