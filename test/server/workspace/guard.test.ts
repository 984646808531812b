import assert from 'node:assert/strict';
import { ResponseError } from 'vscode-languageserver';
import type { Journal } from '../../../src/server/workspace/storage';
import { takeSteps } from '../../../src/text/effort';
import { Workspace } from '../../../src/server/workspace/workspace';
import { copy, other, wire } from '../../fixtures/articles';
import { tagger } from '../../fixtures/tagger';
import { TestClock, uriOf, workspaceOf } from '../workspaceFixture';

const texts: Readonly<Record<string, string>> = { wire, copy, other };

/** A journal that holds some deaths. */
function journalOf(deaths: Readonly<Record<string, number>>): Journal & { readonly begun: string[] } {
  const counts = new Map(Object.entries(deaths));
  const begun: string[] = [];
  return {
    begun,
    unfinished: undefined,
    begin: (uri) => begun.push(uri),
    end: () => undefined,
    deaths: (uri) => counts.get(uri) ?? 0,
    settle: () => undefined,
    clear: () => counts.clear(),
  };
}

/** A window that reads some texts, and what it logged. */
async function windowOf(options: { readonly broken?: string; readonly endless?: string; readonly journal?: Journal }) {
  const logged: string[] = [];
  const workspace = new Workspace(
    tagger,
    {
      read: (uris) => Promise.resolve(uris.map((uri) => ({ text: texts[/(\w+)\.txt$/.exec(uri)?.[1] ?? ''] }))),
      status: () => undefined,
      storage: () => undefined,
      journal: () => options.journal,
      log: (text) => logged.push(text),
    },
    new TestClock(),
  );
  const { corpus } = workspace;
  const read = corpus.read.bind(corpus);
  corpus.read = (uri, text) => {
    if (uri === options.broken) throw new RangeError('a rule failed');
    // A rule that goes back over the text for each of its words, and again for each of those.
    while (uri === options.endless) takeSteps(1000);
    read(uri, text);
  };
  workspace.setFiles({ uris: Object.keys(texts).map(uriOf), skipped: [] });
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  return { workspace, logged };
}

describe('guard of single files', () => {
  it('sets a file aside that fails, and the others are read', async () => {
    const { workspace, logged } = await windowOf({ broken: uriOf('copy') });
    assert.deepEqual(workspace.corpus.uris(), [uriOf('other'), uriOf('wire')]);
    assert.deepEqual(workspace.files.skipped(), [
      { uri: uriOf('copy'), reason: 'reading it failed: the log says how' },
    ]);
    assert.match(logged.join('\n'), /copy\.txt: RangeError: a rule failed\n +at /);
  });

  it('sets a file aside that takes more steps than its size allows, and says so in the log', async () => {
    const { workspace, logged } = await windowOf({ endless: uriOf('copy') });
    assert.deepEqual(workspace.corpus.uris(), [uriOf('other'), uriOf('wire')]);
    assert.deepEqual(workspace.files.skipped(), [
      { uri: uriOf('copy'), reason: 'reading it takes far more work than its size allows: the log says how' },
    ]);
    assert.match(logged.join('\n'), /copy\.txt: TooManySteps: more than \d+ steps\n +at /);
  });

  it('sets a document aside that fails while it is typed in, until it is typed in again', async () => {
    const { workspace } = await windowOf({});
    const uri = uriOf('wire');
    const { corpus } = workspace;
    const read = corpus.read.bind(corpus);
    let tries = 0;
    corpus.read = (each, text) => {
      tries++;
      if (text.includes('BROKEN')) throw new Error('a rule failed');
      read(each, text);
    };
    const typed = (version: number, text: string): void => {
      workspace.documentChanged({ uri, version, getText: () => text });
      workspace.documents.updateAll();
      workspace.documents.updateAll();
    };
    typed(1, `${wire} BROKEN`);
    assert.deepEqual([corpus.has(uri), corpus.size, tries], [false, 2, 1]);
    typed(2, `${wire} Mended.`);
    assert.deepEqual([corpus.has(uri), workspace.files.skipped(), tries], [true, [], 2]);
  });

  it('lets the answer to a cancelled request through', () => {
    const { guard, corpus } = workspaceOf({ wire });
    const cancel = (): void => {
      throw new ResponseError(1, 'cancelled');
    };
    assert.throws(() => guard.run(uriOf('wire'), cancel), /cancelled/);
    assert.equal(corpus.has(uriOf('wire')), true);
  });

  it('reads a file last over which the server has ended once, and never one over which it ended twice', async () => {
    const journal = journalOf({ [uriOf('copy')]: 1, [uriOf('other')]: 2 });
    const { workspace } = await windowOf({ journal });
    assert.deepEqual(journal.begun, [uriOf('wire'), uriOf('copy')]);
    assert.deepEqual(
      workspace.files.skipped().map(({ uri }) => uri),
      [uriOf('other')],
    );
    await workspace.clearCache();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    assert.deepEqual([workspace.corpus.size, workspace.files.skipped()], [3, []]);
  });
});
