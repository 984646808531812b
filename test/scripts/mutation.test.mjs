import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FaultRunner } from '../../scripts/mutation/faultRunner.mjs';
import { faultsIn } from '../../scripts/mutation/operators.mjs';
import { plant, switchName } from '../../scripts/mutation/plant.mjs';

const faultsOf = (text) => faultsIn('file.ts', text).map((fault, index) => ({ ...fault, id: index + 1 }));
/** What would be planted, as operator, original and replacement. */
const mutationsOf = (text) =>
  faultsOf(text).map(({ start, end, mutated, operator }) => `${operator}: ${text.slice(start, end)} → ${mutated}`);
/** Runs a planted function body with a fault switched on; 0 is none. */
const run = (text, active) => new Function(switchName, plant(text, faultsOf(text)))((id) => id === active);

describe('faults', () => {
  it('shift and flip comparisons', () => {
    assert.deepEqual(mutationsOf('f(a < b)'), [
      'removed statement: f(a < b) → ',
      'comparison: a < b → (a) <= (b)',
      'comparison: a < b → (a) >= (b)',
    ]);
    assert.ok(mutationsOf('f(a === b)').includes('comparison: a === b → (a) !== (b)'));
  });
  it('exchange and drop conditions', () => {
    const mutations = mutationsOf('if (a && !b) f();');
    for (const expected of [
      'condition: a && !b → true',
      'condition: a && !b → false',
      'logical: a && !b → (a) || (!b)',
      'dropped condition: a && !b → a',
      'dropped condition: a && !b → !b',
      'dropped negation: !b → b',
      'removed statement: f() → ',
    ])
      assert.ok(mutations.includes(expected), expected);
  });
  it('leave the names of what a pattern takes alone', () => {
    assert.deepEqual(mutationsOf("const { 'a-b': c, 2: e } = d;"), []);
    assert.ok(mutationsOf("x = { 'a-b': 'c' };").includes("string: 'c' → ''"));
  });
  it('change numbers, signs, lists and returned booleans', () => {
    assert.ok(mutationsOf('x = n + 2;').includes('arithmetic: n + 2 → (n) - (2)'));
    assert.ok(mutationsOf('x = n + 2;').includes('number: 2 → 3'));
    assert.ok(mutationsOf('x = 0.5;').includes('number: 0.5 → 0.6'));
    assert.ok(mutationsOf('x = 0x2019;').includes('number: 0x2019 → 0x201a'));
    assert.ok(mutationsOf("x = ['a', b];").includes("list: ['a', b] → []"));
    assert.ok(mutationsOf('function f() { return true; }').includes('returned boolean: true → false'));
  });
  it('remove rows of a table, but no row with its own example', () => {
    const rows = (text) => mutationsOf(text).filter((each) => each.startsWith('row')).length;
    assert.equal(rows('const t = [{ a: f }, { a: g }];'), 2);
    assert.equal(rows("const t = [{ a: f, example: '[x]' }, { a: g, example: '[y]' }];"), 0);
  });
  it('leave types, data, imports and texts for people alone', () => {
    for (const text of [
      "type T = 'a' | 1; interface I { a: 'b' }",
      "import { a } from './b';",
      'enum E { A = 1 }',
      "throw new Error('a');",
    ])
      assert.deepEqual(mutationsOf(text), [], text);
    assert.deepEqual(mutationsOf("translate('a');"), ["removed statement: translate('a') → "]);
    assert.deepEqual(mutationsOf("const d = { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x', f: 'x' };"), []);
  });
});

describe('planting', () => {
  const text = `
    const out = [];
    for (let i = 0; i < 4; i++) {
      if (i % 2 === 0 && i > 0) continue;
      out.push(i);
    }
    return out.some((each) => each > 2) ? Math.min(...out) + 10 : -1;`;
  it('changes nothing while no fault is on', () => {
    assert.equal(run(text, 0), 10);
  });
  it('gives each fault its effect, also inside another', () => {
    for (const { id, start, end, form, mutated, operator } of faultsOf(text)) {
      const original = text.slice(start, end);
      const removed = original.startsWith('continue') ? '{}' : 'undefined';
      const instead = { statement: removed, member: `.${mutated}`, expression: `(${mutated})` }[form];
      const alone = new Function(text.slice(0, start) + instead + text.slice(end));
      assert.equal(run(text, id), alone(), `${operator}: ${original}`);
    }
  });
});

describe('runs of tests with faults', () => {
  /** Where the fault is on, each of these tests does something else that a run must outlive. */
  const bundles = {
    endless: "it('loops', () => { while (__fault(1)); });",
    late: "it('waits', (done) => { if (!__fault(1)) done(); });",
    gone: "it('ends the process', () => { if (__fault(1)) process.exit(3); });",
    goneLater: "it('ends the process soon', () => { if (__fault(1)) setTimeout(() => process.exit(3), 20); });",
    failing: "it('fails', () => { if (__fault(1)) throw new Error('wrong'); });",
  };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-runs-'));
  const runner = new FaultRunner(path.resolve('.'));
  const bundleOf = (name) => path.join(folder, `${name}.cjs`);
  const run = (name, active) =>
    runner.run({ bundle: bundleOf(name), count: 1, active, limit: Number.MAX_SAFE_INTEGER, timeout: 300 }, 1000);
  before(() => {
    for (const [name, text] of Object.entries(bundles)) fs.writeFileSync(bundleOf(name), text);
  });
  after(() => {
    runner.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, failure] of [
    ['endless', /does not end/],
    ['late', /Timeout of 300ms/],
    ['gone', /the process ended/],
    ['failing', /fails: wrong/],
  ])
    it(`catch a fault and go on: ${name}`, async () => {
      assert.match((await run(name, 1)).failure, failure);
      assert.equal((await run(name, 0)).failure, undefined);
    }).timeout(120_000);

  it('have a process where the last one ended between two of them', async () => {
    assert.equal((await run('goneLater', 1)).failure, undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.match((await run('failing', 1)).failure, /fails: wrong/);
  }).timeout(120_000);

  it('have another process after a test that timed out and may still be going on', async () => {
    await run('failing', 0);
    const { child } = runner;
    await run('failing', 1);
    assert.equal(runner.child, child);
    await run('late', 1);
    assert.notEqual(runner.child, child);
  }).timeout(120_000);

  it('tell of each test whether it fails without a fault', async () => {
    fs.writeFileSync(
      bundleOf('half'),
      "it('passes', () => {}); it('waits', (done) => {}); it('passes too', () => {});",
    );
    const { tests } = await runner.run(
      { bundle: bundleOf('half'), count: 1, active: 0, limit: 0, timeout: 50, record: true },
      5000,
    );
    assert.deepEqual(
      tests.map(({ failure }) => failure?.split(':')[0]),
      [undefined, 'waits', undefined],
    );
  }).timeout(120_000);
});
