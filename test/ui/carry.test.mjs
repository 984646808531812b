// What a reader takes along: words with their source, tables, pictures, views and the brief.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { boxOfWords, command, openSample, panelFrame, row } from './window.mjs';

describe('a reader who carries work away', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ size: { width: 1400, height: 1400 } });
    ({ page } = window);
    await window.showViews();
    await row(page, 'Ferry runs aground').click();
    await page.waitForSelector('.editor-instance .view-line');
    await row(page, '214 or 241 people').waitFor({ timeout: 60_000 });
  });
  after(() => window?.close());

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  /** What a command puts into the clipboard. */
  const copied = async (run) => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await run();
    for (let i = 0; i < 300; i++) {
      const text = await clipboard();
      if (text !== '') return text;
      await page.waitForTimeout(100);
    }
    throw new Error('nothing was copied');
  };
  const choose = async (label) => {
    const wanted = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await wanted.waitFor({ timeout: 30_000 });
    await wanted.click();
  };
  /** Saves under a name in the dialog that VS Code shows where it has no window of the system. */
  const saved = async (name) => {
    const file = path.join(window.folder, name);
    const input = page.locator('.quick-input-widget input').first();
    const isDialog = async () => (await input.isVisible()) && (await input.inputValue()).includes(window.folder);
    for (let i = 0; i < 300 && !(await isDialog()); i++) await page.waitForTimeout(100);
    await input.fill(file);
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: 30_000 });
    for (let i = 0; i < 300 && !(fs.existsSync(file) && fs.statSync(file).size > 0); i++)
      await page.waitForTimeout(100);
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    return bytes;
  };
  const select = async (words) => {
    const box = await boxOfWords(page, words);
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.waitForTimeout(300);
  };

  it('takes words with their source as text, Markdown and a row of a table', async () => {
    await select('We have no reason to believe');
    const text = await copied(() => command(page, 'Crossread: Copy with Citation'));
    assert.match(
      text,
      /^“We have no reason to believe” \(Ingrid Solheim, leader of the inquiry; Northern Wire, .*1-northern-wire\.txt, line 9\)$/s,
    );
    const markdown = await copied(() => command(page, 'Crossread: Copy with Citation as Markdown'));
    assert.match(markdown, /^> “We have no reason to believe”\n>\n> — Ingrid Solheim, .*line 9\s*$/s);
    const tableRow = await copied(() => command(page, 'Crossread: Copy with Citation as Table Row'));
    assert.match(tableRow, /^\|? ?.*(?:\||\t).*Ingrid Solheim/);
  });

  it('takes who said what as Markdown, as CSV, as a document and as a file', async () => {
    const ask = async (label) => {
      await command(page, 'Crossread: Who Said What as a Table');
      await choose(label);
    };
    const markdown = await copied(() => ask('Copy as Markdown'));
    assert.match(markdown, /^\| Outlet \| Date \| Speaker \| Role \| Words \| Claim \|/);
    assert.match(markdown, /\| Coast Today \| 2025-03-13 \| Ingrid Solheim \|/);
    const csv = await copied(() => ask('Copy as CSV'));
    assert.match(csv, /^outlet,date,speaker,role,words,claim/i);
    await ask('Open as Markdown');
    await page.locator('.tabs-container .tab', { hasText: 'Untitled-1' }).waitFor({ timeout: 15_000 });
    await command(page, 'View: Revert and Close Editor');
    await ask('Save as CSV');
    const file = (await saved('said.csv')).toString('utf8');
    assert.equal(file.replace('\uFEFF', '').trim(), csv.trim());
  });

  it('takes the brief as Markdown and as one page of HTML', async () => {
    await command(page, 'Crossread: Save Story Brief');
    const markdown = (await saved('note.md')).toString('utf8');
    assert.match(markdown, /### ≠ 214 or 241 people \[5\/6\]/);
    await command(page, 'Crossread: Save Story Brief');
    const html = (await saved('note.html')).toString('utf8');
    assert.match(html, /^<!doctype html>/i);
    assert.match(html, /214 or 241 people/);
    assert.doesNotMatch(html, /<(?:script|img|link)\b/);
  });

  for (const [name, selector, words] of [
    ['Crossread: Open Timeline', '[data-card]', /214 or 241/],
    [
      'Crossread: Open Who Copied Whom',
      '[data-node]',
      /\| Northern Wire \| Harbour Gazette \| \d+ \| “Northern Wire contributed/,
    ],
  ])
    it(`takes ${name.slice('Crossread: Open '.length)} as SVG, PNG and text`, async () => {
      await command(page, name);
      const frame = await panelFrame(page, selector);
      await frame.locator('button', { hasText: 'Save Picture' }).click();
      const svg = (await saved('picture.svg')).toString('utf8');
      assert.match(svg, /^(?:<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.match(svg, /Coast Today/);
      assert.doesNotMatch(svg, /var\(--/, 'colours are written out');
      await frame.locator('button', { hasText: 'Save Picture' }).click();
      const png = await saved('picture.png');
      assert.equal(png.subarray(0, 8).toString('latin1'), '\u0089PNG\r\n\u001a\n');
      assert.ok(png.length > 5000);
      assert.match(await copied(() => frame.locator('button', { hasText: 'Copy as Text' }).first().click()), words);
    });

  it('finds what it wants among claims, quotations, names and notes, and goes there', async () => {
    await command(page, 'Crossread: Find Claims');
    await page.locator('.quick-input-widget:visible input[placeholder^="Words of an article"]').fill('rules ignored');
    await choose('safety rules were ignored');
    await page.waitForFunction(() =>
      /\.txt$/.test(document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') ?? ''),
    );
  });
});
