import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, DocumentSymbol, InlayHint, LocationLink } from 'vscode-languageserver';
import { articleDetailsRequest, originsRequest } from '../../../src/protocol/articles';
import { entitiesRequest, formsRequest, mentionsRequest } from '../../../src/protocol/entities';
import { marksRequest } from '../../../src/protocol/marks';
import {
  alignedRequest,
  atRequest,
  highlightsRequest,
  locateRequest,
  parallelsRequest,
} from '../../../src/protocol/passages';
import { optionsNotification } from '../../../src/protocol/session';
import { quotationsRequest, speakersRequest } from '../../../src/protocol/speakers';
import { flood } from '../../fixtures/articles';
import { at, TestClient } from '../client';

const post = 'file:///n/post.txt';
const herald = 'file:///n/herald.txt';
const none = 'file:///n/none.txt';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('features over a connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient();
    await client.start({
      workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
    });
    await client.index({ [post]: flood.post, [herald]: flood.herald });
  });
  afterEach(() => client.dispose());

  it('answer from what was typed a moment ago', async () => {
    await client.open(post, flood.post);
    const typed = flood.post.replaceAll('Hanna Reyl', 'Anna Hem').replace('Tomas Vilner', 'Per Lund');
    await client.change(post, typed);
    const { rows } = await client.request(entitiesRequest, {});
    assert.ok(rows.some(({ name }) => name === 'Anna Hem'));
    await client.change(post, flood.post);
    assert.equal((await client.request(mentionsRequest, { id: 'person:hanna reyl' })).length, 2);
    await client.change(post, typed);
    assert.equal((await client.request(mentionsRequest, { id: 'person:hanna reyl' })).length, 1);
    await client.change(post, flood.post);
    assert.equal((await client.request(speakersRequest, {}))[0].quotations, 2);
    await client.change(post, typed);
    assert.equal((await client.request(quotationsRequest, { id: 'person:anna hem' })).length, 1);
    await client.change(post, 'Nothing in common.\n');
    assert.deepEqual(await client.request(alignedRequest, { uri: post, other: herald }), {
      lines: [],
      differing: [[], []],
    });
    await client.change(post, flood.post);
    assert.deepEqual(await client.request(formsRequest, { id: 'person:hanna reyl' }), []);
    assert.ok((await client.request(originsRequest, { uri: post })).length > 0);
  });

  it('have nothing to say of what is no article', async () => {
    const place = { uri: none, position: everywhere.start };
    const there = { textDocument: { uri: none }, position: everywhere.start };
    assert.equal(await client.request('textDocument/hover', there), null);
    assert.equal(await client.request('textDocument/definition', there), null);
    assert.equal(
      await client.request('textDocument/references', { ...there, context: { includeDeclaration: true } }),
      null,
    );
    assert.deepEqual(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', there), []);
    assert.equal(await client.request('textDocument/foldingRange', there), null);
    assert.deepEqual(await client.request<CodeLens[]>('textDocument/codeLens', there), []);
    assert.deepEqual(
      await client.request<CodeAction[]>('textDocument/codeAction', {
        ...there,
        range: everywhere,
        context: { diagnostics: [] },
      }),
      [],
    );
    assert.deepEqual(await client.request(parallelsRequest, place), []);
    assert.deepEqual(await client.request(atRequest, place), {});
    assert.equal(await client.request(articleDetailsRequest, { uri: none }), null);
    const { article, version, marks } = await client.request(marksRequest, { uri: none });
    assert.deepEqual([article, version, Object.values(marks).flat()], [false, 0, []]);
    await client.open(none, 'flask==2.0\n');
    assert.equal((await client.request(marksRequest, { uri: none })).version, 1);
  });

  it('highlight what a place has in common with where one came from', async () => {
    const position = at(flood.post, 'interior ministry');
    const [link] = await client.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: post },
      position,
    });
    assert.equal(link.targetUri, herald);
    const params = { uri: herald, range: link.targetRange, from: { uri: post, position } };
    assert.equal((await client.request(highlightsRequest, params)).length, 3);
    assert.deepEqual(await client.request(highlightsRequest, { ...params, uri: none }), []);
    assert.deepEqual(await client.request(highlightsRequest, { ...params, from: { uri: none, position } }), []);
    const elsewhere = at(flood.post, 'Soldiers');
    assert.deepEqual(
      await client.request(highlightsRequest, { ...params, from: { uri: post, position: elsewhere } }),
      [],
    );
    assert.equal((await client.request(parallelsRequest, { uri: post, position })).length, 1);
    const { from } = (await client.request(parallelsRequest, { uri: post, position }))[0];
    assert.equal((await client.request(locateRequest, { id: from }))?.uri, post);
  });

  it('leave headings in Markdown to the editor', async () => {
    const notes = 'file:///n/notes.md';
    await client.index({ ...Object.fromEntries(client.files), [notes]: `# ${flood.post}` });
    const names = async (): Promise<string[]> =>
      (await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: notes } })).map(
        ({ name }) => name,
      );
    await client.open(notes, `# ${flood.post}`, 'markdown');
    assert.deepEqual((await names()).length, 1);
    assert.match((await names())[0], /^“We will/);
  });

  it('insert what the reader wants, and ask the editor for it anew', async () => {
    const hints = async (): Promise<unknown[]> =>
      (
        await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: post }, range: everywhere })
      ).map(({ label }) => label);
    const lenses = async (): Promise<number> =>
      (await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: post } })).length;
    assert.deepEqual([await hints(), await lenses()], [[], 1]);
    await client.untilRefreshed(1, 0);
    assert.equal(client.refreshed.hints, 0, 'no hints are shown');
    const { lenses: before } = client.refreshed;
    await client.notify(optionsNotification, { lens: false, speakerHints: true, problems: true, rules: false });
    await client.untilRefreshed(before + 1, 1);
    assert.deepEqual([await hints(), await lenses()], [['Hanna Reyl:'], 0]);
    const { lenses: later, hints: asked } = client.refreshed;
    client.files.set('file:///n/late.txt', flood.echo);
    await client.index(Object.fromEntries(client.files));
    await client.untilRefreshed(later + 1, asked + 1);
  });

  it('ask a client for nothing that it cannot do', async () => {
    const plain = new TestClient();
    await plain.start();
    await plain.index({ [post]: flood.post, [herald]: flood.herald });
    await plain.notify(optionsNotification, { lens: true, speakerHints: true, problems: true, rules: false });
    await plain.request(entitiesRequest, {});
    assert.deepEqual(plain.refreshed, { lenses: 0, hints: 0 });
    plain.dispose();
  });
});
