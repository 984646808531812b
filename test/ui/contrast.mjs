// Contrast of what is drawn, from the pixels of the window. The pictures are decoded by a page of their own.

/**
 * The least ratio of lines and signs, and that of text (WCAG 2.2, 1.4.11 and 1.4.3). What VS Code draws in a colour that no
 * extension can choose is printed, and fails nothing.
 */
const least = { line: 3, text: 4.5, theme: 0 };

/**
 * Pixels of a clip, read in a page: the ground, the ink furthest from it, and the most even row that is not ground.
 * @param half where the row is looked for: upper or lower
 */
async function readPixels({ address, half }) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (pixel) => (data[4 * pixel] << 16) | (data[4 * pixel + 1] << 8) | data[4 * pixel + 2];
  const modeOf = (pixels) => {
    const counts = new Map();
    for (const pixel of pixels) counts.set(at(pixel), (counts.get(at(pixel)) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1])[0];
  };
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (color) =>
    0.2126 * linear((color >> 16) / 255) +
    0.7152 * linear(((color >> 8) & 255) / 255) +
    0.0722 * linear((color & 255) / 255);
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const all = Array.from({ length: width * height }, (_, pixel) => pixel);
  const [ground] = modeOf(all);
  let ink = ground;
  for (const pixel of all) if (ratio(at(pixel), ground) > ratio(ink, ground)) ink = at(pixel);
  let line;
  // Above or below the middle: a quotation has a line of its own over the words.
  const middle = Math.floor(height / 2);
  for (let y = half === 'lower' ? middle : 0; y < (half === 'upper' ? middle : height); y++) {
    const [color, count] = modeOf(all.slice(y * width, (y + 1) * width));
    const found = { color, y, ratio: ratio(color, ground) };
    // A row of one colour; tints change the ground a little and are no line.
    if (count >= width * 0.8 && found.ratio > 1.4 && found.ratio > (line?.ratio ?? 0)) line = found;
  }
  return { ground, ink, inkRatio: ratio(ink, ground), line };
}

/** @param browser decodes the pictures in a page of its own */
export async function openMeter(browser) {
  const blank = await (await browser.newContext()).newPage();
  const rows = [];
  const hex = (color) => `#${color.toString(16).padStart(6, '0')}`;
  const read = async (page, clip, half) => {
    const picture = await page.screenshot({ clip });
    return blank.evaluate(readPixels, { address: `data:image/png;base64,${picture.toString('base64')}`, half });
  };
  const add = (theme, mark, kind, color, ground, ratio) =>
    rows.push({ theme, mark, kind, least: least[kind], color, ground, ratio });
  return {
    rows,
    /** Text: its ink on the ground that most of the clip has. */
    async text(theme, mark, page, clip, kind = 'text') {
      if (!clip) return add(theme, mark, kind);
      const { ink, ground, inkRatio } = await read(page, clip);
      add(theme, mark, kind, hex(ink), hex(ground), inkRatio);
    },
    /** A line along the whole clip, on the ground that most of the clip has. */
    async line(theme, mark, page, clip, half = 'lower') {
      if (!clip) return add(theme, mark, 'line');
      const { line, ground } = await read(page, clip, half);
      add(theme, mark, 'line', line && hex(line.color), hex(ground), line?.ratio);
    },
    /** The table, the failing rows marked. */
    print() {
      const cells = rows.map(({ theme, mark, kind, least: needed, color, ground, ratio }) => [
        mark,
        theme,
        kind,
        color ?? '–',
        ground ?? '–',
        ratio === undefined ? 'not found' : ratio.toFixed(2),
        needed.toFixed(1),
        ratio === undefined ? '?' : ratio >= needed ? 'ok' : 'TOO LOW',
      ]);
      cells.unshift(['mark', 'theme', 'kind', 'colour', 'ground', 'ratio', 'least', '']);
      const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
      for (const row of cells)
        console.log(
          row
            .map((cell, column) => cell.padEnd(widths[column]))
            .join('  ')
            .trimEnd(),
        );
    },
    count: () => rows.length,
    /** Leaves out what was measured since there were so many rows. */
    forgetAfter: (count) => void rows.splice(count),
    failed: () => rows.filter(({ ratio, least: needed }) => !(ratio >= needed)),
  };
}

/** Where the hints stand. */
export function hintBoxes(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.editor-instance .view-line span')]
      .filter((span) => !span.querySelector('span') && /^\s*≠/.test(span.textContent))
      .map((span) => {
        // Without the blank before it.
        const { right, y, height } = span.getBoundingClientRect();
        return { x: right - 60, y: y + 1, width: 58, height: height - 3 };
      }),
  );
}

/** Where a sign of the gutter stands. @param kind differs, near … */
export function gutterBox(page, kind) {
  return page.evaluate((wanted) => {
    const sign = [...document.querySelectorAll('.editor-instance .cgmr')].find((element) =>
      getComputedStyle(element).backgroundImage.includes(`gutter-${wanted}`),
    );
    if (!sign) return undefined;
    const { x, y, width, height } = sign.getBoundingClientRect();
    // Without the frame that an editor in front has in high contrast.
    return { x: x + 4, y, width: width - 6, height };
  }, kind);
}

/** Editors that can be scrolled sideways, by how many pixels. */
export function scrolledSideways(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.editor-instance > .monaco-editor .editor-scrollable > .scrollbar.horizontal')]
      .map((bar) => Math.round(bar.offsetWidth - (bar.querySelector('.slider')?.offsetWidth ?? bar.offsetWidth)))
      .filter((hidden) => hidden > 1),
  );
}
