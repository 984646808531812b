// A process that evaluates test bundles again and again, each time with another fault switched on. The
// bundle is compiled once; every run has modules of its own, so that no state passes from run to run.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const vm = require('node:vm');
const Mocha = require('mocha');
const fastCheck = require('fast-check');

const { EVENT_TEST_BEGIN, EVENT_TEST_END, EVENT_TEST_FAIL } = Mocha.Runner.constants;
// The same random cases in each run: a fault is not caught by luck.
fastCheck.configureGlobal({ seed: 20250611 });

const scripts = new Map();
function scriptOf(bundle) {
  let script = scripts.get(bundle);
  if (!script) {
    const prelude = '(function (exports, require, module, __filename, __dirname, __fault) {';
    script = new vm.Script(`${prelude}${fs.readFileSync(bundle, 'utf8')}\n})`, { filename: bundle });
    scripts.set(bundle, script);
  }
  return script;
}

/** Switch of one run. A fault that is asked for far more often than without it has made an endless loop. */
function makeSwitch(active, count, limit) {
  const hits = new Uint32Array(count + 1);
  return {
    hits,
    isOn(id) {
      hits[id]++;
      if (id !== active) return false;
      if (hits[id] > limit) throw new Error('the fault makes an endless loop');
      return true;
    },
  };
}

class Silent {}

/** Tests that compare times fail by chance where other programs run. */
const comparesTimes = /in proportion/;

/** Keeps the tests of these positions, counted in the order of the file, without those that compare times. */
function keepOnly(suite, wanted) {
  let position = 0;
  (function walk(each) {
    each.tests = each.tests.filter((test) => !comparesTimes.test(test.title) && wanted(position++));
    each.suites.forEach(walk);
  })(suite);
}

/**
 * @param {{ bundle: string, count: number, active: number, limit: number, timeout: number, only?: number[], record?: boolean }} job
 */
function runTests({ bundle, count, active, limit, timeout, only, record }) {
  return new Promise((resolve) => {
    const { hits, isOn } = makeSwitch(active, count, limit);
    const mocha = new Mocha({ timeout, bail: !record, reporter: Silent });
    const reached = { file: new Set(), tests: [] };
    const collect = (target) => {
      for (let id = 1; id <= count; id++) {
        if (hits[id] > 0) {
          target.add(id);
          total[id] += hits[id];
          hits[id] = 0;
        }
      }
    };
    const total = record ? new Uint32Array(count + 1) : undefined;
    let failure;
    let timedOut = false;
    const started = process.cpuUsage();
    try {
      mocha.suite.emit('pre-require', globalThis, bundle, mocha);
      const module = { exports: {} };
      scriptOf(bundle).runInThisContext()(
        module.exports,
        createRequire(bundle),
        module,
        bundle,
        require('node:path').dirname(bundle),
        isOn,
      );
      mocha.suite.emit('require', module.exports, bundle, mocha);
      mocha.suite.emit('post-require', globalThis, bundle, mocha);
    } catch (error) {
      resolve({ failure: `on loading: ${String(error)}` });
      return;
    }
    keepOnly(mocha.suite, only ? (position) => only.includes(position) : () => true);
    const runner = mocha.run(() => {
      if (record) collect(reached.file);
      const { user, system } = process.cpuUsage(started);
      resolve({
        failure,
        timedOut,
        milliseconds: (user + system) / 1000,
        ...(record
          ? {
              file: [...reached.file],
              tests: reached.tests.map((each) => ({ ...each, ids: [...each.ids] })),
              hits: [...total],
            }
          : {}),
      });
    });
    let failed;
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      failed = `${test.fullTitle()}: ${String(error?.message ?? error).slice(0, 300)}`;
      failure ??= failed;
      timedOut ||= error?.code === 'ERR_MOCHA_TIMEOUT';
    });
    if (record) {
      // What loading and hooks reach counts for every test of the file.
      let cpu = process.cpuUsage();
      runner.on(EVENT_TEST_BEGIN, () => {
        collect(reached.file);
        cpu = process.cpuUsage();
        failed = undefined;
      });
      runner.on(EVENT_TEST_END, () => {
        const ids = new Set();
        collect(ids);
        const { user, system } = process.cpuUsage(cpu);
        reached.tests.push({ ids, milliseconds: (user + system) / 1000, failure: failed });
      });
    }
  });
}

// What a faulty run left behind may still fail after its end; it belongs to no test.
process.on('uncaughtException', () => undefined);
process.on('unhandledRejection', () => undefined);
process.on('message', (job) => {
  void runTests(job).then((result) => process.send(result));
});
process.send('ready');
