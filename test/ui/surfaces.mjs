// Every surface that a reader meets, each as steps that end in a picture.
import fs from 'node:fs';
import path from 'node:path';
import { gutterBox, hintBoxes, scrolledSideways } from './contrast.mjs';
import { boxOfWords, command, hoverWords, matrixFrame, panelFrame, row, unfold } from './window.mjs';

/** The `≠` at the start of a heading of the brief, in pixels. */
const signWidth = 9;

/** A place without anything that tells of itself under the mouse: the activity bar below its icons. */
const corner = [24, 560];

const rest = (page, ms = 900) => page.waitForTimeout(ms);

async function open(page, label) {
  await row(page, label).click();
  await page.waitForSelector('.editor-instance .view-line');
  // The articles of the sample all have a hint; it comes last, and beside other programs late.
  await page
    .locator('.editor-instance .view-line', { hasText: '≠' })
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  await rest(page, 1800);
}

async function closeAll(page) {
  await command(page, 'View: Close All Editors');
  await rest(page, 500);
}

async function clickWords(page, words) {
  const box = await boxOfWords(page, words);
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
}

async function hover({ page, shot }, words, name) {
  await hoverWords(page, words);
  await rest(page);
  await shot(name);
  await page.keyboard.press('Escape');
  await page.mouse.move(...corner);
}

/** One view of the container with the room of all. */
function view(title, name) {
  return async ({ page, shot }) => {
    for (const other of ['Articles', 'Claims', 'Timeline', 'Entities', 'Speakers', 'Checks'])
      if (other !== title) await unfold(page, other, false);
    await unfold(page, title);
    await page.mouse.move(...corner);
    await rest(page);
    await shot(name);
  };
}

/** A panel of a picture. @param selector of an element of it */
function panel(title, selector, name) {
  return async ({ page, shot }) => {
    await closeAll(page);
    await command(page, title);
    await panelFrame(page, selector);
    await rest(page, 1500);
    await shot(name);
  };
}

