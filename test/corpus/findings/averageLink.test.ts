import assert from 'node:assert/strict';
import { groupByAverageLink, type GroupingRules } from '../../../src/corpus/findings/averageLink';

const rules: GroupingRules = { minScore: 0.6, minAverage: 0.5, maxItems: 10, counts: () => true, mayJoin: () => true };
const link = (a: number, b: number, score: number): { a: number; b: number; score: number } => ({ a, b, score });

describe('grouping by average link', () => {
  it('joins what is linked and leaves the rest alone', () => {
    assert.deepEqual(groupByAverageLink(4, [link(0, 1, 0.9)], rules), [[0, 1], [2], [3]]);
    assert.deepEqual(groupByAverageLink(0, [], rules), []);
  });

  it('takes a link of just the least score and none below', () => {
    assert.deepEqual(groupByAverageLink(2, [link(0, 1, 0.6)], rules), [[0, 1]]);
    assert.deepEqual(groupByAverageLink(2, [link(0, 1, 0.59)], rules), [[0], [1]]);
  });

  it('does not join along a chain whose ends are unlike', () => {
    const chain = [link(0, 1, 0.9), link(1, 2, 0.9)];
    assert.deepEqual(groupByAverageLink(3, chain, rules), [[0, 1], [2]]);
    // The likeness below the least score counts in the average: (0.9 + 0.1) / 2 is just enough.
    assert.deepEqual(groupByAverageLink(3, [...chain, link(2, 0, 0.1)], rules), [[0, 1, 2]]);
    assert.deepEqual(groupByAverageLink(3, [...chain, link(2, 0, 0.09)], rules), [[0, 1], [2]]);
  });

  it('moves the smaller group into the larger', () => {
    const links = [
      link(0, 1, 0.9),
      link(2, 3, 0.9),
      link(3, 4, 0.9),
      link(2, 4, 0.9),
      link(0, 2, 0.8),
      link(0, 3, 0.8),
    ];
    const all = [...links, link(0, 4, 0.8), link(1, 2, 0.8), link(1, 3, 0.8), link(1, 4, 0.8)];
    assert.deepEqual(groupByAverageLink(5, all, rules), [[2, 3, 4, 0, 1]]);
    assert.deepEqual(
      groupByAverageLink(2, [link(1, 0, 0.9)], rules),
      [[1, 0]],
      'of equal groups the first named stays',
    );
  });

  it('leaves out of the average what does not count', () => {
    const links = [link(0, 1, 0.9), link(1, 2, 0.9)];
    const counts = (one: number, other: number): boolean => one + other !== 2;
    assert.deepEqual(groupByAverageLink(3, links, { ...rules, counts }), [[0, 1, 2]]);
    assert.deepEqual(groupByAverageLink(2, [link(0, 1, 0.9)], { ...rules, counts: () => false }), [[0], [1]]);
  });

  it('keeps apart what may not stand together, and groups that would grow too large', () => {
    const pair = [link(0, 1, 0.9)];
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, mayJoin: () => false }), [[0], [1]]);
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, maxItems: 2 }), [[0, 1]]);
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, maxItems: 1 }), [[0], [1]]);
  });
});
