import type { Matrix, MatrixRow } from '../../protocol/matrix';
import { cellKinds } from '../../protocol/matrixCells';
import type { MatrixPageMessage, MatrixWords } from '../../protocol/matrixPage';
import { makeBar } from './bar';
import { comparedPassages } from './comparison';
import { make } from '../shared/dom';
import { fill } from '../../text/fill';
import { Grid } from './grid';
import {
  clampPosition,
  filterRows,
  moveBy,
  namesIn,
  noFilter,
  passagesAt,
  type MatrixFilter,
  type Position,
} from './model';

/** What the page needs of the webview that it stands in. */
export interface MatrixHost {
  postMessage(message: MatrixPageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** Everything that is drawn once there are claims. */
interface Drawn {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly grid: Grid;
  readonly count: HTMLElement;
}

/** Filters, grid and keys of the coverage matrix. */
export class MatrixPage {
  private drawn: Drawn | undefined;
  private rows: readonly MatrixRow[] = [];
  private active: Position = { row: 0, column: 0 };
  private marked: string | undefined;
  private filter: MatrixFilter;

  constructor(
    private readonly main: HTMLElement,
    private readonly host: MatrixHost,
  ) {
    this.filter = filterFrom(host.getState());
  }

  /** Shows a matrix in place of the one before; place, filter and focus stay. */
  show(matrix: Matrix, words: MatrixWords): void {
    const before = this.drawn?.grid.element;
    const takesFocus = before === undefined || document.activeElement === before;
    const scrollTop = before?.scrollTop ?? 0;
    this.main.replaceChildren();
    if (matrix.needsArticle || matrix.rows.length === 0) {
      this.drawn = undefined;
      this.main.append(make('p', { class: 'nothing' }, matrix.needsArticle ? words.needsArticle : words.nothing));
      return;
    }
    if (!matrix.rows.some(({ entities }) => entities.includes(this.filter.entity)))
      this.filter = { ...this.filter, entity: '' };
    const grid = this.build(matrix, words);
    grid.element.scrollTop = scrollTop;
    grid.draw();
    if (takesFocus) grid.element.focus();
  }

  draw(): void {
    this.drawn?.grid.draw();
  }

  private build(matrix: Matrix, words: MatrixWords): Grid {
    const { bar, count } = makeBar({
      words,
      filter: this.filter,
      names: namesIn(matrix.rows),
      onFilter: (change) => {
        this.filter = { ...this.filter, ...change };
        this.applyFilter();
      },
      onText: (type, format) => this.host.postMessage({ type, format, rows: this.rows.map(({ id }) => id) }),
    });
    const grid = new Grid(
      () => ({ matrix, words, rows: this.rows, active: this.active, marked: this.marked }),
      (position) => this.move(position),
      () => this.open(),
    );
    grid.element.addEventListener('keydown', (event) => this.press(event));
    this.main.append(bar, make('p', { class: 'help', id: 'help' }, words.help), grid.element);
    this.drawn = { matrix, words, grid, count };
    this.applyFilter();
    return grid;
  }

  private applyFilter(): void {
    if (!this.drawn) return;
    const { matrix, words, grid, count } = this.drawn;
    this.rows = filterRows(matrix.rows, this.filter);
    this.host.setState(this.filter);
    count.textContent = fill(words.rows, this.rows.length, matrix.rows.length);
    this.active = clampPosition(this.active, this.rows.length, matrix.articles.length);
    grid.resize();
    grid.draw();
  }

  private move(position: Position): void {
    if (!this.drawn) return;
    const { matrix, grid } = this.drawn;
    this.active = clampPosition(position, this.rows.length, matrix.articles.length);
    grid.show(this.active);
  }

  private open(): void {
    this.post('open');
  }

  /** Has something done with the first passage of the active cell. */
  private post(type: 'open' | 'note'): void {
    const row = this.rows.at(this.active.row);
    const passage = row && passagesAt(row, this.active.column).at(0);
    if (passage) this.host.postMessage({ type, id: passage.id });
  }

  private compare(): void {
    const row = this.rows.at(this.active.row);
    const compared = row && comparedPassages(row, this.active.column, this.marked);
    if (compared) this.host.postMessage({ type: 'compare', ...compared });
  }

  private mark(): void {
    const row = this.rows.at(this.active.row);
    const own = row && passagesAt(row, this.active.column).at(0);
    this.marked = own && own.id !== this.marked ? own.id : undefined;
    this.draw();
  }

  private press(event: KeyboardEvent): void {
    if (!this.drawn || event.altKey || event.metaKey) return;
    const { matrix, grid } = this.drawn;
    const size = { rows: this.rows.length, articles: matrix.articles.length, pageRows: grid.pageRows };
    const target = moveBy(event, this.active, size);
    const letter = event.ctrlKey ? '' : event.key.toLowerCase();
    if (target) this.move(target);
    else if (event.key === 'Enter') this.open();
    else if (letter === 'd') this.compare();
    else if (letter === 'm') this.mark();
    else if (letter === 'n') this.post('note');
    else if (event.key === 'Escape') {
      this.marked = undefined;
      grid.draw();
    } else return;
    event.preventDefault();
  }
}

/** The filter that the page kept, which may be of an earlier version. */
export function filterFrom(kept: unknown): MatrixFilter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const { entity, kind, disputed } = kept as Record<string, unknown>;
  return {
    entity: typeof entity === 'string' ? entity : '',
    kind: cellKinds.find((each) => each === kind) ?? '',
    disputed: disputed === true,
  };
}
