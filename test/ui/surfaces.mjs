// Every surface that a reader meets, each as steps that end in a picture.
import fs from 'node:fs';
import path from 'node:path';
import { gutterBox, hintBoxes, scrolledSideways } from './contrast.mjs';
import { boxOfWords, command, hoverWords, matrixFrame, panelFrame, row, unfold } from './window.mjs';

/** A place without anything that tells of itself under the mouse: the activity bar below its icons. */
const corner = [24, 560];

const rest = (page, ms = 900) => page.waitForTimeout(ms);

async function open(page, label) {
  await row(page, label).click();
  await page.waitForSelector('.editor-instance .view-line');
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
    const boxOf = (words) => boxOfWords(page, words).catch(() => undefined);
    const text = async (mark, words) => meter.text(theme, mark, page, letters(await boxOf(words)));
    const line = async (mark, words) => meter.line(theme, mark, page, below(await boxOf(words)));
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
      await meter.line(theme, 'line above quotation', page, above(await boxOf('to believe')), 'upper');
      await meter.text(theme, 'dots under figure', page, dots(await boxOf('late on')), 'line');
    }
    const [hint] = await hintBoxes(page);
    await meter.text(theme, 'hint', page, hint);
    for (const kind of ['differs', 'verbatim', 'near', 'paraphrase'])
      await meter.text(theme, `gutter ${kind}`, page, await gutterBox(page, kind), 'line');
    await assertNotSideways(page);
  },
  article: async ({ page, theme, meter }) => {
    const box = await boxOfWords(page, 'subscribe');
    await meter.text(theme, 'boilerplate', page, letters(box));
    await assertNotSideways(page);
  },
};

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
