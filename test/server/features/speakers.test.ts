import assert from 'node:assert/strict';
import { quotationGroups, speakerRows } from '../../../src/server/features/speakers';
import { idsAt } from '../../../src/server/features/at';
import { flood } from '../../fixtures/articles';
import {
  cancelledAfter,
  contextIn,
  neverCancelled,
  slices,
  uriOf,
  viewOf,
  wordsAt,
  workspaceOf,
} from '../workspaceFixture';

const texts = {
  a: 'The dam\n\n“We will rebuild the dam,” said governor Hanna Reyl.\n\n“It costs too much,” Tomas Vilner said.\n\n“We will see,” Reyl said.\n',
  c: 'Hanna Reyl was ill in the spring, the council of the town said.\n',
  b: 'No dam\n\n“All that money is gone for good.”\n\nThe so-called “miracle” was none.\n',
};
const reyl = 'person:hanna reyl';

describe('speakers', () => {
  const workspace = workspaceOf(texts);

  it('are those who are quoted, most quoted first, and last those who are not named', () => {
    assert.deepEqual(speakerRows(workspace), [
      { id: reyl, name: 'Hanna Reyl', kind: 'person', quotations: 2, role: 'governor' },
      { id: 'person:tomas vilner', name: 'Tomas Vilner', kind: 'person', quotations: 1 },
      { id: '', name: 'Speaker not named', quotations: 1 },
    ]);
    assert.ok(speakerRows(workspaceOf({ a: texts.a })).every(({ id }) => id !== ''));
  });

  it('of equal number stand by name', () => {
    const rows = speakerRows(workspaceOf({ a: '“It is late,” said Tomas Vilner.\n\n“It is early,” said Anna Hem.\n' }));
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Anna Hem', 'Tomas Vilner'],
    );
  });

  const groups = async (id: string): Promise<unknown[]> =>
    (await quotationGroups(workspace, slices, id, neverCancelled)).map(({ uri, tag, quotations }) => [
      uri,
      tag,
      quotations.map(({ text, speaker }) => `${text} ${speaker}`),
    ]);

  it('have their quotations by article', async () => {
    assert.deepEqual(await groups(reyl), [
      [uriOf('a'), 'a', ['“We will rebuild the dam,” governor Hanna Reyl', '“We will see,” Reyl']],
    ]);
    assert.deepEqual(await groups(''), [[uriOf('b'), 'b', ['“All that money is gone for good.” ']]]);
    assert.deepEqual(await groups('person:nobody'), []);
  });

  it('have quotations with their range', async () => {
    const [{ quotations }] = await quotationGroups(workspace, slices, reyl, neverCancelled);
    assert.equal(wordsAt(viewOf(workspace, 'a'), quotations[0].range).slice(0, 26), '“We will rebuild the dam,”');
  });

  it('have at most six hundred characters of a quotation', async () => {
    const long = workspaceOf({
      a: `“${'We will rebuild the dam and the road and the bridge. '.repeat(15)}” said Hanna Reyl.\n`,
    });
    const [{ quotations }] = await quotationGroups(long, slices, reyl, neverCancelled);
    assert.equal(quotations[0].text.length, 600);
  });

  it('are not looked for any more when they are not wanted', async () => {
    await assert.rejects(quotationGroups(workspace, slices, reyl, cancelledAfter(1)), /cancelled/);
  });
});

describe('ids at a place', () => {
  const workspace = workspaceOf(flood);
  const at = (name: string, words: string): unknown => {
    const { article, ...ids } = idsAt(workspace, contextIn(workspace, name, words));
    assert.equal(article, uriOf(name));
    return ids;
  };

  it('are those of the claim, the entity and the speaker', () => {
    const claims = workspace.events.claimsOf(workspace.corpus.uris()).claims;
    const idOfClaim = (label: RegExp): string | undefined => claims.find((claim) => label.test(claim.label))?.id;
    assert.deepEqual(at('post', 'Soldiers carried'), { claim: idOfClaim(/Soldiers/) });
    assert.deepEqual(at('post', 'Hanna Reyl'), { claim: idOfClaim(/rebuild the dam/), entity: reyl });
    assert.deepEqual(at('post', 'whatever some'), { claim: idOfClaim(/rebuild the dam/), speaker: reyl });
    assert.deepEqual(at('post', 'Farmers lost'), {});
  });

  it('are those of the sentence’s own article', () => {
    const first = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik.';
    const second = 'Farmers lost most of their winter wheat, and the cooperative asked for a moratorium.';
    const event = workspaceOf({ a: `${first} ${second}\n`, b: `${second} ${first}\n` });
    for (const name of ['a', 'b'])
      for (const words of ['Soldiers', 'Farmers']) {
        const { claim } = idsAt(event, contextIn(event, name, words));
        const found = event.events.claimsOf(event.corpus.uris()).claims.find(({ id }) => id === claim);
        assert.ok(found?.label.startsWith(words), `${name} ${words}`);
      }
  });

  it('say of a quotation that its speaker is not named', () => {
    const own = workspaceOf(texts);
    assert.deepEqual(idsAt(own, contextIn(own, 'b', 'that money')), { article: uriOf('b'), speaker: '' });
    assert.deepEqual(idsAt(own, contextIn(own, 'b', 'miracle')), { article: uriOf('b') });
  });
});
