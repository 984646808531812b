// `npm run mutate -- [FOLDER…] [--sample N] [--seed S] [--file F] [--show]`: plants small faults in the
// sources, one at a time, and says which of them no unit test notices. The faults are written into a build
// of its own, all at once behind switches, so that the sources themselves are never changed.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { existingPath, readArguments, wholeNumber } from './arguments.mjs';
import { faultsIn } from './mutation/operators.mjs';
import { plant } from './mutation/plant.mjs';
import { FaultRunner } from './mutation/faultRunner.mjs';
import { install, root } from './steps.mjs';

const usage = `usage: npm run mutate -- [FOLDER…] [--sample N] [--seed S] [--file F] [--show] [--thorough]
  FOLDER      folders of src (default: src/text src/article src/annotations src/corpus src/server/features)
  --sample    faults a folder (default 200); 0 plants all
  --seed      another sample (default 1)
  --file      only faults of files whose path contains F
  --show      prints the faults that were caught as well, each with the test that caught it
  --thorough  runs every test that reaches a fault; without it long test files give their shortest tests`;

/** Tests that judge the whole project rather than a unit. */
const notUnits = /node_modules|^test\/(?:structure|evaluation|bench|lexicon|news)\//;
/** Processor time in ms that a test file of the fault's own folder may take for one fault, and any other file. */
const nearTime = 2000;
const farTime = 200;

/** Folders of which faults are planted where none is named. */
const measured = ['text', 'article', 'annotations', 'corpus', 'server/features'];