const onSample = {
  views: async ({ page, showViews, shot }) => {
    await showViews();
    await page.mouse.move(...corner);
    await rest(page);
    await shot('views');
  },
  'article-earliest': async ({ page, shot }) => {
    await open(page, 'Ferry runs aground');
    await shot('article-earliest');
  },
  hover: (window) => hover(window, 'reason to believe', 'hover'),
  peek: async ({ page, shot }) => {
    await clickWords(page, 'Eleven passengers');
    await page.keyboard.press('Shift+F12');
    await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
    await rest(page, 1200);
    await shot('peek');
    await page.keyboard.press('Escape');
  },
  boilerplate: async ({ page, shot }) => {
    await open(page, 'All safe after car ferry');
    await shot('boilerplate');
  },
  article: async ({ page, shot }) => {
    await open(page, 'Norway Ferry Grounding');
    await shot('article');
  },
  figure: (window) => hover(window, '241', 'figure'),
  matrix: async ({ page, shot }) => {
    await command(page, 'Crossread: Show Coverage Matrix');
    const frame = await matrixFrame(page);
    await frame.locator('[role=grid]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await rest(page);
    await shot('matrix');
  },
  wordings: async ({ page, shot }) => {
    await page.keyboard.press('d');
    await rest(page, 2000);
    await shot('wordings');
  },
  timeline: panel('Crossread: Open Timeline', '[data-card]', 'timeline'),
  copies: panel('Crossread: Open Who Copied Whom', '[data-node]', 'copies'),
  beside: async ({ page, shot }) => {
    await closeAll(page);
    await open(page, 'Norway Ferry Grounding');
    await clickWords(page, 'Eleven passengers');
    await page.mouse.move(...corner);
    // By name: while Ctrl is held the editor shows a link at the words that were clicked.
    await command(page, 'Crossread: Open Parallel Beside');
    await rest(page, 1200);
    await page.keyboard.press('Enter');
    await rest(page);
    await shot('beside');
    await command(page, 'Crossread: Stop Aligning');
  },
  problems: async ({ page, shot }) => {
    await page.keyboard.press('Control+Shift+m');
    await rest(page, 1500);
    await shot('problems');
    await page.keyboard.press('Control+Shift+m');
  },
  find: async ({ page, shot }) => {
    await command(page, 'Crossread: Find Claims');
    await rest(page, 1500);
    await page.keyboard.type('ferry');
    await rest(page);
    await shot('find');
    await page.keyboard.press('Escape');
  },
  notes: async ({ page, folder, shot }) => {
    putNotes(folder);
    await closeAll(page);
    await open(page, 'Norway Ferry Grounding');
    await rest(page, 1500);
    await page.locator('.editor-instance .comment-range-glyph, .editor-instance .comment-thread').first().click();
    await rest(page, 1500);
    await shot('notes');
    await page.keyboard.press('Escape');
  },
  claims: view('Claims', 'claims'),
  entities: view('Entities', 'entities'),
  speakers: view('Speakers', 'speakers'),
  'timeline-view': view('Timeline', 'timeline-view'),
  checks: view('Checks', 'checks'),
};

function putNotes(folder) {
  const notes = path.join(folder, '.crossread/notes');
  fs.mkdirSync(notes, { recursive: true });
  const put = (id, exact, value, status) =>
    fs.writeFileSync(
      path.join(notes, `${id}.json`),
      JSON.stringify({
        id: `urn:x:${id}`,
        type: 'Annotation',
        creator: { name: 'Ada' },
        created: '2025-03-14T09:00:00Z',
        body: [
          { type: 'TextualBody', value },
          { type: 'TextualBody', purpose: 'tagging', value: status },
        ],
        target: { source: '3-coast-today.txt', selector: [{ type: 'TextQuoteSelector', exact }] },
      }),
    );
  put('a', '241 people on board', 'Ask the coastguard for the passenger list.', 'to check');
  put('b', 'three villages', 'Said so on the telephone.', 'checked');
}

const firstMinute = {
  'first-minute': async ({ page, shot }) => {
    await panelFrame(page, 'h1');
    await page.waitForSelector('.editor-instance .view-line');
    await rest(page, 2500);
    await shot('first-minute');
  },
  brief: async ({ page, shot }) => {
    await command(page, 'View: Toggle Maximize Editor Group');
    await rest(page, 1200);
    await shot('brief');
  },
};

/** The container of a folder that holds only so many of the sample's articles. */
function welcome(count) {
  const name = count === 0 ? 'empty' : 'one-article';
  return {
    options: { articles: count },
    steps: {
      [name]: async ({ page, shot }) => {
        await page.locator('.activitybar a[aria-label^="Crossread"]').first().click();
        await page.mouse.move(...corner);
        await page.waitForFunction(
          () => {
            const told = [...document.querySelectorAll('.sidebar .welcome-view-content')]
              .map((e) => e.innerText)
              .join(' ');
            return told !== '' && !told.includes('is reading');
          },
          undefined,
          { timeout: 60_000 },
        );
        await rest(page, 2000);
        await shot(name);
      },
    },
  };
}

export const surfaces = [
  { options: {}, steps: onSample },
  { options: { firstMinute: true }, steps: firstMinute },
  welcome(1),
  welcome(0),
];

/** Measures the marks of the article in front; what is looked for are words of the earliest and of Coast Today. */
export const measured = {
  'article-earliest': async ({ page, theme, meter }) => {
    const placeOf = (words) => boxOfWords(page, words).catch(() => undefined);
    const text = async (mark, words) => meter.text(theme, mark, page, letters(await placeOf(words)));
    const line = async (mark, words) => meter.line(theme, mark, page, below(await placeOf(words)));
    await line('passage line', 'Fishing crews');
    await line('passage line on quotation', 'to believe');
    await line('differs line', '214');
    await line('differs line on quotation', 'some of');
    await line('differs line, long', 'thoughts are');
    await text('text on differs tint', 'some of');
    await text('figure on differs tint', '214');
    await text('text on quotation tint', 'to believe');
    await text('figure', 'Tuesday');
    if (theme.startsWith('contrast')) {
      await meter.line(theme, 'line above quotation', page, above(await placeOf('to believe')), 'upper');
      await meter.text(theme, 'dots under figure', page, dots(await placeOf('late on')), 'line');
    }
    const [hint] = await hintBoxes(page);
    await meter.text(theme, 'hint', page, hint);
    for (const kind of ['differs', 'verbatim', 'near'])
      await meter.text(theme, `gutter ${kind}`, page, await gutterBox(page, kind), 'line');
    const lens = page.locator('.editor-instance .codelens-decoration a, .editor-instance .codelens-decoration span');
    await meter.text(theme, 'lens above the headline', page, await boxOf(lens), 'theme');
    await assertNotSideways(page);
  },
  hover: async ({ page, theme, meter }) => {
    await hoverWords(page, 'reason to believe');
    await rest(page);
    const differs = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) span[style*="differsForeground"]');
    await meter.text(theme, 'what differs in a hover', page, await boxOf(differs));
    await page.keyboard.press('Escape');
    await page.mouse.move(...corner);
  },
  article: async ({ page, theme, meter }) => {
    const box = await boxOfWords(page, 'subscribe');
    await meter.text(theme, 'boilerplate', page, letters(box));
    await meter.text(theme, 'gutter paraphrase', page, await gutterBox(page, 'paraphrase'), 'line');
    await assertNotSideways(page);
  },
  views: async ({ page, theme, meter }) => {
    const sidebar = page.locator('.sidebar .pane-body');
    const differing = sidebar.locator('.monaco-list-row', { hasText: '214 or 241' }).first();
    await meter.text(theme, 'row that differs', page, await boxOf(differing.locator('.label-name')));
    await meter.text(theme, 'what follows a row', page, await boxOf(sidebar.locator('.label-description')), 'theme');
  },
  figure: async ({ page, theme, meter }) => {
    await hoverWords(page, '241');
    await rest(page);
    const shown = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)');
    const dim = shown.locator('span[style*="descriptionForeground"]');
    await meter.text(theme, 'dim words of a hover', page, await boxOf(dim));
    await page.keyboard.press('Escape');
    await page.mouse.move(...corner);
  },
  matrix: async ({ page, theme, meter }) => {
    const frame = await matrixFrame(page);
    await meter.text(theme, 'keys of the matrix', page, await boxOf(frame.locator('.help')));
    const cell = (words) => frame.locator('[role=gridcell]', { hasText: words }).first();
    await meter.text(theme, 'cell that differs', page, await boxOf(cell('241').locator('.word')));
    await meter.text(theme, 'cell in other words', page, await boxOf(cell('in other words').locator('.word')));
  },
  brief: async ({ page, theme, meter }) => {
    const frame = await panelFrame(page, 'h1');
    await meter.text(theme, 'note of the brief', page, await boxOf(frame.locator('.note')));
    const head = await boxOf(frame.locator('h3.differs'));
    await meter.text(theme, 'sign of the brief', page, head && { ...head, width: signWidth });
  },
  timeline: async ({ page, theme, meter }) => {
    const frame = await panelFrame(page, '[data-card]');
    await meter.text(theme, 'keys of the timeline', page, await boxOf(frame.locator('.help')));
    const card = await boxOf(frame.locator('[data-card][aria-label*="differs"]').nth(1));
    // The bar at the left of a card, with the ground beside it.
    await meter.text(
      theme,
      'bar of a card that differs',
      page,
      card && { ...card, y: card.y + 20, width: 8, height: 20 },
      'line',
    );
  },
  copies: async ({ page, theme, meter }) => {
    const frame = await panelFrame(page, '[data-node]');
    await meter.text(theme, 'keys of the copies', page, await boxOf(frame.locator('.help')));
    await meter.text(
      theme,
      'one origin',
      page,
      await boxOf(frame.locator('.hull text, text', { hasText: 'one origin' })),
    );
    await meter.text(theme, 'second line of a node', page, await boxOf(frame.locator('[data-node] text').nth(1)));
  },
};

/** Where the first of some elements stands; undefined where none does. */
async function boxOf(elements) {
  const box = (await elements.count()) > 0 ? await elements.first().boundingBox() : undefined;
  return box ?? undefined;
}

async function assertNotSideways(page) {
  const hidden = await scrolledSideways(page);
  if (hidden.length > 0) throw new Error(`the editor can be scrolled sideways by ${hidden.join(', ')} px`);
}

/** The letters of some words without the lines below and above them. */
function letters(box) {
  return box && { x: box.x, y: box.y + 3, width: box.width, height: box.height - 6 };
}

/** Some words with the line below them, without that above the next row. */
function below(box) {
  return box && { x: box.x + 1, y: box.y + 3, width: box.width - 2, height: box.height };
}

/** Some words with the line above them, without that below. */
function above(box) {
  return box && { x: box.x + 1, y: box.y - 4, width: box.width - 2, height: box.height - 2 };
}

/** The rows under letters that do not reach below the line, where the dots of a figure stand. */
function dots(box) {
  return box && { x: box.x, y: box.y + box.height - 3, width: box.width, height: 6 };
}
