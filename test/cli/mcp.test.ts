import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { TextContent } from '@modelcontextprotocol/sdk/types.js';
import { LiveFolder } from '../../src/cli/liveFolder';
import { answersFrom } from '../../src/cli/mcp';
import { assistantTools } from '../../src/protocol/assistant';
import { flood } from '../fixtures/articles';
import { tagger } from '../fixtures/tagger';

interface Told {
  readonly error?: string;
  readonly articles: number;
  readonly rows: readonly Record<string, unknown>[];
}

describe('mcp', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-mcp-'));
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, `${name}.txt`), text);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** A clock that a test sets, so that the folder is looked at again. */
  let time = 0;
  const live = (): LiveFolder => {
    time = 0;
    const tools = { tagger, vectors: () => undefined, warn: () => undefined, now: () => (time += 0.001) };
    return new LiveFolder([folder], false, tools);
  };
  const asking = (of: LiveFolder, waitMs?: number) => {
    const answer = answersFrom(of, 0.75, waitMs);
    return async (tool: string, input: unknown = {}): Promise<Told> => {
      time += 2000;
      return JSON.parse((await answer(tool, input)).text) as Told;
    };
  };

  it('answers from the folder as it is when it is asked', async () => {
    const ask = asking(live());
    assert.equal((await ask('crossread_articles')).articles, 3);
    fs.rmSync(path.join(folder, 'echo.txt'));
    fs.writeFileSync(path.join(folder, 'herald.txt'), flood.herald.replace('15 people', '19 people'));
    fs.mkdirSync(path.join(folder, '.crossread'));
    const decision = { type: 'rename', entity: { name: 'Hanna Reyl', kind: 'person' }, name: 'The Governor' };
    fs.writeFileSync(
      path.join(folder, '.crossread/decisions.json'),
      JSON.stringify({ crossread: 1, decisions: [decision] }),
    );
    assert.deepEqual(
      (await ask('crossread_articles')).rows.map(({ file }) => file),
      ['herald.txt', 'post.txt'],
    );
    assert.equal((await ask('crossread_differences')).rows[0].what, '19 or 12 people');
    assert.equal((await ask('crossread_quotations')).rows[0].speaker, 'The Governor');
  });

  it('looks at files again only after a rest, and reads only what has changed', async () => {
    const of = live();
    await of.refresh();
    const { version } = of.corpus;
    fs.rmSync(path.join(folder, 'echo.txt'));
    await of.refresh();
    assert.equal(of.corpus.size, 3);
    time += 2000;
    await of.refresh();
    assert.equal(of.corpus.size, 2);
    const after = of.corpus.version;
    assert.ok(after > version);
    time += 2000;
    await of.refresh();
    assert.equal(of.corpus.version, after);
  });

  it('says how far it has come where reading takes long', async () => {
    for (let at = 0; at < 400; at++) fs.writeFileSync(path.join(folder, `n${at}.txt`), `${flood.post}\nNumber ${at}.`);
    // Each look at the clock takes so long that reading lets other work in after every file.
    const tools = { tagger, vectors: () => undefined, warn: () => undefined, now: () => (time += 100) };
    const of = new LiveFolder([folder], false, tools);
    const answer = answersFrom(of, 0.75, 1);
    const told = JSON.parse((await answer('crossread_articles', {})).text) as Told;
    assert.match(told.error ?? '', /still being read: \d+ of 403 files; ask again/);
    of.stop();
    await assert.rejects(of.refresh(), /not read to its end/);
    assert.ok(of.corpus.size < 403);
  });

  it('reads no link out of the folder', async () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-outside-'));
    fs.writeFileSync(path.join(outside, 'secret.txt'), flood.post);
    fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'secret.txt'));
    const ask = asking(live());
    assert.equal((await ask('crossread_articles')).articles, 3);
    assert.match(
      (await ask('crossread_similar', { file: '../secret.txt', line: 5 })).error ?? '',
      /no article of the folder/,
    );
    fs.rmSync(outside, { recursive: true });
  });

  it('serves the client of the official library from a process of its own', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const args = [path.resolve('dist/cli.js'), 'mcp', folder];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' }));
    try {
      assert.deepEqual(
        (await client.listTools()).tools.map(({ name }) => name),
        assistantTools.map(({ name }) => name),
      );
      const words = 'The flood killed 15 people near Veltra.';
      const { content } = await client.callTool({ name: 'crossread_check', arguments: { words, source: 'echo.txt' } });
      const [row] = (JSON.parse((content as TextContent[])[0].text) as Told).rows;
      assert.equal(row.verdict, 'changed');
      assert.match(
        JSON.stringify(row.places),
        /"file":"echo\.txt","line":7,.*"changes":\[\{"asked":"15","there":"12"\}\]/,
      );
    } finally {
      await client.close();
    }
  }).timeout(120_000);
});
