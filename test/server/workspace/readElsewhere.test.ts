import assert from 'node:assert/strict';
import { anchorOf } from '../../../src/corpus/decisions/decisions';
import { DecisionStore } from '../../../src/server/workspace/decisionStore';
import type { ArticleReaders } from '../../../src/server/workspace/articleReaders';
import { readArticles } from '../../../src/server/workspace/readArticles';
import type { Journal } from '../../../src/server/workspace/storage';
import { systemClock } from '../../../src/server/workspace/clock';
import { Workspace } from '../../../src/server/workspace/workspace';
import { tagger } from '../../fixtures/tagger';
import { makeArticle } from '../../generator/corpus';

const texts = new Map(
  Array.from({ length: 420 }, (_, number): [string, string] => [
    `file:///n/${String(number)}.txt`,
    // Another file is a list: it is no article, whoever reads it.
    number === 100 ? 'one==1.0\ntwo==2.0\nthree>=3\nfour\n' : makeArticle(number, 7).text,
  ]),
);
const uris = [...texts.keys()];

/** Readers that are no threads, and what they were asked for. */
function readersOf(read = readArticles): ArticleReaders & { readonly given: Set<string> } {
  const given = new Set<string>();
  return {
    given,
    count: 2,
    read: (files) => {
      for (const { uri } of files) given.add(uri);
      return Promise.resolve(structuredClone(files.map((file) => read(file, tagger))));
    },
  };
}

/** A window that has read all texts. */
async function windowOf(readers?: ArticleReaders, journal?: Journal) {
  const logged: string[] = [];
  const workspace = new Workspace(
    tagger,
    {
      read: (asked) => Promise.resolve(asked.map((uri) => ({ text: texts.get(uri) ?? '' }))),
      status: () => undefined,
      storage: () => undefined,
      journal: () => journal,
      readers,
      log: (text) => logged.push(text),
    },
    systemClock,
  );
  workspace.setFiles({ uris, skipped: [] });
  while (workspace.corpus.size + workspace.files.skipped().length < uris.length)
    await new Promise((resolve) => setImmediate(resolve));
  return { workspace, logged };
}

const toldBy = ({ corpus, files }: Workspace) => ({
  records: uris.map((uri) => corpus.record(uri)),
  entities: corpus.entities(),
  links: uris
    .slice(0, 30)
    .map((uri) => corpus.nearOf(uri).map(({ a, b, kind, score, run, shared }) => ({ a, b, kind, score, run, shared }))),
  skipped: files.skipped(),
});

describe('articles that others read', () => {
  it('are the same as those read here', async () => {
    const readers = readersOf();
    const [there, here] = [await windowOf(readers), await windowOf()];
    assert.ok(readers.given.size >= 100, `${String(readers.given.size)} were given away`);
    assert.deepEqual(toldBy(there.workspace), toldBy(here.workspace));
  });

  it('are set aside where they fail there, and told of in the log', async () => {
    const broken = uris[70];
    const readers = readersOf((file) =>
      file.uri === broken ? { failure: 'RangeError: a rule failed', tooSlow: true } : readArticles(file, tagger),
    );
    const { workspace, logged } = await windowOf(readers);
    assert.deepEqual(
      workspace.files.skipped().filter(({ uri }) => uri === broken),
      [{ uri: broken, reason: 'reading it takes far more work than its size allows: the log says how' }],
    );
    assert.deepEqual(logged, [`${broken}: RangeError: a rule failed`]);
  });

  it('are never those over which the server has ended', async () => {
    const suspect = uris[70];
    const readers = readersOf();
    const { workspace } = await windowOf(readers, {
      unfinished: suspect,
      begin: () => undefined,
      end: () => undefined,
      deaths: (uri) => (uri === suspect ? 1 : 0),
      settle: () => undefined,
      clear: () => undefined,
    });
    assert.deepEqual([readers.given.has(suspect), workspace.corpus.has(suspect)], [false, true]);
  });

  it('are read here where the reader has decided what of them is boilerplate', async () => {
    const readers = readersOf();
    const uri = uris[70];
    const text = texts.get(uri) ?? '';
    const start = text.indexOf('\n\n') + 2;
    const passage = anchorOf('70.txt', text, { start, end: text.indexOf('.', start) + 1 });
    const decide = (workspace: Workspace): void => {
      const store = new DecisionStore((decisions) => workspace.applyDecisions(decisions));
      store.set([
        { folder: 'file:///n/', text: JSON.stringify({ decisions: [{ type: 'boilerplate', passage, is: true }] }) },
      ]);
    };
    const { workspace: before } = await windowOf(readers);
    const unmarked = before.corpus.record(uri);
    decide(before);
    const decided = before.corpus.record(uri);
    assert.notDeepEqual(decided, unmarked, 'the decision changes how it is read');
    // Now the decision is there before the articles are.
    before.setFiles({ uris: [], skipped: [] });
    before.setFiles({ uris, skipped: [] });
    while (before.corpus.size < uris.length - 1) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(before.corpus.record(uri), decided);
  });
});
