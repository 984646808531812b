import type { TimelineWords } from '../../protocol/picturePage';
import type { Timeline } from '../../protocol/timeline';
import { fill } from '../../text/fill';
import type { Palette } from '../shared/palette';
import { shape, type Shape } from '../shared/shapes';
import { lineText, wrapText, type Measure, type Run } from '../shared/wrap';
import { cardLabel } from './labels';
import { sizes, statementsOf, type Card, type DrawnColumn, type TimelineLayout } from './layout';

/** All that the shapes are made from. */
export interface Drawing {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly words: TimelineWords;
  readonly palette: Palette;
  readonly measure: Measure;
  /** Index of the card that is selected. */
  readonly active: number;
}

const { laneWidth, laneHeight, headHeight, gap, cardPadding, bar, lineHeight, fontSize, headFontSize } = sizes;

/** The heads of columns, as wide as the grid. */
export function headShapes(drawing: Drawing): Shape[] {
  const { layout, palette } = drawing;
  return layout.columns.flatMap((column, index) => [
    ...tint(drawing, column, headHeight),
    ...separator(palette, column, headHeight),
    shape('g', column.kind === 'folded' ? foldedAttributes(drawing) : {}, ...headTexts(drawing, index)),
  ]);
}

function foldedAttributes({ words }: Drawing): Shape['attributes'] {
  const label = `${words.earlier}, ${words.folded}`;
  return { role: 'button', tabindex: 0, 'data-fold': 'true', class: 'fold', 'aria-label': label };
}

function headTexts({ timeline, layout, words, palette, measure }: Drawing, index: number): Shape[] {
  const { kind, columns, x, width, differences } = layout.columns[index];
  const column = timeline.columns[columns[0]];
  const title = kind === 'folded' ? words.earlier : column.title;
  const sides = differences.map((each) => timeline.differences[each].title).join(' · ');
  const detail = kind === 'folded' ? words.folded : [column.detail, sides].filter((part) => part !== '').join(' · ');
  const differs = differences.length > 0;
  const fit = (text: string, isBold: boolean): string =>
    wrapText(text, [], {
      width: width - 2 * gap,
      maxLines: 1,
      measure: (each) => measure(each, isBold) * (isBold ? 1.09 : 1),
    })
      .map(lineText)
      .join('');
  const own = `${differs ? '≠ ' : ''}${title}`;
  return [
    ...(kind === 'folded'
      ? [
          shape('rect', {
            x: x + 2,
            y: 4,
            width: width - 4,
            height: headHeight - 8,
            fill: 'transparent',
            class: 'target',
          }),
        ]
      : []),
    text(x + gap, 26, fit(own, true), {
      fill: differs ? palette.differsForeground : palette.foreground,
      'font-weight': 600,
      'font-size': headFontSize,
    }),
    text(x + gap, 46, fit(detail, false), { fill: palette.muted, 'font-size': fontSize }),
  ];
}

/** The tags of the lanes, with brackets around those of one origin. */
export function laneShapes({ layout, words, palette, measure }: Drawing): Shape[] {
  const width = laneWidth - 2 * gap;
  return [
    ...layout.groups.flatMap(({ tag, published, lanes }, index) => {
      const y = index * laneHeight;
      const note = lanes.length > 1 ? fill(words.group, lanes.length, published) : published;
      const lines = wrapText(tag, [], { width, maxLines: 2, measure: (each) => measure(each, true) * 1.09 });
      return [
        ...lines.map((line, at) =>
          text(gap + 4, y + 22 + at * lineHeight, lineText(line), {
            fill: palette.foreground,
            'font-weight': 600,
            'font-size': headFontSize,
          }),
        ),
        ...wrapText(note, [], { width, maxLines: 3 - lines.length, measure }).map((line, at) =>
          text(gap + 4, y + 22 + (lines.length + at) * lineHeight + 1, lineText(line), {
            fill: palette.muted,
            'font-size': fontSize,
          }),
        ),
      ];
    }),
    ...layout.brackets.map(({ from, to }) => {
      const [top, bottom] = [from * laneHeight + 10, (to + 1) * laneHeight - 14];
      return shape('path', {
        d: `M8 ${top}H4V${bottom}H8`,
        fill: 'none',
        stroke: palette.familyBorder,
        'stroke-width': 2,
      });
    }),
    ...rules(layout, palette, laneWidth),
  ];
}

function rules({ groups }: TimelineLayout, palette: Palette, width: number): Shape[] {
  return groups.map((_, index) => {
    const y = index * laneHeight + 0.5;
    return shape('line', { x1: 0, y1: y, x2: width, y2: y, stroke: palette.border });
  });
}

/** Columns, folded times and cards. */
export function bodyShapes(drawing: Drawing): Shape[] {
  const { layout, palette } = drawing;
  return [
    ...layout.columns.flatMap((column) => tint(drawing, column, layout.height)),
    ...rules(layout, palette, layout.width),
    ...layout.columns.flatMap((column) => separator(palette, column, layout.height)),
    ...foldedShapes(drawing),
    ...layout.cards.map((card, index) => cardShape(drawing, card, index)),
  ];
}

