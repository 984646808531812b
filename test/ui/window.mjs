// A reader's window: the sample in the VS Code server, in a real browser.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/steps.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { ensureHost, folderUrl, installExtension, launchBrowser, startServer } from '../host/host.mjs';

let packaged;

export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

/** Opens the sample (a copy of it) with the packaged extension installed, as a reader has it. */
/**
 * @param firstMinute whether the brief opens by itself, as it does on the first opening of a folder
 * @param articles how many of the sample's articles the folder holds; all unless given
 * @param isSplit whether they lie in two folders of one window
 */
export async function openSample({
  theme = 'light',
  size = { width: 1400, height: 900 },
  browser,
  language,
  firstMinute = false,
  articles = Infinity,
  isSplit = false,
} = {}) {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-ui-'));
  const folder = path.join(base, 'sample');
  fs.cpSync(path.join(root, 'media/sample'), folder, { recursive: true });
  for (const name of fs.readdirSync(folder).sort().slice(articles)) fs.rmSync(path.join(folder, name));
  if (articles === 0) fs.writeFileSync(path.join(folder, 'list.csv'), 'name,town\n');
  const opened = isSplit ? splitInTwo(folder) : folder;
  ensureHost();
  const data = path.join(base, 'data');
  fs.mkdirSync(data);
  installExtension(data, (packaged ??= packageExtension()));
  const server = await startServer({
    dataDir: data,
    settings: {
      'workbench.colorTheme': themes[theme],
      'workbench.layoutControl.enabled': false,
      'crossread.openBrief': firstMinute,
    },
  });
  const own = browser ?? (await launchBrowser());
  const context = await own.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  // What a language pack sets: the editor's own texts stay English without one, those of extensions follow.
  if (language) await page.addInitScript((tag) => (globalThis._VSCODE_NLS_LANGUAGE = tag), language);
  await page.goto(folderUrl(server, opened), { timeout: 60_000 });
  if (!firstMinute)
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 60_000 });
  return {
    page,
    folder,
    server,
    /** Opens the Crossread container and waits for the sample's articles. */
    async showViews() {
      await page.locator('.activitybar a[aria-label^="Crossread"]').first().click();
      await row(page, 'Ferry runs aground').waitFor({ timeout: 30_000 });
    },
    async close() {
      await context.close();
      if (!browser) await own.close();
      await server.stop();
      try {
        fs.rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      } catch {
        // A process of the server may still write its last lines; the folder is a temporary one.
      }
    },
  };
}

/** Moves every second article into a folder of its own. @returns the workspace of both folders */
function splitInTwo(folder) {
  const second = `${folder}-2`;
  fs.mkdirSync(second);
  for (const name of fs
    .readdirSync(folder)
    .sort()
    .filter((_, index) => index % 2 === 1))
    fs.renameSync(path.join(folder, name), path.join(second, name));
  const workspace = `${folder}.code-workspace`;
  fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: folder }, { path: second }] }));
  return workspace;
}

/** A window that starts reads, compares and draws; beside other programs that took 45 s. */
const patience = 90_000;

/** The page of a panel, once what is asked for is drawn. @param selector of an element of it */
export async function panelFrame(page, selector) {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) {
      if (!/\/fake\.html/.test(frame.url())) continue;
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
  }
  throw new Error(`no ${selector}`);
}

/** The page of the coverage matrix, once it has rows. */
export function matrixFrame(page) {
  return panelFrame(page, '[role=grid] .body .row');
}

/** Opens a view of the container that is folded, or folds it. @param title how the name of its head begins */
export async function unfold(page, title, isOpen = true) {
  const head = page.locator(`.pane-header[aria-label^="${title}"]`).first();
  if ((await head.getAttribute('aria-expanded')) === String(isOpen)) return;
  // At its name: the signs of a view stand in the middle of its head.
  await head.click({ position: { x: 30, y: 10 } });
  // The hover of a row that comes under the mouse would stand over the next head.
  await page.mouse.move(24, 560);
  if (isOpen)
    await page
      .locator('.sidebar .pane', { has: head })
      .locator('.monaco-list-row, .welcome-view-content')
      .first()
      .waitFor({ timeout: patience });
  // VS Code draws it a second time, and it moves for a while.
  await page.waitForTimeout(1000);
}

/** A row of a tree by the start of its label. */
export function row(page, label) {
  return page.locator('.pane-body .monaco-list-row', { hasText: label }).first();
}

/** Runs a command by its name in the palette. */
export async function command(page, name) {
  const input = page.locator('.quick-input-widget input').first();
  // A page that is still being made takes the key and passes it to nobody, and another list may be closing.
  const isPalette = async () => (await input.isVisible()) && (await input.inputValue()) === '>';
  for (let tries = 0; tries < 20 && !(await isPalette()); tries++) {
    await page.keyboard.press('F1');
    for (let waits = 0; waits < 30 && !(await isPalette()); waits++) await page.waitForTimeout(100);
  }
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The editor's text that holds some words, scrolled into view. */
export function text(page, words) {
  return page.locator('.editor-instance .view-line', { hasText: words }).first();
}

export async function activeTab(page) {
  return (await page.locator('.tabs-container .tab.active').first().getAttribute('data-resource-name')) ?? '';
}

/** Puts the mouse over some words of the editor and waits for the hover. */
export async function hoverWords(page, words) {
  // Rows of the views have hovers too: the editor's own is the one that can be resized.
  const box = await boxOfWords(page, words);
  await page.mouse.move(box.x - 30, box.y + 200);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  const hover = page
    .locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents', {
      hasText: /articles|quotation|mention|Artikel/,
    })
    .first();
  await hover.waitFor({ timeout: 15_000 });
  return hover;
}

/** Where some words of one line stand on the screen. */
export async function boxOfWords(page, words) {
  // The editor draws blanks as no-break spaces.
  const box = await page.evaluate((wanted) => {
    const normal = (t) => t.replace(/\u00a0/g, ' ');
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      // VS Code keeps the lines of an editor that it has hidden.
      if (line.getClientRects().length === 0) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      let whole = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, from: whole.length });
        whole += normal(node.data);
      }
      const at = whole.indexOf(wanted);
      if (at < 0) continue;
      const point = (offset) => {
        const entry = nodes.filter((n) => n.from <= offset).pop();
        return [entry.node, Math.min(offset - entry.from, entry.node.data.length)];
      };
      const range = document.createRange();
      range.setStart(...point(at));
      range.setEnd(...point(at + wanted.length));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`“${words}” is not on the screen`);
  return box;
}

/** A panel that a command opens, the other editors closed. @param selector of what it shows; without one it is the matrix */
export async function openPanel(page, name, selector) {
  await command(page, 'View: Close All Editors');
  await command(page, name);
  const frame = selector ? await panelFrame(page, selector) : await matrixFrame(page);
  await page.waitForTimeout(800);
  return frame;
}
