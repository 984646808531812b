import type { Copies } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { fill } from '../../text/fill';
import type { Palette } from '../shared/palette';
import { shape, type Shape } from '../shared/shapes';
import { lineText, wrapText, type Measure } from '../shared/wrap';
import type { Curve, Point } from './geometry';
import type { Items } from './items';
import { edgeLabel, nodeNote, nodeTitle } from './labels';
import { sizes, type CopiesLayout, type DrawnEdge, type Hull } from './layout';

/** What is selected: a node or a line, by its index as drawn. */
export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly index: number;
}

/** All that the shapes are made from. */
export interface Drawing {
  readonly copies: Copies;
  readonly items: Items;
  readonly layout: CopiesLayout;
  readonly words: CopiesWords;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly selection: Selection | undefined;
  /** The node that the keys stand at: Tab leads through its lines. */
  readonly active: number;
}

const fontSize = 11;
const tagFontSize = 13;
/** A node of this height has a second line of text. */
const heightOfTwo = 40;
/** Length and half width of an arrow head for a line of no width; wider lines have larger ones. */
const arrow = { length: 9, half: 5 } as const;
const wideTarget = 16;

/**
 * Hulls, lines and nodes over each other; then what of the lines is chosen and read, in the order in which keys go through
 * them: a line that must run over a node lies under it.
 */
export function pictureShapes(drawing: Drawing): Shape[] {
  const { layout } = drawing;
  return [
    shape(
      'g',
      { 'aria-hidden': 'true' },
      ...layout.hulls.flatMap((hull) => hullShapes(drawing, hull)),
      ...layout.edges.flatMap((edge, index) => lineShapes(drawing, edge, index)),
    ),
    ...layout.boxes.map((_, index) => nodeShape(drawing, index)),
    ...layout.edges.map((edge, index) => edgeShape(drawing, edge, index)),
  ];
}

function hullShapes({ palette, words }: Drawing, { path, label: [x, y] }: Hull): Shape[] {
  return [
    shape('path', {
      d: path,
      fill: palette.familyBackground,
      stroke: palette.familyBorder,
      'stroke-dasharray': '5 4',
      'stroke-width': 1.25,
    }),
    shape('text', { x, y, 'font-size': fontSize, fill: palette.muted }, words.oneOrigin),
  ];
}

function nodeShape(drawing: Drawing, index: number): Shape {
  const { copies, items, layout, words, palette, selection, active } = drawing;
  const { x, y, width, height } = layout.boxes[index];
  const item = items.items[index];
  const isSelected = selection?.kind === 'node' && selection.index === index;
  const frame = {
    x,
    y,
    width,
    height,
    rx: 6,
    fill: palette.card,
    stroke: isSelected ? palette.focus : palette.cardBorder,
  };
  return shape(
    'g',
    {
      class: 'node',
      role: 'button',
      tabindex: index === active ? 0 : -1,
      'data-node': index,
      'aria-pressed': String(isSelected),
      'aria-label': `${nodeTitle(copies, item, words)}, ${nodeNote(copies, item, words)}`,
    },
    // Behind a node that stands for several lies a second one.
    ...(item.nodes.length > 1 ? [shape('rect', { ...frame, x: x + 4, y: y + 4, stroke: palette.familyBorder })] : []),
    shape('rect', { ...frame, class: 'frame' }),
    ...nodeTexts(drawing, index),
  );
}

/** What stands on a node: its tag, and below it date and length where there is room for a second line. */
function nodeTexts({ copies, items, layout, words, palette, measure }: Drawing, index: number): Shape[] {
  const { x, y, width, height } = layout.boxes[index];
  const room = width - 14;
  const item = items.items[index];
  const [first] = item.nodes.map((node) => copies.nodes[node]);
  const [title, note] = [nodeTitle(copies, item, words), nodeNote(copies, item, words)];
  const widthOf = (text: string, size: number, isBold: boolean): number => (measure(text, isBold) * size) / 12;
  const cut = (text: string, size: number, isBold: boolean, most = room): string =>
    wrapText(text, [], { width: most, maxLines: 1, measure: (each) => widthOf(each, size, isBold) })
      .map(lineText)
      .join('');
  // Of a family how many it holds is told, whatever its tag leaves of the room.
  const more = ` +${item.nodes.length - 1}`;
  const isTooLong = item.nodes.length > 1 && widthOf(title, tagFontSize, true) > room;
  const shownTitle = isTooLong
    ? cut(first.tag, tagFontSize, true, room - widthOf(more, tagFontSize, true)) + more
    : cut(title, tagFontSize, true);
  const hasTwo = height >= heightOfTwo;
  const middle = { x: x + width / 2, 'text-anchor': 'middle' };
  const bold = { 'font-size': tagFontSize, 'font-weight': 600, fill: palette.foreground };
  const shown = shape('text', { ...middle, y: y + (hasTwo ? 21 : height / 2 + 5), ...bold }, shownTitle);
  if (!hasTwo) return [shown, shape('title', {}, note)];
  // Where both do not fit, the date is told.
  const shownNote = widthOf(note, fontSize, false) <= room ? note : first.published;
  const muted = { 'font-size': fontSize, fill: palette.muted };
  return [shown, shape('text', { ...middle, y: y + 39, ...muted }, cut(shownNote, fontSize, false))];
}

