// What a new reader sees, told nothing: the first opening of a folder of articles.
import assert from 'node:assert/strict';
import { openSample, panelFrame, row } from './window.mjs';

const activeTabs = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tabs-container .tab.active')].map((tab) => tab.textContent.trim()),
  );

describe('a new reader', () => {
  let window;
  let page;
  let frame;
  before(async () => {
    window = await openSample({ firstMinute: true });
    ({ page } = window);
    frame = await panelFrame(page, 'h1');
  });
  after(() => window?.close());

  it('sees the container, the brief and the earliest article, and nothing in the way', async () => {
    await page.waitForFunction(() => document.querySelectorAll('.editor-group-container').length === 2);
    await page.waitForSelector('.editor-instance .view-line');
    assert.deepEqual(await activeTabs(page), ['Story Brief', '1-northern-wire.txt']);
    assert.equal(await page.locator('.pane-header', { hasText: 'Claims' }).count(), 1);
    assert.equal(await page.locator('.notification-toast').count(), 0);
    // Both open views show what they hold: all articles, and the claims in the rest of the room.
    const rows = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Articles"]') });
    const [pane, last] = [await rows.boundingBox(), await row(page, 'Norwegian ferry accident').boundingBox()];
    assert.ok(last.y + last.height <= pane.y + pane.height, 'the last article is cut');
  });

  it('reads which fact is disputed and who changed a quotation', async () => {
    const text = (await frame.locator('main').innerText()).replace(/\u00a0/g, ' ');
    assert.match(text, /What differs \(3\)\s+≠ 214 or 241 people 5\/6/);
    assert.match(text, /241\s+Coast Today/);
    assert.match(text, /changed\s+Coast Today\s+"We have no reason to believe/);
    assert.match(
      text,
      /≠ Headline of Coast Today: “Safety Rules Were Not Ignored”; its text: “We have no reason to believe/,
    );
    assert.match(text, /hover any underlined words/);
  });

  it('follows a tag to its place, and a counter to its claim', async () => {
    await frame.locator('td a', { hasText: 'Coast Today' }).first().click();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.tabs-container .tab.active')].some(
          (tab) => tab.getAttribute('data-resource-name') === '3-coast-today.txt',
        ),
      undefined,
      { timeout: 15_000 },
    );
    const again = await panelFrame(page, 'h1');
    await again.locator('h3 a').first().click();
    await page
      .locator('.monaco-list:focus-within .monaco-list-row.focused[aria-label*="214 or 241 people"]')
      .first()
      .waitFor({ timeout: 15_000 });
  });
});
