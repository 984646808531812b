import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

describe('crossread import', () => {
  let folder: string;
  const run = (...words: string[]): { stdout: string; stderr: string; status: number | null } => {
    const { INIT_CWD: _unset, ...env } = process.env;
    return spawnSync(process.execPath, [cli, 'import', ...words], { cwd: folder, env, encoding: 'utf8' });
  };
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-import-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  it('writes Markdown beside files of a folder, tells what it left, and writes nothing twice', () => {
    write(
      'clips/page.html',
      '<html><body><h1>Pier stays shut</h1><p>The pier stays shut, the port said.</p></body></html>',
    );
    write('clips/scan.pdf', '%PDF-1.4 nothing');
    write('clips/plain.txt', 'An article.');
    const first = run('clips');
    assert.deepEqual([first.status, first.stdout], [0, 'clips/page.html -> clips/page.md\n']);
    assert.match(
      first.stderr,
      /^crossread: clips\/scan\.pdf: The file is damaged, or not of the kind that its name says\.$/m,
    );
    assert.match(
      read('clips/page.md'),
      /^---\ntitle: "Pier stays shut"\nimported_from: "page\.html"\nimported: \d{4}-\d\d-\d\d\n---\n\n# Pier stays shut\n\nThe pier stays shut, the port said\.\n$/,
    );
    assert.equal(run('clips').stdout, 'clips/page.html = clips/page.md (there already)\n');
    assert.deepEqual(fs.readdirSync(path.join(folder, 'clips')).sort(), [
      'page.html',
      'page.md',
      'plain.txt',
      'scan.pdf',
    ]);
  });

  it('says that the part with the parsers is missing where it is', () => {
    const bare = path.join(folder, 'installation');
    fs.cpSync(path.dirname(cli), bare, {
      recursive: true,
      filter: (name) => path.basename(name) === path.basename(path.dirname(cli)) || /(?:cli|node)\.js$/.test(name),
    });
    write('page.html', '<p>The pier stays shut, the port said.</p>');
    const { status, stderr } = spawnSync(process.execPath, [path.join(bare, 'cli.js'), 'import', 'page.html'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /page\.html: The part of Crossread that reads files of this kind is missing; install Crossread/,
    );
  });

  it('writes articles of a table into a folder of their own, by safe names', () => {
    write('a.csv', 'title,text\n../../evil,One text.\nCON,Another text.\n,A third text of some words.\n');
    const { stdout, status } = run('a.csv', '--out', 'out/deep');
    assert.equal(status, 0);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'out/deep/a')).sort(), [
      'A third text of some words.md',
      'CON_.md',
      'evil.md',
    ]);
    assert.match(stdout, /^a\.csv -> out\/deep\/a\/evil\.md$/m);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['a.csv', 'out']);
  });

  it('is named by annotate until it was done', () => {
    write('clips/page.html', '<h1>Pier stays shut</h1><p>The pier stays shut, the port said.</p>');
    write('clips/a.csv', 'title,text\nOne,One text.\nTwo,Two texts.\n');
    const skipped = (): string =>
      spawnSync(process.execPath, [cli, 'annotate', 'clips'], {
        cwd: folder,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      }).stderr;
    assert.match(skipped(), /skipped 1 \.csv, 1 \.html: run crossread import clips/);
    run('clips');
    assert.doesNotMatch(skipped(), /skipped 1/);
  });

  it('shows names on one line, and takes no path out of one', () => {
    write('line\nend\u001b[2J.html', '<h1>Pier</h1><p>The pier stays shut, the port said.</p>');
    write('CON.html', '<h1>Pier</h1><p>The pier stays shut, the port said.</p>');
    const { stdout } = run('.');
    assert.equal(stdout, 'CON.html -> CON_.md\nline\\u{a}end\\u{1b}[2J.html -> line end [2J.md\n');
    assert.equal(run('.', '--out', 'CON_.md').stderr.match(/Nothing can be written there\./g)?.length, 2);
  });

  it('reads nothing again that it wrote into the folder that it imports', () => {
    write('clips/a.html', '<h1>Pier</h1><p>The pier stays shut, the port said.</p>');
    run('clips', '--out', 'clips/imported');
    assert.equal(
      run('clips', '--out', 'clips/imported').stdout,
      'clips/a.html = clips/imported/a.md (there already)\n',
    );
    assert.deepEqual(fs.readdirSync(path.join(folder, 'clips/imported')), ['a.md']);
  });

  it('asks for a column by an option', () => {
    write('a.csv', `kopf,lang\nPier,"${'The pier stays shut, the port said. '.repeat(10)}"\n`);
    const asked = run('a.csv');
    assert.equal(asked.status, 1);
    assert.match(
      asked.stderr,
      /a\.csv: which column holds the text is not clear; name it with --text-column: kopf, lang/,
    );
    assert.equal(run('a.csv', '--text-column', 'lang', '--title-column', 'kopf').status, 0);
    assert.match(read('a.md'), /^---\ntitle: "Pier"/);
  });

  it('follows no link out of a folder', function () {
    if (process.platform === 'win32') this.skip();
    write('other/secret.html', '<p>Secret words of another folder.</p>');
    write('clips/a.csv', 'title,text\nOne,One text.\nTwo,Two texts.\n');
    fs.symlinkSync('../other', path.join(folder, 'clips/a'));
    fs.symlinkSync('../other/secret.html', path.join(folder, 'clips/link.html'));
    const { stdout, stderr, status } = run('clips');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /clips\/a\.csv: Nothing can be written there\./);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'other')), ['secret.html']);
  });

  it('shows what would move the cursor by its number', function () {
    if (process.platform === 'win32') this.skip();
    write('a\u001b[31m\u202eb.html', '<p>The dam holds, engineers of three towns said on Friday.</p>');
    const { stdout } = run('.');
    assert.match(stdout, /a\\u\{1b\}\[31m\\u\{202e\}b\.html -> /);
    assert.doesNotMatch(stdout, /[\u001b\u202e]/u);
  });

  it('ends with 2 for wrong usage and 1 where nothing can be imported', () => {
    write('a.txt', 'An article.');
    assert.equal(run().status, 2);
    assert.equal(run('gone').status, 2);
    assert.equal(run('a.txt').status, 1);
    assert.match(run('.').stderr, /no file that can be imported in \./);
  });
});
