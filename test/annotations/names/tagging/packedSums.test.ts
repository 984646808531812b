import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addPacked, pack, packedLength, RowList, unpack } from '../../../../src/annotations/names/tagging/packedSums';
import { tags } from '../../../../src/annotations/names/tagging/tags';

describe('packed sums', () => {
  const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: tags.length, maxLength: tags.length });

  it('are the sums of each number, up to 255 rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 1, max: 51 }), (rows, times) => {
        const sums = new Int32Array(packedLength + 2).fill(0);
        const plain = new Array<number>(tags.length).fill(0);
        for (let time = 0; time < times; time++)
          for (const numbers of rows) {
            const packed = new Int32Array(packedLength + 1);
            pack(numbers, packed, 1);
            addPacked(packed, 1, sums, 1);
            numbers.forEach((number, tag) => (plain[tag] += number));
          }
        const unpacked = new Float32Array(tags.length + 2).fill(9);
        unpack(sums, 1, 0.5, unpacked, 1);
        assert.deepEqual(
          [...unpacked],
          [9, ...plain.map((sum) => sum / 2), 9].map((number) => number + 0),
        );
        assert.deepEqual([sums[0], sums[packedLength + 1]], [0, 0]);
      }),
    );
  });

  it('of listed rows are added to what is there, and the list is empty then', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (numbers) => {
        const rows = new Int32Array(numbers.length * packedLength);
        const list = new RowList(rows);
        const expected = new Int32Array(packedLength + 2).fill(5);
        numbers.forEach((each, index) => {
          pack(each, rows, index * packedLength);
          list.push(index * packedLength);
          addPacked(rows, index * packedLength, expected, 1);
        });
        const sums = new Int32Array(packedLength + 2).fill(5);
        list.addTo(sums, 1);
        list.addTo(sums, 1);
        assert.deepEqual(sums, expected);
      }),
    );
  });

  it('hold the least and the greatest sum beside each other', () => {
    for (const [even, odd] of [
      [-32640, -32640],
      [32385, -32640],
      [-32640, 32385],
      [32385, 32385],
    ]) {
      const packed = new Int32Array(packedLength);
      pack(
        tags.map((_, tag) => (tag % 2 === 0 ? even : odd)),
        packed,
        0,
      );
      const unpacked = new Float32Array(tags.length);
      unpack(packed, 0, 1, unpacked, 0);
      assert.deepEqual(
        [...unpacked],
        tags.map((_, tag) => (tag % 2 === 0 ? even : odd)),
      );
    }
  });
});
