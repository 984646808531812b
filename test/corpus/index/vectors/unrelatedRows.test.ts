import assert from 'node:assert/strict';
import fc from 'fast-check';
import { UnrelatedRows } from '../../../../src/corpus/index/vectors/unrelatedRows';
import { minRelatedCosine } from '../../../../src/corpus/index/vectors/wordVectors';
import { smallVectors } from '../../../fixtures/vectors';

describe('rows that are not related', () => {
  it('are told from either side, and no others', () => {
    const pair = fc.tuple(fc.nat(70), fc.nat(70));
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (added, asked) => {
        const rows = new UnrelatedRows(71);
        for (const [one, other] of added) rows.add(one, other);
        for (const [one, other] of [...asked, ...added]) {
          const isAdded = added.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
          assert.equal(rows.has(one, other), isAdded);
        }
      }),
    );
  });

  it('have the place in which they were met', () => {
    const rows = new UnrelatedRows(10);
    assert.deepEqual(
      [7, 3, 7, 0].map((row) => rows.placeOf(row)),
      [0, 1, 0, 2],
    );
  });

  it('are not kept beyond the first, and are related to none of them', () => {
    const rows = new UnrelatedRows(1);
    rows.add(0, 1 << 20);
    rows.add(1 << 20, 0);
    assert.ok(!rows.has(0, 1 << 20) && !rows.has(1 << 20, 0));
    for (let place = 0; place < 64; place++) assert.ok(!rows.has(0, place) && !rows.has(place, 0));
  });

  it('give the cosine of all others, asked once and again', () => {
    const vectors = smallVectors;
    for (let round = 0; round < 2; round++)
      for (let row = 0; row < vectors.size; row++)
        for (let other = 0; other < vectors.size; other++) {
          const cosine = vectors.cosine(row, other);
          assert.equal(vectors.relatedCosine(row, other), cosine < minRelatedCosine ? 0 : cosine);
        }
  });
});
