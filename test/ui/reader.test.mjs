// What a reader does on the sample, in a real browser against the VS Code server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { scrolledSideways } from './contrast.mjs';
import {
  activeTab,
  boxOfWords,
  command,
  hoverWords,
  matrixFrame,
  openSample,
  panelFrame,
  row,
  text,
  unfold,
} from './window.mjs';

const tall = { width: 1400, height: 1400 };
/** The tint of quotations in the light theme, crossread.quotationBackground of the manifest, without its opacity. */
const quotationTint = 'rgba(106, 90, 205';

describe('a reader', () => {
  let window;
  let page;
  before(async () => {
    // Tall enough for every row of the four views.
    window = await openSample({ size: tall });
    ({ page } = window);
  });
  after(() => window?.close());

  const clickWords = async (words) => {
    const box = await boxOfWords(page, words);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  /** Types of the decisions in a file; none before it is written. */
  const typesIn = (file) =>
    fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).decisions.map(({ type }) => type) : [];
  const until = async (holds, what) => {
    const end = Date.now() + 10_000;
    while (!holds()) {
      assert.ok(Date.now() < end, what);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const person = (name) =>
    page.locator(`.pane-body .monaco-list-row[aria-label^="${name}, "][aria-label*="mentions in"]`);
  const inFront = (name) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') === wanted,
      name,
      { timeout: 10_000 },
    );
  // The words in common are lit for a moment after a jump.
  const lit = () =>
    page.waitForFunction(
      () =>
        [...document.querySelectorAll('.view-overlays .cdr, .view-line span > span')].some((e) =>
          /^rgba\(14, 99, 156/.test(getComputedStyle(e).backgroundColor),
        ),
      undefined,
      { timeout: 3000 },
    );
  const tinted = () =>
    page.evaluate(
      (colour) =>
        [...document.querySelectorAll('.editor-instance .view-line span > span, .view-overlays .cdr')].filter((e) =>
          getComputedStyle(e).backgroundColor.startsWith(colour),
        ).length,
      quotationTint,
    );

  // What stands at the ends of lines.
  const hints = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.editor-instance .view-line span > span')]
        .map((e) => e.textContent.replace(/\u00a0/g, ' ').trim())
        .filter((content) => content.startsWith('≠')),
    );

  it('opens the views and an article by its headline', async () => {
    await window.showViews();
    for (const title of [
      'Ferry runs aground',
      'All safe after car ferry',
      'Norway Ferry Grounding',
      'We heard the hull scream',
      'Stranded Norwegian ferry',
      'Norwegian ferry accident',
    ])
      await row(page, title).waitFor();
    await row(page, 'Ferry runs aground').click();
    await page.waitForSelector('.editor-instance .view-line');
    assert.equal(await activeTab(page), '1-northern-wire.txt');
  });

  it('sees marks: tinted quotations, figures in their colour, thin lines under passages', async () => {
    await page.waitForFunction(
      (tint) => {
        const styles = [...document.querySelectorAll('.view-line span > span, .view-overlays .cdr')].map((e) =>
          getComputedStyle(e),
        );
        return (
          styles.some((s) => s.backgroundColor.startsWith(tint)) &&
          styles.some((s) => s.color === 'rgb(0, 105, 95)' && s.textDecorationStyle === 'dotted') &&
          styles.some((s) => s.borderBottom === '1px solid rgb(124, 136, 148)')
        );
      },
      quotationTint,
      { timeout: 15_000 },
    );
  });

  it('sees what differs: the words alone in orange, and at the end of the line what the other has', async () => {
    const orange = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.view-overlays .cdr')]
          .filter((e) => getComputedStyle(e).backgroundColor.startsWith('rgba(255, 159, 46'))
          .map((e) => e.getBoundingClientRect())
          .map(({ x, width }) => [Math.round(x), Math.round(width)]),
      );
    const placeOf = async (words) => {
      const { x, width } = await boxOfWords(page, words);
      return [Math.round(x), Math.round(width)];
    };
    for (let i = 0; i < 50 && (await hints()).length === 0; i++) await page.waitForTimeout(100);
    assert.deepEqual(await orange(), [await placeOf('214'), await placeOf('some of')]);
    assert.ok((await hints()).includes('≠ Coast Today: 241'), (await hints()).join(' | '));
  });

  it('hovers a quotation, reads who carries it in which words, and follows a link', async () => {
    const hover = await hoverWords(page, 'reason to believe');
    const content = (await hover.innerText()).replace(/\u00a0/g, ' ');
    assert.match(content, /^4 of 6 articles · about 3 independent sources\s+≠ Coast Today drops “some of”/);
    assert.match(content, /Compare wordings\s+Open beside/);
    assert.match(content, /Ingrid Solheim/);
    assert.match(content, /Harbour Gazette/);
    const link = hover.locator('a', { hasText: 'Coast Today' }).first();
    await link.click();
    await inFront('3-coast-today.txt');
    await lit();
  });

  it('compares wordings and opens an article beside from the hover', async () => {
    await row(page, 'Ferry runs aground').click();
    await inFront('1-northern-wire.txt');
    await text(page, 'reason to believe').waitFor();
    const compared = await hoverWords(page, 'reason to believe');
    await compared.locator('a', { hasText: 'Compare wordings' }).click();
    await page.locator('.monaco-diff-editor').first().waitFor({ timeout: 10_000 });
    await command(page, 'View: Close Editor');
    await row(page, 'Ferry runs aground').click();
    await inFront('1-northern-wire.txt');
    await page.locator('.monaco-diff-editor:visible').waitFor({ state: 'detached' });
    await page.waitForTimeout(800);
    const beside = await hoverWords(page, 'reason to believe');
    await beside.locator('a', { hasText: 'Open beside' }).click();
    await page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor({ timeout: 10_000 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.editor-group-container').length === 2, undefined, {
      timeout: 10_000,
    });
    // The command is there once the two are tied together.
    await page.waitForTimeout(800);
    await command(page, 'Crossread: Stop Aligning');
    await command(page, 'View: Single Column Editor Layout');
  });

  it('picks what differs first where wordings are compared, by key and in the words of the hover', async () => {
    await row(page, 'Ferry runs aground').click();
    await inFront('1-northern-wire.txt');
    await page.waitForTimeout(800);
    await clickWords('reason to believe');
    await page.keyboard.press('Control+Alt+r');
    await page.keyboard.press('d');
    const focused = page.locator('.quick-input-list .monaco-list-row.focused').first();
    await focused.waitFor({ timeout: 10_000 });
    assert.match((await focused.innerText()).replace(/\s+/g, ' '), /^Coast Today ?differs/);
    const others = (await page.locator('.quick-input-list .monaco-list-row').allInnerTexts()).join(' | ');
    assert.match(others, /Harbour Gazette\s*same words/);
    assert.doesNotMatch(others, /verbatim|paraphrase/);
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: 'Northern Wire ↔ Coast Today' }).waitFor();
    await command(page, 'View: Close Editor');
  });

  it('peeks all parallels of a sentence with Shift+F12 and goes to the best with F12', async () => {
    await row(page, 'Ferry runs aground').click();
    await page.waitForFunction(
      () =>
        document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') ===
        '1-northern-wire.txt',
    );
    await page.waitForTimeout(300);
    await clickWords('Eleven passengers');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.peekview-widget');
    await peek.waitFor({ timeout: 10_000 });
    await page.waitForFunction(
      () => document.querySelectorAll('.peekview-widget .ref-tree .monaco-list-row').length >= 3,
      undefined,
      { timeout: 10_000 },
    );
    // What is previewed is an article elsewhere, not the words that were clicked.
    assert.doesNotMatch(await peek.locator('.peekview-title .filename').innerText(), /1-northern-wire/);
    const files = await peek.locator('.ref-tree .monaco-list-row').allInnerTexts();
    assert.ok(
      files.some((label) => label.includes('2-harbour-gazette.txt')) &&
        files.some((label) => label.includes('3-coast-today.txt')),
      files.join(' | '),
    );
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await clickWords('Eleven passengers');
    await page.keyboard.press('F12');
    await inFront('2-harbour-gazette.txt');
    await lit();
  });

  it('walks the entities to a mention', async () => {
    await unfold(page, 'Entities');
    // What is folded now leaves its room to the view below.
    await unfold(page, 'Claims', false);
    await person('Marte Bakke').click();
    const article = page.locator('.pane-body .monaco-list-row[aria-level="3"]', { hasText: 'Radio Kinn' }).first();
    await article.waitFor({ timeout: 10_000 });
    await article.click();
    const mention = page.locator('.pane-body .monaco-list-row[aria-level="4"]', { hasText: 'Marte Bakke' }).first();
    await mention.waitFor({ timeout: 10_000 });
    await mention.click();
    await page.waitForFunction(
      () =>
        document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') ===
        '4-radio-kinn.txt',
      undefined,
      { timeout: 10_000 },
    );
    await unfold(page, 'Claims');
    await unfold(page, 'Entities', false);
  });

  it('reads above the headline what was not found in the article, and goes to the claims', async () => {
    await row(page, 'Norway Ferry Grounding').click();
    await inFront('3-coast-today.txt');
    const lens = page.locator('.codelens-decoration a', { hasText: /\d+ shared claims? not found here/ }).first();
    await lens.click();
    await row(page, 'Not in Coast Today').waitFor({ timeout: 10_000 });
  });

  it('walks the claims by keyboard to a passage', async () => {
    await row(page, 'Ferry runs aground').click();
    await inFront('1-northern-wire.txt');
    await page.waitForTimeout(800);
    await command(page, 'Focus on Claims View');
    await page.waitForTimeout(300);
    await page.keyboard.press('Home');
    // Differs → its first dispute → its third side, after the two that say 214
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    const focused = page.locator('.monaco-list:focus-within .monaco-list-row.focused').first();
    assert.match((await focused.getAttribute('aria-label')) ?? '', /^Coast Today, differs: .*241/);
    await page.keyboard.press('Enter');
    await inFront('3-coast-today.txt');
  });

  it('merges two people and takes it back', async () => {
    const file = path.join(window.folder, '.crossread/decisions.json');
    const pick = async (title, name) => {
      await page.locator('.quick-input-title', { hasText: title }).waitFor();
      await page.locator('.quick-input-widget input').first().fill(name);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
    };
    await unfold(page, 'Entities');
    await unfold(page, 'Claims', false);
    await person('Jonas Myklebust').waitFor({ timeout: 10_000 });
    await command(page, 'Crossread: Merge Entity Into…');
    await pick('Which one?', 'Jonas Myklebust');
    await pick('Merge “Jonas Myklebust” into', 'Ingrid Solheim');
    await until(() => typesIn(file).join() === 'merge', 'the decision to be written');
    await person('Jonas Myklebust').waitFor({ state: 'detached', timeout: 10_000 });
    await command(page, 'Crossread: Undo Decision');
    await until(() => fs.existsSync(file) && typesIn(file).length === 0, 'the decision to be taken back');
    await person('Jonas Myklebust').waitFor({ timeout: 10_000 });
    await unfold(page, 'Claims');
    await unfold(page, 'Entities', false);
  });

  it('moves in the coverage matrix by keyboard, opens a passage and compares two', async () => {
    await command(page, 'Crossread: Show Coverage Matrix');
    const frame = await matrixFrame(page);
    const grid = frame.locator('[role=grid]');
    await grid.focus();
    assert.equal(Number(await grid.getAttribute('aria-colcount')), 9);
    const active = () => frame.locator('[role=grid] .active').getAttribute('aria-label');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    assert.match(
      (await active()) ?? '',
      /^(?:[^:]+, )?(?:nearly the same words|same words|in other words|changed|differs): /,
    );
    await page.keyboard.press('d');
    await page.waitForFunction(
      () => /↔/.test(document.querySelector('.tabs-container .tab.active')?.textContent ?? ''),
      undefined,
      { timeout: 10_000 },
    );
    await page.locator('.monaco-diff-editor').first().waitFor();
    await page.locator('.tabs-container .tab', { hasText: 'Coverage' }).first().click();
    const again = await matrixFrame(page);
    await again.locator('[role=grid]').focus();
    await again.locator('#filter-disputed').check();
    const rows = again.locator('.body .row');
    await page.waitForTimeout(300);
    const disputed = await rows.count();
    assert.ok(disputed > 0 && disputed < 6, `${disputed} rows`);
    await again.locator('#filter-disputed').uncheck();
    await again.locator('[role=grid]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        /\.(?:txt|md)$/.test(
          document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') ?? '',
        ),
      undefined,
      { timeout: 10_000 },
    );
  });

  it('goes through the timeline by keyboard, reads both sides and opens one', async () => {
    await command(page, 'Crossread: Open Timeline');
    const frame = await panelFrame(page, '[data-card]');
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    // The first difference is selected, and both sides stand below, equal in rank.
    assert.match(await focused(), /Tuesday 11 March 2025.*differs: .*214.*; \d+ of \d+ cards$/);
    const strip = await frame.locator('.strip').innerText();
    assert.match(strip, /≠ 214 or 241 people/);
    assert.match(strip, /over 210\s+fits both/);
    const before = await focused();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await focused(), before);
    await page.keyboard.press('d');
    assert.match(await focused(), /differs/);
    // The heads have times, the folded column unfolds.
    const heads = await frame.locator('.head').textContent();
    assert.match(heads, /Earlier.*≠ Tue 11 March.*214 or 241.*Fri 14 March/);
    await page.keyboard.press('e');
    await frame.locator('.head', { hasText: '2021' }).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await page.keyboard.press('l');
    await frame.locator('table tbody tr').first().waitFor();
    assert.match(await frame.locator('table').innerText(), /≠ 214 or 241/);
    await frame.locator('button', { hasText: 'As Picture' }).click();
    await frame.locator('[data-card]').first().click();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        /\.(?:txt|md)$/.test(
          document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') ?? '',
        ),
      undefined,
      { timeout: 10_000 },
    );
  });

  it('sees who copied whom, why there is an arrow, and the passages in common', async () => {
    await command(page, 'Crossread: Open Who Copied Whom');
    const frame = await panelFrame(page, '[data-node]');
    assert.equal(await frame.locator('[data-node]').count(), 6);
    await frame.locator('.pair').first().waitFor({ timeout: 10_000 });
    const strip = await frame.locator('.strip').innerText();
    assert.match(strip, /\d+ words in common/);
    assert.match(strip, /line 18: “Northern Wire contributed to this report”/);
    assert.ok((await frame.locator('.pair u').count()) > 0);
    await frame.locator('[data-node]').first().focus();
    const label = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await label();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await label(), first);
    await page.keyboard.press('Tab');
    for (let i = 0; i < 6 && !/words in common/.test(await label()); i++) await page.keyboard.press('Tab');
    assert.match(await label(), /words in common/);
    await page.keyboard.press('Enter');
    await frame.locator('.pair').first().waitFor({ timeout: 10_000 });
    await page.keyboard.press('l');
    await frame.locator('table tbody tr').first().waitFor();
    await page.keyboard.press('l');
    // The page may load nothing and run nothing but its own script.
    const policy = await frame.locator('meta[http-equiv]').getAttribute('content');
    assert.match(policy, /^default-src 'none'; img-src data:; style-src [^;]+; script-src 'nonce-[^']+'$/);
    await frame.locator('button', { hasText: 'Open Beside' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.editor-group-container').length === 2, undefined, {
      timeout: 10_000,
    });
    await command(page, 'View: Single Column Editor Layout');
  });

  it('hides and shows all marks by key', async () => {
    await row(page, 'Ferry runs aground').click();
    await inFront('1-northern-wire.txt');
    await text(page, 'Eleven passengers').waitFor();
    await clickWords('Eleven passengers');
    for (let i = 0; i < 40 && (await tinted()) === 0; i++) await page.waitForTimeout(100);
    assert.ok((await tinted()) > 0);
    const press = async () => {
      await page.keyboard.press('Control+Alt+r');
      await page.keyboard.press('0');
    };
    await press();
    for (let i = 0; i < 40 && (await tinted()) > 0; i++) await page.waitForTimeout(100);
    assert.equal(await tinted(), 0);
    await press();
    for (let i = 0; i < 40 && (await tinted()) === 0; i++) await page.waitForTimeout(100);
    assert.ok((await tinted()) > 0);
  });

  it('opens a parallel beside, and one scrolls with the other', async () => {
    await page.setViewportSize({ width: 1400, height: 420 });
    await row(page, 'All safe after car ferry').click();
    await inFront('2-harbour-gazette.txt');
    await page.waitForTimeout(500);
    await clickWords('All safe after car ferry');
    await page.keyboard.press('Control+Alt+r');
    await page.keyboard.press('b');
    await page.waitForTimeout(800);
    if (await page.locator('.quick-input-widget:visible').count()) await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelectorAll('.editor-group-container .editor-instance .view-lines').length === 2,
      undefined,
      { timeout: 10_000 },
    );
    await page.waitForTimeout(800);
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.editor-instance .monaco-editor .lines-content')].map(
          (e) => e.style.top || e.getBoundingClientRect().top,
        ),
      );
    // Where two share the window hints wrap with their lines.
    assert.deepEqual(await scrolledSideways(page), []);
    const before = await tops();
    const right = await page.locator('.editor-group-container').nth(1).boundingBox();
    await page.mouse.move(right.x + 100, right.y + 200);
    for (let i = 0; i < 4; i++) {
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(200);
    }
    await page.waitForTimeout(600);
    const after = await tops();
    assert.notEqual(String(after[0]), String(before[0]), 'the left editor stood still');
    await command(page, 'Crossread: Stop Aligning');
    await command(page, 'View: Single Column Editor Layout');
    await page.setViewportSize(tall);
    await page.waitForTimeout(500);
  });

  it('edits a sentence and sees its marks follow', async () => {
    await row(page, 'We heard the hull scream').click();
    await inFront('4-radio-kinn.txt');
    await text(page, 'When the Havtind').waitFor();
    for (let i = 0; i < 100 && (await tinted()) === 0; i++) await page.waitForTimeout(100);
    const before = await tinted();
    assert.ok(before > 0);
    await clickWords('When the Havtind');
    await page.keyboard.press('Home');
    await page.keyboard.type('“The sea was black,” said Nina Aas. ');
    for (let i = 0; i < 100 && (await tinted()) <= before; i++) await page.waitForTimeout(100);
    assert.ok((await tinted()) > before);
  });

  it('sees a file that appears outside, and one that goes', async () => {
    const file = path.join(window.folder, '9-late-edition.txt');
    fs.writeFileSync(
      file,
      'Tug reaches the stranded ferry\n\nA tug reached the reef near Kinn on Thursday. Eleven passengers were treated for hypothermia.\n',
    );
    await row(page, 'Tug reaches the stranded ferry').waitFor({ timeout: 15_000 });
    fs.rmSync(file);
    await row(page, 'Tug reaches the stranded ferry').waitFor({ state: 'detached', timeout: 15_000 });
  });
});
