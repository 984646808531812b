// How what a reader asks for looks at first sight: each is there at once, is told once, and stands where it is looked for.
import assert from 'node:assert/strict';
import { boxOfWords, command, hoverWords, matrixFrame, openSample, row, text } from './window.mjs';

describe('a reader who asks', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ size: { width: 1280, height: 800 } });
    ({ page } = window);
    await window.showViews();
    await row(page, '214 or 241 people').waitFor({ timeout: 60_000 });
  });
  after(() => window?.close());

  it('sees the rows of a view when it is opened for the first time, not two seconds later', async () => {
    await page.locator('.pane-header[aria-label^="Entities"]').first().click();
    const from = Date.now();
    await row(page, 'Ingrid Solheim').waitFor({ timeout: 15_000 });
    assert.ok(Date.now() - from < 1800, `${Date.now() - from} ms`);
  });

  it('is told once what differs: by the problem, and the hover below it begins with the counts', async () => {
    await row(page, 'Norway Ferry Grounding').click();
    await text(page, 'car ferry with').waitFor();
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ timeout: 30_000 });
    // Lines wrap anew once their hints are there.
    await text(page, '≠ 214 in 3').waitFor();
    await page.waitForTimeout(800);
    await hoverWords(page, '241');
    const parts = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-row');
    await parts.filter({ hasText: 'of 6 articles' }).first().waitFor();
    const told = await parts.allInnerTexts();
    assert.equal(told.filter((part) => part.includes('Differs: “241” here')).length, 1, told.join('\n'));
    const answer = told.find((part) => part.includes('of 6 articles')) ?? '';
    assert.match(answer.trim(), /^5 of 6 articles/);
    assert.doesNotMatch(answer, /≠/);
    // Of an article that fits both, the words that do.
    assert.match(answer, /Atlantic Digest fits both: Helicopters and small fishing vessels/);
    assert.ok((await parts.locator('strong').allInnerTexts()).some((words) => words.includes('214')));
    await page.keyboard.press('Escape');
  });

  it('has both sides of a parallel at one height', async () => {
    const box = await boxOfWords(page, 'Eleven');
    await page.mouse.click(box.x + 20, box.y + box.height / 2);
    await page.mouse.move(24, 560);
    await command(page, 'Crossread: Open Parallel Beside');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelectorAll('.editor-group-container .editor-instance .view-lines').length === 2,
    );
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.editor-instance .view-line')]
          .filter((line) => line.textContent.includes('Eleven'))
          .map((line) => Math.round(line.getBoundingClientRect().top)),
      );
    const isLevel = ([one, other]) => one !== undefined && other !== undefined && Math.abs(one - other) <= 1;
    for (let i = 0; i < 80 && !isLevel(await tops()); i++) await page.waitForTimeout(100);
    await page.waitForTimeout(1500);
    assert.ok(isLevel(await tops()), String(await tops()));
    await command(page, 'Crossread: Stop Aligning');
    await command(page, 'View: Single Column Editor Layout');
  });

  it('finds in the cell of a quotation what an article did to it', async () => {
    await command(page, 'Crossread: Show Coverage Matrix');
    const frame = await matrixFrame(page);
    await frame.locator('[role=gridcell]', { hasText: 'drops “some of”' }).first().waitFor();
    await frame.locator('[role=gridcell]', { hasText: 'fits both' }).first().waitFor();
  });

  it('reads claims of the matrix to the end of a word', async () => {
    const frame = await matrixFrame(page);
    const claims = await frame.locator('.body .title').evaluateAll((titles) =>
      titles.map((title) => ({
        shown: title.textContent,
        whole: title.closest('.cell').title,
        isClipped: title.scrollHeight > title.clientHeight + 1,
      })),
    );
    assert.ok(claims.some(({ shown, whole }) => shown !== whole));
    for (const { shown, whole, isClipped } of claims) {
      assert.equal(isClipped, false, whole);
      const start = shown.replace(/ …$/, '');
      assert.ok(whole.startsWith(start) && !/^\p{L}/u.test(whole.slice(start.length)), shown);
    }
  });
});
