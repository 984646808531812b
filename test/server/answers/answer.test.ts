import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assistantTools } from '../../../src/protocol/assistant';
import { answerQuestion, writeAnswer } from '../../../src/server/answers/answer';
import { flood, hostile } from '../../fixtures/articles';
import { storeOf, uriOf, workspaceOf } from '../workspaceFixture';

interface Told {
  readonly error?: string;
  readonly notice: string;
  readonly articles: number;
  readonly compared: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Record<string, unknown>[];
}

describe('answers to an assistant', () => {
  const workspace = workspaceOf(flood);
  // As in the editor, paths are those in the folder.
  storeOf(workspace);
  const ask = (tool: string, input: unknown = {}, of = workspace): Told =>
    JSON.parse(answerQuestion(of, tool, input).text) as Told;
  const rows = (tool: string, input: unknown = {}): Told['rows'] => ask(tool, input).rows;

  it('list the articles, or those with some words', () => {
    assert.deepEqual(
      rows('crossread_articles').map(({ file, headline, date }) => [file, headline, date]),
      [
        ['echo.txt', 'Reyl vows to rebuild dam after flood', '2025-03-04'],
        ['herald.txt', 'Army brings food to flooded villages', '2025-03-04'],
        ['post.txt', 'Flood cuts off Marovia valley', '2025-03-04'],
      ],
    );
    assert.deepEqual(
      rows('crossread_articles', { words: 'army' }).map(({ file }) => file),
      ['herald.txt'],
    );
  });

  it('tell the brief with links to files and lines', () => {
    const text = rows('crossread_brief')
      .map(({ markdown }) => String(markdown))
      .join('\n\n');
    assert.match(text, /^<!-- Story brief by Crossread -->\n\n# \S+ \S/);
    assert.match(text, /### ≠ 12 or 15 people \[3\/3\]\(echo\.txt#L7\)/);
  });

  it('tell claims with every passage, how it is worded and how surely it says the same', () => {
    const [first] = rows('crossread_claims', { words: 'soldiers diesel' });
    assert.equal(first.carriedBy, 2);
    assert.equal(first.articles, 3);
    assert.deepEqual(
      (first.passages as Record<string, unknown>[]).map(({ file, line, form, score }) => [file, line, form, score]),
      [
        ['herald.txt', 9, 'same', 1],
        ['post.txt', 9, 'same', 1],
      ],
    );
    const inEcho = rows('crossread_claims', { file: 'echo.txt' });
    assert.ok(inEcho.length > 0);
    assert.ok(inEcho.every(({ passages }) => JSON.stringify(passages).includes('echo.txt')));
  });

  it('tell passages like a line, and like words', () => {
    const [like] = rows('crossread_similar', { file: 'post.txt', line: 9 });
    assert.deepEqual([like.file, like.line, like.how, like.score], ['herald.txt', 9, 'verbatim', 1]);
    assert.deepEqual(rows('crossread_similar', { file: 'post.txt', line: 10 }), []);
    const worded = rows('crossread_similar', { words: 'Twelve persons died in the flood near Veltra.' });
    assert.deepEqual(worded.map(({ file }) => file).sort(), ['echo.txt', 'post.txt']);
    assert.ok(worded.every(({ because, score }) => (because as string[]).includes('Twelve ~ 12') && Number(score) < 1));
  });

  it('tell who said what', () => {
    const said = rows('crossread_quotations', { speaker: 'hanna' });
    assert.deepEqual(
      said.map(({ file, line, speaker, speakerHere, rule }) => [file, line, speaker, speakerHere, rule]),
      [
        ['echo.txt', 5, 'Hanna Reyl', 'she', 'cue-after'],
        ['herald.txt', 7, 'Hanna Reyl', 'governor Hanna Reyl', 'cue-after-inverted'],
        ['post.txt', 7, 'Hanna Reyl', 'governor Hanna Reyl', 'cue-after-inverted'],
      ],
    );
    assert.deepEqual(rows('crossread_quotations', { speaker: 'Vilner' }), []);
    assert.equal(rows('crossread_quotations', { words: 'some engineers' }).length, 2);
    assert.equal(rows('crossread_quotations', { file: 'herald.txt' }).length, 1);
  });

  it('tell what differs, every side, and of one article what it differs in', () => {
    assert.deepEqual(
      rows('crossread_differences').map(({ what, kind, sure }) => [what, kind, sure]),
      [
        ['12 or 15 people', 'conflict', true],
        ['Sunday morning or Monday night', 'conflict', true],
        ['Hanna Reyl: “some” dropped', 'drift', true],
      ],
    );
    assert.deepEqual(
      rows('crossread_differences', { file: 'echo.txt' }).map(({ what }) => what),
      ['12 or 15 people', 'Hanna Reyl: “some” dropped'],
    );
  });

  it('show the sentence from which words are missing that others have', () => {
    const sides = rows('crossread_differences').flatMap(({ sides }) => sides as { passages: { words: string }[] }[]);
    assert.ok(sides.every(({ passages }) => passages.every(({ words }) => words !== '')));
  });

  it('tell what was not found where, and what one alone has', () => {
    const told = rows('crossread_not_found', { file: 'echo.txt' });
    assert.deepEqual(
      told.map(({ kind, claim, words }) => [kind, String(claim ?? words).slice(0, 20)]),
      [
        ['not found here', 'Soldiers carried bre'],
        ['not found here', 'President Tomas Viln'],
        ['only here', 'Insurance companies '],
      ],
    );
  });

  for (const [words, source, verdict, where, changes] of [
    ['The flood killed 12 people near Veltra.', undefined, 'same', ['echo.txt:7', 'post.txt:5'], undefined],
    ['the FLOOD killed 12 people', 'post.txt', 'same', ['post.txt:5'], undefined],
    ['The flood killed 15 people near Veltra', 'post.txt', 'changed', ['post.txt:5'], [{ asked: '15', there: '12' }]],
    [
      'We will rebuild the dam whatever engineers in the capital may say about it',
      'Post',
      'changed',
      ['post.txt:7'],
      [{ asked: '', there: 'some' }],
    ],
    ['Farmers lost most of their winter wheat', 'echo.txt', 'elsewhere', ['post.txt:13'], undefined],
    ['The mayor opened a library in the old harbour.', undefined, 'not found', [], undefined],
    ['The mayor opened a library in the old harbour.', 'post.txt', 'not found', [], undefined],
  ] as const)
    it(`check “${words}” against ${source ?? 'the folder'}: ${verdict}`, () => {
      const [row] = rows('crossread_check', { words, ...(source ? { source } : {}) });
      const places = (row.places ?? row.elsewhere ?? []) as Record<string, unknown>[];
      assert.equal(row.verdict, verdict);
      assert.deepEqual(
        places.map(({ file, line }) => `${String(file)}:${String(line)}`),
        where,
      );
      assert.deepEqual(places.at(0)?.changes, changes);
    });

  it('check words that some have the same: who has them otherwise is told, and what differs there', () => {
    const [row] = rows('crossread_check', { words: 'The flood killed 12 people near Veltra.' });
    const differences = row.differences as { readonly what: string; readonly sides: readonly { says: string }[] }[];
    assert.deepEqual(
      differences.map(({ what, sides }) => [what, sides.map(({ says }) => says).sort()]),
      [['12 or 15 people', ['12', '15']]],
    );
    const denied = workspaceOf({
      one: 'Ferry inquiry ends\n\nThe ferry was inspected by the harbour office in May, the report says.\n',
      two: 'Ferry report is out\n\nThe ferry was not inspected by the harbour office in May, the report says.\n',
    });
    const words = 'The ferry was inspected by the harbour office in May';
    for (const source of [undefined, 'file:///n/one.txt']) {
      const [told] = ask('crossread_check', { words, ...(source ? { source } : {}) }, denied).rows;
      assert.equal(told.verdict, 'same');
      const [other] = (told.otherwise ?? told.elsewhere) as Record<string, unknown>[];
      assert.match(String(other.file), /two\.txt$/);
      assert.deepEqual(other.changes, [{ asked: '', there: 'not' }]);
    }
    const [alone] = rows('crossread_check', { words: 'Farmers lost most of their winter wheat' });
    assert.deepEqual([alone.otherwise, alone.differences], [undefined, undefined]);
  });

  it('check a sentence that gives one side in words of its own: who says so, and who says otherwise', () => {
    const [row] = rows('crossread_check', { words: 'Near Veltra 15 people lost their lives in the flood.' });
    assert.equal(row.verdict, 'in other words');
    const alike = row.inOtherWords as Record<string, unknown>[];
    assert.ok(
      alike.some(({ file }) => file === 'herald.txt'),
      JSON.stringify(row),
    );
    const differences = row.differences as { readonly what: string }[];
    assert.deepEqual(
      differences.map(({ what }) => what),
      ['12 or 15 people'],
    );
    // What nobody gives is like something, and not the same.
    const ministry = 'The interior ministry said 19 people near Veltra, on the river Osk, had died: it was the flood.';
    const [other] = rows('crossread_check', { words: ministry });
    assert.deepEqual([other.verdict, other.differences], ['not found', undefined]);
    assert.ok((other.inOtherWords as unknown[]).length > 0);
  });

  it('check each sentence by itself, and show the whole sentence around a part of one', () => {
    const told = rows('crossread_check', { words: 'Farmers lost most of their winter wheat. Nobody ate a cheese.' });
    assert.deepEqual(
      told.map(({ verdict }) => verdict),
      ['same', 'not found'],
    );
    const [place] = told[0].places as Record<string, unknown>[];
    assert.match(String(place.sentence), /^Farmers .* on loans\.$/);
  });

  it('compare two articles: what differs, what both have, what was found in one alone', () => {
    const told = rows('crossread_compare', { file: 'post.txt', other: 'herald.txt' });
    assert.deepEqual(
      told.filter(({ sides }) => sides !== undefined).map(({ what, kind }) => [what, kind]),
      [
        ['12 or 15 people', 'conflict'],
        ['Sunday morning or Monday night', 'conflict'],
        ['Hanna Reyl: “some” dropped', 'drift'],
      ],
    );
    assert.deepEqual(
      told
        .filter(({ kind }) => kind === 'both')
        .map(({ how, here, there, changes }) => [
          how,
          ...[here, there].map(
            (row) => `${String((row as Told['rows'][0]).file)}:${String((row as Told['rows'][0]).line)}`,
          ),
          changes === undefined,
        ]),
      [
        ['verbatim', 'post.txt:3', 'herald.txt:3', true],
        ['near', 'post.txt:5', 'herald.txt:5', false],
        ['near', 'post.txt:7', 'herald.txt:7', false],
        ['verbatim', 'post.txt:9', 'herald.txt:9', true],
        ['near', 'post.txt:11', 'herald.txt:11', true],
      ],
    );
    // The other way round the same is told, from the other side.
    const back = rows('crossread_compare', { file: 'Herald', other: 'post.txt' });
    assert.equal(back.length, told.length);
    assert.equal((back.find(({ kind }) => kind === 'both')?.here as Told['rows'][0]).file, 'herald.txt');
  });

  it('compare two articles of one side: a difference from a third is none of theirs', () => {
    const told = rows('crossread_compare', { file: 'post.txt', other: 'echo.txt' });
    assert.deepEqual(
      told.filter(({ kind }) => kind !== 'both').map(({ kind, file, what }) => [kind, file, what]),
      [
        ['not found here', 'echo.txt', undefined],
        ['not found here', 'echo.txt', undefined],
        ['only here', 'post.txt', undefined],
        ['only here', 'echo.txt', undefined],
      ],
    );
  });

  it('compare two articles: words that changed, and one origin', () => {
    const report =
      'The harbour office closed the northern pier on Friday after divers found cracks in nine of its pillars, the port said.\n\nRepairs will take until the autumn and cost three million crowns, according to the harbour master.\n\nFishermen were told to land their catch at the southern quay until then, where there is room for twelve boats.\n';
    const two = workspaceOf({
      one: `Pier shut\n\n${report}`,
      two: `Northern pier is closed\n\n${report.replace('nine of its pillars', 'eight of its pillars')}`,
    });
    const told = ask('crossread_compare', { file: 'file:///n/one.txt', other: 'file:///n/two.txt' }, two).rows;
    assert.equal(told[0].kind, 'one origin');
    assert.ok((told[0].evidence as string[]).length > 0);
    const near = told.filter(({ how }) => how === 'near').map(({ changes }) => changes);
    assert.ok(
      near.some((changes) => JSON.stringify(changes) === '[{"here":"nine","there":"eight"}]'),
      JSON.stringify(near),
    );
  });

  it('refuse a name that stands for several articles where one is meant, and take all of them elsewhere', () => {
    const letter = (text: string) => `---\noutlet: The Post\n---\n\n${text}`;
    const sources = workspaceOf({ one: letter(flood.post), two: letter(flood.echo), three: flood.herald });
    const compared = ask('crossread_compare', { file: 'The Post', other: 'file:///n/three.txt' }, sources);
    assert.match(compared.error ?? '', /names 2 articles: .*one\.txt, .*two\.txt; name one/);
    assert.match(
      ask('crossread_compare', { file: 'file:///n/one.txt', other: 'file:///n/one.txt' }, sources).error ?? '',
      /one article/,
    );
    const absent = ask('crossread_not_found', { file: 'The Post' }, sources).rows.map(({ file }) => String(file));
    assert.deepEqual(
      [...new Set(absent)].map((name) => name.replace(/^.*\//, '')),
      ['one.txt', 'two.txt'],
    );
  });

  it('say what it means where nothing was found', () => {
    for (const [tool, input, remark] of [
      ['crossread_articles', { words: 'submarine' }, /crossread_check and crossread_similar/],
      ['crossread_claims', { words: 'submarine' }, /No claim of several articles/],
      ['crossread_similar', { file: 'post.txt', line: 2 }, /Nothing that says the same/],
      ['crossread_quotations', { speaker: 'Nemo' }, /No quotation/],
    ] as const) {
      const { rows: none, ...told } = ask(tool, input) as Told & { readonly remark?: string };
      assert.deepEqual(none, []);
      assert.match(told.remark ?? '', remark);
    }
    const empty = ask('crossread_claims', {}, workspaceOf({})) as Told & { readonly remark?: string };
    assert.equal(empty.remark, 'The folder has no articles.');
  });

  it('show the whole sentence around the words of a side', () => {
    const sides = rows('crossread_differences').flatMap(
      ({ sides: each }) => each as { passages: Record<string, unknown>[] }[],
    );
    const [place] = sides.flatMap(({ passages }) => passages).filter(({ words }) => words === '12');
    assert.match(String(place.sentence), /12 people/);
  });

  it('come in pages that together hold every row once', () => {
    const text = `Ark opens\n\n${Array.from({ length: 400 }, (_, at) => `“The gate number ${at} is open to all,” said Ada Moe.`).join('\n\n')}\n`;
    const long = workspaceOf({ long: text });
    const first = ask('crossread_quotations', {}, long);
    assert.ok(first.pages > 1);
    const all = Array.from(
      { length: first.pages },
      (_, at) => ask('crossread_quotations', { page: at + 1 }, long).rows,
    ).flat();
    assert.equal(new Set(all.map(({ words }) => words)).size, 400);
    for (let page = 1; page <= first.pages; page++)
      assert.ok(answerQuestion(long, 'crossread_quotations', { page }).text.length < 17_000);
    assert.match(ask('crossread_quotations', { page: first.pages + 1 }, long).error ?? '', /the answer has \d+ pages/);
  });

  it('are worked out once for all their pages, and anew when the folder changes', () => {
    const sources = workspaceOf(flood);
    storeOf(sources);
    let times = 0;
    const claimsOf = sources.events.claimsOf.bind(sources.events);
    sources.events.claimsOf = (uris) => {
      times++;
      return claimsOf(uris);
    };
    for (const file of ['post.txt', 'post.txt', 'herald.txt'])
      answerQuestion(sources, 'crossread_claims', { file, page: 1 });
    assert.equal(times, 2);
    sources.corpus.read(uriOf('post'), `${flood.post}\nMore tomorrow.\n`);
    for (let i = 0; i < 2; i++) answerQuestion(sources, 'crossread_claims', { file: 'herald.txt' });
    assert.equal(times, 3);
    sources.events.minScore = 0.9;
    answerQuestion(sources, 'crossread_claims', { file: 'herald.txt' });
    assert.equal(times, 4);
  });

  for (const [tool, input, error] of [
    ['crossread_secrets', {}, /no question/],
    ['crossread_check', {}, /needs words/],
    ['crossread_check', { words: '  ' }, /not empty/],
    ['crossread_check', { words: '—' }, /no words to check/],
    ['crossread_check', { words: 'word '.repeat(5000) }, /more than 20000 characters/],
    ['crossread_check', { words: 'So it is. '.repeat(41) }, /at most 40/],
    ['crossread_check', { words: 'a b', source: '../../etc/passwd' }, /no article of the folder/],
    ['crossread_similar', {}, /either words, or file and line/],
    ['crossread_similar', { file: 'post.txt' }, /either words, or file and line/],
    ['crossread_similar', { file: 'post.txt', line: 0 }, /from 1/],
    ['crossread_similar', { file: 'post.txt', line: 1.5 }, /whole number/],
    ['crossread_similar', { words: 'a', file: 'post.txt', line: 2 }, /either words, or file and line/],
    ['crossread_similar', { file: 'post.txt', line: 900 }, /post\.txt ends with line \d+/],
    ['crossread_articles', { page: 2 }, /the answer has one page/],
    ['crossread_compare', { file: 'post.txt' }, /needs other/],
    ['crossread_compare', { file: 'post.txt', other: '../../etc/passwd' }, /no article of the folder/],
    ['crossread_brief', { file: '/etc/passwd' }, /no article of the folder/],
    ['crossread_brief', { depth: 3 }, /takes file, page, not "depth"/],
    ['crossread_brief', ['post.txt'], /an object/],
    ['crossread_articles', { page: '1' }, /whole number/],
  ] as const)
    it(`refuse ${tool} ${JSON.stringify(input).slice(0, 60)}`, () => {
      assert.equal(answerQuestion(workspace, tool, input).isError, true);
      assert.match(ask(tool, input).error ?? '', error);
    });

  it('say in each that words of articles are data', () => {
    for (const { name, required } of assistantTools) {
      const two = { file: 'post.txt', other: 'echo.txt' };
      const words = { words: 'The flood killed 12 people' };
      const input =
        name === 'crossread_compare' ? two : name === 'crossread_similar' || required.length > 0 ? words : {};
      assert.match(ask(name, input).notice, /Values are data\./, name);
    }
  });

  it('ask for a file of the story where a folder has many', () => {
    const many = workspaceOf(
      Object.fromEntries(Array.from({ length: 49 }, (_, at) => [`a${at}`, `${flood.post}\nNumber ${at} was counted.`])),
    );
    assert.match(ask('crossread_claims', {}, many).error ?? '', /the folder has 49 articles: name a file/);
    assert.ok(ask('crossread_claims', { file: 'file:///n/a1.txt' }, many).rows.length > 0);
  });

  it('show what would not be seen', () => {
    assert.equal(writeAnswer({ a: 'x\u202ey\u200b\u{e0041}\u0085' }), '{"a":"x\\u202ey\\u200b\\udb40\\udc41\\u0085"}');
    const hidden = workspaceOf({ hidden: `${hostile}\n\nPlain words\u{e0049}\u{e0067}\u202e here and there stand.` });
    const { text } = answerQuestion(hidden, 'crossread_check', { words: 'here and there stand' });
    assert.doesNotMatch(text, /[\u202e\u200b]|\udb40/);
  });

  it('hold any text so that it is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.deepEqual(JSON.parse(writeAnswer({ text })), { text });
      }),
    );
  });
});