/** A line, with its arrow heads. */
function lineShapes({ palette, selection }: Drawing, edge: DrawnEdge, index: number): Shape[] {
  const { curve, width, arrowAtFrom, arrowAtTo } = edge;
  const colour = selection?.kind === 'edge' && selection.index === index ? palette.focus : palette.neutralLine;
  const drawn = withoutTips(edge);
  return [
    shape('path', { d: pathOf(drawn), fill: 'none', stroke: colour, 'stroke-width': width }),
    ...(arrowAtTo ? [arrowHead(drawn.to, curve.to, width, colour)] : []),
    ...(arrowAtFrom ? [arrowHead(drawn.from, curve.from, width, colour)] : []),
  ];
}

/** Where a line is chosen, and its number. */
function edgeShape(drawing: Drawing, edge: DrawnEdge, index: number): Shape {
  const { copies, words, palette, selection, active } = drawing;
  const { width, number } = edge;
  const isSelected = selection?.kind === 'edge' && selection.index === index;
  const isReached = edge.from === active || edge.to === active;
  const target = { d: pathOf(withoutTips(edge)), fill: 'none', 'stroke-width': Math.max(wideTarget, width + 6) };
  const pill = { rx: 10, fill: palette.background, stroke: isSelected ? palette.focus : palette.border };
  return shape(
    'g',
    {
      class: 'edge',
      role: 'button',
      tabindex: isReached ? 0 : -1,
      'data-edge': index,
      'aria-pressed': String(isSelected),
      'aria-label': edgeLabel(copies, edge, words),
    },
    shape('path', { class: 'ring', stroke: 'transparent', ...target }),
    ...(number
      ? [
          shape('rect', { ...number, ...pill }),
          shape(
            'text',
            {
              x: number.x + number.width / 2,
              y: number.y + 14,
              'text-anchor': 'middle',
              'font-size': fontSize,
              fill: palette.foreground,
            },
            String(edge.words),
          ),
        ]
      : []),
  );
}

/** The curve of a line up to its arrow heads. */
function withoutTips({ curve, width, arrowAtFrom, arrowAtTo }: DrawnEdge): Curve {
  const tip = arrow.length + width;
  return shortened(curve, arrowAtFrom ? tip : 0, arrowAtTo ? tip : 0);
}

function pathOf({ from, control, to }: Curve): string {
  const at = (point: Point): string => point.map((each) => Math.round(each * 10) / 10).join(' ');
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}

/** A curve without so many pixels at either end: arrow heads stand there. */
function shortened({ from, control, to }: Curve, atFrom: number, atTo: number): Curve {
  return { from: towards(from, control, atFrom), control, to: towards(to, control, atTo) };
}

function towards(point: Point, target: Point, by: number): Point {
  const [dx, dy] = [target[0] - point[0], target[1] - point[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [point[0] + (dx / length) * by, point[1] + (dy / length) * by];
}

function arrowHead(base: Point, tip: Point, width: number, colour: string): Shape {
  const [dx, dy] = [tip[0] - base[0], tip[1] - base[1]];
  const length = Math.hypot(dx, dy) || 1;
  const half = arrow.half + width / 2;
  const [ox, oy] = [(-dy / length) * half, (dx / length) * half];
  const points: Point[] = [tip, [base[0] + ox, base[1] + oy], [base[0] - ox, base[1] - oy]];
  const d = points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.map((each) => each.toFixed(1)).join(' ')}`)
    .join('');
  return shape('path', { d: `${d}Z`, fill: colour });
}

/** The whole picture in one, for a file. @returns its shapes and size */
export function fileShapes(drawing: Drawing): {
  readonly shapes: Shape[];
  readonly width: number;
  readonly height: number;
} {
  const { copies, layout, words, palette } = drawing;
  const margin = 20;
  const top = 52;
  const line = (x: number, y: number, size: number, text: string, colour: string): Shape =>
    shape('text', { x, y, 'font-size': size, fill: colour }, text);
  const bottom = top + layout.height;
  const legend = [words.legendWidth, words.legendArrow, fill(words.legendNumber, layout.minNumber)].join(' · ');
  return {
    shapes: [
      shape('text', { x: margin, y: 32, 'font-size': 16, 'font-weight': 600, fill: palette.foreground }, words.title),
      line(
        margin + sizes.nodeWidth + 20,
        32,
        13,
        fill(words.counts, copies.nodes.length, copies.sources),
        palette.muted,
      ),
      shape('g', { transform: `translate(0 ${top})` }, ...pictureShapes(drawing)),
      line(margin, bottom + 12, 12, legend, palette.muted),
    ],
    width: Math.max(layout.width, 760),
    height: bottom + 32,
  };
}
