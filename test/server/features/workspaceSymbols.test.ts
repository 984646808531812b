import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver';
import { matches, workspaceSymbols } from '../../../src/server/features/workspaceSymbols';
import { cancelledAfter, neverCancelled, slices, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

const texts = {
  a: 'Bridge opens\n\nMayor Hanna Reyl opened the bridge of Tarvik in Norway on Monday. Reyl and the United Nations had promised it.\n',
  b: 'Reyl thanks builders\n\nHanna Reyl thanked the builders.\n',
};

describe('workspace symbols', () => {
  async function names(query: string, articles: Record<string, string> = texts): Promise<[string, SymbolKind][]> {
    const found = await workspaceSymbols(workspaceOf(articles), slices, query, neverCancelled);
    return found.map(({ name, kind }) => [name, kind]);
  }

  it('are entities and then headlines that hold the letters in order', async () => {
    assert.deepEqual(await names('reyl'), [
      ['Hanna Reyl', SymbolKind.Class],
      ['Reyl thanks builders', SymbolKind.File],
    ]);
    assert.deepEqual(await names('NORW'), [['Norway', SymbolKind.Namespace]]);
    assert.deepEqual(await names('united'), [['United Nations', SymbolKind.Interface]]);
    assert.deepEqual(await names('bridge opens'), [['Bridge opens', SymbolKind.File]]);
    assert.deepEqual(await names('xyzzy'), []);
    assert.ok((await names('')).length >= 5);
    assert.deepEqual(await names('', { a: ' \n' }), []);
  });

  it('lead to the first mention and to the start of the article', async () => {
    const workspace = workspaceOf(texts);
    const [person, headline] = await workspaceSymbols(workspace, slices, 'reyl', neverCancelled);
    assert.equal(person.location.uri, uriOf('a'));
    assert.equal(wordsAt(viewOf(workspace, 'a'), person.location.range), 'Hanna Reyl');
    assert.equal(person.containerName, '4 mentions');
    const start = { line: 0, character: 0 };
    assert.deepEqual(headline.location, { uri: uriOf('b'), range: { start, end: start } });
  });

  it('are found by other names of an entity', async () => {
    const [found] = await names('reyl', { a: 'Mayor Hanna Reyl opened the bridge. Reyl had promised it.\n' });
    assert.equal(found[0], 'Hanna Reyl');
  });

  it('are at most two hundred entities, and four hundred in all', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 450 }, (_, index) => {
        const last = `${'BCDFGHKLMN'[index % 10]}ar${'bcdfghklmn'[Math.floor(index / 10) % 10]}o${'bcdfghklmn'[Math.floor(index / 100)]}en`;
        return [`a${index}`, `Bridge ${index} opens\n\nMayor Hanna ${last} opened the bridge on Monday.\n`];
      }),
    );
    const found = await names('', many);
    assert.equal(found.length, 400);
    assert.equal(found.filter(([, kind]) => kind === SymbolKind.File).length, 200);
  });

  it('stop when they are not wanted any more', async () => {
    await assert.rejects(workspaceSymbols(workspaceOf(texts), slices, '', cancelledAfter(1)), /cancelled/);
  });
});

describe('letters in order', () => {
  for (const [name, query, does] of [
    ['Hanna Reyl', 'hr', true],
    ['Hanna Reyl', 'HANNA', true],
    ['Hanna Reyl', 'h r', true],
    ['Hanna Reyl', '', true],
    ['Hanna', 'han na', true],
    ['Hanna Reyl', 'rh', false],
    ['Hanna', 'hannaa', false],
    ['Anna', 'nna', true],
    ['Anna', 'nnna', false],
    ['ab', 'aa', false],
  ] as const)
    it(`“${query}” ${does ? 'stand' : 'do not stand'} in “${name}”`, () => assert.equal(matches(name, query), does));
});
