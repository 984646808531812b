import assert from 'node:assert/strict';
import type { MatrixCell, MatrixRow } from '../../../src/protocol/matrix';
import { fill } from '../../../src/text/fill';
import {
  clampPosition,
  filterRows,
  moveBy,
  namesIn,
  noFilter,
  passagesAt,
  visibleRows,
} from '../../../src/webview/matrix/model';
import { filterFrom } from '../../../src/webview/matrix/page';

const absent: MatrixCell = { kind: 'absent', passages: [] };
const cell = (kind: MatrixCell['kind'], ...texts: string[]): MatrixCell => ({
  kind,
  passages: texts.map((text, index) => ({ id: `${text}/${index}`, text })),
});
const row = (id: string, fields: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  label: id,
  articles: 2,
  sources: 2,
  disputed: false,
  entities: [],
  cells: [cell('same', id), absent],
  ...fields,
});

describe('rows of the matrix', () => {
  const rows = [
    row('a', { entities: ['Kinn', 'Veltra'] }),
    row('b', { entities: ['Kinn'], disputed: true, cells: [cell('conflict', 'b'), absent] }),
    row('c', { entities: ['Veltra', 'Sant'] }),
    row('d', { entities: ['Kinn'] }),
  ];
  const shown = (filter: Partial<typeof noFilter>): string =>
    filterRows(rows, { ...noFilter, ...filter })
      .map(({ id }) => id)
      .join('');

  it('are filtered by name, form and dispute', () => {
    assert.equal(shown({}), 'abcd');
    assert.equal(shown({ entity: 'Kinn' }), 'abd');
    assert.equal(shown({ kind: 'conflict' }), 'b');
    assert.equal(shown({ kind: 'same', entity: 'Veltra' }), 'ac');
    assert.equal(shown({ disputed: true }), 'b');
    assert.equal(shown({ disputed: true, entity: 'Sant' }), '');
  });

  it('offer the names of two rows and more, the most frequent first, ties by letter', () => {
    assert.deepEqual(namesIn(rows), [
      ['Kinn', 3],
      ['Veltra', 2],
    ]);
    assert.deepEqual(
      namesIn([row('x', { entities: ['B', 'A'] }), row('y', { entities: ['B', 'A'] })]).map(([name]) => name),
      ['A', 'B'],
    );
  });

  it('keep the filter from one opening to the next, whatever was kept', () => {
    assert.deepEqual(filterFrom({ entity: 'Kinn', kind: 'near', disputed: true }), {
      entity: 'Kinn',
      kind: 'near',
      disputed: true,
    });
    for (const kept of [undefined, null, 3, {}, { entity: 1, kind: 'other', disputed: 'yes' }])
      assert.deepEqual(filterFrom(kept), noFilter);
  });

  it('are drawn where they are seen, and eight beyond', () => {
    assert.deepEqual(visibleRows({ top: 0, height: 100 }, 50, 100), { from: 0, to: 10 });
    assert.deepEqual(visibleRows({ top: 1000, height: 101 }, 50, 100), { from: 12, to: 31 });
    assert.deepEqual(visibleRows({ top: 4900, height: 100 }, 50, 100), { from: 90, to: 100 });
  });
});

describe('moving in the matrix', () => {
  const size = { rows: 10, articles: 3, pageRows: 4 };
  const from = { row: 5, column: 2 };
  const moved = (key: string, ctrlKey = false, position = from): string | undefined => {
    const target = moveBy({ key, ctrlKey }, position, size);
    return target && `${target.row} ${target.column}`;
  };
  const cases: readonly [string, boolean, string | undefined][] = [
    ['ArrowDown', false, '6 2'],
    ['ArrowUp', false, '4 2'],
    ['ArrowRight', false, '5 3'],
    ['ArrowLeft', false, '5 1'],
    ['PageDown', false, '9 2'],
    ['PageUp', false, '1 2'],
    ['Home', false, '5 0'],
    ['Home', true, '0 0'],
    ['End', false, '5 5'],
    ['End', true, '9 5'],
    ['x', false, undefined],
    ['toString', false, undefined],
  ];
  for (const [key, ctrlKey, expected] of cases)
    it(`${ctrlKey ? 'Ctrl+' : ''}${key}: ${expected ?? 'nowhere'}`, () => assert.equal(moved(key, ctrlKey), expected));

  it('stays inside', () => {
    assert.equal(moved('ArrowUp', false, { row: 0, column: 0 }), '0 0');
    assert.equal(moved('ArrowLeft', false, { row: 0, column: 0 }), '0 0');
    assert.equal(moved('ArrowDown', false, { row: 9, column: 5 }), '9 5');
    assert.equal(moved('ArrowRight', false, { row: 9, column: 5 }), '9 5');
    assert.deepEqual(clampPosition({ row: 3, column: 1 }, 0, 3), { row: 0, column: 1 }, 'no rows');
  });
});

describe('comparing in the matrix', () => {
  const claim = row('claim', {
    cells: [
      cell('same', 'Boats left.'),
      absent,
      cell('same', 'Boats left.'),
      cell('paraphrase', 'Ships sailed.', 'They sailed.'),
    ],
  });

  it('starts from the passages of a cell, or from all for the claim itself', () => {
    assert.deepEqual(
      passagesAt(claim, 6).map(({ text }) => text),
      ['Ships sailed.', 'They sailed.'],
    );
    assert.deepEqual(passagesAt(claim, 4), []);
    assert.equal(passagesAt(claim, 0).length, 4);
    assert.equal(passagesAt(claim, 2).length, 4);
  });
});

describe('texts of the matrix', () => {
  it('have their places filled', () => {
    assert.equal(fill('{0} of {1} claims', 3, 7), '3 of 7 claims');
    assert.equal(fill('{1}{0}{2}', 'a', 'b'), 'ba');
  });
});
