import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { typesOfSchema } from '../../scripts/npm/typesOfSchema.mjs';
import { connectionsIn, unusedConnections } from '../../scripts/audit.mjs';
import { libraryTypes, pack, writeNpmPackage } from '../../scripts/npm-package.mjs';
import { root } from '../../scripts/steps.mjs';

describe('npm package', function () {
  this.timeout(120_000);
  let folder;
  let packed;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-npm-'));
    fs.cpSync(path.join(root, 'media/sample'), path.join(folder, 'story'), { recursive: true });
    packed = pack(writeNpmPackage(path.join(folder, 'package')), folder);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('holds what runs, and nothing else', () => {
    assert.deepEqual(packed.files.map(({ path: name }) => name).sort(), [
      'LICENCES.txt',
      'LICENSE',
      'README.md',
      'cli.js',
      'import.js',
      'index.d.ts',
      'index.js',
      'mcp.js',
      'nameModel.bin',
      'node.js',
      'package.json',
      'schema.json',
      'wordVectors.bin',
    ]);
    // One engine: the id of a rule of it stands in one file.
    const holding = packed.files
      .map(({ path: name }) => name)
      .filter((name) => name.endsWith('.js'))
      .filter((name) => fs.readFileSync(path.join(folder, 'package', name), 'utf8').includes('cue-after-inverted'));
    assert.deepEqual(holding, ['node.js']);
  });

  it('opens no connection', () => {
    for (const { path: name } of packed.files.filter((file) => file.path.endsWith('.js'))) {
      const found = connectionsIn(fs.readFileSync(path.join(folder, 'package', name), 'utf8'));
      assert.deepEqual(found, unusedConnections.get(`dist/${name}`) ?? [], name);
    }
  });

  it('has a manifest whose every file is there, and no packages to fetch', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package/package.json'), 'utf8'));
    const named = [
      manifest.main,
      manifest.types,
      manifest.bin.crossread,
      ...Object.values(manifest.exports).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each))),
    ];
    for (const name of named) assert.ok(fs.existsSync(path.join(folder, 'package', name)), name);
    for (const group of ['dependencies', 'devDependencies', 'scripts', 'contributes', 'activationEvents', 'private'])
      assert.equal(manifest[group], undefined, group);
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.equal(manifest.version, version);
    assert.doesNotMatch(manifest.description, /^%/);
  });

  describe('that npx runs from the tarball', () => {
    const npx = (...args) =>
      spawnSync(
        'npx',
        ['--offline', '--yes', `--package=${path.join(folder, packed.filename)}`, '--', 'crossread', ...args],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            INIT_CWD: '',
            npm_config_cache: path.join(folder, 'cache'),
            npm_config_update_notifier: 'false',
          },
          shell: process.platform === 'win32',
        },
      );

    it('says its version and its help', () => {
      const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
      assert.equal(npx('--version').stdout, `${version}\n`);
      assert.match(npx('--help').stdout, /^usage: crossread \[annotate\] PATH…/);
    });

    it('annotates, briefs, checks and imports from where it is called, and refuses what is wrong', () => {
      const { articles } = JSON.parse(npx('annotate', 'story').stdout);
      assert.equal(articles.length, 6);
      assert.match(npx('brief', 'story').stdout, /≠ 214 or 241 /);
      const checked = npx('check', 'story');
      assert.equal(checked.status, 1, checked.stderr);
      assert.match(checked.stdout, /^3-coast-today\.txt:9:31: warning: /m);
      fs.writeFileSync(
        path.join(folder, 'page.html'),
        '<h1>Pier stays shut</h1><p>The pier stays shut, the port said.</p>',
      );
      assert.match(npx('import', 'page.html').stdout, /page\.html -> page\.md/);
      assert.equal(npx('brief', 'nowhere').status, 2);
    });

    it('answers an assistant', () => {
      const lines = [
        {
          jsonrpc: '2.0',
          id: 1,
          method: 'initialize',
          params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 't', version: '1' } },
        },
        { jsonrpc: '2.0', method: 'notifications/initialized' },
        { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'crossread_articles', arguments: {} } },
      ];
      const cli = path.join(folder, 'package/cli.js');
      // Input that ends leaves no question unanswered.
      const { stdout } = spawnSync(process.execPath, [cli, 'mcp', 'story'], {
        cwd: folder,
        encoding: 'utf8',
        input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      });
      const answers = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.equal(JSON.parse(answers.find(({ id }) => id === 2).result.content[0].text).articles, 6);
    });
  });

  it('is a library for programs in either form', () => {
    const run = (code, ...flags) => {
      const modules = path.join(folder, 'node_modules');
      fs.mkdirSync(modules, { recursive: true });
      if (!fs.existsSync(path.join(modules, 'crossread')))
        fs.symlinkSync(path.join(folder, 'package'), path.join(modules, 'crossread'), 'junction');
      return spawnSync(process.execPath, [...flags, '-e', code], { cwd: folder, encoding: 'utf8' });
    };
    const told = run(
      "const { annotate, check } = require('crossread'); console.log(annotate(['story']).articles.length, check(['story']).problems.length)",
    );
    assert.match(told.stdout, /^6 2\n$/, told.stderr);
    const asModule = run(
      "import { annotate } from 'crossread'; try { annotate(['nowhere']) } catch (e) { console.log(e.message) }",
      '--input-type=module',
    );
    assert.equal(asModule.stdout, 'nowhere is neither a file nor a folder\n', asModule.stderr);
  });

  it('has types that are those of the sources', () => {
    const use = path.join(root, 'src/cli/npmTypes.check.ts');
    const types = path.join(folder, 'package/index.d.ts');
    const code = `import * as npm from ${JSON.stringify(types.replace(/\.d\.ts$/, ''))};
import * as own from './library';
import type { AnnotationDocument } from './annotationDocument';
import type { CheckDocument } from './check';
export const there = (document: AnnotationDocument): npm.AnnotationDocument => document;
export const checkThere = (document: CheckDocument): npm.CheckDocument => document;
export const checkBack = (document: npm.CheckDocument): CheckDocument => document;
export const functions: Pick<typeof npm, 'annotate' | 'check' | 'version'> = own;
`;
    const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
    options.types = ['node'];
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = (name) => (path.resolve(name) === use ? code : readFile(name));
    host.fileExists = (name) => path.resolve(name) === use || fileExists(name);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) =>
      path.resolve(name) === use
        ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram([use, types], options, host);
    const faults = [use, types].flatMap((name) => {
      const source = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    assert.deepEqual(
      faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });
});

describe('types of a schema', () => {
  for (const [schema, type] of [
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ const: 2 }, '2'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ $ref: '#/$defs/findingSide' }, 'FindingSide'],
    [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, 'readonly ("a" | "b")[]'],
    [{ type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 }, 'readonly [string, string]'],
    [{ oneOf: [{ type: 'string' }, { type: 'boolean' }] }, 'string | boolean'],
    [
      {
        type: 'object',
        properties: { a: { type: 'string' }, b: { description: 'B.', type: 'number' } },
        required: ['a'],
      },
      '{\n  readonly a: string;\n  /** B. */\n  readonly b?: number;\n}',
    ],
  ])
    it(JSON.stringify(schema), () => assert.equal(typesOfSchema(schema, 'it'), `export type It = ${type};\n`));

  it('are refused for what has none', () => assert.throws(() => typesOfSchema({ type: 'null' }, 'it'), /no type for/));

  it('hold the functions of the library', () => assert.match(libraryTypes(), /export function annotate\(/));
});