function readOptions() {
  const { values, positionals, refuse } = readArguments({
    usage,
    options: {
      sample: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      file: { type: 'string' },
      thorough: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
    most: Infinity,
  });
  const folders =
    positionals.length > 0
      ? positionals.map((name) => existingPath(name, refuse))
      : measured.map((name) => path.join(root, 'src', name));
  return {
    ...values,
    folders: folders.map((name) => path.relative(root, name).split(path.sep).join('/')),
    sample: wholeNumber(values.sample, '--sample', 0, refuse),
    seed: wholeNumber(values.seed, '--seed', 0, refuse),
    refuse,
  };
}

/** Random numbers from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sourcesBelow(name) {
  if (fs.statSync(path.join(root, name)).isFile()) return [name];
  return fs
    .readdirSync(path.join(root, name), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => sourcesBelow(`${name}/${entry.name}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('src/lexicon/en/'));
}

/** The faults to plant: a sample of each folder, in the order of the source, numbered from 1. */
function chooseFaults({ folders, sample, seed, file: wanted }) {
  const chosen = [];
  for (const folder of folders) {
    const faults = sourcesBelow(folder)
      .filter((file) => wanted === undefined || file.includes(wanted))
      .flatMap((file) => {
        const text = fs.readFileSync(path.join(root, file), 'utf8');
        return faultsIn(file, text).map((fault) => ({
          ...fault,
          file,
          folder,
          original: text.slice(fault.start, fault.end),
          ...placeOf(text, fault.start),
        }));
      });
    const random = randomFrom(seed);
    const ranked = faults.map((fault) => ({ fault, rank: random() })).sort((a, b) => a.rank - b.rank);
    const taken = new Set((sample > 0 ? ranked.slice(0, sample) : ranked).map(({ fault }) => fault));
    chosen.push(...faults.filter((fault) => taken.has(fault)));
    console.error(`${folder}: ${taken.size} of ${faults.length} possible faults`);
  }
  return chosen.map((fault, index) => ({ ...fault, id: index + 1 }));
}

function placeOf(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Builds every unit test whose imports reach a fault; returns them with their bundles. */
async function buildTests(faults, outdir) {
  const byFile = groupBy(faults, ({ file }) => file);
  const planting = {
    name: 'planting',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: name }) => {
        const planted = byFile.get(path.relative(root, name).split(path.sep).join('/'));
        return planted && { contents: plant(fs.readFileSync(name, 'utf8'), planted), loader: 'ts' };
      });
    },
  };
  const tests = fs
    .readdirSync(path.join(root, 'test'), { recursive: true })
    .map((name) => `test/${String(name).split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts') && !notUnits.test(name));
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: tests,
    outdir,
    outbase: 'test',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    loader: { '.bin': 'binary' },
    external: ['mocha', 'fast-check', 'esbuild', 'typescript'],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [planting],
  });
  return Object.entries(metafile.outputs)
    .filter(([, { entryPoint, inputs }]) => entryPoint && Object.keys(inputs).some((name) => byFile.has(name)))
    .map(([bundle, { entryPoint }]) => ({ name: entryPoint, bundle: path.join(root, bundle) }));
}

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** What each test file reaches without any fault, how often, and how long it takes. What fails by itself is left out. */
async function measureReach(tests, count, worker) {
  const reach = [];
  for (const test of tests) {
    const result = await worker.run(
      { bundle: test.bundle, count, active: 0, limit: 0, timeout: 120_000, record: true },
      300_000,
    );
    if (result.failure !== undefined)
      console.error(`${test.name}: what fails before any fault was planted is left out: ${result.failure}`);
    if (result.tests === undefined) continue;
    reach.push({
      ...test,
      ...result,
      file: new Set(result.file),
      tests: result.tests.map((each) => ({ ...each, ids: new Set(each.ids) })),
    });
  }
  return reach;
}

/** Whether a test stands in the folder of `test` that mirrors the fault's folder of `src`. */
const isNear = (fault, test) => fault.file.split('/')[1] === test.name.split('/')[1];

/**
 * The runs that could catch a fault, the shortest first. Of each test file the shortest tests that reach the
 * fault are taken until the time allowed is used up, at least one.
 */
function runsFor(fault, reach) {
  const runs = [];
  for (const test of reach) {
    if (test.hits[fault.id] === 0) continue;
    const allowed = options.thorough ? Infinity : isNear(fault, test) ? nearTime : farTime;
    const reaching = test.tests
      .map(({ ids, milliseconds, failure }, position) => ({
        position,
        milliseconds,
        reaches: failure === undefined && (test.file.has(fault.id) || ids.has(fault.id)),
      }))
      .filter(({ reaches }) => reaches)
      .sort((a, b) => a.milliseconds - b.milliseconds);
    const only = [];
    let milliseconds = 0;
    for (const each of reaching) {
      if (only.length > 0 && milliseconds + each.milliseconds > allowed) break;
      only.push(each.position);
      milliseconds += each.milliseconds;
    }
    if (only.length > 0) runs.push({ test, milliseconds, only });
  }
  return runs.sort((a, b) => a.milliseconds - b.milliseconds);
}

async function judge(fault, reach, count, worker) {
  const runs = runsFor(fault, reach);
  for (const { test, milliseconds, only } of runs) {
    const { failure } = await worker.run(
      {
        bundle: test.bundle,
        count,
        active: fault.id,
        limit: test.hits[fault.id] * 50 + 100_000,
        timeout: 20_000 + milliseconds * 20,
        only,
      },
      5_000 + milliseconds * 10,
    );
    if (failure !== undefined) return { caught: true, by: `${test.name}: ${failure.split('\n')[0]}` };
  }
  return { caught: false, by: runs.length === 0 ? 'no test reaches it' : `${runs.length} test files reach it` };
}

const oneLine = (text) => {
  const joined = text.replace(/\s+/g, ' ').trim();
  return joined.length > 90 ? `${joined.slice(0, 87)}…` : joined;
};
function describeFault({ file, line, column, original, mutated, form }) {
  const after = form === 'statement' || form === 'row' ? '(removed)' : form === 'member' ? `.${mutated}` : mutated;
  return `${file}:${line}:${column}  ${oneLine(original)} → ${oneLine(after)}`;
}

function printTable(title, results, keyOf) {
  const groups = [...groupBy(results, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(...groups.map(([name]) => name.length), title.length);
  console.log(`\n${title.padEnd(width)}  caught  planted`);
  for (const [name, group] of groups) {
    const caught = group.filter((each) => each.caught).length;
    console.log(
      `${name.padEnd(width)}  ${String(caught).padStart(6)}  ${String(group.length).padStart(7)}  ${((100 * caught) / group.length).toFixed(0).padStart(3)} %`,
    );
  }
}

const options = readOptions();
install();
const faults = chooseFaults(options);
if (faults.length === 0)
  options.refuse(
    options.file === undefined ? 'There is nothing to plant a fault in.' : `No file there is called “${options.file}”.`,
  );
const outdir = path.join(root, 'out', `mutate-${process.pid}`);
const worker = new FaultRunner(root);
process.on('SIGINT', () => process.exit(130));
process.on('exit', () => {
  worker.stop();
  fs.rmSync(outdir, { recursive: true, force: true });
});
const tests = await buildTests(faults, outdir);
const reach = await measureReach(tests, faults.length, worker);
const results = [];
for (const fault of faults) {
  const result = { ...fault, ...(await judge(fault, reach, faults.length, worker)) };
  results.push(result);
  if (options.show || !result.caught)
    console.log(
      `${options.show ? (result.caught ? 'caught   ' : 'survived ') : ''}${describeFault(result)}  (${oneLine(result.by)})`,
    );
  if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${faults.length}\r`);
}
printTable('file', results, ({ file }) => file);
printTable('folder', results, ({ folder }) => folder);
process.exit(0);
