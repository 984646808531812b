// The pictures of the listing, made in the real VS Code over the sample: `npm run pictures [-- NAME …]`. Each shows one idea and is
// cropped to it; one is a short animation. The icon is drawn from docs/pictures/icon.svg.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/host/host.mjs';
import { boxOfWords, command, hoverWords, matrixFrame, openSample, panelFrame, row } from '../test/ui/window.mjs';
import { oneOf, readArguments } from './arguments.mjs';
import { animate } from './listing/apng.mjs';
import { build, install, root } from './steps.mjs';

const names = ['hover', 'matrix', 'beside', 'brief', 'tour', 'icon'];
const { positionals, refuse } = readArguments({
  usage: `usage: npm run pictures [-- ${names.join('|')} …]`,
  most: Infinity,
});
for (const name of positionals) oneOf(name, names, 'picture', refuse);
const isWanted = (name) => positionals.length === 0 || positionals.includes(name);
install();
build();
/** Those that the walkthrough shows as well ship; the others lie at the repository alone. */
const shipped = path.join(root, 'media/screenshots');
const listed = path.join(root, 'docs/pictures');
fs.mkdirSync(listed, { recursive: true });
/** The packed README holds the pictures: one that is not there yet is the icon for now. */
for (const name of ['beside-dark.png', 'brief-light.png', 'tour.png'])
  if (!fs.existsSync(path.join(listed, name)))
    fs.copyFileSync(path.join(root, 'media/icon.png'), path.join(listed, name));
const corner = [24, 560];
const margin = 12;
const rest = (page, ms = 900) => page.waitForTimeout(ms);

/** The smallest stretch of the page that holds some boxes, with a margin. */
function around(page, boxes) {
  const { width, height } = page.viewportSize();
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

const boxOf = (page, selector) => page.locator(selector).first().boundingBox();

async function openArticle(page, label) {
  await row(page, label).click();
  await page.waitForSelector('.editor-instance .view-line');
  await rest(page, 2000);
}

/** Without what surrounds an editor: the picture is of the text. */
async function hideSides(page) {
  await command(page, 'View: Close Primary Side Bar');
  await rest(page, 500);
}

const steps = {
  /** A hover tells who else says this. */
  hover: async (page) => {
    await openArticle(page, 'Ferry runs aground');
    await hideSides(page);
    await hoverWords(page, 'reason to believe');
    await rest(page);
    const hover = await boxOf(page, '.monaco-resizable-hover .monaco-hover:not(.hidden)');
    const words = await boxOfWords(page, 'reason to believe');
    const line = { x: hover.x - 30, y: words.y - 50, width: hover.width + 120, height: words.height + 100 };
    return page.screenshot({ clip: around(page, [hover, line]) });
  },
  /** Two articles beside each other, with the words in which they differ. */
  beside: async (page) => {
    await openArticle(page, 'Norway Ferry Grounding');
    const words = await boxOfWords(page, 'Eleven passengers');
    await page.mouse.click(words.x + 20, words.y + words.height / 2);
    await page.mouse.move(...corner);
    await command(page, 'Crossread: Open Parallel Beside');
    await rest(page, 1200);
    await page.keyboard.press('Enter');
    await rest(page, 1500);
    await hideSides(page);
    await rest(page, 800);
    const groups = await page.locator('.editor-group-container').evaluateAll((found) =>
      found.map((group) => {
        const { x, y, width, height } = group.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const clip = around(page, groups);
    const picture = await page.screenshot({ clip: { ...clip, height: Math.min(clip.height, 420) } });
    await command(page, 'Crossread: Stop Aligning');
    return picture;
  },
  /** Claims by articles. */
  matrix: async (page) => {
    await command(page, 'View: Close All Editors');
    await command(page, 'Crossread: Show Coverage Matrix');
    const frame = await matrixFrame(page);
    await frame.locator('[role=grid]').focus();
    await page.mouse.move(...corner);
    await rest(page);
    const panel = await boxOf(page, '.editor-group-container');
    return page.screenshot({
      clip: { x: panel.x, y: panel.y + 36, width: panel.width, height: Math.min(panel.height - 36, 470) },
    });
  },
};

/** The brief, as it opens by itself. */
async function brief(page) {
  await panelFrame(page, 'h1');
  await rest(page, 2500);
  await hideSides(page);
  const panel = await boxOf(page, '.editor-group-container');
  return page.screenshot({
    clip: { x: panel.x, y: panel.y + 36, width: Math.min(panel.width, 900), height: Math.min(panel.height - 36, 520) },
  });
}

/** A minute in seconds: an article, a hover, the other article beside, the matrix. */
async function tour(page) {
  const frames = [];
  const shot = async (ms) => frames.push({ png: await page.screenshot(), ms });
  await openArticle(page, 'Ferry runs aground');
  await hideSides(page);
  await shot(1400);
  await hoverWords(page, 'reason to believe');
  await rest(page);
  await shot(3000);
  await page.keyboard.press('Escape');
  const words = await boxOfWords(page, 'reason to believe');
  await page.mouse.click(words.x + 20, words.y + words.height / 2);
  await page.mouse.move(...corner);
  await command(page, 'Crossread: Open Parallel Beside');
  await rest(page, 1200);
  await page.keyboard.press('Enter');
  await rest(page, 1800);
  await shot(2600);
  await command(page, 'View: Close All Editors');
  await command(page, 'Crossread: Show Coverage Matrix');
  await matrixFrame(page);
  await rest(page, 1200);
  await shot(3000);
  return animate(frames);
}

async function withSample(options, work) {
  const window = await openSample({ ...options, browser });
  try {
    if (!options.firstMinute) await window.showViews();
    return await work(window.page);
  } finally {
    await window.close();
  }
}

const browser = await launchBrowser();
const save = (folder, name, bytes) => {
  fs.writeFileSync(path.join(folder, name), bytes);
  console.log(`${path.relative(root, path.join(folder, name))}: ${(bytes.length / 1000).toFixed(0)} KB`);
};
if (isWanted('icon')) {
  const page = await (await browser.newContext({ viewport: { width: 256, height: 256 } })).newPage();
  const icon = fs.readFileSync(path.join(listed, 'icon.svg'), 'utf8');
  await page.setContent(`<body style="margin:0">${icon}</body>`);
  save(path.join(root, 'media'), 'icon.png', await page.screenshot({ omitBackground: true }));
}
const size = { width: 1060, height: 700 };
if (isWanted('hover'))
  await withSample({ size }, async (page) => save(shipped, 'hover-light.png', await steps.hover(page)));
if (isWanted('matrix'))
  await withSample({ size }, async (page) => save(shipped, 'matrix-light.png', await steps.matrix(page)));
if (isWanted('beside'))
  await withSample({ size, theme: 'dark' }, async (page) => save(listed, 'beside-dark.png', await steps.beside(page)));
if (isWanted('brief'))
  await withSample({ size, firstMinute: true }, async (page) => save(listed, 'brief-light.png', await brief(page)));
if (isWanted('tour'))
  await withSample({ size: { width: 900, height: 560 } }, async (page) => save(listed, 'tour.png', await tour(page)));
await browser.close();
