import type { Timeline, TimelineStatement } from '../../protocol/timeline';
import { wrapText, type Measure, type Run } from '../shared/wrap';
import { bracketsOf, laneGroups, type Bracket, type LaneGroup } from './lanes';

/** Sizes in pixels at a scale of 1. */
export const sizes = {
  laneWidth: 166,
  laneHeight: 74,
  headHeight: 62,
  earlierWidth: 122,
  narrow: 150,
  medium: 236,
  wide: 316,
  gap: 10,
  cardPadding: 10,
  bar: 3,
  lineHeight: 16,
  fontSize: 12,
  headFontSize: 13,
} as const;

const linesOfCard = 3;
/** The third stands where it is noted that others date it. */
const linesAboveNote = 2;
/** Characters of a statement that a narrow column holds in three lines. */
const shortText = 48;

/** How the picture is drawn. */
export interface TimelineView {
  /** Pixels that there are; columns are widened until they fill them. */
  readonly width: number;
  /** Whether what lies before the event has columns of its own. */
  readonly isUnfolded: boolean;
  readonly differsOnly: boolean;
  readonly measure: Measure;
}

/** What one article, or one family, says of one time. */
export interface Card {
  /** Index of the lane and of the column as drawn. */
  readonly lane: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly Run[])[];
  /** Indices of the timeline's statements; the one that is shown first. */
  readonly statements: readonly number[];
  readonly differs: boolean;
}

/** A column as drawn. */
export interface DrawnColumn {
  readonly kind: 'told' | 'folded' | 'earlier';
  /** Indices of the timeline's columns. */
  readonly columns: readonly number[];
  readonly x: number;
  readonly width: number;
  readonly isAfterGap: boolean;
  /** Indices of what differs in it. */
  readonly differences: readonly number[];
}

export interface TimelineLayout {
  readonly groups: readonly LaneGroup[];
  readonly brackets: readonly Bracket[];
  readonly columns: readonly DrawnColumn[];
  readonly cards: readonly Card[];
  /** By lane, what stands folded before the event. */
  readonly folded: readonly (readonly (readonly Run[])[])[];
  /** Of the grid without lanes and head. */
  readonly width: number;
  readonly height: number;
}

/** Where lanes, columns and cards stand. The same input gives the same picture. */
export function layoutOf(timeline: Timeline, view: TimelineView): TimelineLayout {
  const groups = laneGroups(timeline);
  const groupOf = new Map(groups.flatMap(({ lanes }, group) => lanes.map((lane) => [lane, group] as const)));
  const cells = cellsOf(timeline, view, groupOf);
  const columns = columnsOf(timeline, view, cells);
  const cards = columns.flatMap((column, index) =>
    column.kind === 'folded' ? [] : cardsOf(timeline, view, { column, index, cells, groups: groups.length }),
  );
  const last = columns.at(-1);
  return {
    groups,
    brackets: groups.length === timeline.lanes.length ? bracketsOf(timeline, groups) : [],
    columns,
    cards: cards.sort((one, next) => one.lane - next.lane || one.column - next.column),
    folded: groups.map((_, group) => foldedText(timeline, view, group, cells)),
    width: last ? last.x + last.width : 0,
    height: groups.length * sizes.laneHeight,
  };
}

/** Statements by column and lane, those that differ first. */
type Cells = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

function cellsOf({ statements }: Timeline, { differsOnly }: TimelineView, groupOf: ReadonlyMap<number, number>): Cells {
  const cells = new Map<number, Map<number, number[]>>();
  statements.forEach(({ lane, column, differences }, index) => {
    if (differsOnly && differences.length === 0) return;
    const ofColumn = cells.get(column) ?? new Map<number, number[]>();
    cells.set(column, ofColumn);
    const group = groupOf.get(lane) ?? 0;
    ofColumn.set(group, [...(ofColumn.get(group) ?? []), index]);
  });
  const differs = (index: number): number => Number(statements[index].differences.length > 0);
  for (const ofColumn of cells.values())
    for (const indices of ofColumn.values()) indices.sort((one, next) => differs(next) - differs(one) || one - next);
  return cells;
}

