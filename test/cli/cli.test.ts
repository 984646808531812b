import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copy, flood, hostile, wire } from '../fixtures/articles';
import { clipped, exported } from '../fixtures/files';

const cli = path.resolve('dist/cli.js');
/** Runs the packaged command line without what npm says of where it was called. */
const runBare = (args: string[], cwd: string) => {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 26 });
};
const run = (args: string[], cwd: string) => runBare(['annotate', ...args], cwd);

describe('command line', () => {
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-cli-'));
    fs.mkdirSync(path.join(folder, 'news/deep'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'news/wire.txt'), wire);
    fs.writeFileSync(path.join(folder, 'news/deep/copy.txt'), copy);
    fs.writeFileSync(path.join(folder, 'news/empty.txt'), '');
    fs.writeFileSync(path.join(folder, 'news/binary.txt'), Buffer.from([1, 0, 2, 0, 255, 254, 0, 7]));
    fs.writeFileSync(path.join(folder, 'news/huge.txt'), 'word '.repeat(500_000));
    fs.writeFileSync(
      path.join(folder, 'news/utf16.txt'),
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from('Rain fell on the town of Sarvo for nine days.', 'utf16le'),
      ]),
    );
    fs.writeFileSync(
      path.join(folder, 'news/latin.txt'),
      Buffer.from('The caf\xe9 in Sarvo closed on Monday after a flood.', 'latin1'),
    );
    fs.writeFileSync(path.join(folder, 'news/image.png'), 'no article');
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  describe('brief', () => {
    const told = (args: string[]) => runBare(['brief', ...args], folder);
    before(() => {
      fs.mkdirSync(path.join(folder, 'story'));
      for (const [name, text] of Object.entries(flood))
        fs.writeFileSync(path.join(folder, 'story', `${name} 1.txt`), text);
    });

    it('is Markdown whose links lead from the folder to lines', () => {
      const { status, stdout, stderr } = told(['story']);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^<!-- Story brief by Crossread -->\n\n# Reyl vows/);
      assert.match(stdout, /### ≠ 12 or 15 people \[3\/3\]\(echo%201\.txt#L7\)/);
    });

    it('is one HTML page when asked for', () => {
      const { status, stdout } = told(['story', '--format', 'html']);
      assert.equal(status, 0);
      assert.match(stdout, /^<!DOCTYPE html>[^]*<h1>Reyl vows[^]*<\/html>\n$/);
    });

    it('is no article of the folder that it is saved in', () => {
      fs.writeFileSync(path.join(folder, 'story/Story Brief.md'), told(['story']).stdout);
      const { stdout, stderr } = told(['story']);
      assert.match(stdout, /^[^]*\n3 articles/);
      assert.match(stderr, /skipped Story Brief\.md: no article: a story brief/);
      fs.rmSync(path.join(folder, 'story/Story Brief.md'));
    });

    it('ends with 1 where nothing could be read, and with 2 for wrong usage', () => {
      fs.mkdirSync(path.join(folder, 'nothing'));
      assert.equal(told(['nothing']).status, 1);
      assert.equal(told(['story', '--format', 'csv']).status, 2);
      assert.equal(told(['nowhere']).status, 2);
      const { status, stderr } = told(['story', '--around', 'news/wire.txt']);
      assert.equal(status, 2);
      assert.match(stderr, /news\/wire\.txt is none of the articles that were read/);
    });
  });

  it('counts in what the reader decided, and passes over what is no decisions file', () => {
    const file = path.join(folder, 'news/.crossread/decisions.json');
    fs.mkdirSync(path.dirname(file));
    const names = (): string[] =>
      (JSON.parse(run(['news'], folder).stdout) as { entities: { name: string }[] }).entities.map(({ name }) => name);
    fs.writeFileSync(
      file,
      JSON.stringify({
        crossread: 1,
        decisions: [{ type: 'rename', entity: { name: 'Kari Lund', kind: 'person' }, name: 'The Inspector' }],
      }),
    );
    assert.ok(names().includes('The Inspector') && !names().includes('Kari Lund'));
    fs.writeFileSync(file, '[');
    const { status, stderr } = run(['news'], folder);
    assert.equal(status, 0);
    assert.match(stderr, /decisions\.json is passed over/);
    fs.rmSync(path.dirname(file), { recursive: true });
    assert.ok(names().includes('Kari Lund'));
  });

  it('neither waits for what never ends nor follows links of what lies beside the articles', () => {
    const beside = path.join(folder, 'links');
    fs.mkdirSync(path.join(beside, '.crossread'), { recursive: true });
    fs.writeFileSync(path.join(beside, 'wire.txt'), wire);
    fs.symlinkSync('/dev/zero', path.join(beside, 'zero.txt'));
    fs.symlinkSync('/dev/zero', path.join(beside, '.crossread/decisions.json'));
    fs.symlinkSync(path.join(folder, 'news'), path.join(beside, '.crossread/notes'));
    // Notes stand in other formats than JSON.
    const { status, stderr } = run(['links', '--format', 'csv'], folder);
    assert.equal(status, 0);
    assert.match(stderr, /decisions\.json is passed over: it leads to another place/);
    assert.match(stderr, /notes is passed over: it leads to another place/);
    assert.match(stderr, /skipped zero\.txt: /);
    fs.rmSync(beside, { recursive: true });
  });

  it('counts in the text of the file, each article of one with its number', () => {
    fs.mkdirSync(path.join(folder, 'held'));
    fs.writeFileSync(path.join(folder, 'held/e.txt'), exported);
    fs.writeFileSync(path.join(folder, 'held/c.md'), clipped);
    const { articles } = JSON.parse(run(['held'], folder).stdout) as {
      articles: {
        path: string;
        document?: number;
        tag: string;
        source?: { outlet: string };
        sentences: { start: number; end: number }[];
      }[];
    };
    assert.deepEqual(
      articles.map(({ path: name, document, tag, source }) => [name, document, tag, source?.outlet]),
      [
        ['c.md', undefined, 'ledger.example', 'ledger.example'],
        ['e.txt#1', 1, 'The Belmora Ledger', 'The Belmora Ledger'],
        ['e.txt#2', 2, 'Kinn Evening Post', 'Kinn Evening Post'],
      ],
    );
    const second = exported.indexOf('End of Document');
    for (const { start, end } of articles[2].sentences) {
      assert.ok(start > second);
      assert.ok(!/Section|Copyright|Load-Date/.test(exported.slice(start, end)));
    }
    const { items } = JSON.parse(run(['held', '--format', 'w3c'], folder).stdout) as {
      items: { target: { source: string; selector: [{ start: number; end: number }, { exact: string }] } }[];
    };
    for (const { target } of items.filter(({ target: each }) => !Array.isArray(each))) {
      const [{ start, end }, { exact }] = target.selector;
      // As the standard counts: in code points, a line end as one.
      const characters = [...(target.source === 'e.txt' ? exported : clipped).replaceAll('\r\n', '\n')];
      assert.equal(characters.slice(start, end).join(''), exact);
    }
  });

  it('names the kinds that would have to be imported, with their count', () => {
    fs.mkdirSync(path.join(folder, 'imports'));
    for (const name of ['a.html', 'b.html', 'c.pdf', 'd.png'])
      fs.writeFileSync(path.join(folder, 'imports', name), 'x');
    const { status, stderr } = run(['imports'], folder);
    assert.equal(status, 1);
    assert.match(stderr, /skipped 2 \.html, 1 \.pdf: run crossread import imports to make articles of them/);
    fs.writeFileSync(path.join(folder, 'imports/w.txt'), wire);
    const { skipped } = JSON.parse(run(['imports'], folder).stdout) as { skipped: { path: string }[] };
    assert.deepEqual(
      skipped.map(({ path: name }) => name),
      ['a.html', 'b.html', 'c.pdf'],
    );
  });

  it('reports what articles give otherwise', () => {
    fs.mkdirSync(path.join(folder, 'flood'));
    for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, 'flood', `${name}.txt`), text);
    const { findings } = JSON.parse(run(['flood'], folder).stdout) as {
      findings: { kind: string; sides: { passages: { path: string }[] }[]; reason: string }[];
    };
    assert.deepEqual(
      findings.map(({ sides }) =>
        sides.map(({ passages }) => passages.map(({ path: name }) => name).join(' ')).join(' / '),
      ),
      ['echo.txt post.txt / herald.txt', 'echo.txt post.txt / herald.txt', 'herald.txt / post.txt'],
    );
    assert.match(
      run(['flood', '--format', 'markdown'], folder).stdout,
      /## Conflicts\n\n- “12” in 2 articles, “15” in 1 \(/,
    );
  });

  it('prints the contract and nothing else, and says what it skipped', () => {
    const { stdout, stderr, status } = run(['news'], folder);
    assert.equal(status, 0);
    const document = JSON.parse(stdout) as {
      crossread: number;
      articles: { path: string; blocks: object[] }[];
      parallels: { a: { path: string }; b: { path: string } }[];
      skipped: { path: string; reason: string }[];
    };
    assert.equal(document.crossread, 2);
    assert.deepEqual(
      document.articles.map((a) => a.path),
      ['deep/copy.txt', 'latin.txt', 'utf16.txt', 'wire.txt'],
    );
    assert.deepEqual(document.skipped.map((s) => [s.path, s.reason]).sort(), [
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['huge.txt', 'larger than 2 MB'],
    ]);
    assert.match(stderr, /skipped huge\.txt: larger than 2 MB/);
    assert.match(stderr, /latin\.txt: not valid UTF-8/);
    assert.ok(document.parallels.every(({ a, b }) => a.path < b.path) && document.parallels.length === 2);
  });

  it('skips what is no article in a folder, and reads it where it is named itself', () => {
    fs.mkdirSync(path.join(folder, 'mixed'));
    fs.writeFileSync(path.join(folder, 'mixed/wire.txt'), wire);
    fs.writeFileSync(path.join(folder, 'mixed/requirements.txt'), 'flask==2.0\nnumpy>=1.20\n');
    fs.writeFileSync(path.join(folder, 'mixed/towns.txt'), 'Kinn\nVoss\nOdda\nBergen\nStord\nHamar\n');
    const read = (...names: string[]): [string[], string[]] => {
      const { articles, skipped } = JSON.parse(run(names, folder).stdout) as {
        articles: { path: string }[];
        skipped: { path: string; reason: string }[];
      };
      return [articles.map((each) => each.path), skipped.map((each) => `${each.path}: ${each.reason}`)];
    };
    assert.deepEqual(read('mixed'), [
      ['wire.txt'],
      ['requirements.txt: no article: a file that explains or sets up a project', 'towns.txt: no article: a list'],
    ]);
    assert.deepEqual(read('mixed', 'mixed/towns.txt')[0], ['mixed/towns.txt', 'mixed/wire.txt']);
    assert.match(run(['mixed'], folder).stderr, /^crossread: skipped towns\.txt: no article: a list$/m);
    // Short work shows no progress.
    assert.doesNotMatch(run(['mixed'], folder).stderr, /reading files|[\r\u001b]/);
  });

  it('names paths from the common ancestor of what was named', () => {
    const { stdout } = run(['news/wire.txt', 'news/deep/copy.txt'], folder);
    assert.deepEqual(
      (JSON.parse(stdout) as { articles: { path: string }[] }).articles.map((a) => a.path),
      ['deep/copy.txt', 'wire.txt'],
    );
  });

  it('ends with 1 when nothing could be read', () => {
    assert.equal(run(['news/empty.txt'], folder).status, 1);
  });

  it('says what it looked for when nothing could be read', () => {
    fs.mkdirSync(path.join(folder, 'pages'));
    fs.writeFileSync(path.join(folder, 'pages/page.png'), 'no article');
    fs.mkdirSync(path.join(folder, 'blank'));
    for (const name of ['a.txt', 'b.md']) fs.writeFileSync(path.join(folder, 'blank', name), '');
    const linesOf = (...paths: string[]): string[] => run(paths, folder).stderr.trim().split('\n');
    assert.deepEqual(linesOf('pages'), [
      'crossread: nothing was read: no .txt or .md file in pages; hidden folders and node_modules are passed over',
    ]);
    assert.equal(run(['pages'], folder).status, 1);
    assert.equal(linesOf('blank').at(-1), 'crossread: nothing was read: all 2 paths found were skipped');
    assert.equal(linesOf('blank/a.txt').at(-1), 'crossread: nothing was read: the one path found was skipped');
    assert.ok(linesOf('pages', 'news').every((line) => !line.includes('nothing was read')));
  });

  for (const [words, complaint] of [
    [[], 'no path given: name a file or a folder of articles'],
    [['news', '--min-score', 'x'], '--min-score is a number from 0 to 1'],
    [['nowhere'], 'nowhere is neither a file nor a folder'],
    [['news', 'news/nowhere.txt'], 'news/nowhere.txt is neither a file nor a folder'],
  ] as const)
    it(`ends with 2 and says why: ${complaint}`, () => {
      const { status, stdout, stderr } = run([...words], folder);
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(stderr.split('\n')[0], `crossread: ${complaint}`);
      assert.match(stderr, /\nusage: crossread /);
    });

  it('takes a word that is no command for a path, and works without a command', () => {
    const wrong = runBare(['anotate', 'news'], folder);
    assert.equal(wrong.status, 2);
    assert.match(
      wrong.stderr,
      /^crossread: anotate is neither a file nor a folder: did you mean the command annotate\?\n/,
    );
    assert.match(
      runBare(['help'], folder).stderr,
      /^crossread: help is neither a file nor a folder: did you mean --help\?\n/,
    );
    // What was named as a path, or is nowhere near a command, is none with a letter wrong.
    assert.match(runBare(['news', 'anotate'], folder).stderr, /^crossread: anotate is neither a file nor a folder\n/);
    assert.match(runBare(['articles'], folder).stderr, /^crossread: articles is neither a file nor a folder\n/);
    fs.copyFileSync(path.join(folder, 'news/wire.txt'), path.join(folder, 'anotate'));
    assert.equal(runBare(['anotate'], folder).status, 0);
    fs.rmSync(path.join(folder, 'anotate'));
    assert.equal(runBare(['news/wire.txt'], folder).stdout, run(['news/wire.txt'], folder).stdout);
  });

  it('shows how the command that was named is called, and all where none was', () => {
    const usageFor = (...words: string[]): string[] =>
      [...runBare(words, folder).stderr.matchAll(/crossread (?!--)(\[?\w+\]?)(?= )/g)].map(([, command]) => command);
    assert.deepEqual(usageFor('check', 'nowhere'), ['check']);
    assert.deepEqual(usageFor('passim', 'news', '--too', 'x'), ['passim', 'passim']);
    assert.deepEqual(usageFor('news', '--too', 'x').length, 9);
    assert.match(runBare(['check', 'nowhere'], folder).stderr, /\ncrossread --help tells what they are\.\n$/);
  });

  it('shows its help and its version', () => {
    const shown = run(['--help'], folder);
    assert.deepEqual([shown.status, shown.stderr], [0, '']);
    assert.match(shown.stdout, /^usage: crossread \[annotate\] PATH…/);
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run(['--version'], folder).stdout, `${version}\n`);
  });

  it('takes paths from where it runs, whatever npm says of where it was called', () => {
    const result = spawnSync(process.execPath, [cli, 'news/wire.txt'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: os.tmpdir() },
    });
    assert.equal(result.stdout, run(['news/wire.txt'], folder).stdout);
  });

  it('writes files for other programs, and nothing over what is there', () => {
    const refi = ['news/wire.txt', '--format', 'refi', '--out', 'project.qdpx'];
    assert.equal(run(refi, folder).status, 0);
    const written = fs.readFileSync(path.join(folder, 'project.qdpx'));
    assert.equal(written.subarray(0, 2).toString(), 'PK');
    const again = run(refi, folder);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there already: nothing is written over/);
    const brat = ['news/wire.txt', '--format', 'brat', '--out', 'brat'];
    assert.equal(run(brat, folder).status, 0);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'brat')).sort(), ['annotation.conf', 'wire.ann', 'wire.txt']);
    assert.equal(run(brat, folder).status, 2);
    assert.match(run(['news/wire.txt', '--format', 'quotations'], folder).stdout, /^file,line,outlet,date,role,words/);
    assert.match(run(['news/wire.txt', '--format', 'tei'], folder).stdout, /<persName key="[^"]+">Kari Lund</);
    fs.rmSync(path.join(folder, 'brat'), { recursive: true });
    fs.rmSync(path.join(folder, 'project.qdpx'));
  });

  describe('--out', () => {
    const out = (...args: string[]) => runBare(args, folder);
    const place = (name: string): string => path.join(folder, 'made', name);
    afterEach(() => fs.rmSync(path.join(folder, 'made'), { recursive: true, force: true }));

    for (const [command, ...options] of [
      ['annotate'],
      ['annotate', '--format', 'w3c'],
      ['annotate', '--format', 'claims'],
      ['annotate', '--format', 'markdown'],
      ['brief'],
      ['brief', '--format', 'html'],
      ['check', '--format', 'sarif'],
    ])
      it(`writes what standard output would have, into a folder that it makes: ${[command, ...options].join(' ')}`, () => {
        const printed = out(command, 'news', ...options);
        const written = out(command, 'news', ...options, '--out', 'made/deep/file');
        assert.deepEqual([written.status, written.stdout], [printed.status, '']);
        assert.equal(fs.readFileSync(place('deep/file'), 'utf8'), printed.stdout);
        assert.deepEqual(fs.readdirSync(place('deep')), ['file']);
        const again = out(command, 'news', ...options, '--out', 'made/deep/file');
        assert.equal(again.status, 2);
        assert.match(again.stderr, /^crossread: made\/deep\/file is there already: nothing is written over/m);
      });

    it('goes through no link, and into no folder or pipe that is there', function () {
      if (process.platform === 'win32') this.skip();
      fs.mkdirSync(place('folder'), { recursive: true });
      fs.symlinkSync(place('nowhere'), place('link'));
      assert.match(out('news', '--out', 'made/link').stderr, /made\/link is there already/);
      assert.match(out('news', '--out', 'made/folder').stderr, /made\/folder is a folder: name a new file in it/);
      assert.match(out('news', '--out', 'news/wire.txt').stderr, /news\/wire\.txt is there already/);
      assert.match(out('news', '--out', 'news/wire.txt/a').stderr, /ENOTDIR/);
      assert.match(out('news', '--out', '-').stderr, /standard output is where it goes without --out/);
      for (const args of [['made/link'], ['made/folder'], ['news/wire.txt'], ['news/wire.txt/a'], ['-']])
        assert.equal(out('news', '--out', ...args).status, 2);
      assert.deepEqual(fs.readdirSync(path.join(folder, 'made')).sort(), ['folder', 'link']);
      assert.equal(fs.readFileSync(path.join(folder, 'news/wire.txt'), 'utf8'), wire);
    });

    it('writes nothing where nothing was read', () => {
      assert.equal(out('news/empty.txt', '--out', 'made/file').status, 1);
      assert.equal(fs.existsSync(place('file')), false);
    });
  });

  describe('articles that no links join', () => {
    const away = 'The harbour of Lund opened a museum of whaling boats on Friday, its keeper Ona Brandt said.';
    const briefOf = (...args: string[]) => runBare(['brief', 'stories', ...args], folder);
    before(() => {
      for (const [name, texts] of [
        ['flood', Object.values(flood)],
        ['wire', [wire, copy]],
        ['alone', [away]],
      ] as const) {
        fs.mkdirSync(path.join(folder, 'stories', name), { recursive: true });
        texts.forEach((text, index) => fs.writeFileSync(path.join(folder, 'stories', name, `${index}.txt`), text));
      }
    });
    after(() => fs.rmSync(path.join(folder, 'stories'), { recursive: true }));

    it('are not told as one story: the brief is that of the largest, and says so', () => {
      const { stdout, stderr } = briefOf();
      assert.match(stdout, /^[^]*\n3 articles/);
      assert.doesNotMatch(stdout, /Ona Brandt/);
      assert.match(stderr, /the brief is that of 3 of 6 articles; --around FILE names another story/);
    });

    it('are told where one of them is named', () => {
      assert.match(briefOf('--around', 'stories/wire/0.txt').stderr, /that of 2 of 6 articles/);
      const { stdout, stderr } = briefOf('--around', 'stories/alone/0.txt');
      assert.match(stdout, /^[^]*\n1 article\n[^]*Ona Brandt/);
      assert.match(stderr, /that of 1 of 6 articles/);
    });
  });

  it('reads standard input, alone and with others', () => {
    const read = (...paths: string[]) => {
      const { stdout, status } = spawnSync(process.execPath, [cli, 'annotate', ...paths], {
        cwd: folder,
        encoding: 'utf8',
        input: copy,
      });
      return [status, (JSON.parse(stdout) as { articles: { path: string }[] }).articles.map(({ path: name }) => name)];
    };
    assert.deepEqual(read('-'), [0, ['stdin.txt']]);
    assert.deepEqual(read('news/wire.txt', '-'), [0, ['stdin.txt', 'wire.txt']]);
    const huge = spawnSync(process.execPath, [cli, '-'], {
      cwd: folder,
      encoding: 'utf8',
      input: 'word '.repeat(500_000),
    });
    assert.equal(huge.status, 1);
    assert.match(huge.stderr, /skipped stdin\.txt: larger than 2 MB/);
  });

  it('writes W3C annotations, CSV and a report in which article text is text', () => {
    fs.writeFileSync(path.join(folder, 'hostile.txt'), hostile + '\n=cmd|calc\n');
    const w3c = JSON.parse(run(['news/wire.txt', '--format', 'w3c'], folder).stdout) as {
      items: { target: unknown }[];
    };
    assert.ok(w3c.items.length > 5);
    const csv = run(['hostile.txt', '--format=csv'], folder).stdout;
    assert.ok(csv.startsWith('path,what,kind'));
    const report = run(['hostile.txt', '--format', 'markdown'], folder).stdout;
    assert.ok(!/(?<!\\)\]\(command:/.test(report) && !/<script/i.test(report), report);
  });
});
