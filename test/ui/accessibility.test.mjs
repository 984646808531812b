import assert from 'node:assert/strict';
import { flawsOf, rowNames, tabOrder } from './accessibility.mjs';
import { command, openPanel, openSample, row, unfold } from './window.mjs';

describe('a reader who hears', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ size: { width: 1400, height: 1400 } });
    ({ page } = window);
    await window.showViews();
    await row(page, 'Norway Ferry Grounding').click();
    await page.waitForSelector('.editor-instance .view-line');
  });
  after(() => window?.close());

  it('is told of every row of the views what is seen in it', async () => {
    for (const title of ['Entities', 'Speakers', 'Timeline']) await unfold(page, title);
    await row(page, '4/6 Ingrid Solheim').waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1500);
    const names = await rowNames(page);
    for (const name of names) assert.doesNotMatch(name, /^\s*$|\$\(|undefined|\{\d\}/, name);
    const has = (pattern) =>
      assert.ok(
        names.some((name) => pattern.test(name)),
        `${pattern} in ${names.join(' | ')}`,
      );
    has(/^Coast Today, Norway Ferry Grounding.*2 places differ/);
    has(/^5 of 6 articles, differs, 214 or 241 people, /);
    has(/^4 of 6 articles, about 3 independent: /);
    has(/^Ingrid Solheim, leader of the inquiry, 4 mentions in 4 articles/);
    has(/^Ingrid Solheim, leader of the inquiry, 4 quotations/);
    assert.deepEqual(await flawsOf(page, '.sidebar .pane-body .monaco-list-rows'), []);
  });

  it('reaches every list to pick from by key, and is told of each row what is seen in it', async () => {
    await row(page, 'Norway Ferry Grounding').click();
    await page.waitForSelector('.editor-instance .view-line');
    await command(page, 'Go to Line/Column');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const picks = [
      ['Open Article…', /^Northern Wire, Ferry runs aground/],
      ['Go to Parallel Passage', /^Northern Wire, differs, /],
      ['Compare Wordings', /^Northern Wire, differs, /],
      ['Find Claims, Quotations, Names and Notes…', /./],
      ['Sort Claims…', /Carried by Most First/],
      ['Merge Entity Into…', /Ingrid Solheim, leader of the inquiry, 4 mentions in 4 articles|Ingrid Solheim/],
      ['Who Said What as a Table…', /Copy as Markdown/],
    ];
    const input = page.locator('.quick-input-widget:visible input').first();
    for (const [name, wanted] of picks) {
      await command(page, `Crossread: ${name}`);
      await page.waitForFunction(
        () => {
          const box = document.querySelector('.quick-input-widget input');
          return box?.offsetParent && document.activeElement === box && !box.value.startsWith('>');
        },
        undefined,
        { timeout: 15_000 },
      );
      if (name.startsWith('Find')) await page.keyboard.type('ferry');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.first().waitFor({ timeout: 15_000 });
      const names = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
      for (const label of names) assert.doesNotMatch(label, /^\s*$|\$\(|undefined|\{\d/, `${name}: ${label}`);
      assert.ok(
        names.some((label) => wanted.test(label)),
        `${name}: ${names.join(' | ')}`,
      );
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
    }
  });

  it('finds names, roles and an order in the coverage matrix', async () => {
    const frame = await openPanel(page, 'Crossread: Show Coverage Matrix');
    assert.deepEqual(await flawsOf(frame), []);
    await frame.locator('#filter-entity').focus();
    const order = await tabOrder(page, frame);
    assert.deepEqual(
      order.slice(-4).map((name) => name.slice(0, 20)),
      ['Copy as Markdown', 'Copy as CSV', 'Open as Text', 'Coverage: which arti'],
    );
  });

  it('finds them in the timeline and in who copied whom, as pictures and as lists', async () => {
    for (const [name, selector] of [
      ['Crossread: Open Timeline', '[data-card]'],
      ['Crossread: Open Who Copied Whom', '[data-node]'],
    ]) {
      const frame = await openPanel(page, name, selector);
      assert.deepEqual(await flawsOf(frame), [], name);
      await frame.locator(selector).first().focus();
      await page.keyboard.press('l');
      await frame.locator('table').waitFor();
      assert.deepEqual(await flawsOf(frame), [], `${name}, list`);
      // The keys go on in the list, and back in the picture.
      assert.equal(await frame.evaluate(() => document.activeElement?.getAttribute('role')), 'link', name);
      await page.keyboard.press('l');
      await frame.locator(selector).first().waitFor();
      assert.ok(await frame.evaluate((wanted) => document.activeElement?.matches(wanted), selector), name);
    }
  });

  it('finds them in the story brief', async () => {
    const frame = await openPanel(page, 'Crossread: Open Story Brief', 'h1');
    assert.deepEqual(await flawsOf(frame), []);
    assert.deepEqual(
      (await frame.locator('h1').count()) === 1 && (await frame.locator('h2').count()) >= 5,
      true,
      'one title, and a heading for each section',
    );
  });
});
