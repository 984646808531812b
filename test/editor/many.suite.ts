import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { indexed, until, labelOf } from './help';

/** A folder of more articles than a view shows at a time. */
export function suite(): void {
  describe('a folder of many articles', () => {
    const total = 1200;

    it('shows long lists page by page, without being slow', async () => {
      const { articles, entities } = (await indexed(total)).controller.views;
      const from = performance.now();
      const rows = await until(async () => {
        const some = await articles.getChildren();
        return some.length > 500 ? some : undefined;
      }, 'rows');
      for (const row of rows) articles.getTreeItem(row);
      assert.ok(performance.now() - from < 3000);
      assert.equal(rows.length, 501);
      const more = articles.getTreeItem(rows[500]);
      assert.match(labelOf(more), /500 more of 700/);
      assert.ok(more.command);
      await vscode.commands.executeCommand(more.command.command, ...((more.command.arguments ?? []) as unknown[]));
      assert.equal((await articles.getChildren()).length, 1001);
      assert.ok((await entities.getChildren()).length > 0);
    });

    it('finds what is on a later page by the filter', async () => {
      const { articles } = (await indexed(total)).controller.views;
      articles.setFilter('number 1199 ');
      const [row] = await articles.getChildren();
      assert.match(String(articles.getTreeItem(row).description), /number 1199 /);
      articles.setFilter('');
    });

    it('asks for an article before it compares', async () => {
      const { controller } = await indexed(total);
      const { claims } = controller.views;
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await claims.getChildren();
      assert.match(claims.view.message ?? '', /Open an article/);
    });

    it('opens on the first time with the brief of one of its stories and the article that it is on', async () => {
      const { controller } = await indexed(total);
      const { brief, firstOpening } = controller;
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await firstOpening.follow(controller.status!);
      const titles = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      await until(() => brief.isOpen && titles().length === 2, 'the brief and an article');
      assert.equal(titles()[0], 'Story Brief');
      assert.match(titles()[1], /^\d+\.txt$/);
      assert.ok(brief.article?.endsWith(`/${titles()[1]}`), brief.article);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('stops reading when it is told to, and goes on', async () => {
      const { controller } = await indexed(total);
      await controller.pause(true);
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'late.txt'),
        new TextEncoder().encode('Late news\n\nA late article came to the folder.\n'),
      );
      await until(() => controller.status?.paused, 'the pause');
      assert.equal(controller.status?.done, total);
      await controller.pause(false);
      await until(() => controller.status?.done === total + 1, 'the late article');
    });
  });
}
