// Pictures of the sample in the real VS Code, for the README and to be looked at: `npm run screenshots [-- FOLDER]`.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/host/host.mjs';
import { boxOfWords, command, hoverWords, matrixFrame, openSample, row, themes } from '../test/ui/window.mjs';
import { pathOf, readArguments } from './arguments.mjs';
import { build, install, root } from './steps.mjs';

const {
  positionals: [folder],
} = readArguments({ usage: 'usage: npm run screenshots [-- FOLDER]', most: 1 });
install();
build();
const target = folder ? pathOf(folder) : path.join(root, 'media/screenshots');
fs.mkdirSync(target, { recursive: true });
const browser = await launchBrowser();
for (const theme of Object.keys(themes)) {
  const window = await openSample({ theme, size: { width: 1280, height: 800 }, browser });
  const { page } = window;
  const rest = (ms = 700) => page.waitForTimeout(ms);
  const shot = (name) => page.screenshot({ path: path.join(target, `${name}-${theme}.png`) });
  const click = async (words) => {
    const box = await boxOfWords(page, words);
    await page.mouse.click(box.x + 20, box.y + box.height / 2);
  };
  const hover = async (words, name) => {
    await hoverWords(page, words);
    await rest();
    await shot(name);
    await page.keyboard.press('Escape');
    await page.mouse.move(700, 780);
  };
  const chord = async (key) => {
    await page.keyboard.press('Control+Alt+r');
    await page.keyboard.press(key);
    await rest(1200);
  };
  await window.showViews();
  await row(page, 'Ferry runs aground').click();
  await page.waitForSelector('.editor-instance .view-line');
  await rest(2000);
  await shot('article');
  await hover('reason to believe', 'hover');
  await click('Eleven passengers');
  await page.keyboard.press('Shift+F12');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
  await rest(1200);
  await shot('peek');
  await page.keyboard.press('Escape');
  await row(page, 'All safe after car ferry').click();
  await rest(1500);
  await shot('boilerplate');
  await row(page, 'Norway Ferry Grounding').click();
  await rest(1500);
  await hover('241', 'figure');
  await click('Eleven passengers');
  await chord('c');
  const frame = await matrixFrame(page);
  await frame.locator('[role=grid]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await rest();
  await shot('matrix');
  await page.keyboard.press('d');
  await rest(2000);
  await shot('wordings');
  await command(page, 'View: Close All Editors');
  await row(page, 'Norway Ferry Grounding').click();
  await rest(1200);
  await click('Eleven passengers');
  await chord('b');
  await page.keyboard.press('Enter');
  await rest(1000);
  await shot('beside');
  await command(page, 'Crossread: Stop Aligning');
  await page.keyboard.press('Control+Shift+m');
  await rest(1500);
  await shot('problems');
  await window.close();
}
await browser.close();
console.error(`Pictures are in ${path.relative(root, target)}`);
