/** A piece of text on a page. Points, from the left and from the top down; `y` is the line on which it stands. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Left and right edge of the column, and whether the line begins one. */
  readonly left: number;
  readonly right: number;
  readonly startsColumn: boolean;
}

type Row = readonly Fragment[];

/** Fragments stand on one line where their heights differ by less than this share of the type's size. */
const lineTolerance = 0.4;
/** A gap between columns is as wide as a share of the type's size … */
const minGutter = 0.9;
/** … runs along so many lines, and has on both sides so many lines of so many letters: other gaps part cells of a table. */
const minColumnRows = 4;
const minMeanLetters = 12;
/** Columns inside columns: a page is cut so often at most. */
const maxCuts = 12;

/** The lines of a page in the order in which they are read: each column down, what spans columns above or below them. */
export function readingOrder(fragments: readonly Fragment[]): Line[] {
  return orderRows(rowsOf(fragments), 0);
}

/** Fragments by the line on which they stand, from the top down, each from left to right. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = [...fragments].sort((one, two) => one.y - two.y);
  const rows: Fragment[][] = [];
  let base: Fragment | undefined;
  for (const fragment of sorted) {
    if (base && fragment.y - base.y <= lineTolerance * Math.max(base.size, fragment.size))
      rows[rows.length - 1].push(fragment);
    else {
      rows.push([fragment]);
      base = fragment;
    }
  }
  return rows.map((row) => row.sort((one, two) => one.x - two.x));
}

function orderRows(rows: readonly Row[], cuts: number): Line[] {
  if (rows.length === 0) return [];
  const block = cuts < maxCuts ? columnBlock(rows) : undefined;
  if (!block) return linesOf(rows);
  const { from, to, gutter } = block;
  const inside = rows.slice(from, to);
  const side = (isLeft: boolean): Row[] =>
    inside.map((row) => row.filter(({ x }) => x < gutter === isLeft)).filter(({ length }) => length > 0);
  return [
    ...orderRows(rows.slice(0, from), cuts + 1),
    ...orderRows(side(true), cuts + 1),
    ...orderRows(side(false), cuts + 1),
    ...orderRows(rows.slice(to), cuts + 1),
  ];
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** The longest run of rows with a gap down through all of them. @returns rows from, to (exclusive), and a place in the gap */
function columnBlock(rows: readonly Row[]): { from: number; to: number; gutter: number } | undefined {
  let best: { from: number; to: number; gutter: number } | undefined;
  for (let from = 0; from < rows.length; from++) {
    if (best && rows.length - from <= best.to - best.from) break;
    // Most runs begin where the row before has no such gap; a row of one piece begins none.
    let gaps: readonly Gap[] = gapsIn(rows[from]);
    if (gaps.length === 0) continue;
    let to = from + 1;
    for (; to < rows.length; to++) {
      const left = cutBy(gaps, rows[to]);
      if (left.length === 0) break;
      gaps = left;
    }
    if (best && to - from <= best.to - best.from) continue;
    // The widest gap first: blanks between words may stand below each other by chance.
    const gutter = [...gaps]
      .sort((one, two) => two.end - two.start - (one.end - one.start))
      .map(({ start, end }) => (start + end) / 2)
      .find((middle) => partsColumns(rows.slice(from, to), middle));
    if (gutter !== undefined) best = { from, to, gutter };
  }
  return best;
}

/** Gaps between the pieces of a row that are wide enough to part columns. */
function gapsIn(row: Row): Gap[] {
  const gaps: Gap[] = [];
  let end = row[0].x + row[0].width;
  for (const fragment of row.slice(1)) {
    if (fragment.x - end >= minGutter * fragment.size) gaps.push({ start: end, end: fragment.x });
    end = Math.max(end, fragment.x + fragment.width);
  }
  return gaps;
}

/** What a row leaves of gaps; those it fills are gone. */
function cutBy(gaps: readonly Gap[], row: Row): Gap[] {
  let left = gaps;
  for (const { x, width, size } of row)
    left = left
      .flatMap((gap) => {
        if (x >= gap.end || x + width <= gap.start) return [gap];
        return [
          { start: gap.start, end: Math.min(gap.end, x) },
          { start: Math.max(gap.start, x + width), end: gap.end },
        ];
      })
      .filter(({ start, end }) => end - start >= minGutter * size);
  return [...left];
}

/** Whether what stands on both sides is lines of text, and not the cells of a table. */
function partsColumns(rows: readonly Row[], gutter: number): boolean {
  return [true, false].every((isLeft) => {
    const side = rows.map((row) => row.filter(({ x }) => x < gutter === isLeft)).filter(({ length }) => length > 0);
    const letters = side.reduce((sum, row) => sum + row.reduce((count, { text }) => count + text.length, 0), 0);
    return side.length >= minColumnRows && letters >= minMeanLetters * side.length;
  });
}

/** Blanks that a page shows as a gap are at least this share of the type's size wide. */
const minBlank = 0.15;

function linesOf(rows: readonly Row[]): Line[] {
  const left = Math.min(...rows.map((row) => row[0].x));
  const right = Math.max(...rows.map(endOf));
  return rows.map((row, index) => ({
    text: textOfRow(row),
    x: row[0].x,
    end: endOf(row),
    y: row[0].y,
    size: Math.max(...row.map(({ size }) => size)),
    left,
    right,
    startsColumn: index === 0,
  }));
}

function endOf(row: Row): number {
  const last = row[row.length - 1];
  return last.x + last.width;
}

export function textOfRow(row: Row): string {
  let text = '';
  let end = 0;
  for (const fragment of row) {
    const isApart = text !== '' && fragment.x - end > minBlank * fragment.size;
    text += isApart && !text.endsWith(' ') && !fragment.text.startsWith(' ') ? ` ${fragment.text}` : fragment.text;
    end = fragment.x + fragment.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
