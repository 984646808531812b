// Hints of what differs in a text whose paragraphs stand without blank lines: they have no room of their own.
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
});
