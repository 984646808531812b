import assert from 'node:assert/strict';
import { findSources } from '../../../src/import/host/findSources';
import type { Entry, FileStore, Source } from '../../../src/import/host/fileStore';
import type { Failure } from '../../../src/import/host/importClient';
import { importSources, type ImportOptions, type Outcome } from '../../../src/import/host/importSources';
import type { ImportAnswer, ImportRequest } from '../../../src/import/host/messages';

/** Files in memory by their paths; a path that ends in `@` is a link. */
function memory(files: Record<string, string>): FileStore<string> & { readonly files: Record<string, string> } {
  const isFolder = (place: string): boolean => Object.keys(files).some((name) => name.startsWith(`${place}/`));
  return {
    files,
    join: (folder, name) => `${folder}/${name}`,
    list: (folder) => {
      const names = Object.keys(files)
        .filter((name) => name.startsWith(`${folder}/`) && !name.endsWith('@'))
        .map((name) => name.slice(folder.length + 1));
      const entries = new Map<string, Entry>();
      for (const name of names) {
        const [first, ...others] = name.split('/');
        entries.set(first, { name: first, isFolder: others.length > 0 });
      }
      return Promise.resolve([...entries.values()]);
    },
    size: (file) => (file in files ? Promise.resolve(files[file].length) : Promise.reject(new Error('gone'))),
    read: (file) => Promise.resolve(new TextEncoder().encode(files[file])),
    look: (file) =>
      Promise.resolve(
        file in files ? { text: files[file] } : isFolder(file) || `${file}@` in files ? 'other' : 'nothing',
      ),
    create: (file, text) => {
      if (file in files) return Promise.resolve(false);
      files[file] = text;
      return Promise.resolve(true);
    },
    writtenAt: (file) => Promise.resolve(Number(files[file])),
    remove: (file) => {
      delete files[file];
      return Promise.resolve();
    },
    makeFolder: (base, names) => {
      const folder = [base, ...names].join('/');
      return Promise.resolve(`${folder}@` in files || folder in files ? undefined : folder);
    },
  };
}

type Answers = Readonly<Record<string, ImportAnswer | Failure>>;

const clientOf = (answers: Answers, asked: Omit<ImportRequest, 'id'>[] = []) => ({
  ask: (request: Omit<ImportRequest, 'id'>) => {
    asked.push(request);
    const key = request.choice === undefined ? request.name : `${request.name} ${request.choice.text}`;
    return Promise.resolve(answers[key]);
  },
});

const options: ImportOptions<string> = {
  day: '2025-03-16',
  chooseColumns: () => Promise.resolve(undefined),
  before: () => true,
};
const one = (stem: string, text = 'text'): ImportAnswer => ({ files: [{ stem, text }], left: [] });

async function run(
  files: Record<string, string>,
  answers: Answers,
  more: Partial<ImportOptions<string>> = {},
): Promise<{ files: Record<string, string>; outcomes: Outcome<string>[] }> {
  const store = memory(files);
  const sources = await findSources(store, 'clips');
  return { files, outcomes: await importSources(store, clientOf(answers), sources, { ...options, ...more }) };
}

describe('files of a folder', () => {
  it('are taken by their endings, without what saved pages show, links, hidden folders and packages', async () => {
    const store = memory({
      'clips/b.HTML': '',
      'clips/a.txt': '',
      'clips/page.html': '',
      'clips/page_files/frame.html': '',
      'clips/page-Dateien/frame.html': '',
      'clips/older_files/c.pdf': '',
      'clips/deep/er/d.eml': '',
      'clips/.git/e.json': '',
      'clips/.hidden.json': '',
      'clips/node_modules/x/f.json': '',
      'clips/x-1/g.html': '',
      'clips/x.html': '',
      'clips/_files/h.html': '',
      'clips/link.html@': '',
    });
    assert.deepEqual(
      (await findSources(store, 'clips')).map(({ place, path }) => [place, path.join('/')]),
      [
        ['clips/_files/h.html', '_files'],
        ['clips/b.HTML', ''],
        ['clips/deep/er/d.eml', 'deep/er'],
        ['clips/older_files/c.pdf', 'older_files'],
        ['clips/page.html', ''],
        ['clips/x-1/g.html', 'x-1'],
        ['clips/x.html', ''],
      ],
    );
  });
});

