// The same sample for a German reader: no text of Crossread's own is left in English.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/steps.mjs';
import { hoverWords, openPanel, openSample, row, unfold } from './window.mjs';

const german = JSON.parse(fs.readFileSync(path.join(root, 'media/l10n/bundle.l10n.de.json'), 'utf8'));
/** English texts that are told otherwise in German; `{0}` stands for any words. */
const english = Object.entries(german)
  // What has hardly a word of its own, `{0} and {1}`, is found in every article.
  .filter(([text, translated]) => text !== translated && text.replace(/\{[^}]*\}|[^a-z]/gi, '').length >= 5)
  .map(([text]) => {
    const pattern = text
      .replace(/\{\d:([^|{}]*)\|([^|{}]*)\}/g, '\u0001$1\u0002$2\u0003')
      .replace(/[.*+?^${}()|[\]\\]/g, (mark) => (mark === '{' || mark === '}' ? mark : `\\${mark}`))
      .replace(/\{\d\}/g, '.{1,60}')
      .replace(/\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003/g, '(?:$1|$2)');
    return new RegExp(`^${pattern}$`);
  });

const folder = path.join(root, 'media/sample');
const articles = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
const isOfArticle = (text) => articles.some((article) => article.includes(text));

/** Texts and names of a page that are English texts of Crossread's. @param scope selector of what is looked at */
async function englishIn(frame, scope = 'body') {
  const texts = await frame.evaluate((selector) => {
    const found = new Set();
    for (const top of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement.closest('style, script, .codicon')) found.add(node.data.replace(/\s+/g, ' ').trim());
      for (const element of [top, ...top.querySelectorAll('*')])
        for (const name of ['aria-label', 'title', 'placeholder']) found.add(element.getAttribute(name) ?? '');
    }
    return [...found];
  }, scope);
  return texts.filter((text) => english.some((pattern) => pattern.test(text)) && !isOfArticle(text));
}

describe('a German reader', () => {
  let window;
  let page;
  before(async () => {
    window = await openSample({ language: 'de', size: { width: 1400, height: 1400 } });
    ({ page } = window);
    await window.showViews();
    await row(page, 'Ferry runs aground').click();
    await page.waitForSelector('.editor-instance .view-line');
    await row(page, 'Abweichend').waitFor({ timeout: 15_000 });
  });
  after(() => window?.close());

  it('knows English when it sees it', async () => {
    const known = [
      'What they agree on (11)',
      '6 articles · about 1 independent source · earliest at the left',
      'Differs',
    ];
    for (const text of known)
      assert.ok(
        english.some((pattern) => pattern.test(text)),
        text,
      );
  });

  it('reads the views, the status bar and hovers in German', async () => {
    for (const title of ['Zeitleiste', 'Namen', 'Sprecher', 'Prüfliste']) await unfold(page, title);
    await row(page, '4/6 Ingrid Solheim').waitFor({ timeout: 15_000 });
    await row(page, '214 oder 241 Personen').waitFor();
    await row(page, 'Di, 11. März').waitFor({ timeout: 15_000 });
    await page.locator('.statusbar', { hasText: '6 Artikel, etwa 5 Quellen' }).waitFor();
    assert.deepEqual(await englishIn(page, '.sidebar .pane-body .monaco-list-rows'), []);
    const hover = await hoverWords(page, 'reason to believe');
    assert.match((await hover.innerText()).replace(/\u00a0/g, ' '), /^4 von 6 Artikeln/);
    assert.deepEqual(await englishIn(page, '.monaco-resizable-hover .hover-contents'), []);
    await page.keyboard.press('Escape');
    await page.mouse.move(24, 560);
  });

  for (const [name, selector, words] of [
    ['Crossread: Überblick öffnen', 'h1', /12\.–14\. März 2025[^]*214 oder 241 Personen[^]*über 210/],
    ['Crossread: Zeitleiste öffnen', '[data-card]', /Di, 11\. März[^]*über 210/],
    ['Crossread: „Wer hat von wem abgeschrieben“ öffnen', '[data-node]', /12\. März/],
    ['Crossread: Abdeckungsmatrix zeigen', undefined, /in anderen Worten/],
  ])
    it(`reads ${name.slice('Crossread: '.length)} in German`, async () => {
      const frame = await openPanel(page, name, selector);
      assert.match((await frame.locator('body').textContent()).replace(/\u00a0/g, ' '), words);
      assert.deepEqual(await englishIn(frame), []);
    });
});
