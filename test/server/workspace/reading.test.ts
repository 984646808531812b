import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  type CodeAction,
  type CodeLens,
  type Hover,
  type InlayHint,
  type MarkupContent,
} from 'vscode-languageserver-types';
import { originsRequest } from '../../../src/protocol/articles';
import { claimsRequest } from '../../../src/protocol/claims';
import {
  decideRequest,
  type DecideResult,
  decisionsRequest,
  decisionWrittenRequest,
  type Intent,
  undoRequest,
} from '../../../src/protocol/decisions';
import { entitiesRequest, type EntityRow, formsRequest } from '../../../src/protocol/entities';
import { filesChangedNotification } from '../../../src/protocol/files';
import { marksRequest } from '../../../src/protocol/marks';
import { matrixRequest, matrixTextRequest } from '../../../src/protocol/matrix';
import { alignedRequest, atRequest, locateRequest } from '../../../src/protocol/passages';
import { optionsNotification, pauseNotification } from '../../../src/protocol/session';
import { quotationsRequest, speakersRequest } from '../../../src/protocol/speakers';
import { flood } from '../../fixtures/articles';
import { at, TestClient } from '../client';

const uris = { post: 'file:///n/a%20post.txt', herald: 'file:///n/herald.txt', echo: 'file:///n/echo.txt' };

