import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { passimDocuments, PassimParts } from '../../../src/cli/passim/passimInput';
import { readRow, readRows, resultFiles } from '../../../src/cli/passim/passimOutput';
import { PassagePlacer } from '../../../src/cli/passim/placePassages';
import { checksumOf } from '../../../src/corpus/clusters/checksum';
import { parseClusters } from '../../../src/corpus/clusters/clusterFile';
import { exported } from '../../fixtures/files';
import { findReuse, readParts } from './standIn';

const story =
  'Ferry strikes quay at Norhaven\n\nThe ferry struck the quay at Norhaven shortly before nine on Monday evening. ' +
  'The 🚢 harbour master said that nobody on board was hurt in the accident.\n\n';
const first = `${story}Read more: Ten ferries to dream of\nSubscribe to our newsletter for the latest news.\n`;
const second = `---\ntitle: A ferry and a quay\nsite: Coast Today\ndate: 2025-03-11\n---\n\nIt was 🌧️ all day. ${story.slice(32)}The quay is closed.\r\n`;

describe('articles for passim', () => {
  it('have the fields that it reads, and blanks where no article is', () => {
    const [{ id, series, text, title, checksum, date }] = passimDocuments('n/a.txt', first);
    assert.deepEqual([id, series, title, date], ['n/a.txt', 'n/a.txt', 'Ferry strikes quay at Norhaven', undefined]);
    assert.equal(checksum, checksumOf(first));
    assert.equal([...text].length, [...first].length);
    assert.match(text, /The 🚢 harbour master/);
    assert.doesNotMatch(text, /newsletter/);
    const [other] = passimDocuments('b.md', second);
    assert.deepEqual([other.series, other.title, other.date], ['Coast Today', 'A ferry and a quay', '2025-03-11']);
    assert.doesNotMatch(other.text, /title:|\r/);
  });

  it('are told apart within a file', () => {
    const both = ['One', 'Two']
      .map((word) => `Document ${word}\nBody\n\nLength: 20 words\nLoad-Date: March 1, 2025\n\nEnd of Document\n`)
      .join('\n');
    const documents = passimDocuments('export.txt', both);
    assert.deepEqual(
      documents.map(({ id }) => id),
      documents.length === 1 ? ['export.txt'] : documents.map((_, index) => `export.txt#${index + 1}`),
    );
  });

  it('are written in parts, with whole characters', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-parts-'));
    const parts = new PassimParts(folder);
    const large = 'x'.repeat(9_000_000);
    for (const text of [large, `${large}\ud83d`, large])
      parts.add({ ...passimDocuments('a.txt', 'A\ud83d day.')[0], text });
    parts.end();
    parts.end();
    assert.deepEqual(fs.readdirSync(folder), ['part-00000.json.gz', 'part-00001.json.gz']);
    assert.deepEqual([parts.parts, parts.documents, readParts(folder).length], [2, 3, 3]);
    assert.equal(passimDocuments('a.txt', 'A\ud83d day.')[0].text, 'A\ufffd day.');
    fs.rmSync(folder, { recursive: true });
  });
});

