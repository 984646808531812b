// The bundles that are built: editor and server, each for the desktop (Node) and the browser (worker), the
// webview, the command line, the tests, and the project's own tools.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

/** Bundled tests take these from node_modules. */
export const testPackages = ['mocha', 'fast-check', 'esbuild', 'typescript'];

const common = {
  bundle: true,
  target: 'es2022',
  sourcemap: 'linked',
  keepNames: false,
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
  legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };
const browserWorker = { ...browser, format: 'iife' };
/** VS Code loads an extension by `require`, in the browser too. */
const browserExtension = { ...browser, format: 'cjs', external: ['vscode'] };

/** What the engine makes of a text depends on these sources alone; see src/server/node/diskStorage.ts. */
function engineHash() {
  const hash = createHash('sha1');
  const add = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) add(name);
      else hash.update(fs.readFileSync(name));
    }
  };
  for (const folder of ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus'])
    add(path.join('src', folder));
  return hash.digest('hex');
}

/** PDF's reader asks where it lies, to load what it never needs; the bundles lie nowhere. */
const withParsers = { define: { 'import.meta.url': '""' } };

const shippedBundles = () => [
  { ...node, entryPoints: ['src/editor/node/main.ts'], outfile: 'dist/editor.js', external: ['vscode'] },
  { ...browserExtension, entryPoints: ['src/editor/browser/main.ts'], outfile: 'dist/web/editor.js' },
  // One bundle for Node holds command line and language server; two small files start one of them.
  {
    ...node,
    entryPoints: ['src/cli/node.ts'],
    outfile: 'dist/node.js',
    define: { __ENGINE__: JSON.stringify(engineHash()) },
  },
  { ...node, entryPoints: ['src/server/node/start.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/cli/start.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browserWorker, entryPoints: ['src/server/browser/main.ts'], outfile: 'dist/web/server.js' },
  // The parsers of other kinds of files: loaded when something is imported.
  { ...node, ...withParsers, entryPoints: ['src/server/node/importWorker.ts'], outfile: 'dist/import.js' },
  {
    ...browserWorker,
    ...withParsers,
    entryPoints: ['src/server/browser/importWorker.ts'],
    outfile: 'dist/web/import.js',
  },
  ...['matrix', 'timeline', 'copies'].map((panel) => ({
    ...browserWorker,
    entryPoints: [`src/webview/${panel}/main.ts`],
    outfile: `dist/webview/${panel}.js`,
  })),
  // The library of the model-context protocol: the command line loads it for `crossread mcp` alone.
  { ...node, entryPoints: ['src/mcp/main.ts'], outfile: 'dist/mcp.js' },
];

/** What server and command line read stands once beside the bundles; the browser's server holds the name model itself. */
const data = {
  'wordVectors.bin': 'src/corpus/index/vectors/wordVectors.bin',
  'nameModel.bin': 'src/annotations/names/model.bin',
  // Types of what the extension gives other extensions.
  'crossread.d.ts': 'src/editor/api/crossread.d.ts',
};
export function copyData() {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  for (const [name, source] of Object.entries(data))
    fs.copyFileSync(path.join(root, source), path.join(root, 'dist', name));
}

/** Files below a folder, as paths with `/`. */
export const filesBelow = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`);

/** Unit tests below `test`, as paths with `/`. */
export const unitTests = () =>
  filesBelow('test').filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'));

/** Tests of the scripts, which are run as they are written. */
export const scriptTests = () => filesBelow('test/scripts').filter((name) => name.endsWith('.test.mjs'));

/** The bundles of unit tests: all, or those named. */
export const unitBundle = (names = unitTests()) => ({
  ...node,
  entryPoints: names,
  outdir: 'out/unit',
  outbase: 'test',
  external: testPackages,
  ...withParsers,
});

/** Where the bundle of a unit test is written; a test of the scripts stays where it is. */
export const bundleOfTest = (name) =>
  name.endsWith('.ts') ? name.replace(/^test\//, 'out/unit/').replace(/\.ts$/, '.js') : name;

/** Which bundles of unit tests, and maps of them, stand for none of these tests: of tests that were moved or deleted. */
export function staleBundles(written, tests = unitTests()) {
  const wanted = new Set(tests.map(bundleOfTest));
  return written.filter((name) => /\.js(?:\.map)?$/.test(name) && !wanted.has(name.replace(/\.map$/, '')));
}

/** A window that is a process of its own and no editor: the editor's writer of decisions over the disk. */
const writingWindow = {
  ...node,
  entryPoints: ['test/attack/window.ts'],
  alias: { vscode: path.join(root, 'test/attack/vscode.ts') },
};

const editorTestBundles = () => [
  { ...node, entryPoints: ['test/editor/index.ts'], outfile: 'out/editor/index.js', external: ['vscode', 'mocha'] },
  { ...browserExtension, entryPoints: ['test/editor/web.ts'], outfile: 'out/editor/web.js' },
  { ...writingWindow, outfile: 'out/editor/window.js' },
];

/** The project's own tools, which `scripts/tool.mjs` runs. */
export const toolBundles = () => [
  ...Object.entries({
    evaluate: 'test/evaluation/main.ts',
    bench: 'test/bench/main.ts',
    attack: 'test/attack/main.ts',
    attackShape: 'test/attack/shape.ts',
    news: 'test/news/main.ts',
    train: 'scripts/train-names.ts',
    'count-stems': 'scripts/count-stems.ts',
    corpus: 'scripts/make-corpus.ts',
    'fit-scores': 'scripts/fit-scores.ts',
    'fit-absences': 'scripts/fit-absences.ts',
    'fit-pronouns': 'scripts/fit-pronouns.ts',
    vectors: 'scripts/make-vectors.ts',
  }).map(([name, entry]) => ({ ...node, entryPoints: [entry], outfile: `out/${name}.js`, external: testPackages })),
  { ...writingWindow, outfile: 'out/attackWindow.js' },
];

/** @param {{ minify: boolean, tests?: boolean, tools?: boolean }} options what is tested is what ships: minified */
export const bundles = ({ minify, tests = false, tools = false }) =>
  [...shippedBundles(), ...(tests ? [unitBundle(), ...editorTestBundles()] : []), ...(tools ? toolBundles() : [])].map(
    (options) => ({ ...options, minify }),
  );
