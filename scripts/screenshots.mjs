// Pictures of every surface over the sample in the real VS Code, and the contrast of each mark from their pixels:
// `npm run screenshots [-- FOLDER]`. Those of the listing are made by `npm run pictures`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../test/host/host.mjs';
import { openMeter } from '../test/ui/contrast.mjs';
import { measured, surfaces } from '../test/ui/surfaces.mjs';
import { openSample, themes } from '../test/ui/window.mjs';
import { pathOf, readArguments } from './arguments.mjs';
import { build, install, root } from './steps.mjs';

const {
  positionals: [folder],
  values: { theme: only },
} = readArguments({
  usage: `usage: npm run screenshots [-- FOLDER] [--theme ${Object.keys(themes).join('|')}]`,
  most: 1,
  options: { theme: { type: 'string' } },
});
install();
build();
const target = folder ? pathOf(folder) : fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-pictures-'));
fs.mkdirSync(target, { recursive: true });
const browser = await launchBrowser();
const meter = await openMeter(browser);
const failures = [];

/** Runs the steps of one window. @returns what failed: the other pictures are worth having all the same */
async function take({ options, steps }, theme) {
  const window = await openSample({ theme, size: { width: 1280, height: 800 }, browser, ...options });
  const shot = (name) => window.page.screenshot({ path: path.join(target, `${name}-${theme}.png`) });
  const failed = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step({ ...window, shot });
      await measured[name]?.({ ...window, theme, meter });
    } catch (error) {
      failed.push(`${name} (${theme}): ${String(error).split('\n')[0]}`);
      await shot(`failed-${name}`);
      await window.page.keyboard.press('Escape');
    }
  }
  await window.close();
  return failed;
}

for (const theme of Object.keys(themes).filter((name) => !only || name === only))
  for (const surface of surfaces) {
    const measuredBefore = meter.count();
    let failed = await take(surface, theme);
    if (failed.length > 0) {
      // Beside other programs a window may take longer than anybody waits: a second one tells that from a fault.
      console.error(`Once more, since it failed: ${failed.join('; ')}`);
      meter.forgetAfter(measuredBefore);
      failed = await take(surface, theme);
    }
    failures.push(...failed);
  }
await browser.close();
meter.print();
for (const line of failures) console.error(line);
console.error(`Pictures are in ${path.relative(root, target)}`);
if (failures.length > 0 || meter.failed().length > 0) process.exitCode = 1;
