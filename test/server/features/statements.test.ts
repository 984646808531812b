import assert from 'node:assert/strict';
import { citation, statementRows } from '../../../src/server/features/statements';
import { foundRows } from '../../../src/server/features/find';
import { citationOf } from '../../../src/server/wording/citationText';
import { statementText } from '../../../src/server/wording/statementText';
import { idOf } from '../../../src/server/workspace/ids';
import { NoteStore } from '../../../src/server/workspace/noteStore';
import { PlacedNotes } from '../../../src/server/workspace/placedNotes';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { flood, hostile } from '../../fixtures/articles';
import { neverCancelled, slices, storeOf, uriOf, viewOf, workspaceOf } from '../workspaceFixture';

describe('words with their source', () => {
  let workspace: Workspace;
  before(() => {
    workspace = workspaceOf(flood);
    storeOf(workspace);
  });
  const citeWords = (name: string, words: string): ReturnType<typeof citation> => {
    const view = viewOf(workspace, name);
    const start = view.article.text.indexOf(words);
    return citation(workspace, { uri: view.file, range: view.rangeOf({ start, end: start + words.length }) });
  };

  it('are those that are selected, with who said them', () => {
    const cited = citeWords('post', ' rebuild the dam ');
    assert.deepEqual(cited, {
      text: '“rebuild the dam” (Hanna Reyl, governor; Post, “Flood cuts off Marovia valley”, 2025-03-04; post.txt, line 7)',
      markdown:
        '> “rebuild the dam”\n>\n> — Hanna Reyl, governor, *Flood cuts off Marovia valley*, Post, 2025-03-04, post.txt, line 7\n',
      row: 'Post\t2025-03-04\tHanna Reyl\tgovernor\trebuild the dam\tFlood cuts off Marovia valley\tpost.txt:7',
    });
  });

  it('are the sentence where nothing is selected, and nobody where nobody speaks', () => {
    const view = viewOf(workspace, 'post');
    const at = view.rangeOf({ start: 0, end: 0 }).start;
    const line = { line: at.line + 10, character: 5 };
    assert.match(
      citation(workspace, { uri: view.file, range: { start: line, end: line } })?.text ?? '',
      /^“President Tomas Vilner arrived in Veltra on Monday night to see the damage\.” \(Post, “Flood cuts/,
    );
  });

  it('name the outlet, else the site of the address, else the tag', () => {
    const cited = (fields: string): string => {
      const own = workspaceOf({ clip: `---\n${fields}\n---\n\nThe whale swam past Senja on Friday.\n` });
      const view = viewOf(own, 'clip');
      const span = { start: 0, end: view.article.text.length };
      return citation(own, { uri: view.file, range: view.rangeOf(span) })?.row.split('\t')[0] ?? '';
    };
    assert.equal(cited('title: Whale\npublisher: Senja Post\nurl: https://www.senja.example/1'), 'Senja Post');
    assert.equal(cited('title: Whale\nurl: https://www.senja.example/1'), 'senja.example');
    assert.equal(cited('title: Whale'), 'Clip');
  });

  it('are those of a passage by its id, and none where the id is none', () => {
    const start = flood.herald.indexOf('Near Veltra');
    const id = idOf(uriOf('herald'), { start, end: start + 11 });
    assert.match(citation(workspace, { id })?.text ?? '', /^“Near Veltra” \(Herald, “Army brings/);
    for (const none of [
      undefined,
      5,
      'x',
      idOf(uriOf('nobody'), { start: 0, end: 3 }),
      idOf(uriOf('post'), { start: 0, end: 99_999 }),
    ])
      assert.equal(citation(workspace, { id: none }), null);
  });

  it('carry no markup, no formula and no address but that of the file', () => {
    const { text, markdown, row } = citationOf({
      words: '=HYPERLINK("x")\t[a](command:b)',
      speaker: '@evil',
      headline: '<b>One</b>',
      outlet: '+1',
      url: 'https://x.example/a(b)?c=<d>',
      path: '-a.txt',
      line: 3,
    });
    assert.equal(
      text,
      '“=HYPERLINK("x")\t[a](command:b)” (@evil; +1, “<b>One</b>”; -a.txt, line 3; https://x.example/a(b)?c=<d>)',
    );
    assert.equal(
      markdown,
      '> “=HYPERLINK("x") \\[a\\](command\\:b)”\n>\n> — \\@evil, [&lt;b>One&lt;/b>](https://x.example/a%28b%29?c=%3Cd%3E), \\+1, \\-a.txt, line 3\n',
    );
    assert.equal(row, `'+1\t\t'@evil\t\t"'=HYPERLINK(""x"") [a](command:b)"\t<b>One</b>\t'-a.txt:3`);
  });

  it('have an address where front matter gives one with half a character', () => {
    const own = workspaceOf({
      half: '---\ntitle: Ferry\nurl: "https://x.example/\\ud800a"\n---\n\nThe ferry ran aground.\n',
    });
    const { markdown = '' } = citation(own, { id: idOf(uriOf('half'), { start: 0, end: 9 }) }) ?? {};
    assert.match(markdown, /\]\(https:\/\/x\.example\/%EF%BF%BDa\)/);
  });

  it('of an article that would run something run nothing', () => {
    const evil = workspaceOf({ evil: hostile });
    const view = viewOf(evil, 'evil');
    const start = hostile.indexOf('“A [quote]');
    const { markdown = '' } = citation(evil, { uri: view.file, range: view.rangeOf({ start, end: start + 90 }) }) ?? {};
    assert.doesNotMatch(markdown, /(?<!\\)\]\(|<img|(?<!\\)\$\(/);
  });
});

describe('who said what', () => {
  const workspace = workspaceOf(flood);
  storeOf(workspace);
  const rows = (): ReturnType<typeof statementRows> =>
    statementRows(workspace, slices, workspace.events.articlesOf(undefined), neverCancelled);

  it('is a row a quotation with speaker, role, claim and place', async () => {
    const own = (await rows()).filter(({ place }) => place.startsWith('post'));
    assert.deepEqual(own, [
      {
        article: 'Post',
        date: '2025-03-04',
        speaker: 'Hanna Reyl',
        role: 'governor',
        words: '“We will rebuild the dam whatever some engineers in the capital may say about it,”',
        claim: own[0].claim,
        place: 'post.txt:7',
      },
    ]);
    assert.match(own[0].claim ?? '', /rebuild the dam/);
  });

  it('does not set a claim beside words that say otherwise, nor a date that only others give', async () => {
    const say = (words: string): string =>
      `The dam above Tulm gave way in the night.\n\n“We have ${words} that the gate was opened by hand that night,” said the mayor, Ines Varga.\n`;
    const own = workspaceOf({
      ash: `Gate in doubt\n\n4 March 2025\n\n${say('no proof so far')}`,
      birch: `Mayor on the gate\n\n4 March 2025\n\n${say('no proof so far')}`,
      cedar: `Proof at Tulm\n\n${say('proof')}`,
    });
    storeOf(own);
    const uris = own.corpus.uris();
    const said = await statementRows(own, slices, uris, neverCancelled);
    assert.deepEqual(
      said.map(({ article, date }) => [article, date]),
      [
        ['Ash', '2025-03-04'],
        ['Birch', '2025-03-04'],
        ['Cedar', undefined],
      ],
    );
    assert.equal(own.corpus.dateOf(uris[2])?.from, 'event');
    for (const { claim = '', differsFromClaim, words } of said)
      assert.equal(differsFromClaim !== true, /no proof/.test(claim) === /no proof/.test(words), words);
    const claims = (text: string): string[] => text.split('\r\n').filter((line) => /,"?differs from: /.test(line));
    assert.deepEqual(
      [claims(statementText(said, 'csv')).length, said.filter(({ differsFromClaim }) => differsFromClaim).length],
      [1, 1],
    );
    assert.doesNotMatch(citation(own, { id: idOf(uris[2], { start: 0, end: 5 }) })?.text ?? '', /2025/);
  });

  it('is a table in Markdown and CSV, no cell of which is markup or a formula', () => {
    const row = { article: '=A', words: '“a | b” *c*', place: 'x.txt:1', speaker: '+B, C' };
    assert.equal(
      statementText([row], 'markdown'),
      '| Outlet | Date | Speaker | Role | Words | Claim | Place |\n| --- | --- | --- | --- | --- | --- | --- |\n| =A |  | \\+B, C |  | “a \\| b” \\*c\\* |  | x.txt:1 |\n',
    );
    assert.equal(
      statementText([row], 'csv'),
      `Outlet,Date,Speaker,Role,Words,Claim,Place\r\n'=A,,"'+B, C",,“a | b” *c*,,x.txt:1\r\n`,
    );
  });
});

describe('what a search goes through', () => {
  it('are claims, quotations, entities and notes, each with the id by which it is opened', async () => {
    const workspace = workspaceOf(flood);
    const notes = new PlacedNotes(new NoteStore(), workspace.corpus, workspace.documents, () => Promise.resolve([]));
    notes.store.put({
      whole: true,
      folders: [
        {
          folder: 'file:///n/',
          files: [
            {
              name: 'a.json',
              text: JSON.stringify({
                id: 'urn:a',
                type: 'Annotation',
                body: 'Ask the ministry',
                target: { source: 'post.txt', selector: { type: 'TextQuoteSelector', exact: '12 people' } },
              }),
            },
          ],
        },
      ],
    });
    const search = { slices, notes, token: neverCancelled };
    const rows = await foundRows(workspace, search, {});
    const of = (kind: string): typeof rows => rows.filter((row) => row.kind === kind);
    assert.ok(of('claim').length > 0 && of('claim').every(({ id }) => /^\d+-\d+:file/.test(id)));
    assert.ok(
      of('quotation').some(
        ({ words, about }) => words.includes('rebuild the dam') && about.startsWith('Hanna Reyl · '),
      ),
    );
    assert.ok(of('entity').some(({ id, words }) => words === 'Hanna Reyl' && workspace.corpus.entity(id)));
    assert.deepEqual(of('note'), [
      {
        kind: 'note',
        id: 'note:a.json:file:///n/',
        words: 'Ask the ministry',
        about: '“12 people” · Post',
      },
    ]);
    assert.deepEqual(of('sentence'), []);
    const kindsOf = async (query: string): Promise<string[]> => {
      const found = await foundRows(workspace, search, { query });
      return [...new Set(found.map(({ kind }) => kind))];
    };
    assert.deepEqual(await kindsOf('ask the ministries'), ['note']);
    assert.deepEqual(await kindsOf('rebuilding dams'), ['claim', 'quotation', 'sentence']);
    assert.deepEqual(await kindsOf('reyl hanna'), ['claim', 'quotation', 'entity', 'sentence']);
    assert.deepEqual(await kindsOf('xyzzy'), []);
    // What no other article has is found as it stands.
    const [only] = await foundRows(workspaceOf({ a: 'A blue whale swam past the hotels of Senja.\n' }), search, {
      query: 'hotel',
    });
    assert.deepEqual([only.kind, only.words], ['sentence', 'A blue whale swam past the hotels of Senja.']);
  });
});
