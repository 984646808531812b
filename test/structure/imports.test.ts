import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { importsOf, resolveImport, sourcesBelow } from './sources';

const engine = ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus'];

/** What each folder of src may import from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: ['lexicon'],
  formats: ['lexicon', 'text'],
  article: ['lexicon', 'text', 'formats'],
  annotations: ['lexicon', 'text', 'formats', 'article'],
  corpus: ['lexicon', 'text', 'formats', 'article', 'annotations'],
  protocol: [],
  import: ['lexicon', 'text', 'formats'],
  server: [...engine, 'import', 'protocol'],
  mcp: ['protocol'],
  cli: [...engine, 'import', 'protocol', 'server', 'mcp'],
  editor: ['text', 'import', 'protocol', 'server'],
  webview: ['protocol', 'text'],
};
/**
 * Of some folders others see a part alone: sentences for people, what tells texts and articles from other files, and
 * the sides of the import that hold no parsers: `host`, which runs everywhere, and `node`, the thread that the command
 * line and the editor's side for Node start. What ends an import is told by both in one wording. What a client of the
 * language server sends has one shape, whoever looks at it first.
 */
const onlyPart: readonly { from: string; of: string; part: RegExp }[] = [
  {
    from: 'cli',
    of: 'server',
    part: /^src\/server\/(?:(?:answers|wording)\/|(?:(?:checkedConnection|checkedReader|hello|shapes)|node\/(?:main|bundleData|compiledCode|framedReader|readingThread))\.ts$)/,
  },
  { from: 'cli', of: 'import', part: /^src\/import\/(?:host|node)\// },
  { from: 'editor', of: 'import', part: /^src\/import\/(?:host|node)\// },
  { from: 'editor', of: 'server', part: /^src\/server\/wording\/(?:importText|translate|escape)\.ts$/ },
  { from: 'editor', of: 'text', part: /^src\/text\/(?:decode|articleLook|importable|fill)\.ts$/ },
  { from: 'webview', of: 'text', part: /^src\/text\/fill\.ts$/ },
];
/** Where Node's own modules may be used. */
const node = /^src\/(?:cli|mcp|server\/node|editor\/node|import\/node)\//;
/** What runs under Node alone may be imported from there alone: the browser's bundles hold none of it. */
const forNode = /^src\/import\/node\//;

const folderOf = (file: string): string => file.split('/')[1];

describe('layout', () => {
  it('has the folders of the design and no others', () => {
    const folders = fs
      .readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(
      folders.filter((name) => !(name in allowed)),
      [],
    );
  });

  it('parts annotations, corpus and server by what they do', () => {
    const below = (folder: string): string[] =>
      fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    assert.deepEqual(below('src/annotations'), ['dates', 'figures', 'names', 'quotations']);
    assert.deepEqual(below('src/corpus'), ['brief', 'clusters', 'decisions', 'findings', 'index', 'notes']);
    assert.deepEqual(below('src/server'), ['answers', 'browser', 'features', 'node', 'wording', 'workspace']);
  });

  it('shows every quick pick by one file, which escapes what is shown', () => {
    const files = sourcesBelow('src/editor').filter((file) => fs.readFileSync(file, 'utf8').includes('showQuickPick('));
    assert.deepEqual(files, ['src/editor/pick.ts']);
  });

  it('has tests below the folder of what they test', () => {
    const units = sourcesBelow('test').filter(
      (name) => name.endsWith('.test.ts') && !/^test\/(?:structure|evaluation|host|bench|news|generator)\//.test(name),
    );
    const strays = units.filter((name) => {
      const folder = path.posix.dirname(name).replace(/^test\//, '');
      return !fs.existsSync(`src/${folder}`) && !fs.existsSync(folder);
    });
    assert.deepEqual(strays, []);
  });
});

describe('imports', () => {
  for (const file of sourcesBelow('src')) {
    it(`of ${file} stay within bounds`, () => {
      const folder = folderOf(file);
      for (const name of importsOf(file)) {
        if (!name.startsWith('.')) {
          if (folder !== 'editor') assert.notEqual(name, 'vscode', 'vscode outside the editor');
          if (engine.includes(folder) || folder === 'import')
            assert.doesNotMatch(name, /^vscode/, 'types of the editor or of LSP in the engine');
          if (name.startsWith('node:')) assert.match(file, node, `${name} outside the parts for Node`);
          continue;
        }
        const target = resolveImport(file, name);
        // The command line says its version.
        if (folder === 'cli' && target === 'package.json') continue;
        if (target === undefined || folderOf(target) === folder) continue;
        if (forNode.test(target)) assert.match(file, node, `${name} outside the parts for Node`);
        assert.ok(allowed[folder].includes(folderOf(target)), `${name} is out of bounds`);
        const limit = onlyPart.find(({ from, of }) => from === folder && of === folderOf(target));
        if (limit) assert.match(target, limit.part);
      }
    });
  }

  it('leave the parsers of the import to a bundle of their own', () => {
    for (const name of ['dist/editor.js', 'dist/web/editor.js', 'dist/node.js', 'dist/web/server.js', 'dist/mcp.js'])
      assert.doesNotMatch(fs.readFileSync(name, 'utf8'), /getTextContent|unlikelyCandidates/, name);
    assert.match(fs.readFileSync('dist/import.js', 'utf8'), /getTextContent/);
  });

  it('leave the browser bundles without Node built-ins', () => {
    for (const name of ['dist/web/editor.js', 'dist/web/server.js', 'dist/web/import.js']) {
      const bundle = fs.readFileSync(name, 'utf8');
      for (const match of bundle.matchAll(/\brequire\("([^"]+)"\)/g))
        assert.equal(match[1], 'vscode', `${name} requires ${match[1]}`);
    }
  });
});
