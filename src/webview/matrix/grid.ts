import type { Matrix, MatrixRow } from '../../protocol/matrix';
import { cellSigns } from '../../protocol/matrixCells';
import type { MatrixWords } from '../../protocol/matrixPage';
import { make } from '../shared/dom';
import { textMeasure } from '../shared/save';
import { lineText, wrapText, type Measure } from '../shared/wrap';
import { fill } from '../../text/fill';
import { clampPosition, leadingColumns, visibleRows, type Position } from './model';

/** Height of a row in pixels, as in media/matrix.css. */
const rowHeight = 46;
/** Widths of the columns in pixels: the claim (as in media/matrix.css), its articles and sources, an article. */
const claimWidth = 220;
const countWidth = 66;
const articleWidth = 92;
/** Blanks at both sides of a cell in pixels, and lines of a claim, as in media/matrix.css. */
const cellPadding = 12;
const claimLines = 2;

/** What is drawn of the matrix. */
export interface GridContent {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  /** The rows shown, after filtering. */
  readonly rows: readonly MatrixRow[];
  readonly active: Position;
  /** Id of the passage that others are compared with. */
  readonly marked: string | undefined;
}

/**
 * The grid of claims and articles. Rows are drawn where they are seen; the focus stays on the grid and
 * the active cell is named by `aria-activedescendant`, so that it survives rows that come and go.
 */
export class Grid {
  readonly element: HTMLElement;
  private readonly header: HTMLElement;
  private readonly body = make('div', { class: 'body', role: 'rowgroup' });
  private measure: Measure | undefined;

