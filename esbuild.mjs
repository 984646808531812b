// Builds the bundles. `--tests` and `--tools` add those of the tests and of the project's own tools; `--debug`
// leaves names and lines as they are written.
import fs from 'node:fs';
import esbuild from 'esbuild';
import { bundles } from './scripts/bundles.mjs';
import { forgetBuilds } from './scripts/steps.mjs';

const has = (flag) => process.argv.includes(`--${flag}`);

if (has('tests')) {
  // Bundles of tests that were moved or deleted would be run as well.
  fs.rmSync('out/unit', { recursive: true, force: true });
}
if (has('debug')) forgetBuilds();
await Promise.all(
  bundles({ minify: !has('debug'), tests: has('tests'), tools: has('tools') }).map((options) => esbuild.build(options)),
);
