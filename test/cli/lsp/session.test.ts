import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
  CodeAction,
  CodeLens,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { flood } from '../../fixtures/articles';
import { exported } from '../../fixtures/files';
import { at } from '../../server/client';
import { asProcess, PlainClient } from './plainClient';

describe('language server for any client', function () {
  this.timeout(60_000);
  let folder: string;
  let client: PlainClient;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread lsp-'));
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, `${name}.txt`), text);
    client = new PlainClient(folder);
  });
  afterEach(() => {
    client.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const place = (name: keyof typeof flood, words: string): { textDocument: { uri: string }; position: Position } => ({
    textDocument: { uri: client.uri(`${name}.txt`) },
    position: at(flood[name], words),
  });
  const hoverAt = (textDocument: { uri: string }, position: Position): Promise<Hover> =>
    client.until(
      async () => (await client.request<Hover | null>('textDocument/hover', { textDocument, position })) ?? undefined,
      'a hover',
    );
  const hover = async (name: keyof typeof flood, words: string): Promise<MarkupContent> => {
    const { textDocument, position } = place(name, words);
    return (await hoverAt(textDocument, position)).contents as MarkupContent;
  };
  /** Resolves when all articles are read. */
  const isRead = (count = 3): Promise<unknown> =>
    client.until(
      async () =>
        (await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Veltra' })).length > 0 &&
        (await hoverCount()) === count,
      `${count} articles`,
    );
  const hoverCount = async (): Promise<number> => {
    const told = await client.request<Hover | null>('textDocument/hover', place('post', 'Osk burst'));
    return told ? Number(/of (\d+) articles/.exec((told.contents as MarkupContent).value)?.[1]) : 0;
  };

  it('finds articles by itself, and answers in links to files', async () => {
    const { capabilities, serverInfo } = await client.start();
    assert.equal(serverInfo?.name, 'crossread');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    await isRead();
    const { kind, value } = await hover('post', 'killed 12');
    assert.equal(kind, 'markdown');
    assert.match(value, /3 of 3 articles/);
    assert.match(value, /\[Herald\]\(file:\/\/\/\S*herald\.txt#L5\)/);
    assert.doesNotMatch(value, /command:|<span|---/);
  });

  it('shows plain text where a client wants that', async () => {
    await client.start({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
    await isRead();
    const { kind, value } = await hover('post', 'killed 12');
    assert.equal(kind, 'plaintext');
    assert.match(value, /^3 of 3 articles · about \d independent sources?\n/);
    assert.match(value, /Herald \(herald\.txt:5\)/);
    assert.doesNotMatch(value, /\*\*|\]\(|&lt;|\\/);
  });

  it('goes to parallels by places or links, and lists them', async () => {
    await client.start();
    await isRead();
    const [location] = await client.request<Location[]>('textDocument/definition', place('post', 'Soldiers carried'));
    assert.deepEqual([location.uri, location.range.start.line], [client.uri('herald.txt'), 8]);
    const params = { ...place('post', 'Osk burst'), context: { includeDeclaration: false } };
    const references = await client.request<Location[]>('textDocument/references', params);
    assert.ok(references.some(({ uri }) => uri === client.uri('herald.txt')));
    await client.stop();
    client = new PlainClient(folder);
    await client.start({ textDocument: { definition: { linkSupport: true } } });
    await isRead();
    const [link] = await client.request<LocationLink[]>('textDocument/definition', place('post', 'Soldiers carried'));
    assert.equal(link.targetUri, client.uri('herald.txt'));
    assert.equal(link.originSelectionRange?.start.line, 8);
  });

  it('has symbols flat or in a tree, folding ranges and symbols of the folder', async () => {
    await client.start();
    await isRead();
    const { textDocument } = place('post', 'Osk');
    const flat = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      flat.map(({ name }) => name.slice(0, 20)),
      ['Flood cuts off Marov', '“We will rebuild the'],
    );
    assert.equal(flat[1].location.uri, client.uri('post.txt'));
    assert.equal(flat[1].containerName, flat[0].name);
    fs.writeFileSync(path.join(folder, 'export.txt'), exported);
    const folds = await client.until(async () => {
      const params = { textDocument: { uri: client.uri('export.txt') } };
      return (await client.request<FoldingRange[] | null>('textDocument/foldingRange', params)) ?? undefined;
    }, 'folds');
    assert.ok(folds.length > 1 && folds.every(({ startLine, endLine }) => startLine < endLine));
    fs.rmSync(path.join(folder, 'export.txt'));
    await client.stop();
    client = new PlainClient(folder);
    await client.start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    await isRead();
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.equal(root.children?.length, 1);
  });

  it('has lenses without commands, and hints where they are wanted, by settings that it asks for', async () => {
    client.answers['workspace/configuration'] = () => [{ hints: { speakers: true }, lens: true }];
    await client.start({ workspace: { configuration: true } });
    await isRead();
    const { textDocument } = place('post', 'Osk');
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.match(lens.command?.title ?? '', /only here/);
    assert.equal(lens.command?.command, '');
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['Hanna Reyl:'],
    );
    client.answers['workspace/configuration'] = () => [{ lens: false }];
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(
      async () => (await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })).length === 0,
      'no lens',
    );
    assert.deepEqual(await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range }), []);
  });

  it('takes settings from the hello and from what a client tells', async () => {
    await client.start({}, { initializationOptions: { crossread: { lens: false } } });
    await isRead();
    const { textDocument } = place('post', 'Osk');
    const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(await lenses(), []);
    await client.notify('workspace/didChangeConfiguration', { settings: { crossread: { lens: true } } });
    await client.until(async () => (await lenses()).length === 1, 'a lens');
  });

  it('reports problems, and decides what its code actions offer', async () => {
    const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    const textDocument = { publishDiagnostics: { relatedInformation: true }, codeAction: literal };
    await client.start({ textDocument });
    const uri = await client.open('herald.txt');
    const problems = await client.until(
      () => (client.problems.get(uri)?.length === 3 ? client.problems.get(uri) : undefined),
      '3 problems',
    );
    const conflict = problems.find(({ message }) => message.includes('“15”'));
    assert.ok(conflict);
    assert.equal(conflict.relatedInformation?.[0].location.uri, client.uri('echo.txt'));
    const ask = (only?: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: conflict.range,
        context: { diagnostics: [conflict], ...(only ? { only } : {}) },
      });
    const actions = await ask();
    assert.deepEqual(
      actions.map(({ command }) => command?.command),
      ['crossread.notComparable', 'crossread.setBoilerplate'],
    );
    for (const [only, count] of [
      [['quickfix'], 2],
      [['refactor'], 0],
      [['quick'], 0],
      [['source', ''], 2],
    ] as const)
      assert.equal((await ask([...only])).length, count, only.join());
    await client.request('workspace/executeCommand', actions[0].command);
    const file = path.join(folder, '.crossread/decisions.json');
    assert.match(fs.readFileSync(file, 'utf8'), /"notComparable"/);
    await client.until(
      () => client.problems.get(uri)?.every(({ message }) => !message.includes('“15” here, “12” in Echo')),
      'the problem gone',
    );
    await client.request('workspace/executeCommand', { command: 'crossread.secret', arguments: ['x'] });
    await client.request('workspace/executeCommand', { command: '' });
    const complaints = client.heardOf('window/showMessage').map((told) => (told as { message: string }).message);
    assert.deepEqual(complaints, ['crossread.secret is no command of Crossread']);
  });

  it('offers commands to a client that knows no other actions', async () => {
    await client.start();
    await isRead();
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
    const [action] = await client.request<Command[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri('post.txt') },
      range,
      context: { diagnostics: [] },
    });
    assert.deepEqual([action.title, action.command], ['This is boilerplate', 'crossread.setBoilerplate']);
    assert.deepEqual(action.arguments, [client.uri('post.txt'), range, true]);
  });

  it('answers nothing before the hello, none twice, and nothing after it was told to end', async () => {
    const refused = (code: number) => (error: { readonly code: number }) => error.code === code;
    await assert.rejects(client.request('workspace/symbol', { query: '' }), refused(-32002));
    await client.start();
    await assert.rejects(client.start(), refused(-32600));
    await isRead();
    await client.request('shutdown', undefined);
    await assert.rejects(client.request('workspace/symbol', { query: '' }), refused(-32600));
    await client.notify('exit', undefined);
    assert.equal(await client.exited, 0);
  });

  describe('whose problems are asked for', () => {
    type Reported = Partial<DocumentDiagnosticReport> & { readonly items: Diagnostic[]; readonly resultId: string };
    const report = (name: string, previousResultId?: string): Promise<Reported> =>
      client.request('textDocument/diagnostic', {
        textDocument: { uri: client.uri(name) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

    it('tells them of one file and of all, and says when to ask again', async () => {
      const { capabilities } = await client.start(pulls);
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'crossread',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
      const first = await client.until(async () => {
        const told = await report('herald.txt');
        return told.items.length === 3 && told;
      }, '3 problems');
      assert.equal(first.kind, 'full');
      assert.ok(first.items.every(({ source, relatedInformation }) => source === 'Crossread' && !relatedInformation));
      assert.deepEqual(await report('herald.txt', first.resultId), { kind: 'unchanged', resultId: first.resultId });
      assert.deepEqual((await report('echo.txt')).items, []);
      await client.until(() => client.heardOf('workspace/diagnostic/refresh').length > 0, 'the word to ask again');
      assert.equal(client.problems.size, 0, 'nothing is told without being asked for');

      const all = (previousResultIds: object[]) =>
        client.request<{ items: (Reported & { uri: string; version: null })[] }>('workspace/diagnostic', {
          previousResultIds,
        });
      const { items } = await all([{ uri: client.uri('echo.txt'), value: 'old' }]);
      const herald = items.find(({ uri }) => uri === client.uri('herald.txt'));
      assert.deepEqual([herald?.kind, herald?.version, herald?.items.length], ['full', null, 3]);
      assert.deepEqual(items.find(({ uri }) => uri === client.uri('echo.txt'))?.items, []);

      // What is told changes with the text.
      const before = client.heardOf('workspace/diagnostic/refresh').length;
      fs.writeFileSync(path.join(folder, 'herald.txt'), flood.herald.replace('killed 15 people', 'killed 12 people'));
      await client.until(async () => (await report('herald.txt')).items.length < 3, 'fewer problems');
      await client.until(() => client.heardOf('workspace/diagnostic/refresh').length > before, 'the word to ask again');
      assert.equal((await report('herald.txt', first.resultId)).kind, 'full');
    });

    it('tells them by itself to a client that can do both', async () => {
      const { capabilities } = await client.start({ textDocument: { diagnostic: {}, publishDiagnostics: {} } });
      assert.equal(capabilities.diagnosticProvider, undefined);
      await client.until(() => client.problems.get(client.uri('herald.txt'))?.length === 3, '3 problems');
      await assert.rejects(report('herald.txt'));
    });
  });

  it('tells the problems of a file again when it is opened', async () => {
    await client.start();
    const uri = client.uri('herald.txt');
    await client.until(() => client.problems.get(uri)?.length === 3, '3 problems');
    client.problems.delete(uri);
    await client.open('herald.txt');
    await client.until(() => client.problems.get(uri)?.length === 3, '3 problems again');
  });

  it('writes a decision again that another program wrote over, and no file that is not UTF-8', async () => {
    await client.start();
    const uri = await client.open('post.txt');
    await isRead();
    const decide = (line: number): Promise<unknown> =>
      client.request('workspace/executeCommand', {
        command: 'crossread.setBoilerplate',
        arguments: [uri, { start: { line, character: 0 }, end: { line, character: 9 } }, true],
      });
    const file = path.join(folder, '.crossread/decisions.json');
    const other = { type: 'ignore', entity: { name: 'Elin Dahl', kind: 'person' } };
    await decide(4);
    // It had read the file before the decision was written.
    fs.writeFileSync(file, JSON.stringify({ crossread: 1, decisions: [other] }));
    await client.until(() => /boilerplate/.test(fs.readFileSync(file, 'utf8')), 'the decision in the file again');
    assert.match(fs.readFileSync(file, 'utf8'), /Elin Dahl/);

    const latin = Buffer.from(
      JSON.stringify({ crossread: 1, decisions: [other] }).replace('Elin', 'J\u00f8rn'),
      'latin1',
    );
    fs.writeFileSync(file, latin);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await decide(6);
    assert.deepEqual(fs.readFileSync(file), latin);
  });

  it('leaves problems without the other sides to a client that shows none', async () => {
    await client.start();
    const uri = await client.open('herald.txt');
    const problems = await client.until(
      () => (client.problems.get(uri)?.length ? client.problems.get(uri) : undefined),
      'problems',
    );
    assert.ok(problems.every((problem) => problem.relatedInformation === undefined));
  });

  it('notices files that come, change and go, and follows edits of open ones', async () => {
    await client.start();
    await isRead();
    fs.writeFileSync(path.join(folder, 'late.txt'), flood.post.replace('Flood cuts off', 'Water cuts off'));
    await isRead(4);
    fs.rmSync(path.join(folder, 'late.txt'));
    await isRead(3);
    const uri = await client.open('post.txt');
    const text = flood.post.replace('killed 12 people', 'killed 77 people');
    await client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    const told = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: at(text, '77 people'),
    });
    assert.match((told?.contents as MarkupContent).value, /77/);
  });

  it('asks a client that can to watch, and looks when that tells of a change', async () => {
    await client.start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    await isRead();
    const [registered] = client.heardOf('client/registerCapability') as { registrations: { method: string }[] }[];
    assert.equal(registered.registrations[0].method, 'workspace/didChangeWatchedFiles');
    fs.writeFileSync(path.join(folder, 'late.txt'), flood.post.replace('Flood cuts off', 'Water cuts off'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('late.txt'), type: 1 }] });
    await isRead(4);
  });

  it('takes folders that come and go', async () => {
    const other = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'crossread-lsp-'));
    fs.writeFileSync(path.join(other, 'late.txt'), flood.post.replace('Flood cuts off', 'Water cuts off'));
    await client.start();
    await isRead();
    const added = [{ uri: `file://${other}`, name: 'o' }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    await isRead(4);
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: added } });
    await isRead(3);
    fs.rmSync(other, { recursive: true });
  });

  it('tells how far reading has come, where a client shows that', async () => {
    for (let at = 0; at < 60; at++) fs.writeFileSync(path.join(folder, `n${at}.txt`), `${flood.post}\nNumber ${at}.`);
    await client.start({ window: { workDoneProgress: true } });
    const ended = () => (client.heardOf('$/progress') as { value: { kind: string } }[]).at(-1)?.value.kind === 'end';
    await client.until(ended, 'the end of reading');
    const kinds = (client.heardOf('$/progress') as { value: { kind: string } }[]).map(({ value }) => value.kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.equal(client.heardOf('window/workDoneProgress/create').length >= 1, true);
  });

  for (const encoding of ['utf-8', 'utf-32'] as const)
    it(`counts in ${encoding} where a client knows nothing else`, async () => {
      const text = flood.post.replace('The flood killed', '😀 Ünder water: the flood killed');
      fs.writeFileSync(path.join(folder, 'post.txt'), text);
      const { capabilities } = await client.start({ general: { positionEncodings: [encoding] } });
      assert.equal(capabilities.positionEncoding, encoding);
      assert.equal(capabilities.textDocumentSync, 1);
      await client.open('post.txt');
      const line = text.split('\n')[4];
      const units = (words: string): number => {
        const before = line.slice(0, line.indexOf(words));
        return encoding === 'utf-8' ? Buffer.byteLength(before) : Array.from(before).length;
      };
      const position = { line: 4, character: units('12') };
      const told = await hoverAt({ uri: client.uri('post.txt') }, position);
      assert.deepEqual(told.range, { start: position, end: { line: 4, character: position.character + 2 } });
    });

  it('ends a request that is cancelled, and itself when it is told to', async () => {
    await client.start();
    await isRead();
    await assert.rejects(
      client.cancelled('textDocument/references', {
        ...place('post', 'Osk burst'),
        context: { includeDeclaration: false },
      }),
      /cancelled/i,
    );
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 where its client goes without a word', async () => {
    await client.start();
    client.kill();
    assert.equal(await client.exited, 1);
  });

  describe('as a process of its own', () => {
    beforeEach(() => {
      client.kill();
      client = new PlainClient(folder, asProcess);
    });

    it('reads, answers, and ends with 0 when it is told to', async () => {
      await client.start();
      await isRead();
      assert.match((await hover('post', 'killed 12')).value, /3 of 3 articles/);
      assert.equal(await client.stop(), 0);
    });

    it('ends with 1 where it was not told that it will end', async () => {
      await client.start();
      await client.notify('exit', undefined);
      assert.equal(await client.exited, 1);
    });
  });

  it('says once that what another program found is not used, and looks at the file again', async () => {
    const stale = (path: string): object => ({ path, checksum: 'another' });
    const file = path.join(folder, '.crossread/clusters.json');
    fs.mkdirSync(path.dirname(file));
    const write = (text: object | string): void =>
      fs.writeFileSync(file, typeof text === 'string' ? text : JSON.stringify(text));
    write({ crossread: 1, articles: [stale('post.txt'), stale('gone.txt')], clusters: [] });
    await client.start();
    await isRead();
    const messages = (): unknown[] =>
      client.heardOf('window/showMessage').map((told) => (told as { message: string }).message);
    await client.until(() => messages().length > 0, 'a message');
    assert.deepEqual(messages(), [
      '.crossread/clusters.json: 1 of 2 articles have changed since, 1 of 2 articles are not here; what was found in them is not used.',
    ]);
    write('no JSON');
    await client.until(() => messages().length > 1, 'another message');
    assert.equal(messages()[1], '.crossread/clusters.json cannot be read and is not used.');
  });
});
