// Builds the bundles: editor and server, each for the desktop (Node) and the browser (worker), and the
// command line. `--tests` adds the test bundles, `--watch` builds again on change.
import esbuild from 'esbuild';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const tests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');
// What is tested is what is shipped: bundles are minified except while watching.
const production = !watch;

const common = {
  bundle: true,
  target: 'es2022',
  sourcemap: 'linked',
  minify: production,
  keepNames: false,
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
  legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };

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
  for (const folder of ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus'].filter((name) =>
    fs.existsSync(path.join('src', name)),
  ))
    add(path.join('src', folder));
  return hash.digest('hex');
}

const builds = [
  { ...node, entryPoints: ['src/editor/node/main.ts'], outfile: 'dist/editor.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/editor/browser/main.ts'],
    outfile: 'dist/web/editor.js',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/server/node/main.ts'],
    outfile: 'dist/server.js',
    define: { __ENGINE__: JSON.stringify(engineHash()) },
  },
  { ...browser, format: 'iife', entryPoints: ['src/server/browser/main.ts'], outfile: 'dist/web/server.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/webview/matrix/main.ts'],
    outfile: 'dist/webview/matrix.js',
  },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
].filter(({ entryPoints }) => fs.existsSync(entryPoints[0]));

if (tests) {
  const testsBelow = (folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
      .map((name) => path.join(folder, name));
  const units = testsBelow('test');
  if (units.length > 0)
    builds.push({
      ...node,
      entryPoints: units,
      outdir: 'out/unit',
      outbase: 'test',
      external: ['mocha', 'fast-check', 'esbuild', 'typescript'],
    });
  for (const [entry, outfile] of [
    ['test/editor/index.ts', 'out/editor/index.js'],
    ['test/editor/web.ts', 'out/editor/web.js'],
  ]) {
    if (fs.existsSync(entry))
      builds.push({
        ...(outfile.endsWith('web.js') ? { ...browser, format: 'cjs' } : node),
        entryPoints: [entry],
        outfile,
        external: outfile.endsWith('web.js') ? ['vscode'] : ['vscode', 'mocha'],
      });
  }
}
for (const [entry, outfile] of [
  ['test/evaluation/main.ts', 'out/evaluate.js'],
  ['test/bench/main.ts', 'out/bench.js'],
  ['test/news/main.ts', 'out/news.js'],
  ['scripts/train-names.ts', 'out/train.js'],
  ['scripts/count-stems.ts', 'out/count-stems.js'],
  ['scripts/make-corpus.ts', 'out/corpus.js'],
  ['scripts/fit-scores.ts', 'out/fit-scores.js'],
]) {
  if (process.argv.includes('--tools') && fs.existsSync(entry)) builds.push({ ...node, entryPoints: [entry], outfile });
}

if (watch) {
  await Promise.all(builds.map(async (options) => (await esbuild.context(options)).watch()));
} else {
  await Promise.all(builds.map((options) => esbuild.build(options)));
}