describe('results of passim', () => {
  const cases: readonly [string, string, unknown][] = [
    [
      'a passage of a cluster, whose id is larger than a number',
      '{"id":"a","cluster":9007199254740993,"begin":0,"end":9,"text":"say \\"cluster\\": 7","checksum":"c"}',
      {
        cluster: 'cluster 9007199254740993',
        passages: [{ id: 'a', begin: 0, end: 9, checksum: 'c', text: 'say "cluster": 7' }],
      },
    ],
    [
      'a text that speaks of a cluster before its own is named',
      '{"text":"\\"cluster\\":1","id":"a","cluster":-2,"begin":1,"end":2}',
      { cluster: 'cluster -2', passages: [{ id: 'a', begin: 1, end: 2, text: '"cluster":1' }] },
    ],
    [
      'a pair',
      '{"id":"a","begin":1,"end":5,"id2":"b","begin2":2,"end2":6,"checksum":"c","checksum2":"d","s1":"x"}',
      {
        cluster: 'f:1',
        passages: [
          { id: 'a', begin: 1, end: 5, checksum: 'c' },
          { id: 'b', begin: 2, end: 6, checksum: 'd' },
        ],
      },
    ],
    [
      'a pair of version 1',
      '{"id1":"a","b1":1,"e1":5,"id2":"b","b2":2,"e2":6,"checksum1":"c","checksum2":"d"}',
      {
        cluster: 'f:1',
        passages: [
          { id: 'a', begin: 1, end: 5, checksum: 'c' },
          { id: 'b', begin: 2, end: 6, checksum: 'd' },
        ],
      },
    ],
    ['no JSON', '{"id":', undefined],
    ['nothing', 'null', undefined],
    ['a passage without words', '{"id":"a","cluster":1,"begin":5,"end":5}', undefined],
    ['a passage before its text', '{"id":"a","cluster":1,"begin":-1,"end":5}', undefined],
    ['half a cluster', '{"id":"a","cluster":1.5,"begin":0,"end":5}', undefined],
    ['a name longer than any path', `{"id":"${'a'.repeat(10_001)}","cluster":1,"begin":0,"end":5}`, undefined],
    ['half a place', '{"id":"a","cluster":1,"begin":0.5,"end":5}', undefined],
    ['one side of a pair', '{"id":"a","begin":1,"end":5,"id2":"b","begin2":2}', undefined],
    ['a line of a document', '{"id":"a","begin":721,"text":"x","wid":"b","wbegin":7}', undefined],
  ];
  for (const [what, line, wanted] of cases)
    it(`are read: ${what}`, () => assert.deepEqual(readRow(line, 'f:1'), wanted));

  const place = (row: object, text: string | undefined) => {
    const placer = new PassagePlacer();
    const passage = { id: 'a', begin: 4, end: 13, ...row };
    placer.add({ cluster: 'c', passages: [passage, { ...passage, id: 'b' }] });
    return placer.place((name) => (name === 'a' ? text : 'The harbour is open.'));
  };
  const same = { checksum: checksumOf('The harbour is open.') };

  it('stand in code units of the article as it is', () => {
    const text = '😀😀 The\r\nharbour.';
    const placer = new PassagePlacer();
    for (const id of ['a', 'b'])
      placer.add({ cluster: 'c', passages: [{ id, begin: 3, end: 14, checksum: checksumOf(text) }] });
    const { clusters, left } = placer.place(() => text);
    assert.deepEqual(left, { changed: 0, unknown: 0, many: 0 });
    const [passages] = clusters.clusters;
    assert.deepEqual(
      passages.map(({ start, end }) => text.slice(start, end)),
      ['The\r\nharbour', 'The\r\nharbour'],
    );
    assert.deepEqual(
      passages.map(({ article }) => clusters.articles[article].path),
      ['a', 'b'],
    );
  });

  it('are left out where the article is another now, or not there', () => {
    assert.equal(place(same, 'The harbour is open.').clusters.clusters.length, 1);
    const changed = place(same, 'The harbour is shut.');
    assert.deepEqual([changed.clusters.clusters, changed.left.changed], [[], 1]);
    const gone = place(same, undefined);
    assert.deepEqual([gone.clusters.clusters, gone.left.unknown], [[], 1]);
    assert.equal(place({ ...same, end: 20 }, 'The harbour is open.').clusters.clusters.length, 1);
    assert.equal(place({ ...same, end: 21 }, 'The harbour is open.').left.changed, 2);
  });

  it('are known by their words where there is no checksum', () => {
    for (const [text, kept] of [
      ['harbour i', true],
      [' harbour ', true],
      ['HARBOUR-I', true],
      ['The harbo', false],
      ['', false],
    ] as const)
      assert.equal(place({ text }, 'The harbour is open.').clusters.clusters.length, kept ? 1 : 0, text);
    assert.equal(place({}, 'The harbour is open.').clusters.clusters.length, 0);
  });
});

