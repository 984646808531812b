// Hints of what differs, at the ends of paragraphs that stand without blank lines as well.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { scrolledSideways } from './contrast.mjs';
import { openSample, row, text } from './window.mjs';

describe('a reader of a text without blank lines', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ size: { width: 1280, height: 800 } });
    ({ page } = window);
    const file = path.join(window.folder, '1-northern-wire.txt');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/\n\s*\n/g, '\n'));
    await window.showViews();
    await row(page, 'Ferry runs aground').click();
  });
  after(() => window?.close());

  it('sees whole what differs behind each paragraph, wrapped with it, and nothing runs under the minimap', async () => {
    for (const told of ['≠ Coast Today: 241', '≠ Radio Kinn drops 13 words'])
      await text(page, told).waitFor({ timeout: 30_000 });
    assert.deepEqual(await scrolledSideways(page), []);
  });

  it('sees them in the colour of what differs, not in the grey of inlay hints', async () => {
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('.editor-instance .view-line span > span')]
        .filter(({ textContent }) => /^\s*≠/.test(textContent))
        .map((span) => getComputedStyle(span).color),
    );
    // crossread.differsForeground of the light theme.
    assert.deepEqual(new Set(colours), new Set(['rgb(163, 65, 0)']));
    assert.equal(colours.length, 3);
  });
});
