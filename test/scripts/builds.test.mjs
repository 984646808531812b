import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, scriptTests, staleBundles, unitTests } from '../../scripts/bundles.mjs';
import { root } from '../../scripts/steps.mjs';
import { testsFor } from '../../scripts/unit.mjs';
import { errorsOf, lastLine, PassedTests } from '../../scripts/watch/rounds.mjs';

describe('bundles of unit tests', () => {
  it('are stale when their test is gone, with their maps', () => {
    const written = [
      'out/unit/a.test.js',
      'out/unit/a.test.js.map',
      'out/unit/b/c.test.js',
      'out/unit/b/c.test.js.map',
    ];
    assert.deepEqual(staleBundles(written, ['test/b/c.test.ts']), written.slice(0, 2));
    assert.deepEqual(staleBundles(['out/unit', 'out/unit/b'], []), []);
  });
});

describe('unit tests of a path', () => {
  const tests = [...unitTests(), ...scriptTests()];
  it('are itself, those below a folder and those that mirror a source', () => {
    assert.deepEqual(testsFor('test/cli/cli.test.ts', tests), ['test/cli/cli.test.ts']);
    assert.deepEqual(testsFor('src/cli/options.ts', tests), ['test/cli/options.test.ts']);
    assert.deepEqual(testsFor('test/scripts/release.test.mjs', tests), ['test/scripts/release.test.mjs']);
    assert.ok(testsFor('src/annotations/dates', tests).includes('test/annotations/dates/weekdayDates.test.ts'));
    assert.deepEqual(testsFor('src/nothing.ts', tests), []);
  });
  it('are those that run the rows of a source as well', () => {
    assert.deepEqual(testsFor('src/annotations/dates/weekdayDates.ts', tests), [
      'test/annotations/dates/weekdayDates.test.ts',
      'test/annotations/dates/dates.test.ts',
    ]);
    assert.deepEqual(testsFor('src/annotations/names/rules/splits.ts', tests), [
      'test/annotations/names/rules/rules.test.ts',
    ]);
  });
  it('are there for every source with rows', () => {
    const runsRows = (test) =>
      /fixtures\/rules'|\bcounterexample\b/.test(fs.readFileSync(path.join(root, test), 'utf8'));
    const withRows = filesBelow('src').filter(
      (name) => name.endsWith('.ts') && /^\s+counterexample: /m.test(fs.readFileSync(path.join(root, name), 'utf8')),
    );
    assert.ok(withRows.length > 0);
    for (const name of withRows) assert.ok(testsFor(name, tests).some(runsRows), name);
  });
});

describe('rounds of watching', () => {
  const error = (text, file, line, column = 0) => ({ text, location: { file, line, column } });
  it('tell an error once that stands in several bundles', () => {
    const [first, second, third] = [error('x', 'a.ts', 1), error('x', 'a.ts', 2), error('x', 'b.ts', 1)];
    const failed = (...errors) => ({ status: 'rejected', reason: { errors } });
    assert.deepEqual(
      errorsOf([failed(first, second), { status: 'fulfilled', value: {} }, failed({ ...first }, third)]),
      [first, second, third],
    );
    assert.deepEqual(errorsOf([{ status: 'rejected', reason: new Error('broken') }]), [{ text: 'Error: broken' }]);
  });
  it('run a test until it has passed as it is', () => {
    const passed = new PassedTests();
    const contents = new Map([
      ['a', '1'],
      ['b', '1'],
    ]);
    assert.deepEqual(passed.left(contents), ['a', 'b']);
    // A run that a change has ended tells nothing.
    assert.deepEqual(passed.left(contents), ['a', 'b']);
    passed.take(contents, ['a', 'b'], ['b']);
    assert.deepEqual(passed.left(contents), ['b']);
    passed.take(contents, ['b'], []);
    assert.deepEqual(passed.left(contents), []);
    assert.deepEqual(passed.left(new Map([...contents, ['a', '2']])), ['a']);
  });
  it('end with a line that the task of the editor waits for', () => {
    const tasks = fs.readFileSync(path.join(root, '.vscode/tasks.json'), 'utf8');
    const { endsPattern } = JSON.parse(tasks).tasks.find(({ label }) => label === 'watch units').problemMatcher
      .background;
    for (const [failed, tests] of [
      [false, 0],
      [false, 3],
      [true, 1],
    ])
      assert.match(lastLine(failed, tests), new RegExp(endsPattern));
    assert.equal(lastLine(false, 0), 'passed: no test has changed');
    assert.equal(lastLine(true, 1), 'failed: 1 test file');
  });
});
