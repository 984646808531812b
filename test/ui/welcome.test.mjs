// What a reader sees where there is nothing to compare yet.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/steps.mjs';
import { openSample, panelFrame, row } from './window.mjs';

const heads = (page) => page.locator('.sidebar .pane-header:visible').count();
const welcome = (page, words) => page.locator('.sidebar .welcome-view-content', { hasText: words }).first();

describe('a reader without articles', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ articles: 0, size: { width: 1280, height: 800 } });
    ({ page } = window);
    await page.locator('.activitybar a[aria-label^="Crossread"]').first().click();
  });
  after(() => window?.close());

  it('is told whole what can be read and imported, with no empty view beside it', async () => {
    const text = welcome(page, 'No articles in this folder yet');
    await text.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    const last = await welcome(page, 'Nothing leaves this machine').locator('p').last().boundingBox();
    const side = await page.locator('.sidebar').boundingBox();
    assert.ok(last && last.y + last.height < side.y + side.height, 'the last line is below the window');
    assert.equal(await page.locator('.sidebar .welcome-view-content:visible').count(), 1);
    assert.ok((await heads(page)) <= 1);
  });

  it('is told with one article how to add a second, and sees the views once two are there', async () => {
    const add = (name) => fs.copyFileSync(path.join(root, 'media/sample', name), path.join(window.folder, name));
    add('1-northern-wire.txt');
    await welcome(page, 'needs a second one').waitFor({ timeout: 30_000 });
    add('3-coast-today.txt');
    await row(page, '2/2 Ingrid Solheim').waitFor({ timeout: 30_000 });
    assert.equal(await heads(page), 6);
  });
});

describe('a reader who opens a folder of one article by npm start', () => {
  let window;
  before(async () => {
    process.env.CROSSREAD_SHOW_VIEWS = '1';
    window = await openSample({ articles: 1, firstMinute: true, size: { width: 1280, height: 800 } });
  });
  after(() => {
    delete process.env.CROSSREAD_SHOW_VIEWS;
    return window?.close();
  });

  it('is told at once how to add a second one', async () => {
    await welcome(window.page, 'needs a second one').waitFor({ timeout: 60_000 });
    await row(window.page, 'Ferry runs aground').waitFor({ timeout: 30_000 });
  });
});

describe('a reader whose articles lie in two folders', () => {
  let window;
  before(async () => {
    window = await openSample({ isSplit: true, firstMinute: true, size: { width: 1280, height: 800 } });
  });
  after(() => window?.close());

  it('is shown the story of both at once, and an article of the first day', async () => {
    const { page } = window;
    const brief = await panelFrame(page, 'h1');
    assert.match(await brief.locator('body').innerText(), /6 articles/);
    await page.locator('.tab[data-resource-name="4-radio-kinn.txt"]').waitFor({ timeout: 30_000 });
    await row(page, '5/6 214 or 241 people').waitFor({ timeout: 30_000 });
  });
});
