import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isNumberStem, stemOf } from '../../../../src/corpus/index/stems';
import { readWordVectors, WordVectors } from '../../../../src/corpus/index/vectors/wordVectors';
import { fullMonths, fullWeekdays } from '../../../../src/lexicon/en/calendar';
import { vectorFileOf } from '../../../../scripts/vectors/vectorFile';
import { smallVectors, stemsWithVectors } from '../../../fixtures/vectors';

const file = vectorFileOf(
  new Map([
    ['zinc', Float64Array.of(0, 2)],
    ['añil', Float64Array.of(3, -3)],
    ['none', Float64Array.of(0, 0)],
  ]),
  2,
);
const changed = (at: number, value: number): Uint8Array => {
  const bytes = Uint8Array.from(file);
  bytes[at] = value;
  return bytes;
};

describe('word vectors', () => {
  it('are read as they were written, wherever they stand in memory', () => {
    for (const bytes of [file, Buffer.concat([Buffer.alloc(3), file]).subarray(3)]) {
      const vectors = readWordVectors(bytes);
      assert.deepEqual([vectors.size, vectors.dims], [3, 2]);
      assert.deepEqual(
        ['añil', 'none', 'zinc', 'ship'].map((stem) => vectors.rowOf(stem)),
        [0, 1, 2, -1],
      );
      assert.ok(Math.abs(vectors.cosineOf('añil', 'zinc') + Math.SQRT1_2) < 1e-6);
    }
  });

  it('have the cosines of their numbers, however many dimensions they have', () => {
    const byte = fc.integer({ min: -127, max: 127 });
    const rows = fc
      .integer({ min: 1, max: 13 })
      .chain((dims) => fc.array(byte, { minLength: 2 * dims, maxLength: 2 * dims }));
    fc.assert(
      fc.property(rows, (values) => {
        const dims = values.length / 2;
        const [one, other] = [values.slice(0, dims), values.slice(dims)];
        const dot = (a: readonly number[], b: readonly number[]): number =>
          a.reduce((sum, value, k) => sum + value * b[k], 0);
        const expected = dot(one, other) / Math.max(1, Math.sqrt(dot(one, one) * dot(other, other)));
        const cosine = new WordVectors(['one', 'other'], dims, Int8Array.from(values)).cosine(0, 1);
        assert.ok(Math.abs(cosine - expected) < 1e-6, `${cosine} ${expected}`);
      }),
    );
  });

  it('have cosines: 1 for equal stems, 0 where there is no vector', () => {
    const vectors = readWordVectors(file);
    assert.equal(vectors.cosineOf('ship', 'ship'), 1);
    assert.equal(vectors.cosineOf('ship', 'zinc'), 0);
    assert.equal(vectors.cosineOf('zinc', 'ship'), 0);
    assert.equal(vectors.cosineOf('none', 'zinc'), 0);
    assert.ok(Math.abs(smallVectors.cosineOf('ship', 'boat') - Math.SQRT1_2) < 1e-6);
  });

  it('have cosines that are the same from both sides, −1 to 1', () => {
    fc.assert(
      fc.property(fc.nat(stemsWithVectors.length - 1), fc.nat(stemsWithVectors.length - 1), (one, other) => {
        const cosine = smallVectors.cosine(one, other);
        assert.equal(cosine, smallVectors.cosine(other, one));
        assert.ok(cosine <= 1 && cosine >= -1.000001);
        if (one === other) assert.ok(cosine > 0.999);
      }),
    );
  });

  it('are added with unit length', () => {
    const sum = Float32Array.of(1, 1, 1);
    smallVectors.addTo(sum, smallVectors.rowOf('boat'), 2);
    assert.deepEqual(
      [...sum].map((value) => Math.round(1000 * value)),
      [2414, 2414, 1000],
    );
  });

  it('are refused with a reason where the file is damaged', () => {
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [new Uint8Array(0), /cut off/],
      [file.subarray(0, 19), /cut off/],
      [file.subarray(0, -1), /cut off/],
      [Buffer.concat([file, Buffer.alloc(1)]), /cut off/],
      [changed(0, 0), /another kind/],
      [changed(4, 9), /version 9, this program reads version 1/],
      [changed(11, 200), /damaged/],
      [changed(12, 0), /damaged/],
      [changed(14, 1), /damaged/],
      [changed(25, 'x'.charCodeAt(0)), /damaged/],
    ];
    for (const [bytes, reason] of cases) assert.throws(() => readWordVectors(bytes), reason);
  });
});

describe('the word vectors that ship', () => {
  const vectors = readWordVectors(fs.readFileSync(path.resolve('src/corpus/index/vectors/wordVectors.bin')));
  const cosine = (one: string, other: string): number => vectors.cosineOf(stemOf(one), stemOf(other));

  it('are those of the data card', () => {
    assert.deepEqual([vectors.size, vectors.dims], [26_000, 50]);
  });

  it('have words of one meaning near each other', () => {
    for (const [one, near, far] of [
      ['ferry', 'boat', 'ballot'],
      ['opposed', 'criticised', 'blanket'],
      ['profits', 'earnings', 'hospital'],
      ['doctors', 'physicians', 'harvest'],
      ['arrested', 'detained', 'orange'],
    ]) {
      assert.ok(cosine(one, near) > 0.4, `${one} ${near} ${cosine(one, near)}`);
      assert.ok(cosine(one, far) < 0.3, `${one} ${far} ${cosine(one, far)}`);
    }
  });

  it('have none for numbers, days, months and stop words, and countries under their code', () => {
    for (const word of ['the', 'would', ...fullMonths.keys(), ...fullWeekdays.keys(), '1998'])
      assert.equal(vectors.rowOf(stemOf(word)), -1, word);
    assert.ok(!isNumberStem('~ke') && vectors.rowOf('~ke') >= 0);
    assert.ok(vectors.cosineOf('~ke', '~ug') > 0.5);
  });
});
