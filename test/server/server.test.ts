import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { type ArticleDetails, articleDetailsRequest, articlesRequest } from '../../src/protocol/articles';
import { claimsRequest } from '../../src/protocol/claims';
import { entitiesRequest, mentionsRequest } from '../../src/protocol/entities';
import { filesChangedNotification, skippedRequest } from '../../src/protocol/files';
import { marksRequest } from '../../src/protocol/marks';
import { locateRequest, parallelsRequest } from '../../src/protocol/passages';
import { copy, hostile, other, wire } from '../fixtures/articles';
import { at, TestClient } from './client';

const uris = { wire: 'file:///n/wire.txt', copy: 'file:///n/copy.txt', other: 'file:///n/other.txt' };

describe('server', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient();
    await client.start();
    await client.index({ [uris.wire]: wire, [uris.copy]: copy, [uris.other]: other });
  });
  afterEach(() => client.dispose());

  const hover = async (uri: string, text: string, words: string): Promise<string> => {
    const result = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: at(text, words),
    });
    return result ? (result.contents as MarkupContent).value : '';
  };

  it('lists the articles that carry a quotation, changed words in bold, with links', async () => {
    const value = await hover(uris.wire, wire, 'every strand');
    assert.match(value, /2 of 3 articles/);
    assert.match(value, /\*\*each\*\*/);
    assert.match(value, /\]\(command:crossread\.reveal\?/);
    assert.match(value, /Kari Lund/);
    const id: unknown = (JSON.parse(decodeURIComponent(/reveal\?([^)]+)\)/.exec(value)![1])) as unknown[])[0];
    const located = await client.request(locateRequest, { id });
    assert.equal(located?.uri, uris.copy);
  });

  it('says the normal form of a figure and whose a name is', async () => {
    assert.match(await hover(uris.wire, wire, '12 million'), /12 million/);
    assert.match(await hover(uris.wire, wire, '3,400'), /3,400 cars/);
    assert.match(await hover(uris.wire, wire, 'Kari Lund'), /person/);
  });

  it('tells right after a keystroke what was known before, but for what was typed into', async () => {
    await client.open(uris.wire, wire);
    await client.request(claimsRequest, { uri: uris.wire });
    const hoverIn = (text: string, words: string): Promise<Hover | null> =>
      client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: uris.wire },
        position: at(text, words),
      });
    const known = await hoverIn(wire, 'every strand');
    const typed = wire.replace('closed after', 'closed afterr');
    await client.change(uris.wire, typed);
    const after = await hoverIn(typed, 'every strand');
    assert.deepEqual(after, known);
    await client.change(uris.wire, wire.replace('12 million', '12 billion'));
    const sum = await hoverIn(wire.replace('12 million', '12 billion'), '12 billion');
    assert.doesNotMatch(JSON.stringify(sum), /million/);
    const denied = wire.replace('every strand', 'no strand');
    await client.change(uris.wire, wire);
    await client.request(claimsRequest, { uri: uris.wire });
    await client.change(uris.wire, denied);
    const told = await hoverIn(denied, 'strand');
    assert.match((told!.contents as MarkupContent).value, /^Before what was just typed:\s+\*\*2 of 3 articles\*\*/);
    await client.close(uris.wire);
  });

  it('is silent where nothing stands', async () => {
    assert.equal(await hover(uris.other, other, 'saw a'), '');
  });

  it('goes from a sentence to its parallel and lists all of them', async () => {
    const params = { textDocument: { uri: uris.wire }, position: at(wire, 'inspectors found') };
    const [link] = await client.request<LocationLink[]>('textDocument/definition', params);
    assert.equal(link.targetUri, uris.copy);
    const references = await client.request<Location[]>('textDocument/references', {
      ...params,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      references.map((r) => r.uri),
      [uris.copy],
    );
    const rows = await client.request(parallelsRequest, { uri: uris.wire, position: params.position });
    assert.equal(rows[0].kind, 'verbatim');
  });

  it('goes from a name to its mention elsewhere and finds every mention', async () => {
    const params = { textDocument: { uri: uris.wire }, position: at(wire, 'Kari Lund') };
    const [link] = await client.request<LocationLink[]>('textDocument/definition', params);
    assert.equal(link.targetUri, uris.copy);
    const references = await client.request<Location[]>('textDocument/references', {
      ...params,
      context: { includeDeclaration: true },
    });
    assert.deepEqual([...new Set(references.map((r) => r.uri))].sort(), [uris.copy, uris.wire]);
  });

  it('gives marks of the version asked for', async () => {
    await client.open(uris.wire, wire);
    const first = await client.request(marksRequest, { uri: uris.wire });
    assert.equal(first.version, 1);
    assert.equal(first.marks.quotation.length, 4);
    assert.equal(first.marks.verbatim.length, 4);
    await client.change(uris.wire, wire.replace('closed to all traffic', 'open'));
    const second = await client.request(marksRequest, { uri: uris.wire });
    assert.equal(second.version, 2);
    assert.equal(second.marks.verbatim.length, 0);
    await client.close(uris.wire);
  });

  it('outlines headings and quotations, and finds entities by letters', async () => {
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uris.wire },
    });
    assert.equal(root.name, 'Bridge in Tarvik closed after crack is found');
    assert.equal(root.children?.[0].detail, 'Kari Lund');
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'karil' });
    assert.equal(symbols[0].name, 'Kari Lund');
  });

  it('has rows for the views', async () => {
    const articles = await client.request(articlesRequest, {});
    assert.deepEqual(
      articles.map((a) => [a.title, a.passages]),
      [
        ['Tarvik bridge shut', 3],
        ['Whale sighted off Senja', 0],
        ['Bridge in Tarvik closed after crack is found', 3],
      ],
    );
    const entities = (await client.request(entitiesRequest, {})).rows;
    const lund = entities.find((e) => e.name === 'Kari Lund')!;
    assert.equal(lund.articles, 2);
    const groups = await client.request(mentionsRequest, { id: lund.id });
    assert.deepEqual(
      groups.map(({ count }) => count),
      [1, 1],
    );
    const [{ mentions }] = await client.request(mentionsRequest, { id: lund.id, uri: groups[0].uri });
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ['Kari Lund'],
    );
  });

  it('notices files that change, come and go', async () => {
    client.files.set('file:///n/late.txt', copy);
    const { version } = client.status!;
    await client.notify(filesChangedNotification, { changed: ['file:///n/late.txt'], deleted: [uris.copy] });
    await client.until((s) => s.done === 3 && s.total === 3 && s.version >= version + 2);
    const rows = await client.request(parallelsRequest, {
      uri: uris.wire,
      position: at(wire, 'inspectors found'),
    });
    assert.deepEqual(
      rows.map((r) => r.uri),
      ['file:///n/late.txt'],
    );
  });

  it('names files that it cannot read and works on', async () => {
    client.files.set('file:///n/bad.txt', { skipped: 'binary' });
    await client.notify(filesChangedNotification, {
      changed: ['file:///n/bad.txt', 'file:///n/gone.txt'],
      deleted: [],
    });
    await client.until((s) => s.skipped.all === 2);
    const { status } = client;
    assert.ok(status);
    const skipped = await client.request(skippedRequest, { limit: 9 });
    assert.deepEqual(skipped.map(({ reason }) => reason).sort(), ['binary', 'vanished while reading']);
    assert.equal(status.done, 3);
  });

  it('skips a list among the files, and reads it while it is open', async () => {
    const uri = 'file:///n/towns.txt';
    const towns = 'Kinn\nVoss\nOdda\nBergen\nStord\nHamar\n';
    client.files.set(uri, towns);
    const { done = 0, skipped = { all: 0 } } = client.status ?? {};
    await client.notify(filesChangedNotification, { changed: [uri], deleted: [] });
    await client.until((s) => s.skipped.all === skipped.all + 1);
    const named = await client.request(skippedRequest, { limit: 9 });
    assert.equal(named.find((each) => each.uri === uri)?.reason, 'no article: a list');
    assert.equal(client.status?.done, done);
    await client.open(uri, towns);
    assert.equal((await client.request(marksRequest, { uri })).article, true);
    await client.until((s) => s.done === done + 1);
    assert.equal(client.status.skipped.all, skipped.all);
    await client.close(uri);
    await client.until((s) => s.done === done && s.skipped.all === skipped.all + 1);
    await client.notify(filesChangedNotification, { changed: [], deleted: [uri] });
    await client.until((s) => s.skipped.all === skipped.all);
  });

  it('reads no document that is no article', async () => {
    await client.open('file:///n/requirements.txt', 'flask==2.0\n');
    const result = await client.request(marksRequest, { uri: 'file:///n/requirements.txt' });
    assert.equal(result.article, false);
  });

  it('prefers the open document to the file', async () => {
    await client.open(uris.copy, 'Nothing in common here.\n');
    const rows = await client.request(parallelsRequest, {
      uri: uris.wire,
      position: at(wire, 'inspectors found'),
    });
    assert.deepEqual(rows, []);
    await client.close(uris.copy);
    await client.until((s) => s.done === 3);
    for (let i = 0; i < 50; i++) {
      const again = await client.request(parallelsRequest, {
        uri: uris.wire,
        position: at(wire, 'inspectors found'),
      });
      if (again.length === 1) return;
      await new Promise((done) => setTimeout(done, 10));
    }
    assert.fail('the file did not count again');
  });

  it('turns no article text into a link, HTML or an icon', async () => {
    const evil = { a: 'file:///n/evil1.txt', b: 'file:///n/evil2.txt' };
    await client.index({ ...Object.fromEntries(client.files), [evil.a]: hostile, [evil.b]: hostile });
    for (const words of ['A [quote]', 'Mallory', 'Click']) {
      const value = await hover(evil.a, hostile, words);
      assert.notEqual(value, '', words);
      for (const link of value.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
        assert.match(
          link[1],
          /^command:crossread\.(?:reveal|goToParallel|showEntity|compareWordings|openBeside|notComparable|copyCitation)\?/,
        );
      assert.ok(!/<script|<img/i.test(value.replaceAll('&lt;', '')));
      assert.ok(!/(?<!\\)\$\(/.test(value));
    }
  });

  it('refuses ids that it did not make', async () => {
    for (const id of [
      undefined,
      5,
      '',
      'x',
      '0-5:file:///etc/passwd',
      `5-1:${uris.wire}`,
      `0-99999999:${uris.wire}`,
      { toString: 1 },
    ]) {
      assert.equal(await client.request(locateRequest, { id }), null);
    }
  });
});

