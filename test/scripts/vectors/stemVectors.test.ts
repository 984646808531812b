import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gloveWordsOf, type GloveWord } from '../../../scripts/vectors/gloveWords';
import { principalAxes } from '../../../scripts/vectors/principalAxes';
import { averagedByStem, reduced } from '../../../scripts/vectors/stemVectors';
import { vectorFileOf } from '../../../scripts/vectors/vectorFile';

const packaged = Buffer.from(
  `{"precision":8,"dimensions":2,"words":["the","]","reefs","reef","Łódź"],"vectors":{"the":[1,2,9.9,0],"]":[0,1,9.9,1],"reefs":[4,0,9.9,2],"reef":[0,4,9.9,3],"Łódź":[-1,-1.5,9.9,4]},"unkVector":[0,0,0,-1]}`,
);

const words = (...rows: readonly (readonly [string, ...number[]])[]): GloveWord[] =>
  rows.map(([word, ...vector], rank) => ({ word, rank, vector: Float64Array.from(vector) }));
const stemOf = (word: string): string | undefined => (word === 'the' ? undefined : word.replace(/s$/, ''));
const asArrays = (vectors: ReadonlyMap<string, Float64Array>): Record<string, number[]> =>
  Object.fromEntries([...vectors].map(([stem, vector]) => [stem, [...vector]]));

describe('words of the package', () => {
  it('are read commonest first, without what stands behind the vectors', () => {
    assert.deepEqual(
      [...gloveWordsOf(packaged)].map(({ word, rank, vector }) => [word, rank, ...vector]),
      [
        ['the', 0, 1, 2],
        [']', 1, 0, 1],
        ['reefs', 2, 4, 0],
        ['reef', 3, 0, 4],
        ['Łódź', 4, -1, -1.5],
      ],
    );
  });
});

describe('vectors by stem', () => {
  it('are those of its forms, the commoner ones counting more', () => {
    const [[stem, vector]] = averagedByStem(words(['the', 9, 9], ['reefs', 4, 0], ['reef', 0, 4]), stemOf, 5);
    assert.equal(stem, 'reef');
    // 1 / 21 and 1 / 22 by rank.
    assert.ok(Math.abs(vector[0] - (4 * 22) / 43) < 1e-12 && Math.abs(vector[1] - (4 * 21) / 43) < 1e-12);
  });

  it('are those of the first stems only, with their later forms until the table is full', () => {
    const rows = words(['reef', 1], ['ship', 2], ['reefs', 3], ['boat', 4], ['ships', 5]);
    assert.deepEqual(Object.keys(asArrays(averagedByStem(rows, stemOf, 2))), ['reef', 'ship']);
    assert.deepEqual(averagedByStem(rows, stemOf, 2).get('ship'), Float64Array.of(2));
    assert.notDeepEqual(averagedByStem(rows, stemOf, 2).get('reef'), Float64Array.of(1));
  });

  it('lose their mean and first axes, and have unit length', () => {
    const vectors = averagedByStem(words(['a', 11, 6, 5], ['b', -9, 6, 5], ['c', 1, 8, 5], ['d', 1, 4, 5]), stemOf, 4);
    const turned = asArrays(reduced(vectors, 1, 2));
    assert.deepEqual(Object.keys(turned), ['a', 'b', 'c', 'd']);
    for (const [stem, first] of [
      ['c', 1],
      ['d', -1],
    ] as const) {
      assert.equal(turned[stem].length, 2);
      assert.ok(Math.abs(Math.abs(turned[stem][0]) - Math.abs(first)) < 1e-9, stem);
    }
    assert.ok(turned.c[0] * turned.d[0] < 0);
  });

  it('have no more dimensions than there are', () => {
    assert.deepEqual(reduced(new Map(), 2, 50).size, 0);
    assert.equal(reduced(averagedByStem(words(['a', 1, 2], ['b', 3, 1]), stemOf, 2), 0, 9).get('a')?.length, 2);
  });
});

describe('principal axes', () => {
  it('are the eigenvectors of a symmetric matrix, largest first', () => {
    const entry = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 16, maxLength: 16 }), (entries) => {
        const matrix = Float64Array.from(entries, (value, at) => value + entries[(at % 4) * 4 + Math.floor(at / 4)]);
        let before = Infinity;
        for (const axis of principalAxes(matrix, 4)) {
          const turned = axis.map((_, row) => axis.reduce((sum, value, k) => sum + matrix[4 * row + k] * value, 0));
          const value = turned.reduce((sum, part, k) => sum + part * axis[k], 0);
          assert.ok(Math.abs(axis.reduce((sum, part) => sum + part * part, 0) - 1) < 1e-9);
          turned.forEach((part, k) => assert.ok(Math.abs(part - value * axis[k]) < 1e-6));
          assert.ok(value <= before + 1e-9);
          before = value;
        }
      }),
    );
  });
});

describe('file of vectors', () => {
  it('is the same bytes each time, whatever the order of the stems', () => {
    const rows = words(['reef', 3, 1, 0, 2], ['ship', 1, 4, -2, 2], ['boat', 0, 1, 1, -3], ['moon', 2, 2, 5, 1]);
    const make = (order: readonly GloveWord[]): Buffer => {
      const vectors = averagedByStem(order, stemOf, 4);
      const sorted = new Map([...vectors].sort(([one], [other]) => (one < other ? -1 : 1)));
      return vectorFileOf(new Map([...reduced(sorted, 1, 2)].reverse()), 2);
    };
    assert.deepEqual(make(rows), make(rows));
    assert.deepEqual(make(rows), make([...rows].reverse().map((word) => ({ ...word }))));
    assert.equal(
      make(rows).toString('hex'),
      '4352575601000000040000000200000013000000' +
        Buffer.from('boat\nmoon\nreef\nship').toString('hex') +
        '81f97f2b5d81f67f',
    );
  });

  it('scales each row to eight bits', () => {
    const bytes = vectorFileOf(
      new Map([
        ['b', Float64Array.of(0.5, -1)],
        ['a', Float64Array.of(0, 0.25)],
      ]),
      2,
    );
    assert.deepEqual([...bytes.subarray(20)], [97, 10, 98, 0, 127, 64, 129]);
  });
});