function columnsOf(timeline: Timeline, view: TimelineView, cells: Cells): DrawnColumn[] {
  const used = timeline.columns.map((_, index) => index).filter((index) => cells.has(index));
  const earlier = used.filter((index) => timeline.columns[index].isEarlier);
  const drawn: { kind: DrawnColumn['kind']; columns: number[] }[] = [];
  if (earlier.length > 0 && !view.isUnfolded) drawn.push({ kind: 'folded', columns: earlier });
  for (const index of used) {
    const { isEarlier } = timeline.columns[index];
    if (!isEarlier || view.isUnfolded) drawn.push({ kind: isEarlier ? 'earlier' : 'told', columns: [index] });
  }
  const widths = drawn.map(({ kind, columns }) =>
    kind === 'folded' ? sizes.earlierWidth : columnWidth(timeline, cells, columns[0]),
  );
  const fixed = widths.filter((_, index) => drawn[index].kind === 'folded').reduce((sum, each) => sum + each, 0);
  const flexible = widths.reduce((sum, each) => sum + each, 0) - fixed;
  const stretch = flexible > 0 ? Math.max(1, (view.width - sizes.laneWidth - fixed) / flexible) : 1;
  let x = 0;
  return drawn.map(({ kind, columns }, index): DrawnColumn => {
    const width = kind === 'folded' ? widths[index] : Math.floor(widths[index] * stretch);
    const own = { kind, columns, x, width };
    x += width;
    return {
      ...own,
      isAfterGap: kind === 'folded' || timeline.columns[columns[0]].isAfterGap,
      differences: kind === 'folded' ? [] : differencesIn(timeline, cells, columns[0]),
    };
  });
}

/** Widest where articles differ, narrow where little is said. */
function columnWidth({ statements }: Timeline, cells: Cells, column: number): number {
  const own = [...(cells.get(column)?.values() ?? [])].map(([first]) => statements[first]);
  if (own.some(({ differences }) => differences.length > 0)) return sizes.wide;
  return own.some(({ words }) => words.length > shortText) ? sizes.medium : sizes.narrow;
}

function differencesIn({ statements }: Timeline, cells: Cells, column: number): number[] {
  const indices = [...(cells.get(column)?.values() ?? [])].flat();
  return [...new Set(indices.flatMap((index) => statements[index].differences))];
}

function cardsOf(
  timeline: Timeline,
  { measure }: TimelineView,
  { column, index, cells, groups }: { column: DrawnColumn; index: number; cells: Cells; groups: number },
): Card[] {
  const width = column.width - 2 * sizes.gap;
  const cards: Card[] = [];
  for (let lane = 0; lane < groups; lane++) {
    const statements = cells.get(column.columns[0])?.get(lane);
    if (!statements) continue;
    const { words, marks, differences, isInferred } = timeline.statements[statements[0]];
    const textWidth = width - sizes.bar - 2 * sizes.cardPadding;
    cards.push({
      lane,
      column: index,
      x: column.x + sizes.gap,
      y: lane * sizes.laneHeight + (sizes.gap - 2) / 2,
      width,
      height: sizes.laneHeight - (sizes.gap - 2),
      lines: wrapText(words, marks, {
        width: textWidth,
        maxLines: isInferred ? linesAboveNote : linesOfCard,
        measure,
      }),
      statements,
      differs: differences.length > 0,
    });
  }
  return cards;
}

/** The times before the event that a lane tells of: `2021, 2024, January`. */
function foldedText(timeline: Timeline, { measure }: TimelineView, group: number, cells: Cells): Run[][] {
  const titles = timeline.columns.flatMap(({ title, isEarlier }, index) =>
    isEarlier && cells.get(index)?.has(group) ? [title] : [],
  );
  const width = sizes.earlierWidth - 2 * sizes.gap;
  return titles.length === 0 ? [] : wrapText(titles.join(', '), [], { width, maxLines: linesOfCard, measure });
}

/** Statements of a card, the one that is shown first. */
export function statementsOf({ statements }: Timeline, card: Card): TimelineStatement[] {
  return card.statements.map((index) => statements[index]);
}