function tint({ palette }: Drawing, { x, width, differences }: DrawnColumn, height: number): Shape[] {
  if (differences.length === 0) return [];
  return [
    shape('rect', {
      x: x + 0.5,
      y: 0,
      width: width - 1,
      height,
      fill: palette.differsBackground,
      'fill-opacity': height === headHeight ? 1 : 0.4,
      stroke: palette.differsBorder,
    }),
  ];
}

/** A line before a column, dashed where time is left out. */
function separator(palette: Palette, { x, isAfterGap }: DrawnColumn, height: number): Shape[] {
  const line = { x1: x + 0.5, y1: 0, x2: x + 0.5, y2: height, stroke: palette.border };
  return [shape('line', isAfterGap ? { ...line, 'stroke-dasharray': '4 3' } : line)];
}

function foldedShapes({ layout, palette }: Drawing): Shape[] {
  const column = layout.columns.find(({ kind }) => kind === 'folded');
  if (!column) return [];
  return layout.folded.flatMap((lines, lane) =>
    lines.map((line, index) =>
      text(column.x + gap, lane * laneHeight + 22 + index * lineHeight, lineText(line), {
        fill: palette.muted,
        'font-size': fontSize,
      }),
    ),
  );
}

/** Pixels beside the note of a card: its padding and the number of further statements. */
const noteInset = 44;

function cardShape(drawing: Drawing, card: Card, index: number): Shape {
  const { palette, words } = drawing;
  const { x, y, width, height, lines, statements, differs } = card;
  const isActive = index === drawing.active;
  const left = x + bar + cardPadding;
  const more = statements.length - 1;
  const [first] = statementsOf(drawing.timeline, card);
  return shape(
    'g',
    {
      class: 'card',
      role: 'button',
      tabindex: isActive ? 0 : -1,
      'data-card': index,
      'aria-pressed': String(isActive),
      'aria-label': cardLabel(drawing.timeline, drawing.layout, words, index),
    },
    shape('rect', {
      class: 'frame',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      rx: 3,
      fill: palette.card,
      stroke: palette.cardBorder,
    }),
    shape('rect', { x, y, width: bar, height, rx: 1.5, fill: differs ? palette.differsLine : palette.neutralLine }),
    ...lines.map((line, at) =>
      shape(
        'text',
        {
          x: left,
          y: y + 18 + at * lineHeight,
          'font-size': fontSize,
          fill: palette.foreground,
          'xml:space': 'preserve',
        },
        ...line.map((run) => runShape(run, palette)),
      ),
    ),
    ...(first.isInferred
      ? wrapText(words.datedByOthers, [], { width: width - noteInset, maxLines: 1, measure: drawing.measure }).map(
          (line) => text(left, y + height - 5, lineText(line), { fill: palette.muted, 'font-size': 10 }),
        )
      : []),
    ...(more > 0
      ? [
          text(x + width - 6, y + height - 5, `+${more}`, {
            'text-anchor': 'end',
            fill: palette.muted,
            'font-size': 10,
          }),
        ]
      : []),
  );
}

function runShape({ text: words, kind }: Run, palette: Palette): Shape {
  if (kind === 'plain') return shape('tspan', {}, words);
  return shape(
    'tspan',
    { 'font-weight': 600, ...(kind === 'differs' ? { fill: palette.differsForeground } : {}) },
    words,
  );
}

function text(x: number, y: number, words: string, attributes: Shape['attributes']): Shape {
  return shape('text', { x, y, ...attributes }, words);
}

/** The whole picture in one, for a file. @returns its shapes and size */
export function fileShapes(drawing: Drawing): {
  readonly shapes: Shape[];
  readonly width: number;
  readonly height: number;
} {
  const { layout, words, palette, timeline } = drawing;
  const margin = 16;
  const titleHeight = 44;
  const top = margin + titleHeight;
  const title = [
    text(margin, margin + 20, words.title, { 'font-size': 16, 'font-weight': 600, fill: palette.foreground }),
    text(margin + laneWidth, margin + 20, fill(words.counts, timeline.lanes.length, timeline.statements.length), {
      'font-size': 13,
      fill: palette.muted,
    }),
  ];
  const at = (x: number, y: number, shapes: readonly Shape[]): Shape =>
    shape('g', { transform: `translate(${x} ${y})` }, ...shapes);
  return {
    shapes: [
      ...title,
      at(margin + laneWidth, top, headShapes(drawing)),
      at(margin, top + headHeight, laneShapes(drawing)),
      at(margin + laneWidth, top + headHeight, bodyShapes(drawing)),
    ],
    width: 2 * margin + laneWidth + layout.width,
    height: top + headHeight + layout.height + margin,
  };
}
