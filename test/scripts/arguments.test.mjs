import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { pathOf } from '../../scripts/arguments.mjs';
import { toolBundles } from '../../scripts/bundles.mjs';
import { root } from '../../scripts/steps.mjs';
import { makeWindows, windowNames } from '../editor/windows.mjs';
import { commandsIn, documents, optionsIn } from './documented.mjs';

const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
/** Scripts of others, which read their own arguments. */
const foreign = /^(?:tsc|eslint|prettier) /;

/** Arguments that a script refuses, and what it says of them. */
const refused = {
  start: [['nowhere'], ['a', 'b'], ['--nope']],
  test: [['foo'], ['units', 'news'], ['editor', 'foo'], ['--nope']],
  build: [['tests'], ['--nope']],
  annotate: [[], ['nowhere'], ['--nope']],
  evaluate: [
    ['nowhere'],
    ['--only', 'foo'],
    ['--only'],
    ['--part', 'foo'],
    ['--nope'],
    ['--part', 'train', '--errors', 'news'],
    // None of the test part, none of another layer, none of a folder that is not given.
    ['--errors', 'speakers'],
    ['--part', 'train', '--only', 'figures', '--errors', 'speakers'],
    ['--part', 'train', '--errors', 'wikiwars'],
  ],
  bench: [['foo'], ['annotate', 'corpus'], ['large', '--peers'], ['--nope']],
  attack: [['foo'], ['--runs', 'many'], ['--seed', ''], ['--scale', '0'], ['--nope']],
  train: [[], ['nowhere'], ['.', 'many'], ['--nope']],
  package: [['foo'], ['--nope']],
  'npm-package': [['foo'], ['--pack'], ['--nope']],
  pictures: [['foo'], ['--nope']],
  screenshots: [['a', 'b'], ['--nope']],
  unit: [[], ['nowhere'], ['test/scripts', 'src/text/spans', 'nowhere']],
  watch: [['nowhere'], ['src/text', 'nowhere'], ['--nope']],
  release: [[], ['1.0.0', '2.0.0'], ['--nope']],
  news: [[], ['foo'], ['check', 'foo'], ['check', '--differences'], ['write'], ['write', 'nowhere'], ['--nope']],
  corpus: [[], ['make'], ['make', 'many'], ['make', '0'], ['take', '5'], ['make', '5', '--seed', 'x'], ['--nope']],
  vectors: [['nowhere'], ['a', 'b'], ['--stems', 'many'], ['--nope']],
  'fit-scores': [['nowhere'], ['a', 'b'], ['--nope']],
  'fit-absences': [['nowhere'], ['--nope']],
  'fit-pronouns': [['nowhere'], ['--nope']],
  'count-stems': [[], ['nowhere'], ['--nope']],
  audit: [['foo'], ['--nope']],
  mutate: [['nowhere'], ['src/text', '--file', 'nope'], ['--sample', 'many'], ['--seed', ''], ['--nope']],
};

describe('arguments of scripts', function () {
  this.timeout(60_000);
  let folder;
  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-arguments-'));
    const bundles = toolBundles().map((bundle) => ({
      ...bundle,
      outfile: path.join(folder, path.basename(bundle.outfile)),
    }));
    await Promise.all(bundles.map((bundle) => esbuild.build({ ...bundle, absWorkingDir: root })));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** What a script of the manifest runs once everything is built. */
  const programOf = (name) => {
    const [, file, tool] = manifest.scripts[name].split(' ');
    if (name === 'annotate') return 'dist/cli.js';
    return tool ? path.join(folder, `${tool}.js`) : file;
  };
  const run = (name, args) => {
    return spawnSync(process.execPath, [programOf(name), ...args], {
      cwd: root,
      encoding: 'utf8',
      // The bundles lie elsewhere than those that are built, and their packages do not.
      env: { ...process.env, INIT_CWD: root, NODE_PATH: path.join(root, 'node_modules') },
    });
  };

  it('are checked by every script', () => {
    const own = Object.keys(manifest.scripts).filter((name) => !foreign.test(manifest.scripts[name]));
    assert.deepEqual(Object.keys(refused).sort(), own.sort());
  });
  for (const [name, lines] of Object.entries(refused)) {
    it(`${name} prints its usage when asked`, () => {
      const { status, stdout, stderr } = run(name, ['--help']);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^usage: /);
      // The command line's own options are held against its table.
      if (name === 'annotate') return;
      for (const document of documents) {
        const text = fs.readFileSync(path.join(root, document), 'utf8');
        for (const option of commandsIn(text, [`npm run ${name}`, `npm ${name}`]).flatMap(optionsIn))
          assert.ok(
            optionsIn(stdout).includes(option) || option === '--help',
            `${document}: npm run ${name} ${option}`,
          );
      }
    });
    for (const args of lines)
      it(`${[name, ...args].join(' ')} is refused`, () => {
        const { status, stderr } = run(name, args);
        assert.equal(status, 2, stderr);
        assert.match(stderr, /^[^\n]+\n(?:[^\n]+\n)*?usage: /, stderr);
      });
  }
  it('that name no set of errors are answered with those there are', () => {
    const { stderr } = run('evaluate', ['--part', 'train', '--only', 'figures', '--errors', 'dates']);
    assert.match(stderr, /^“dates” is no set of errors of figures; there are values, units\.\n/);
  });
  it('are paths from where npm was called', () => {
    const before = process.env.INIT_CWD;
    process.env.INIT_CWD = folder;
    assert.equal(pathOf('a'), path.join(folder, 'a'));
    if (before === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = before;
  });
  it('name the windows that are made', () => {
    const made = makeWindows(path.join(folder, 'windows')).map(({ name }) => name);
    assert.deepEqual(made, windowNames);
  });
});
