import type { MatrixCell, MatrixRow } from '../../protocol/matrix';
import type { CellKind } from '../../protocol/matrixCells';

type MatrixPassage = MatrixCell['passages'][number];

/** Which rows are shown; empty strings show all. Kept by the page from one opening to the next. */
export interface MatrixFilter {
  readonly entity: string;
  readonly kind: CellKind | '';
  readonly disputed: boolean;
}

export const noFilter: MatrixFilter = { entity: '', kind: '', disputed: false };

export function filterRows(rows: readonly MatrixRow[], { entity, kind, disputed }: MatrixFilter): MatrixRow[] {
  return rows.filter(
    (row) =>
      (!disputed || row.disputed) &&
      (entity === '' || row.entities.includes(entity)) &&
      (kind === '' || row.cells.some((cell) => cell.kind === kind)),
  );
}

/** Names offered as a filter: those in two rows and more. */
const maxNames = 200;

/** Names in the rows and in how many, the most frequent first; those in one row alone filter nothing. */
export function namesIn(rows: readonly MatrixRow[]): (readonly [name: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { entities } of rows) for (const name of entities) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([name, count], [otherName, otherCount]) => otherCount - count || (name < otherName ? -1 : 1))
    .slice(0, maxNames);
}

/** A cell of the grid, the claim, its articles and its sources being columns 0 to 2. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Columns before those of the articles. */
export const leadingColumns = 3;

/** Keeps a position inside the grid. */
export function clampPosition({ row, column }: Position, rows: number, articles: number): Position {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(articles + leadingColumns - 1, column)),
  };
}

/** What of a key press counts. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** What the grid shows, as far as moving depends on it. */
export interface GridSize {
  readonly rows: number;
  readonly articles: number;
  /** Rows that are seen at a time. */
  readonly pageRows: number;
}

/** Where a key moves to (grid pattern of the ARIA Authoring Practices); undefined for other keys. */
export function moveBy({ key, ctrlKey }: KeyPress, { row, column }: Position, size: GridSize): Position | undefined {
  const targets: Readonly<Record<string, Position>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.pageRows, column },
    PageUp: { row: row - size.pageRows, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? size.rows - 1 : row, column: size.articles + leadingColumns - 1 },
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target && clampPosition(target, size.rows, size.articles);
}

/** The passages of a cell; of the claim itself, all there are. */
export function passagesAt({ cells }: MatrixRow, column: number): readonly MatrixPassage[] {
  return column >= leadingColumns ? cells[column - leadingColumns].passages : cells.flatMap(({ passages }) => passages);
}

/** Rows drawn beyond those that are seen, so that scrolling shows no gap. */
const rowsBeyond = 8;

/** The rows to be drawn, end exclusive; all lengths in pixels. */
export function visibleRows(
  scroll: { readonly top: number; readonly height: number },
  rowHeight: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  return {
    from: Math.max(0, Math.floor(scroll.top / rowHeight) - rowsBeyond),
    to: Math.min(rows, Math.ceil((scroll.top + scroll.height) / rowHeight) + rowsBeyond),
  };
}