  /** @param content what is to be drawn now, @param onMove a cell was clicked, @param onOpen a cell was double-clicked */
  constructor(
    private readonly content: () => GridContent,
    onMove: (position: Position) => void,
    onOpen: () => void,
  ) {
    const { matrix, words } = content();
    this.header = makeHeader(matrix, words);
    this.element = make(
      'div',
      {
        class: 'grid',
        role: 'grid',
        tabindex: '0',
        'aria-label': words.title,
        'aria-describedby': 'help',
        'aria-colcount': String(matrix.articles.length + leadingColumns),
      },
      this.header,
      this.body,
    );
    const articles = matrix.articles.length;
    this.element.style.setProperty(
      '--columns',
      `minmax(${claimWidth}px, 3fr) ${countWidth}px ${countWidth}px repeat(${articles}, minmax(${articleWidth}px, 1fr))`,
    );
    this.element.style.setProperty('--width', `${claimWidth + 2 * countWidth + articleWidth * articles}px`);
    this.element.addEventListener('scroll', () => this.draw(), { passive: true });
    this.body.addEventListener('click', ({ target }) => {
      const cell = target instanceof Element ? target.closest('[data-column]') : null;
      if (cell instanceof HTMLElement) onMove({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    });
    this.body.addEventListener('dblclick', onOpen);
  }

  /** Rows that are seen at a time, but for the header and one that stays in view. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 2);
  }

  /** Takes in that other rows are shown. */
  resize(): void {
    const { rows } = this.content();
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    this.body.style.height = `${rows.length * rowHeight}px`;
  }

  /** Draws the rows that are seen, and some beyond. */
  draw(): void {
    const { rows, active } = this.content();
    const scroll = { top: this.element.scrollTop, height: this.element.clientHeight };
    const { from, to } = visibleRows(scroll, rowHeight, rows.length);
    const width = (this.header.firstElementChild?.clientWidth ?? 0) - cellPadding;
    this.body.replaceChildren(...rows.slice(from, to).map((row, offset) => this.makeRow(row, from + offset, width)));
    const cell = document.getElementById(cellId(active));
    if (cell) this.element.setAttribute('aria-activedescendant', cell.id);
    else this.element.removeAttribute('aria-activedescendant');
  }

  /** Scrolls until a cell is seen, and draws. */
  show(position: Position): void {
    const { rows, matrix } = this.content();
    const { row } = clampPosition(position, rows.length, matrix.articles.length);
    const top = row * rowHeight;
    const seenHeight = this.element.clientHeight - this.header.offsetHeight;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (top + rowHeight > this.element.scrollTop + seenHeight)
      this.element.scrollTop = top + rowHeight - seenHeight;
    this.draw();
    document.getElementById(cellId(position))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** @param width of the words of a claim, in pixels */
  private makeRow(row: MatrixRow, index: number, width: number): HTMLElement {
    const { matrix } = this.content();
    const element = make('div', {
      class: row.disputed ? 'row disputed' : 'row',
      role: 'row',
      'aria-rowindex': String(index + 2),
    });
    element.style.top = `${index * rowHeight}px`;
    element.append(
      this.makeCell({ row: index, column: 0 }, 'claim', 'rowheader', { title: row.label }, [
        make('span', { class: 'title' }, this.shownLabel(row.label, width)),
      ]),
      this.makeCell({ row: index, column: 1 }, 'number', 'gridcell', {}, [`${row.articles}/${matrix.articles.length}`]),
      this.makeCell({ row: index, column: 2 }, 'number', 'gridcell', {}, [String(row.sources)]),
      ...row.cells.map((_, article) => this.makeArticleCell(row, index, article)),
    );
    return element;
  }

  /** The words of a claim that have room: the style alone would cut within a word. */
  private shownLabel(label: string, width: number): string {
    if (width <= 0) return label;
    const { fontFamily, fontSize } = getComputedStyle(this.element);
    this.measure ??= textMeasure(fontFamily, parseFloat(fontSize));
    return wrapText(label, [], { width, maxLines: claimLines, measure: this.measure }).map(lineText).join(' ');
  }

  private makeArticleCell(row: MatrixRow, index: number, article: number): HTMLElement {
    const { words, marked } = this.content();
    const { kind, said, passages } = row.cells[article];
    const form = words.cells[kind];
    // The sign alone: said thirty times, it would be what is read first.
    const word = kind === 'absent' ? '' : (said ?? words.shown[kind]);
    const texts = passages.map(({ text }) => text).join('\n');
    const children = [
      make('span', { class: 'sign', 'aria-hidden': 'true' }, cellSigns[kind]),
      make('span', { class: 'word' }, word),
    ];
    if (passages.some(({ id }) => id === marked)) children.push(make('span', { class: 'marked' }, words.marked));
    const told = said === undefined ? form : `${said}, ${form}`;
    const title = texts === '' ? told : `${told}\n${texts}`;
    const label = texts === '' ? told : `${told}: ${texts}`;
    const position = { row: index, column: article + leadingColumns };
    return this.makeCell(position, kind, 'gridcell', { title, 'aria-label': label }, children);
  }

  private makeCell(
    position: Position,
    name: string,
    role: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (Node | string)[],
  ): HTMLElement {
    const { active } = this.content();
    const isActive = position.row === active.row && position.column === active.column;
    return make(
      'span',
      {
        ...attributes,
        class: `cell ${name}${isActive ? ' active' : ''}`,
        role,
        id: cellId(position),
        'data-row': String(position.row),
        'data-column': String(position.column),
        'aria-colindex': String(position.column + 1),
        'aria-selected': String(isActive),
      },
      ...children,
    );
  }
}

function cellId({ row, column }: Position): string {
  return `cell-${row}-${column}`;
}

function makeHeader(matrix: Matrix, words: MatrixWords): HTMLElement {
  return make(
    'div',
    { class: 'row header', role: 'row', 'aria-rowindex': '1' },
    make('span', { class: 'cell claim', role: 'columnheader' }, words.claim),
    make('span', { class: 'cell number', role: 'columnheader' }, words.articles),
    make('span', { class: 'cell number', role: 'columnheader' }, words.sources),
    ...matrix.articles.map((article) => {
      const others = matrix.articles.filter(({ family }) => family === article.family).length > 1;
      const origin = others ? ` (${fill(words.family, article.family + 1)})` : '';
      return make(
        'span',
        {
          // A bar over the heads of one origin, which join where they stand together.
          class: others ? 'cell origin' : 'cell',
          role: 'columnheader',
          title: `${article.tag}: ${article.title}${origin}`,
          'aria-label': `${article.tag}${origin}`,
        },
        make('span', { class: 'title' }, article.tag),
      );
    }),
  );
}
