import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Postings } from '../../../src/corpus/index/postings';

/** Any hash: numbers spread over 32 bits. */
const spread = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 0;

function valuesUnder(postings: Postings, key: number): number[] {
  const values: number[] = [];
  assert.equal(
    postings.some(key, (value) => {
      values.push(value);
      return false;
    }),
    false,
  );
  return values.sort((a, b) => a - b);
}

describe('postings', () => {
  it('give back what was added, before and after a merge, and forget what no longer lives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.integer({ min: 0, max: 60 }), value: fc.nat(5000) }), { maxLength: 3000 }),
        fc.nat(5000),
        (entries, cut) => {
          const postings = new Postings();
          const wanted = new Map<number, number[]>();
          // Keys far apart, and keys that agree in their leading bits
          const keyOf = (key: number): number => (key < 30 ? spread(key) : key * 4);
          entries.forEach(({ key, value }, i) => {
            postings.add(keyOf(key), value);
            wanted.set(key, [...(wanted.get(key) ?? []), value]);
            if (i === entries.length >> 1) postings.merge();
          });
          const wantedFrom = (key: number, min: number): number[] =>
            (wanted.get(key) ?? []).filter((value) => value >= min).sort((a, b) => a - b);
          for (let key = 0; key <= 60; key++) assert.deepEqual(valuesUnder(postings, keyOf(key)), wantedFrom(key, 0));
          postings.merge((value) => value >= cut);
          for (let key = 0; key <= 60; key++) assert.deepEqual(valuesUnder(postings, keyOf(key)), wantedFrom(key, cut));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stop at the first value that is accepted, and say whether one was', () => {
    const postings = new Postings();
    for (const value of [1, 2, 3]) postings.add(spread(7), value);
    const shown: number[] = [];
    const isFound = (): boolean => postings.some(spread(7), (value) => shown.push(value) === 2);
    assert.equal(isFound(), true);
    assert.equal(shown.length, 2);
    postings.merge();
    shown.length = 0;
    assert.equal(isFound(), true);
    assert.equal(shown.length, 2);
    assert.equal(
      postings.some(spread(8), () => true),
      false,
    );
  });

  it('show sorted and staged values under one key', () => {
    const postings = new Postings();
    postings.add(spread(5), 1);
    postings.merge();
    postings.add(spread(5), 2);
    assert.deepEqual(valuesUnder(postings, spread(5)), [1, 2]);
    postings.merge();
    assert.deepEqual(valuesUnder(postings, spread(5)), [1, 2]);
  });

  it('take the largest key and value', () => {
    const postings = new Postings();
    postings.add(2 ** 32 - 1, 2 ** 32 - 1);
    postings.add(0, 0);
    for (let round = 0; round < 2; round++) {
      assert.deepEqual(valuesUnder(postings, 2 ** 32 - 1), [2 ** 32 - 1]);
      assert.deepEqual(valuesUnder(postings, 0), [0]);
      postings.merge();
    }
  });

  it('share the values of keys that agree in thirty bits, and of no others', () => {
    const postings = new Postings();
    postings.add(0b1000, 1);
    for (let round = 0; round < 2; round++) {
      assert.deepEqual(valuesUnder(postings, 0b1011), [1]);
      assert.deepEqual(valuesUnder(postings, 0b1100), []);
      postings.merge();
    }
  });

  it('keep many entries with narrow tails', () => {
    const postings = new Postings();
    // So many that a key's tail fits sixteen bits, and the table of staged entries grows several times
    const count = 150_000;
    for (let i = 0; i < count; i++) postings.add(spread(i), i);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < count; i += 997) assert.ok(valuesUnder(postings, spread(i)).includes(i));
      assert.ok(!postings.some(spread(count + 1), (value) => value === count + 1));
      postings.merge();
    }
  });

  it('are due for a merge once 32,768 entries are staged, or a quarter of those that are sorted', () => {
    const postings = new Postings();
    const add = (count: number): void => {
      for (let i = 0; i < count; i++) postings.add(spread(i), i);
    };
    add(32_767);
    assert.equal(postings.isMergeDue, false);
    add(1);
    assert.equal(postings.isMergeDue, true);
    postings.merge();
    assert.equal(postings.isMergeDue, false);
    add(200_000 - 32_768);
    postings.merge();
    add(49_999);
    assert.equal(postings.isMergeDue, false);
    add(1);
    assert.equal(postings.isMergeDue, true);
  });
});
