import assert from 'node:assert/strict';
import { OpenDocuments } from '../../../src/server/workspace/openDocuments';
import { wire } from '../../fixtures/articles';
import { uriOf, workspaceOf } from '../workspaceFixture';

describe('open documents', () => {
  const setUp = () => {
    const workspace = workspaceOf({ wire });
    let changes = 0;
    const documents = new OpenDocuments(workspace.corpus, workspace.files, () => changes++);
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
