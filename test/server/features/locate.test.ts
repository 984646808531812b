import assert from 'node:assert/strict';
import { locate } from '../../../src/server/features/locate';
import { idOf, mentionId } from '../../../src/server/workspace/ids';
import { copy, other, wire } from '../../fixtures/articles';
import { contextIn, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

describe('locate', () => {
  const workspace = workspaceOf({ wire, copy, other });
  const view = viewOf(workspace, 'copy');

  it('finds the passage of an id, with its words and tag', () => {
    const found = locate(workspace, { id: idOf(view.uri, { start: 0, end: 6 }) });
    assert.deepEqual(found, {
      uri: view.uri,
      tag: 'Copy',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
      highlights: [],
      text: 'Tarvik',
    });
  });

  it('highlights what the passage has in common with where one comes from', () => {
    const { sentence } = contextIn(workspace, 'wire', 'inspectors found');
    assert.ok(sentence);
    const id = idOf(view.uri, view.article.sentences[1]);
    const found = locate(workspace, { id, from: idOf(uriOf('wire'), sentence) });
    assert.ok(found);
    assert.deepEqual(
      found.highlights.map((range) => wordsAt(view, range)),
      [
        'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable, the road authority said',
      ],
    );
    assert.deepEqual(locate(workspace, { id, from: 'nonsense' })?.highlights, []);
    assert.deepEqual(locate(workspace, { id, from: idOf('file:///none.txt', sentence) })?.highlights, []);
  });

  it('finds the first mention of an entity in an article', () => {
    const found = locate(workspace, { id: mentionId('person:kari lund', uriOf('copy')) });
    assert.ok(found);
    assert.equal(found.uri, uriOf('copy'));
    assert.equal(wordsAt(view, found.range), 'Kari Lund');
  });

  it('finds nothing that is not there', () => {
    const { length } = view.article.text;
    assert.ok(locate(workspace, { id: idOf(view.uri, { start: 0, end: length }) }));
    for (const id of [
      idOf(view.uri, { start: 0, end: length + 1 }),
      idOf('file:///none.txt', { start: 0, end: 1 }),
      mentionId('person:nobody', uriOf('copy')),
      mentionId('person:kari lund', uriOf('other')),
      mentionId('person:kari lund', 'file:///none.txt'),
      null,
      {},
    ])
      assert.equal(locate(workspace, { id }), null, JSON.stringify(id));
  });
});
