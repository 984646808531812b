import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrossreadApi, CrossreadExtension } from '../../src/editor/api/crossread';
import { extensionId, file, indexed, positionOf, until, write } from './help';

/** What other extensions see, in the folder of the sample. */
export function suite(): void {
  describe('the API for other extensions', () => {
    let api: CrossreadApi;
    before(async () => {
      await indexed(6);
      const extension = vscode.extensions.getExtension<CrossreadExtension>(extensionId);
      assert.ok(extension);
      api = (await extension.activate()).getApi(1);
    });

    it('has what is documented and nothing else', () => {
      assert.deepEqual(Object.keys(api).sort(), ['onDidChange', 'version']);
      assert.deepEqual(
        Object.getOwnPropertyNames(Object.getPrototypeOf(api) as object).sort(),
        ['articles', 'claims', 'constructor', 'parallelsAt', 'progress', 'read'].sort(),
      );
      assert.ok(Object.isFrozen(api));
      assert.equal(api.version, 1);
    });

    it('refuses other versions', () => {
      const extension = vscode.extensions.getExtension<CrossreadExtension>(extensionId)?.exports;
      assert.throws(() => extension?.getApi(2 as 1), /version 1 of its API, and not 2/);
    });

    it('gives articles', async () => {
      assert.equal(await api.read(), true);
      assert.deepEqual(api.progress, { done: 6, total: 6, articles: 6 });
      const articles = await api.articles();
      assert.equal(articles.length, 6);
      const [wire] = articles.filter(({ tag }) => tag === 'Northern Wire');
      assert.equal(wire.uri.toString(), file('1-northern-wire.txt').toString());
      assert.ok(wire.words > 100 && wire.title !== '');
      assert.deepEqual(
        Object.keys(wire).filter((key) => !['uri', 'tag', 'title', 'words', 'outlet', 'date', 'start'].includes(key)),
        [],
      );
    });

    it('gives claims of the folder, and as an article stands to them', async () => {
      const all = await api.claims();
      assert.ok(all.shared.length > 5);
      assert.deepEqual(Object.keys(all.shared[0]).sort(), ['articles', 'label', 'passages', 'sources']);
      assert.deepEqual(Object.keys(all.shared[0].passages[0]).sort(), ['range', 'tag', 'text', 'uri']);
      const one = await api.claims(file('3-coast-today.txt'));
      assert.ok(one.notFound.length > 0);
      assert.equal(one.needsArticle, false);
      for (const { passages } of one.shared) assert.ok(passages.some(({ tag }) => tag === 'Coast Today'));
    });

    it('gives parallels at a place', async () => {
      const document = await vscode.workspace.openTextDocument(file('1-northern-wire.txt'));
      const parallels = await api.parallelsAt(document.uri, positionOf(document, 'struck a reef'));
      assert.ok(parallels.length > 0);
      for (const { uri, range, text, kind, score } of parallels) {
        const other = await vscode.workspace.openTextDocument(uri);
        assert.equal(other.getText(range), text);
        assert.ok(kind !== undefined && ['verbatim', 'near', 'paraphrase'].includes(kind));
        assert.ok(score !== undefined && score > 0 && score <= 1);
      }
      const nowhere = vscode.Uri.file('/nowhere/at-all.txt');
      assert.deepEqual(await api.parallelsAt(nowhere, new vscode.Position(0, 0)), []);
    });

    it('says when answers may be others', async () => {
      let times = 0;
      const listener = api.onDidChange(() => times++);
      await write(
        '7-new.txt',
        'A new article\n\nThe ferry struck a reef on Tuesday, said the harbour master of Kinn.\n',
      );
      await until(() => times > 0 && api.progress?.articles === 7, 'an event for a new article');
      await vscode.workspace.fs.delete(file('7-new.txt'));
      await until(() => api.progress?.articles === 6, 'the article to go');
      listener.dispose();
    });

    it('ends waiting when it is told to', async () => {
      const source = new vscode.CancellationTokenSource();
      source.cancel();
      // All is read: there is nothing to wait for.
      assert.equal(await api.read(source.token), true);
    });
  });
}
