import assert from 'node:assert/strict';
import type { MatrixCell, MatrixRow } from '../../../src/protocol/matrix';
import { comparedPassages } from '../../../src/webview/matrix/comparison';

const absent: MatrixCell = { kind: 'absent', passages: [] };
const row = (...cells: MatrixCell[]): MatrixRow => ({
  id: 'claim',
  label: 'claim',
  articles: cells.length,
  sources: cells.length,
  disputed: false,
  entities: [],
  cells,
});
/** A cell whose passages have their place and first word as id. */
const cell = (place: string, ...texts: string[]): MatrixCell => ({
  kind: 'near',
  passages: texts.map((text, index) => ({ id: `${place}${index}`, text })),
});

describe('what is compared in the matrix', () => {
  const claim = row(
    cell('a', 'Boats left the harbour.'),
    absent,
    cell('c', 'Boats left the harbour.'),
    cell('d', 'Ships sailed.', 'They sailed.'),
  );
  const compared = (of: MatrixRow, column: number, marked?: string): string | undefined => {
    const pair = comparedPassages(of, column, marked);
    return pair && `${pair.a} ${pair.b}`;
  };

  it('is the next article in other words first, then the next', () => {
    assert.equal(compared(claim, 3), 'a0 d0');
    assert.equal(compared(claim, 6), 'd0 a0', 'round the end of the row');
    assert.equal(compared(row(cell('a', 'Boats left.'), cell('b', 'Boats left.')), 3), 'a0 b0', 'equal words');
  });

  it('is nothing where nobody carries the claim, or one alone', () => {
    assert.equal(compared(claim, 4), undefined);
    assert.equal(compared(row(absent, absent), 0), undefined);
    assert.equal(compared(row(cell('a', 'Boats left.'), absent), 3), undefined);
    assert.equal(compared(row(), 0), undefined);
  });

  it('is, for the claim itself, the first article that carries it', () => {
    assert.equal(compared(claim, 0), 'a0 d0');
    assert.equal(compared(row(absent, cell('b', 'Boats left.'), cell('c', 'They fled.')), 1), 'b0 c0');
  });

  it('is the pair of passages that have most words in common', () => {
    const aligned = row(
      cell('a', 'Nine dead in Belmora', 'Divers recovered nine bodies from the ferry on Friday.'),
      cell('b', 'The ferry left at noon.', 'On Friday divers brought nine bodies up from the ferry.'),
    );
    assert.equal(compared(aligned, 3), 'a1 b1');
    assert.equal(compared(aligned, 4), 'b1 a1');
    assert.equal(
      compared(row(cell('a', 'In 2021 it had 38.', 'In it.'), cell('b', 'It had it.', 'By 2021 it had 38.')), 3),
      'a0 b1',
    );
    // Short words tell nothing; of equal pairs the first.
    assert.equal(
      compared(row(cell('a', 'He ran to it.', 'He ran.'), cell('b', 'They fled.', 'He ran to it.')), 3),
      'a0 b0',
    );
    // One word of three is more than two of eight.
    assert.equal(
      compared(
        row(cell('a', 'Divers came.'), cell('b', 'Many divers came late after seven other boats.', 'Divers rested.')),
        3,
      ),
      'a0 b1',
    );
  });

  it('is the marked passage, or the best of its cell where that is in the row', () => {
    assert.equal(compared(claim, 6, 'elsewhere'), 'd0 elsewhere');
    assert.equal(compared(claim, 6, 'c0'), 'd0 c0');
    const two = row(
      cell('a', 'Boats left the harbour.'),
      cell('b', 'They fled.', 'Boats left early.'),
      cell('c', 'Gone.'),
    );
    assert.equal(compared(two, 3, 'b0'), 'a0 b1');
    assert.equal(compared(two, 3, 'c0'), 'a0 c0');
  });

  it('is not the marked passage where that is its own', () => {
    assert.equal(compared(claim, 6, 'd1'), 'd0 a0');
  });
});
