// What a reader does on the sample, in a real browser against the VS Code server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { activeTab, boxOfWords, hoverWords, openSample, row } from './window.mjs';

describe('a reader', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample();
    ({ page } = window);
  });
  after(() => window?.close());

  const clickWords = async (words) => {
    const box = await boxOfWords(page, words);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  it('opens the views and an article by its headline', async () => {
    await window.showViews();
    for (const title of ['Ferry runs aground', 'All safe after car ferry', 'Norway Ferry Grounding', 'We heard the hull scream', 'Stranded Norwegian ferry', 'Norwegian ferry accident']) await row(page, title).waitFor();
    await row(page, 'Ferry runs aground').click();
    await page.waitForSelector('.editor-instance .view-line');
    assert.equal(await activeTab(page), '1-northern-wire.txt');
  });

  it('sees marks: tinted quotations, underlined figures, lines under passages', async () => {
    await page.waitForFunction(() => {
      const styles = [...document.querySelectorAll('.view-line span > span, .view-overlays .cdr')].map((e) => getComputedStyle(e));
      return styles.some((s) => s.borderBottomStyle === 'solid' && s.borderBottomWidth !== '0px') && styles.some((s) => s.borderBottomStyle === 'dashed') && styles.some((s) => s.textDecorationStyle === 'dotted');
    }, undefined, { timeout: 15_000 });
  });

  it('hovers a quotation, reads who carries it in which words, and follows a link', async () => {
    const hover = await hoverWords(page, 'reason to believe');
    const content = (await hover.innerText()).replace(/\u00a0/g, ' ');
    assert.match(content, /4 of 6 articles/);
    assert.match(content, /Ingrid Solheim/);
    assert.match(content, /All safe after car ferry/);
    const link = hover.locator('a', { hasText: 'Norway Ferry Grounding' }).first();
    await link.click();
    await page.waitForFunction(() => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') === '3-coast-today.txt', undefined, { timeout: 10_000 });
  });

  it('peeks all parallels of a sentence with Shift+F12 and goes to the best with F12', async () => {
    await row(page, 'Ferry runs aground').click();
    await page.waitForFunction(() => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') === '1-northern-wire.txt');
    await page.waitForTimeout(300);
    await clickWords('Eleven passengers');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.peekview-widget');
    await peek.waitFor({ timeout: 10_000 });
    await page.waitForFunction(() => document.querySelectorAll('.peekview-widget .ref-tree .monaco-list-row').length >= 3, undefined, { timeout: 10_000 });
    const files = await peek.locator('.ref-tree .monaco-list-row').allInnerTexts();
    assert.ok(files.some((label) => label.includes('2-harbour-gazette.txt')) && files.some((label) => label.includes('3-coast-today.txt')), files.join(' | '));
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await clickWords('Eleven passengers');
    await page.keyboard.press('F12');
    await page.waitForFunction(() => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') === '2-harbour-gazette.txt', undefined, { timeout: 10_000 });
  });

  it('walks the entities to a mention', async () => {
    const person = row(page, 'Marte Bakke');
    await person.waitFor();
    await person.click();
    const article = page.locator('.pane-body .monaco-list-row[aria-level="3"]', { hasText: 'hull scream' }).first();
    await article.waitFor({ timeout: 10_000 });
    await article.click();
    const mention = page.locator('.pane-body .monaco-list-row[aria-level="4"]', { hasText: 'Marte Bakke' }).first();
    await mention.waitFor({ timeout: 10_000 });
    await mention.click();
    await page.waitForFunction(() => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') === '4-radio-kinn.txt', undefined, { timeout: 10_000 });
  });

  it('edits a sentence and sees its marks follow', async () => {
    const lines = () => page.evaluate(() => [...document.querySelectorAll('.editor-instance .view-line span > span, .view-overlays .cdr')].filter((e) => getComputedStyle(e).backgroundColor.startsWith('rgba(217, 164, 0')).length);
    await page.waitForFunction(() => [...document.querySelectorAll('.view-line span > span, .view-overlays .cdr')].some((e) => getComputedStyle(e).backgroundColor.startsWith('rgba(217, 164, 0')), undefined, { timeout: 10_000 });
    const before = await lines();
    await clickWords('When the Havtind');
    await page.keyboard.press('Home');
    await page.keyboard.type('“The sea was black,” said Nina Aas. ');
    await page.waitForFunction((n) => [...document.querySelectorAll('.editor-instance .view-line span > span, .view-overlays .cdr')].filter((e) => getComputedStyle(e).backgroundColor.startsWith('rgba(217, 164, 0')).length > n, before, { timeout: 10_000 });
  });

  it('sees a file that appears outside, and one that goes', async () => {
    const file = path.join(window.folder, '9-late-edition.txt');
    fs.writeFileSync(file, 'Tug reaches the stranded ferry\n\nA tug reached the reef near Kinn on Thursday. Eleven passengers were treated for hypothermia.\n');
    await row(page, 'Tug reaches the stranded ferry').waitFor({ timeout: 15_000 });
    fs.rmSync(file);
    await row(page, 'Tug reaches the stranded ferry').waitFor({ state: 'detached', timeout: 15_000 });
  });
});