describe('writing what was imported', () => {
  it('stands beside each file, or in a folder as the files lie', async () => {
    const answers = {
      'a.html': one('a'),
      'b.csv': {
        folder: 'b',
        files: [
          { stem: 'Pier', text: '1' },
          { stem: 'Quay', text: '2' },
        ],
        left: [],
      },
    };
    const beside = await run({ 'clips/a.html': 'x', 'clips/deep/b.csv': 'y' }, answers);
    assert.deepEqual(Object.keys(beside.files).sort(), [
      'clips/a.html',
      'clips/a.md',
      'clips/deep/b.csv',
      'clips/deep/b/Pier.md',
      'clips/deep/b/Quay.md',
    ]);
    const apart = await run({ 'clips/a.html': 'x', 'clips/deep/b.csv': 'y' }, answers, { out: 'out' });
    assert.deepEqual(Object.keys(apart.files).sort(), [
      'clips/a.html',
      'clips/deep/b.csv',
      'out/a.md',
      'out/deep/b/Pier.md',
      'out/deep/b/Quay.md',
    ]);
  });

  it('overwrites nothing: a name gets a number, what is equal is told', async () => {
    const files = { 'clips/a.html': 'x', 'clips/a.md': 'my notes', 'clips/a 2.md@': '' };
    const { outcomes } = await run(files, { 'a.html': one('a') });
    assert.deepEqual(outcomes[0].written, ['clips/a 3.md']);
    const again = await run(files, { 'a.html': one('a') });
    assert.deepEqual([again.outcomes[0].written, again.outcomes[0].same], [[], ['clips/a 3.md']]);
    assert.equal(files['clips/a.md'], 'my notes');
  });

  it('gives articles of one title names of their own, again and again the same', async () => {
    const answer = { folder: 'b', files: ['1', '2', '3'].map((text) => ({ stem: 'Pier', text })), left: [] };
    const files = { 'clips/b.csv': 'y' };
    await run(files, { 'b.csv': answer });
    assert.deepEqual(Object.keys(files).sort(), [
      'clips/b.csv',
      'clips/b/Pier 2.md',
      'clips/b/Pier 3.md',
      'clips/b/Pier.md',
    ]);
    const again = await run(files, { 'b.csv': answer });
    assert.equal(again.outcomes[0].same.length, 3);
    assert.equal(Object.keys(files).length, 4);
  });

  it('does not go through a link or over a file in its way', async () => {
    const answer = {
      folder: 'b',
      files: [
        { stem: 'Pier', text: '1' },
        { stem: 'Quay', text: '2' },
      ],
      left: [],
    };
    for (const way of [{ 'clips/b@': '' }, { 'clips/b': 'a file' }]) {
      const { outcomes } = await run({ 'clips/b.csv': 'y', ...way }, { 'b.csv': answer });
      assert.deepEqual(outcomes[0].refused, { failure: 'unwritable' });
    }
  });

  it('asks for columns once and asks the parsers again with the answer', async () => {
    const ask = { ask: { columns: ['a', 'b'], samples: ['', ''] } };
    const answers = { 'b.csv': ask, 'b.csv b': one('b') };
    const { outcomes } = await run({ 'clips/b.csv': 'y' }, answers, {
      chooseColumns: () => Promise.resolve({ text: 'b' }),
    });
    assert.deepEqual(outcomes[0].written, ['clips/b.md']);
    assert.deepEqual((await run({ 'clips/b.csv': 'y' }, answers)).outcomes[0].refused, { failure: 'noColumn' });
  });

  it('goes on after a file that fails, and ends where it is cancelled', async () => {
    const files = { 'clips/a.html': 'x', 'clips/b.html': 'x', 'clips/c.html': 'x', 'clips/d.html': 'x' };
    const answers: Answers = {
      'a.html': 'failed',
      'b.html': { refused: 'No text.' },
      'c.html': one('c'),
      'd.html': 'cancelled',
    };
    const { outcomes } = await run(files, answers);
    assert.deepEqual(
      outcomes.map(({ source, refused, written }) => [source.name, refused ?? written]),
      [
        ['a.html', { failure: 'failed' }],
        ['b.html', 'No text.'],
        ['c.html', ['clips/c.md']],
      ],
    );
    const stopped = await run({ ...files }, answers, { before: (_source, index) => index < 1 });
    assert.equal(stopped.outcomes.length, 1);
  });

  it('removes what imports left that ended while they wrote, long ago, and nothing else', async () => {
    const [old, fresh] = [String(Date.now() - 3_600_000), String(Date.now())];
    const left = (folder: string, digit: string): string =>
      `${folder}/import.${digit}1234567-89ab-cdef-0123-456789abcdef.new`;
    const files = {
      'clips/a.html': 'x',
      [left('clips', '0')]: old,
      [left('clips', 'a')]: fresh,
      [left('elsewhere', '0')]: old,
      'clips/import.new': old,
      [`${left('clips', '0')}.md`]: old,
    };
    const { files: after } = await run({ ...files }, { 'a.html': one('a') });
    const { [left('clips', '0')]: _removed, ...others } = files;
    assert.deepEqual(after, { ...others, 'clips/a.md': 'text' });
  });

  it('says that a file is gone or too large', async () => {
    const store = memory({ 'clips/a.html': 'x' });
    const source = (name: string): Source<string> => ({ place: `clips/${name}`, name, folder: 'clips', path: [] });
    const outcomes = await importSources(
      { ...store, size: (file) => (file === 'clips/a.html' ? Promise.resolve(200_000_000) : store.size(file)) },
      clientOf({}),
      [source('a.html'), source('gone.html')],
      options,
    );
    assert.deepEqual(
      outcomes.map(({ refused }) => refused),
      [{ failure: 'tooLarge' }, { failure: 'unreadable' }],
    );
  });
});