describe('crossread passim', function () {
  this.timeout(60_000);
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-passim-')));
  const news = path.join(folder, 'news');
  const clustersOf = () => parseClusters(fs.readFileSync(path.join(news, '.crossread/clusters.json'), 'utf8'));
  const crossread = (...args: string[]) =>
    spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  before(() => {
    fs.mkdirSync(path.join(news, 'far'), { recursive: true });
    fs.writeFileSync(path.join(news, 'a.txt'), first);
    fs.writeFileSync(path.join(news, 'far/b.md'), second);
    fs.writeFileSync(path.join(folder, 'secret.txt'), first);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  it('goes out and comes back', () => {
    const out = crossread('passim', 'news', '--to', 'input');
    assert.deepEqual([out.status, out.stdout, out.stderr], [0, '2 articles in 1 part: input\n', '']);
    findReuse(path.join(folder, 'input'), path.join(folder, 'output'));
    const back = crossread('passim', 'news', '--from', 'output');
    assert.deepEqual([back.status, back.stderr], [0, '']);
    assert.match(back.stdout, /^\d+ clusters, \d+ passages, 2 articles: \.crossread\/clusters\.json\n$/);
    const { articles, clusters } = clustersOf();
    assert.deepEqual(
      articles.map(({ path: name }) => name),
      ['a.txt', 'far/b.md'],
    );
    // Once of its cluster, once of its pair.
    assert.equal(clusters.length, 2);
    const body = second.slice(second.indexOf('\nIt was'));
    for (const [one, other] of clusters) {
      const words = [first.slice(one.start, one.end), body.slice(other.start, other.end)];
      assert.match(words[0], /^The ferry struck .* hurt in the accident$/s);
      assert.equal(words[0], words[1]);
    }
  });

  it('has what came back used, and says so where it is not', () => {
    const read = crossread('annotate', 'news');
    assert.deepEqual([read.status, read.stderr], [0, '']);
    fs.appendFileSync(path.join(news, 'a.txt'), '\nMore is known tomorrow.\n');
    const changed = crossread('annotate', 'news');
    assert.match(
      changed.stderr,
      /clusters\.json: 1 of 2 articles have changed since; what was found in them is not used/,
    );
    // Files that are named are all that is read: that others are not is no news.
    assert.match(
      crossread('annotate', 'news/a.txt').stderr,
      /clusters\.json: 1 of 2 articles have changed since; what/,
    );
    assert.equal(crossread('annotate', 'news/far/b.md').stderr, '');
    const again = crossread('passim', 'news', '--from', 'output');
    assert.equal(again.status, 1);
    assert.match(again.stderr, /2 passages are left out: their articles are not as passim was given them/);
    fs.writeFileSync(path.join(news, 'a.txt'), first);
  });

  it('reads nothing but the articles of the folder, and writes over nothing', () => {
    const rows = ['../secret.txt', path.join(folder, 'secret.txt'), 'a.txt'].map((id) =>
      JSON.stringify({ id, cluster: 1, begin: 32, end: 60, checksum: checksumOf(first) }),
    );
    fs.writeFileSync(path.join(folder, 'rows.json'), `${rows.join('\n')}\nno row\n`);
    const read = crossread('passim', 'news', '--from', 'rows.json');
    assert.equal(read.status, 1);
    assert.match(read.stderr, /2 passages are left out: their articles are not in this folder/);
    assert.match(read.stderr, /1 lines are no passages/);
    assert.match(read.stderr, /nothing was found in several articles of this folder: \S+ is left as it is/);
    assert.equal(clustersOf().clusters.length, 2);
    assert.equal(crossread('passim', 'news', '--to', 'input').status, 2);
    assert.equal(crossread('passim', 'news', '--to', 'news/a.txt').status, 2);
    fs.symlinkSync('nothing', path.join(folder, 'dangling'));
    assert.match(crossread('passim', 'news', '--to', 'dangling').stderr, /dangling is there already/);
    fs.rmSync(path.join(news, '.crossread'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'elsewhere'));
    fs.symlinkSync(path.join(folder, 'elsewhere'), path.join(news, '.crossread'));
    assert.match(crossread('passim', 'news', '--from', 'output').stderr, /leads to another place/);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'elsewhere')), []);
    fs.rmSync(path.join(news, '.crossread'));
  });

  it('places passages in the articles of a file that holds several, and of files that have no others', () => {
    const several = path.join(folder, 'several');
    fs.mkdirSync(several);
    fs.writeFileSync(path.join(several, 'export.txt'), exported);
    fs.writeFileSync(path.join(several, 'a.txt'), first);
    const documents = [...passimDocuments('export.txt', exported), ...passimDocuments('a.txt', first)];
    assert.ok(documents.length > 2);
    const rows = documents.map(({ id, text, checksum }) => {
      const begin = [...text].findIndex((point) => point.trim() !== '');
      return JSON.stringify({ id, cluster: 7, begin, end: begin + 9, checksum });
    });
    fs.writeFileSync(path.join(folder, 'several.json'), `${rows.join('\n')}\n`);
    const { status, stdout, stderr } = crossread('passim', 'several', '--from', 'several.json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, new RegExp(`^1 clusters, ${documents.length} passages, ${documents.length} articles: `));
    const kept = parseClusters(fs.readFileSync(path.join(several, '.crossread/clusters.json'), 'utf8'));
    assert.deepEqual(
      kept.articles.map(({ path: name }) => name),
      documents.map(({ id }) => id).sort(),
    );
  });

  it('says what it needs', () => {
    for (const [args, wanted] of [
      [['news'], /needs --to DIR or --from DIR/],
      [['news', '--to', 'x', '--from', 'y'], /needs --to DIR or --from DIR/],
      [['news', '--from', 'nowhere'], /nowhere holds no out\.json/],
      [['news/a.txt', '--from', 'output'], /takes one folder/],
      [['news', 'news/far', '--from', 'output'], /takes one folder/],
      [['-', '--to', 'x'], /takes files and folders/],
      [['nowhere', '--to', 'x'], /neither a file nor a folder/],
    ] as const) {
      const { status, stderr } = crossread('passim', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, wanted);
    }
  });

  it('takes nothing of results that are torn, and says that some may be missing', () => {
    const torn = path.join(folder, 'torn/out.json');
    fs.cpSync(path.join(folder, 'output/out.json'), torn, { recursive: true });
    fs.rmSync(path.join(torn, '_SUCCESS'));
    assert.match(
      crossread('passim', 'news', '--from', 'torn').stderr,
      /torn\/out\.json has no _SUCCESS: passim may not/,
    );
    const before = fs.readFileSync(path.join(news, '.crossread/clusters.json'), 'utf8');
    for (const bytes of [gzipSync('{"id":"a.txt"}\n'.repeat(900)).subarray(0, 40), Buffer.from('{}\n')]) {
      fs.writeFileSync(path.join(torn, 'part-00002-ab.json.gz'), bytes);
      const { status, stderr } = crossread('passim', 'news', '--from', 'torn');
      assert.equal(status, 2);
      assert.match(stderr, /part-00002-ab\.json\.gz cannot be read to its end, and nothing of all was taken: /);
      assert.equal(fs.readFileSync(path.join(news, '.crossread/clusters.json'), 'utf8'), before);
    }
  });

  it('says in a sentence where it must not write, and leaves nothing half written', () => {
    const kept = path.join(news, '.crossread');
    fs.rmSync(kept, { recursive: true });
    fs.writeFileSync(kept, '');
    for (const make of [() => undefined, () => fs.mkdirSync(path.join(kept, 'clusters.json'), { recursive: true })]) {
      make();
      const { status, stderr } = crossread('passim', 'news', '--from', 'output');
      assert.equal(status, 2);
      assert.match(stderr, /^crossread: E[A-Z]+: [^\n]+\n$/);
      fs.rmSync(kept, { recursive: true, force: true });
    }
    fs.mkdirSync(path.join(kept, 'clusters.json'), { recursive: true });
    crossread('passim', 'news', '--from', 'output');
    assert.deepEqual(fs.readdirSync(kept), ['clusters.json']);
    fs.rmSync(kept, { recursive: true });
  });

  it('reads no pipe and nothing without an end among parts of results', async () => {
    const results = path.join(folder, 'odd/out.json');
    fs.mkdirSync(results, { recursive: true });
    const part = path.join(results, 'part-1.json.gz');
    const row = JSON.stringify({ id: 'a.txt', cluster: 1, begin: 3, end: 9 });
    fs.writeFileSync(part, gzipSync(`${row}\n${' '.repeat(20_000_000)}${row}\r\n\n${row}`));
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [path.join(results, 'part-0.json')]);
      fs.symlinkSync('/dev/zero', path.join(results, 'part-2.json'));
      fs.symlinkSync('nowhere', path.join(results, 'part-3.json'));
    }
    assert.deepEqual(resultFiles(path.dirname(results)), [part]);
    const piped = path.join(folder, 'piped');
    fs.mkdirSync(piped);
    if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(piped, 'out.json')]);
    assert.deepEqual(resultFiles(piped), []);
    const read: (string | undefined)[] = [];
    for await (const each of readRows(part)) read.push(each?.passages[0].id);
    assert.deepEqual(read, ['a.txt', undefined, 'a.txt']);
  });

  it('finds the parts of results, whichever folder is named', () => {
    const output = path.join(folder, 'output');
    const names = (named: string): string[] => resultFiles(named).map((file) => path.relative(output, file));
    assert.equal(names(output).length, 3);
    assert.deepEqual(names(path.join(output, 'out.json')), [
      'out.json/part-00000-ab-c000.json',
      'out.json/part-00001-ab-c000.json.gz',
    ]);
    assert.deepEqual(names(path.join(output, 'align.json/part-00000-ab-c000.json')), [
      'align.json/part-00000-ab-c000.json',
    ]);
  });
});
