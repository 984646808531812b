import assert from 'node:assert/strict';
import { readFile } from '../../../src/formats/readFile';
import { OpenDocuments } from '../../../src/server/workspace/openDocuments';
import { wire } from '../../fixtures/articles';
import { exported } from '../../fixtures/files';
import { uriOf, workspaceOf } from '../workspaceFixture';

describe('open documents', () => {
  const setUp = () => {
    const workspace = workspaceOf({ wire });
    let changes = 0;
    const documents = new OpenDocuments(
      workspace.corpus,
      workspace.files,
      workspace.guard,
      () => undefined,
      () => changes++,
    );
    const document = (text: string, version = 1, name = 'wire') => ({ uri: uriOf(name), version, getText: () => text });
    const held = (name = 'wire'): string | undefined => workspace.corpus.get(uriOf(name))?.article.text;
    return { workspace, documents, document, held, changes: () => changes };
  };

  it('leave answers as they are when they are only opened', () => {
    const { documents, document, changes } = setUp();
    const { uri } = document(wire);
    documents.put(document(wire));
    assert.deepEqual([documents.has(uri), changes(), documents.versionOf(uri)], [true, 0, undefined]);
    documents.update(uri);
    assert.deepEqual([changes(), documents.versionOf(uri)], [0, 1]);
    assert.equal(documents.close(uri), false, 'the file holds the same');
    assert.deepEqual([documents.has(uri), documents.versionOf(uri)], [false, undefined]);
  });

  it('of an export move what stands below an edit, and what is undone', () => {
    const workspace = workspaceOf({ e: exported });
    const documents = new OpenDocuments(
      workspace.corpus,
      workspace.files,
      workspace.guard,
      () => undefined,
      () => undefined,
    );
    const uri = uriOf('e');
    let version = 0;
    const typed = (text: string): void => {
      documents.put({ uri, version: ++version, getText: () => text });
      documents.updateAll();
    };
    const second = (): number | undefined =>
      workspace.articles.inDocument(uri).at(1)?.rangeOf({ start: 0, end: 1 }).start.line;
    typed(exported);
    const line = second();
    assert.ok(line !== undefined);
    typed(exported.replace('Body\n', 'Body\nA new line.\nAnother.\n'));
    assert.equal(second(), line + 2);
    assert.equal(workspace.corpus.get(`${uri}#2`)?.article.text, readFile(exported, 'plain')[1].text);
    typed(exported);
    assert.equal(second(), line);
    // A mark between two documents is gone: they are one, and two again when it is back.
    typed(exported.replace('End of Document\n', ''));
    assert.equal(workspace.articles.inDocument(uri).length, 1);
    assert.equal(workspace.corpus.get(`${uri}#2`), undefined);
    typed(exported);
    assert.equal(workspace.articles.inDocument(uri).length, 2);
    assert.equal(documents.close(uri), true);
  });

  it('count instead of the file once they are asked about', () => {
    const { documents, document, held, changes } = setUp();
    const { uri } = document('');
    documents.put(document('Another text.', 2));
    assert.equal(changes(), 1);
    assert.equal(held(), wire, 'not before');
    documents.updateAll();
    assert.deepEqual([held(), changes(), documents.versionOf(uri)], ['Another text.', 2, 2]);
    documents.update(uri);
    assert.equal(changes(), 2, 'once a version');
    assert.equal(documents.close(uri), true, 'the file is to be read again');
    assert.equal(documents.close(uri), false);
  });

  it('are taken in again after the corpus forgot them', () => {
    const { workspace, documents, document, held } = setUp();
    documents.put(document('Another text.', 2));
    documents.updateAll();
    workspace.corpus.remove(uriOf('wire'));
    documents.updateAll();
    assert.equal(held(), undefined);
    documents.forget(uriOf('wire'));
    documents.updateAll();
    assert.equal(held(), 'Another text.');
  });

  it('are no articles unless their file is one', () => {
    const { workspace, documents, document, held, changes } = setUp();
    documents.put(document('Notes.', 1, 'notes'));
    documents.updateAll();
    assert.deepEqual([held('notes'), changes(), documents.articles()], [undefined, 0, []]);
    workspace.files.add(uriOf('notes'));
    workspace.files.skip(uriOf('notes'), 'empty');
    assert.equal(documents.takeIfOpen(uriOf('notes')), true);
    assert.deepEqual(
      [held('notes'), documents.articles(), workspace.files.skipped()],
      ['Notes.', [uriOf('notes')], []],
    );
    assert.equal(documents.takeIfOpen(uriOf('wire')), false);
  });
});
