import assert from 'node:assert/strict';
import { entityRows, mentionGroups } from '../../../src/server/features/entities';
import { flood } from '../../fixtures/articles';
import { uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

describe('rows of entities', () => {
  const workspace = workspaceOf(flood);

  it('are all there are, most mentioned first, with totals by kind', () => {
    const { rows, totals } = entityRows(workspace, {});
    assert.equal(rows.length, totals.person + totals.place + totals.organisation + totals.other);
    assert.ok(totals.person >= 2 && totals.place >= 2);
    for (let i = 1; i < rows.length; i++) assert.ok(rows[i].mentions <= rows[i - 1].mentions);
    const reyl = rows.find(({ name }) => name === 'Hanna Reyl');
    assert.deepEqual([reyl?.kind, reyl?.articles, reyl?.quotations], ['person', 3, 3]);
    assert.deepEqual(reyl?.roles, ['governor']);
  });

  it('are those that have the letters in a name or alias', () => {
    assert.deepEqual(
      entityRows(workspace, { filter: 'viln' }).rows.map(({ name }) => name),
      ['Tomas Vilner'],
    );
    assert.deepEqual(entityRows(workspace, { filter: 'viln' }).totals, {
      person: 1,
      place: 0,
      organisation: 0,
      other: 0,
    });
    const aliased = workspaceOf({ a: 'Mayor Hanna Reyl opened the bridge of the river. Reyl had promised it.\n' });
    assert.equal(entityRows(aliased, { filter: 'reyl' }).rows.length, 1);
    assert.deepEqual(entityRows(workspace, { filter: 'xyzzy' }).rows, []);
  });
});

describe('mentions of an entity', () => {
  const texts = {
    a: 'Mayor Hanna Reyl opened the bridge of Tarvik on Monday. Reyl had promised it for years.\n',
    b: 'Hanna Reyl thanked the builders.\n',
  };
  const workspace = workspaceOf(texts);
  const id = 'person:hanna reyl';

  it('are counted by article, most first', () => {
    assert.deepEqual(
      mentionGroups(workspace, { id }).map(({ uri, count, mentions }) => [uri, count, mentions.length]),
      [
        [uriOf('a'), 2, 0],
        [uriOf('b'), 1, 0],
      ],
    );
  });

  it('are shown in one article, each with the words around it', () => {
    const [group, ...more] = mentionGroups(workspace, { id, uri: uriOf('a') });
    assert.deepEqual(more, []);
    assert.equal(group.tag, viewOf(workspace, 'a').called);
    const [first, second] = group.mentions;
    assert.equal(wordsAt(viewOf(workspace, 'a'), first.range), 'Hanna Reyl');
    assert.deepEqual([first.before, first.text], ['Mayor ', 'Hanna Reyl']);
    assert.equal(first.after, ' opened the bridge of Tarvik on Monday. Reyl had p');
    assert.deepEqual(
      [second.before, second.text],
      ['he bridge of Tarvik on Monday. ', 'Reyl'].map((text) => text.slice(-30)),
    );
    assert.equal(second.after, ' had promised it for years. ');
  });

  it('are none of what is not there', () => {
    assert.deepEqual(mentionGroups(workspace, { id: 'person:nobody' }), []);
    assert.deepEqual(mentionGroups(workspace, { id, uri: 'file:///none.txt' }), []);
  });
});