describe('server for a reader of several articles', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient();
    await client.start();
    await client.request(decisionsRequest, { files: [{ folder: 'file:///n/', text: '' }] });
    await client.index({ [uris.post]: flood.post, [uris.herald]: flood.herald, [uris.echo]: flood.echo });
  });
  afterEach(() => client.dispose());

  const hover = async (uri: string, text: string, words: string): Promise<string> => {
    const result = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: at(text, words),
    });
    return result ? (result.contents as MarkupContent).value : '';
  };
  /** Says of a draft that its file is written. */
  const write = async <Draft extends DecideResult | null>(draft: Draft): Promise<Draft> => {
    if (draft && 'token' in draft)
      assert.equal(await client.request(decisionWrittenRequest, { token: draft.token, written: true }), true);
    return draft;
  };
  const decide = async (intent: Intent): Promise<DecideResult> => {
    const draft = await write(await client.request(decideRequest, intent));
    assert.ok(draft);
    return draft;
  };
  const undo = async (): Promise<DecideResult | null> => write(await client.request(undoRequest, {}));
  const entity = async (name: string): Promise<EntityRow | undefined> =>
    (await client.request(entitiesRequest, {})).rows.find((row) => row.name === name);

  describe('hover', () => {
    it('tells on a figure what others give for the same fact', async () => {
      const value = await hover(uris.post, flood.post, '12 people');
      assert.match(value, /≠ “12” here and in \[[Ee]cho\].*, “15” in \[[Hh]erald\]/);
      assert.match(value, /\*\*12 people\*\* · count/);
    });

    it('tells on a sentence who differs, in and in how many articles it stands', async () => {
      const value = await hover(uris.post, flood.post, 'interior ministry');
      const lines = value.split('\n').filter((line) => line !== '');
      assert.match(lines[0], /3 of 3 articles.*independent source/);
      assert.match(value, /≠.* “12” here and in .*, “15” in .*[Hh]erald/);
    });

    it('names the speaker of a quotation that stands elsewhere once, and what it lost', async () => {
      const value = await hover(uris.post, flood.post, 'rebuild the dam whatever');
      assert.match(value, /≠ \[[Hh]erald\].* drops “\*\*some\*\*”/);
      assert.match(value, /[Ee]cho.*same words/);
      // She is the same speaker, whom the line on the quotation names.
      assert.doesNotMatch(value, / — she/);
      assert.match(value, /\*\*Hanna Reyl\*\*, governor/);
    });

    it('tells of a date given otherwise in a sentence that is not linked', async () => {
      assert.match(await hover(uris.herald, flood.herald, 'landed in'), /≠.* “Sunday morning” here, “Monday night” in/);
    });

    it('has eight articles at most, and a link to all', async () => {
      const many = Array.from({ length: 11 }, (_, i) => `file:///n/copy${i}.txt`);
      for (const uri of many) client.files.set(uri, flood.herald);
      await client.notify(filesChangedNotification, { changed: many, deleted: [] });
      await client.until((s) => s.done === 14);
      const value = await hover(uris.herald, flood.herald, 'bread and diesel');
      assert.equal(value.split('\n').filter((line) => line.includes('same words')).length, 1);
      assert.match(value, /\[All passages\]\(command:crossread\.goToParallel\?/);
      const person = await hover(uris.herald, flood.herald, 'Hanna Reyl');
      assert.match(person, /\[named in 14 articles\]\(command:crossread\.showEntity\?/);
    });

    it('links to what both have in common', async () => {
      const value = await hover(uris.post, flood.post, 'interior ministry');
      const [id, from] = JSON.parse(decodeURIComponent(/reveal\?([^)]+)\)/.exec(value)![1])) as [string, string];
      const located = await client.request(locateRequest, { id, from });
      assert.ok(located && located.highlights.length > 0);
      assert.ok(located.highlights.every(({ start }) => start.line === located.range.start.line));
    });
  });

  it('sorts the claims of an event for one article', async () => {
    const claims = await client.request(claimsRequest, { uri: uris.echo });
    assert.equal(claims.of, 3);
    assert.ok(claims.shared.some(({ label, articles }) => /killed 12/.test(label) && articles === 3));
    assert.deepEqual(
      claims.missing.map(({ label }) => /only road|Soldiers|President/.exec(label)?.[0]),
      ['Soldiers', 'President'],
    );
    assert.deepEqual(
      claims.onlyHere.map(({ text }) => /Insurance/.test(text)),
      [true],
    );
    assert.deepEqual(
      claims.disputed.map(({ kind }) => kind),
      ['conflict', 'conflict', 'drift'],
    );
    assert.ok(claims.disputed.every(({ passages }) => passages.length >= 2));
    const soldiers = claims.missing[0];
    assert.equal(soldiers.sources, 1, 'a copied paragraph has one source');
  });

  it('reports conflicts and drift with all sides, and nothing else', async () => {
    await client.untilProblems(uris.herald, 3);
    const problems = client.problems.get(uris.herald)!;
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['conflict', 'conflict', 'drift'],
    );
    assert.match(problems[0].message, /“15.*“12/);
    assert.equal(problems[0].severity, DiagnosticSeverity.Warning);
    assert.deepEqual(
      problems[0].relatedInformation?.map(({ location }) => location.uri),
      [uris.post, uris.echo].sort(),
    );
    // Told where the word is missing, not where it stands.
    assert.match(problems[2].message, /without “some”/);
    await client.untilProblems(uris.post, 1);
  });

  it('offers to compare and to call it not comparable, which silences it until it is undone', async () => {
    await client.untilProblems(uris.herald, 3);
    const [problem] = client.problems.get(uris.herald)!;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uris.herald },
      range: problem.range,
      context: { diagnostics: [problem] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Compare wordings', 'Not comparable', 'Add note', 'This is boilerplate'],
    );
    const [a, b] = actions[1].command!.arguments as [string, string];
    const result = await decide({ type: 'notComparable', a, b });
    assert.ok(
      'text' in result && /"notComparable"/.test(result.text) && /"a post.txt"/.test(result.text),
      JSON.stringify(result),
    );
    await client.untilProblems(uris.herald, 2);
    const undone = await undo();
    assert.ok(undone && 'text' in undone && !/notComparable/.test(undone.text));
    await client.untilProblems(uris.herald, 3);
  });

  it('is silent when problems are not wanted', async () => {
    await client.untilProblems(uris.post, 1);
    await client.notify(optionsNotification, { lens: false, speakerHints: true, problems: false, rules: false });
    await client.untilProblems(uris.post, 0);
    assert.deepEqual(
      await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uris.post } }),
      [],
    );
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: uris.echo },
      range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
    });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [['Hanna Reyl:', 4]],
    );
  });

  it('has a lens above the headline and no hints unless asked for', async () => {
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uris.echo } });
    assert.equal(lens.command?.title, '≠ 2 · 2 shared claims not found here · 1 only here');
    assert.equal(lens.range.start.line, 0);
    assert.deepEqual(
      await client.request('textDocument/inlayHint', {
        textDocument: { uri: uris.echo },
        range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
      }),
      [],
    );
  });

  it('lists speakers and their quotations', async () => {
    const speakers = await client.request(speakersRequest, {});
    assert.deepEqual(
      speakers.map(({ name, quotations }) => [name, quotations]),
      [['Hanna Reyl', 3]],
    );
    const groups = await client.request(quotationsRequest, { id: speakers[0].id });
    assert.deepEqual(
      groups.map(({ quotations }) => quotations.length),
      [1, 1, 1],
    );
  });

  it('knows what the views show of a place', async () => {
    const there = await client.request(atRequest, { uri: uris.post, position: at(flood.post, 'Hanna Reyl') });
    assert.equal(there.entity, (await entity('Hanna Reyl'))!.id);
    const claims = await client.request(claimsRequest, { uri: uris.post });
    assert.ok(claims.shared.some(({ id }) => id === there.claim));
    const quoted = await client.request(atRequest, {
      uri: uris.post,
      position: at(flood.post, 'rebuild the dam'),
    });
    assert.equal(quoted.speaker, there.entity);
  });

  it('fills the coverage matrix and writes it down', async () => {
    const matrix = await client.request(matrixRequest, {});
    assert.equal(matrix.articles.length, 3);
    const column = matrix.articles.findIndex(({ uri }) => uri === uris.echo);
    const bread = matrix.rows.find(({ label }) => /Soldiers/.test(label))!;
    assert.equal(bread.cells[column].kind, 'absent');
    assert.deepEqual(
      bread.cells.filter((_, i) => i !== column).map(({ kind }) => kind),
      ['same', 'same'],
    );
    const toll = matrix.rows.find(({ label }) => /killed/.test(label))!;
    assert.ok(toll.disputed && toll.cells.some(({ kind }) => kind === 'conflict'));
    assert.ok(toll.entities.includes('Veltra'));
    const arrival = matrix.rows.find(({ label }) => /Vilner/.test(label));
    assert.deepEqual(
      arrival?.cells.map(({ said }) => said),
      ['Monday night', undefined, 'Sunday morning'],
    );
    const markdown = await client.request(matrixTextRequest, { format: 'markdown', rows: [bread.id] });
    assert.match(markdown, /Soldiers carried/);
    assert.doesNotMatch(markdown, /President/);
    const csv = await client.request(matrixTextRequest, { format: 'csv' });
    assert.equal(csv.trim().split('\r\n').length, matrix.rows.length + 1);
  });

  it('aligns two articles line by line and says where one may come from', async () => {
    const { lines } = await client.request(alignedRequest, { uri: uris.post, other: uris.herald });
    assert.deepEqual(lines.slice(0, 2), [2, 2]);
    assert.ok(lines.length >= 8);
    for (let i = 2; i < lines.length; i += 2) assert.ok(lines[i] >= lines[i - 2] && lines[i + 1] >= lines[i - 1]);
    const origins = await client.request(originsRequest, { uri: uris.post });
    assert.equal(origins[0].uri, uris.herald);
    assert.match(origins[0].evidence[0], /words in a row are equal/);
    assert.ok(await client.request(locateRequest, { id: origins[0].id, from: origins[0].from }));
  });

  describe('decisions', () => {
    it('are found again by letters, and counted', async () => {
      const { rows, totals } = await client.request(entitiesRequest, { filter: 'viln' });
      assert.deepEqual(
        rows.map(({ name }) => name),
        ['Tomas Vilner'],
      );
      assert.deepEqual(totals, { person: 1, place: 0, organisation: 0, other: 0 });
    });

    it('merge, split, rename and ignore entities, one undone after the other', async () => {
      const before = (await client.request(entitiesRequest, {})).rows;
      const reyl = (await entity('Hanna Reyl'))!;
      const vilner = (await entity('Tomas Vilner'))!;
      const merged = await decide({ type: 'merge', id: vilner.id, into: reyl.id });
      assert.ok('folder' in merged && merged.folder === 'file:///n/');
      assert.equal((await entity('Hanna Reyl'))!.mentions, reyl.mentions + vilner.mentions);
      const forms = await client.request(formsRequest, { id: reyl.id });
      assert.deepEqual(forms, [{ name: 'Tomas Vilner', kind: 'person' }]);
      await decide({ type: 'split', id: reyl.id, form: forms[0] });
      assert.equal((await entity('Hanna Reyl'))!.mentions, reyl.mentions);
      await decide({ type: 'rename', id: reyl.id, name: 'The Governor' });
      assert.ok(await entity('The Governor'));
      await decide({ type: 'ignore', id: vilner.id });
      assert.equal(await entity('Tomas Vilner'), undefined);
      for (let i = 0; i < 4; i++) assert.ok(await undo());
      assert.equal(await undo(), null);
      assert.deepEqual((await client.request(entitiesRequest, {})).rows, before);
    });

    it('make selected words boilerplate, which are dimmed then and linked no more', async () => {
      await client.open(uris.post, flood.post);
      const start = at(flood.post, 'Soldiers', 0);
      const end = at(flood.post, 'night of the storm.', 19);
      assert.ok('text' in (await decide({ type: 'boilerplate', uri: uris.post, range: { start, end }, is: true })));
      const { marks } = await client.request(marksRequest, { uri: uris.post });
      assert.deepEqual(marks.boilerplate, [start.line, start.character, end.line, end.character]);
      const claims = await client.request(claimsRequest, { uri: uris.herald });
      assert.ok(!claims.shared.some(({ label }) => /Soldiers/.test(label)));
      await client.close(uris.post);
    });

    it('are refused where the file is broken, and the file is left alone', async () => {
      assert.deepEqual(
        await client.request(decisionsRequest, { files: [{ folder: 'file:///n/', text: '{"decisions": 3}' }] }),
        { broken: ['file:///n/'], lost: [] },
      );
      const result = await decide({ type: 'ignore', id: (await entity('Hanna Reyl'))!.id });
      assert.ok('refused' in result);
    });

    it('say so when what they are about is gone', async () => {
      assert.ok('refused' in (await decide({ type: 'ignore', id: 'person:nobody' })));
      assert.ok('refused' in (await decide({ type: 'notComparable', a: '0-5:file:///n/none.txt', b: 'x' })));
    });
  });

  it('stops reading when it is asked to, and goes on', async () => {
    await client.notify(pauseNotification, { paused: true });
    client.files.set('file:///n/late.txt', flood.echo);
    await client.notify(filesChangedNotification, { changed: ['file:///n/late.txt'], deleted: [] });
    await client.until((s) => s.paused && s.total === 4 && s.done === 3);
    await client.notify(pauseNotification, { paused: false });
    await client.until((s) => !s.paused && s.done === 4);
  });
});
