import { cellKinds, cellSigns, type CellKind } from '../../protocol/matrixCells';
import type { MatrixTextFormat, MatrixWords } from '../../protocol/matrixPage';
import { make } from '../shared/dom';
import type { MatrixFilter } from './model';

/** What the bar above the grid shows and does. */
export interface BarOptions {
  readonly words: MatrixWords;
  readonly filter: MatrixFilter;
  readonly names: readonly (readonly [name: string, rows: number])[];
  readonly onFilter: (change: Partial<MatrixFilter>) => void;
  readonly onText: (type: 'copy' | 'text', format: MatrixTextFormat) => void;
}

/** Filters, the number of rows shown, and buttons for the matrix as text. @returns the bar and where the number goes */
export function makeBar({ words, filter, names, onFilter, onText }: BarOptions): {
  readonly bar: HTMLElement;
  readonly count: HTMLElement;
} {
  const count = make('span', { class: 'count', role: 'status' });
  const disputed = make('input', { type: 'checkbox', id: 'filter-disputed' });
  disputed.checked = filter.disputed;
  disputed.addEventListener('change', () => onFilter({ disputed: disputed.checked }));
  const button = (label: string, type: 'copy' | 'text', format: MatrixTextFormat): HTMLElement => {
    const element = make('button', { type: 'button' }, label);
    element.addEventListener('click', () => onText(type, format));
    return element;
  };
  const nameOptions = names.map(([name, rows]) => [name, `${name} (${rows})`] as const);
  const kindOptions = cellKinds.map((kind) => [kind, `${cellSigns[kind]} ${words.cells[kind]}`] as const);
  const bar = make(
    'div',
    { class: 'bar' },
    select(words.entity, 'entity', filter.entity, [['', words.all], ...nameOptions], (entity) => onFilter({ entity })),
    select(words.kind, 'kind', filter.kind, [['', words.all], ...kindOptions], (kind) =>
      onFilter({ kind: kind as CellKind | '' }),
    ),
    make('label', {}, disputed, ` ${words.disputed}`),
    count,
    make(
      'span',
      { class: 'actions' },
      button(words.copyMarkdown, 'copy', 'markdown'),
      button(words.copyCsv, 'copy', 'csv'),
      button(words.asText, 'text', 'markdown'),
    ),
  );
  return { bar, count };
}

function select(
  label: string,
  name: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  onChange: (value: string) => void,
): HTMLElement {
  const field = make('select', { id: `filter-${name}` });
  for (const [each, text] of options) field.append(make('option', { value: each }, text));
  field.value = value;
  field.addEventListener('change', () => onChange(field.value));
  return make('label', {}, `${label} `, field);
}
