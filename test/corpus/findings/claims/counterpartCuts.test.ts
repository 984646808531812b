import assert from 'node:assert/strict';
import { counterpartCuts, cutAt } from '../../../../src/corpus/findings/claims/counterpartCuts';

/** A sentence of eight words of ten bits in two clauses of four. */
const sentence = {
  words: { bits: new Float32Array(8).fill(10) },
  clauses: [
    { from: 0, to: 4 },
    { from: 4, to: 8 },
  ],
};
const whole = [{ from: 0, to: 8 }];
const halves = [
  { from: 0, to: 4 },
  { from: 4, to: 8 },
];
const link = (a: number[], b: number[]): { from: number; to: number; a: number[]; b: number[] } => ({
  from: 0,
  to: 1,
  a,
  b,
});

describe('cuts that a link takes over', () => {
  const cuts = (a: number[], b: number[], ranges = [whole, halves]): number[][] =>
    counterpartCuts([sentence, sentence], [link(a, b)], ranges).map((each) => [...each]);

  it('are made where neighbouring clauses are aligned with two parts', () => {
    assert.deepEqual(cuts([0, 1, 4, 5], [0, 1, 4, 5]), [[4], []]);
    assert.deepEqual(cuts([0, 1, 4, 5], [0, 1, 4, 5], [halves, whole]), [[], [4]]);
    assert.deepEqual(cuts([0, 1, 4, 5], [4, 5, 0, 1]), [[4], []], 'in another order');
  });

  it('are not made where both are aligned with one, or one with hardly anything', () => {
    assert.deepEqual(cuts([0, 1, 4, 5], [0, 1, 2, 3]), [[], []]);
    assert.deepEqual(cuts([0, 1, 4], [0, 1, 4]), [[], []]);
    assert.deepEqual(cuts([0, 1, 2, 4, 5], [0, 1, 4, 5, 6]), [[4], []], 'most of the first clause in the first part');
    assert.deepEqual(cuts([0, 1, 4, 5], [0, 1, 4, 5], [whole, whole]), [[], []]);
  });

  it('cut ranges inside only', () => {
    assert.deepEqual(cutAt(halves, new Set([6, 2, 0, 4, 8])), [
      { from: 0, to: 2 },
      { from: 2, to: 4 },
      { from: 4, to: 6 },
      { from: 6, to: 8 },
    ]);
    assert.deepEqual(cutAt(whole, new Set()), whole);
  });
});
