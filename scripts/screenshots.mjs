// Pictures of the sample in the real VS Code, for the README: `npm run screenshots [-- FOLDER]`.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/host/host.mjs';
import { boxOfWords, hoverWords, openSample, row, themes } from '../test/ui/window.mjs';
import { build, install, root } from './steps.mjs';

install();
build();
const target = process.argv[2] ? path.resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2]) : path.join(root, 'media/screenshots');
fs.mkdirSync(target, { recursive: true });
const browser = await launchBrowser();
for (const theme of Object.keys(themes)) {
  const window = await openSample({ theme, size: { width: 1280, height: 800 }, browser });
  const { page } = window;
  const shot = (name) => page.screenshot({ path: path.join(target, `${name}-${theme}.png`) });
  await window.showViews();
  await row(page, 'Ferry runs aground').click();
  await page.waitForSelector('.editor-instance .view-line');
  await page.waitForTimeout(1500);
  await shot('article');
  await hoverWords(page, 'reason to believe');
  await page.waitForTimeout(600);
  await shot('hover');
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 780);
  const box = await boxOfWords(page, 'Eleven passengers');
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await page.keyboard.press('Shift+F12');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
  await page.waitForTimeout(1200);
  await shot('peek');
  await page.keyboard.press('Escape');
  await row(page, 'All safe after car ferry').click();
  await page.waitForTimeout(1500);
  await shot('boilerplate');
  await window.close();
}
await browser.close();
console.error(`Pictures are in ${path.relative(root, target)}`);
