// Builds the bundles. `--tests` and `--tools` add those of the tests and of the project's own tools; `--debug`
// leaves names and lines as they are written.
import fs from 'node:fs';
import esbuild from 'esbuild';
import { readArguments } from './scripts/arguments.mjs';
import { bundles, copyData, filesBelow, staleBundles } from './scripts/bundles.mjs';
import { writeLicences } from './scripts/licences.mjs';
import { forgetBuilds } from './scripts/steps.mjs';

const flag = { type: 'boolean', default: false };
const {
  values: { tests, tools, debug },
} = readArguments({
  usage: 'usage: node esbuild.mjs [--tests] [--tools] [--debug]',
  options: { tests: flag, tools: flag, debug: flag },
});
if (debug) forgetBuilds();
copyData();
const builds = await Promise.all(
  bundles({ minify: !debug, tests, tools }).map(async (options) => ({
    ...(await esbuild.build({ ...options, metafile: true })),
    ships: options.outfile?.startsWith('dist/') === true,
  })),
);
writeLicences(builds.filter(({ ships }) => ships).map(({ metafile }) => metafile));
// Bundles of tests that were moved or deleted would be run as well. The others stay: another build may run them.
if (tests) for (const name of staleBundles(filesBelow('out/unit'))) fs.rmSync(name);