describe('server on an event told by several', () => {
  const shared = 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday.';
  const departure = 'The ferry had left Kastel with two hundred people on board an hour before.';
  const arrest = 'Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday.';
  const quote = '“We will pay for every funeral and for the schooling of the children,” said Ravi Menon.';
  const uri = (name: string): string => `file:///e/${name}.txt`;
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient();
    await client.start();
    await client.index({
      [uri('a')]: `Ferry sinks\n\n${shared}\n\n${departure}\n\n${arrest}\n\n${quote}\n`,
      [uri('b')]:
        `Nine dead in Belmora\n\n${shared}\n\n${departure}\n\n${arrest}\n\n${quote.replace('Ravi Menon', 'Nadia Haddad')}\n`,
      [uri('c')]:
        `Belmora ferry sank\n\n${shared}\n\nAn hour before, two hundred people had left Kastel on board the ferry.\n\nTickets for the crossing had cost four dollars since the spring of that year.\n`,
    });
  });
  afterEach(() => client.dispose());

  const details = async (article: string): Promise<ArticleDetails> => {
    const result = await client.request(articleDetailsRequest, { uri: article });
    assert.ok(result);
    return result;
  };

  it('details what was not found in an article, what only it has, and its source', async () => {
    const c = await details(uri('c'));
    assert.equal(c.notFoundCount, 2, 'the arrest and the promise of the owner');
    assert.ok(c.notFound.some(({ label, articles }) => label === arrest && articles === 2));
    assert.match(c.onlyHere.join(), /Tickets/);
    const a = await details(uri('a'));
    assert.deepEqual(a.family, ['b']);
    assert.match(a.evidence.join(), /3 sentences are equal/);
    assert.equal(await client.request(articleDetailsRequest, { uri: uri('none') }), null);
  });

  it('tells another speaker and the shared origin in the hover', async () => {
    const text = client.files.get(uri('a')) as string;
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uri('a') },
      position: at(text, 'every funeral'),
    });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /≠ another speaker in \[b\]\([^)]*\): \*\*[^*]+\*\*, here \*\*[^*]+\*\*/);
    assert.match(value, /about 1 independent source/);
    assert.match(value, /one origin/);
  });
});
