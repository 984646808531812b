import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { knownProblems, readBaseline, writeBaseline } from '../../src/cli/baseline';
import { problemsIn, type CheckDocument } from '../../src/cli/check';
import { checkWriters } from '../../src/cli/formats/checkFormats';
import { noProgress } from '../../src/cli/progress';
import { Corpus } from '../../src/corpus/corpus';
import { problemsOf } from '../../src/server/features/problems';
import { flood } from '../fixtures/articles';
import { tagger } from '../fixtures/tagger';
import { uriOf, viewOf, workspaceOf } from '../server/workspaceFixture';

const corpusOf = (texts: Readonly<Record<string, string>>): Corpus => {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(`${name}.txt`, text);
  return corpus;
};
const problemsOfTexts = (texts: Readonly<Record<string, string>>) => problemsIn(corpusOf(texts), 0.75, noProgress);

describe('check', () => {
  it('tells what the editor does', () => {
    const workspace = workspaceOf(flood);
    const inEditor = Object.keys(flood)
      .sort()
      .flatMap((name) =>
        problemsOf(workspace, viewOf(workspace, name)).map(({ message, range }) => [uriOf(name), message, range.start]),
      );
    const told = problemsOfTexts(flood).map(({ path: name, message, line, column }) => [
      `file:///n/${name}`,
      message,
      { line: line - 1, character: column - 1 },
    ]);
    const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    assert.deepEqual(sorted(told), sorted(inEditor));
    assert.equal(told.length, 4);
  });

  it('names place, words and the other sides', () => {
    const [first] = problemsOfTexts(flood).filter(({ words }) => words === '15');
    assert.equal(first.path, 'herald.txt');
    assert.deepEqual([first.line, first.column, first.endLine, first.endColumn], [5, 31, 5, 33]);
    assert.deepEqual([first.kind, first.severity], ['conflict', 'warning']);
    assert.deepEqual(
      first.related.map(({ path: name, line }) => `${name}:${line}`),
      ['echo.txt:7', 'post.txt:5'],
    );
  });

  it('knows a problem again where lines came in above it, and not where its words or the other sides are others', () => {
    const fingerprints = (texts: Readonly<Record<string, string>>): string[] =>
      problemsOfTexts(texts)
        .filter(({ kind }) => kind === 'conflict')
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const before = fingerprints(flood);
    assert.deepEqual(
      fingerprints({ ...flood, herald: flood.herald.replace('VELTRA,', 'Rain fell for days.\n\nVELTRA,') }),
      before,
    );
    const other = fingerprints({ ...flood, herald: flood.herald.replace('15 people', '17 people') });
    assert.equal(other.filter((each) => before.includes(each)).length, before.length - 1);
  });

  const document = (): CheckDocument => ({
    crossread: 1,
    articles: 3,
    problems: problemsOfTexts(flood),
    known: 2,
    skipped: [{ path: 'a b.txt', reason: 'not readable' }],
  });

  it('writes a line a problem, whatever stands in names', () => {
    const text = checkWriters.text(document(), '1.2.3');
    assert.match(text, /^herald\.txt:5:31: warning: Differs: .* \[conflict\]\n {4}echo\.txt:7:/m);
    assert.match(text, /\n4 problems, 2 more in the baseline\n$/);
    const [problem] = problemsOfTexts(flood);
    const one = { ...document(), known: 0, problems: [{ ...problem, path: 'a\n\u001b[2J.txt', message: 'x\ny' }] };
    assert.match(checkWriters.text(one, '1'), /^a \[2J\.txt:\d+:\d+: warning: x y \[conflict\]\n[^]*\n1 problem\n$/);
    assert.equal(checkWriters.text({ ...one, problems: [] }, '1'), '0 problems\n');
  });

  it('writes JSON that is read back', () => {
    assert.deepEqual(JSON.parse(checkWriters.json(document(), '1')), document());
  });

  it('writes SARIF whose rules, places and fingerprints are whole', () => {
    const log = JSON.parse(checkWriters.sarif(document(), '1.2.3')) as Sarif;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.deepEqual(
      [run.tool.driver.name, run.tool.driver.version, run.columnKind],
      ['Crossread', '1.2.3', 'utf16CodeUnits'],
    );
    assert.equal(run.results.length, 4);
    for (const { ruleId, ruleIndex, level, locations, partialFingerprints } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
      assert.ok(['warning', 'note'].includes(level));
      const { region, artifactLocation } = locations[0].physicalLocation;
      assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine);
      assert.match(artifactLocation.uri, /^\w+\.txt$/);
      assert.match(partialFingerprints['crossread/v1'], /^[\da-f]{32}$/);
    }
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^skipped a b\.txt: not readable$/);
  });

  it('writes SARIF whose messages hold no link, whatever articles say', () => {
    const hostile = 'in [words](command:x) \u202e[more] (1)\n';
    const [problem] = problemsOfTexts(flood);
    const related = problem.related.map((side) => ({ ...side, message: hostile }));
    const skipped = [{ path: '[a](b).txt', reason: hostile }];
    const problems = [{ ...problem, message: hostile, related }];
    const sarif = checkWriters.sarif({ ...document(), problems, skipped }, '1');
    assert.equal(sarif.split('command:x').length - 1, 2 + related.length);
    assert.doesNotMatch(sarif, /\][ ]?\(|\u202e/);
  });

  it('reads a baseline back, and refuses what is none', () => {
    const problems = problemsOfTexts(flood);
    assert.deepEqual(
      [...readBaseline(writeBaseline(problems))],
      problems.map(({ fingerprint }) => fingerprint),
    );
    assert.deepEqual([...readBaseline(writeBaseline([]))], []);
    for (const text of ['', '[]', 'null', '{"crossread":2,"problems":[]}', '{"crossread":1}'])
      assert.throws(() => readBaseline(text), Error, text);
    assert.deepEqual([...readBaseline('{"crossread":1,"problems":[{"fingerprint":3},{"fingerprint":"a"}]}')], ['a']);
  });

  it('waits for no baseline that never ends', function () {
    if (process.platform === 'win32') this.skip();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-baseline-'));
    const pipe = path.join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    fs.symlinkSync('/dev/zero', path.join(folder, 'zero.json'));
    try {
      for (const name of ['pipe.json', 'zero.json', '.'])
        for (const isWritten of [false, true])
          assert.throws(() => knownProblems(path.join(folder, name), isWritten), /it is no file$/, name);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  describe('in a process of its own', () => {
    let folder: string;
    before(() => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-check-'));
      for (const [name, text] of Object.entries(flood)) fs.writeFileSync(path.join(folder, `${name}.txt`), text);
      fs.mkdirSync(path.join(folder, 'nothing'));
    });
    after(() => fs.rmSync(folder, { recursive: true, force: true }));
    const run = (...args: string[]) => {
      const { INIT_CWD: _, ...env } = process.env;
      return spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'check', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
    };

    it('ends with 1 where there are problems, with 0 where none are new, with 2 where it cannot tell', () => {
      assert.equal(run('.').status, 1);
      assert.equal(run('post.txt').status, 0);
      const nothing = run('nothing');
      assert.deepEqual([nothing.status, nothing.stdout], [2, '']);
      assert.equal(run('nowhere').status, 2);
      assert.equal(run('.', '--baseline', 'missing.json').status, 2);
      const written = run('.', '--baseline', 'known.json', '--write-baseline');
      assert.deepEqual([written.status, written.stdout], [0, '']);
      const known = run('.', '--baseline', 'known.json', '--format', 'json');
      assert.equal(known.status, 0);
      const { problems, known: count } = JSON.parse(known.stdout) as CheckDocument;
      assert.deepEqual([problems, count], [[], 4]);
      fs.writeFileSync(path.join(folder, 'herald.txt'), flood.herald.replace('15 people', '19 people'));
      const fresh = run('.', '--baseline', 'known.json');
      assert.equal(fresh.status, 1);
      assert.match(fresh.stdout, /\n1 problem, 3 more in the baseline\n$/);
    }).timeout(120_000);

    it('writes a baseline over nothing but a baseline, and keeps the old one where nothing was read', () => {
      const place = path.join(folder, 'kept.json');
      const write = (where = '.') => run(where, '--baseline', 'kept.json', '--write-baseline');
      fs.writeFileSync(place, '{ "of": "somebody" }');
      const refused = write();
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /kept\.json cannot be read: it is no baseline/);
      assert.equal(fs.readFileSync(place, 'utf8'), '{ "of": "somebody" }');
      fs.writeFileSync(place, '');
      assert.equal(write().status, 0);
      const text = fs.readFileSync(place, 'utf8');
      assert.match(text, /^\{ "crossread": 1, "problems": \[\n/);
      assert.equal(write('nothing').status, 2);
      assert.equal(fs.readFileSync(place, 'utf8'), text);
      assert.match(
        run('.', '--baseline', 'missing.json').stderr,
        /missing\.json is not there: --write-baseline makes it/,
      );
    }).timeout(120_000);

    it('writes a baseline through no link', function () {
      if (process.platform === 'win32') this.skip();
      fs.writeFileSync(path.join(folder, 'target.json'), '{ "crossread": 1, "problems": [] }');
      fs.symlinkSync('target.json', path.join(folder, 'link.json'));
      const before = fs.readFileSync(path.join(folder, 'target.json'), 'utf8');
      const refused = run('post.txt', '--baseline', 'link.json', '--write-baseline');
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /link\.json is a link/);
      assert.equal(fs.readFileSync(path.join(folder, 'target.json'), 'utf8'), before);
    }).timeout(120_000);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: string }[];
      };
    };
    readonly columnKind: string;
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number };
        };
      }[];
      readonly partialFingerprints: { readonly 'crossread/v1': string };
    }[];
  }[];
}
