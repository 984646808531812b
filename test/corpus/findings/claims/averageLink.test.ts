import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  groupByAverageLink,
  type GroupingRules,
  type ScoredLink,
} from '../../../../src/corpus/findings/claims/averageLink';

/** Links of 0.6 and more join groups that are at least 0.5 alike. */
const rules: GroupingRules<ScoredLink> = {
  maxItems: 10,
  ownerOf: (item) => item,
  mayJoin: ({ score }, average) => score >= 0.6 && average >= 0.5,
};
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

  it('leaves pairs of one owner out of the average', () => {
    const links = [link(0, 1, 0.9), link(1, 2, 0.9)];
    assert.deepEqual(groupByAverageLink(3, links, { ...rules, ownerOf: (item) => item % 2 }), [[0, 1, 2]]);
    assert.deepEqual(groupByAverageLink(2, [link(0, 1, 0.9)], { ...rules, ownerOf: () => 0 }), [[0], [1]]);
  });

  it('keeps apart what may not stand together, and groups that would grow too large', () => {
    const pair = [link(0, 1, 0.9)];
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, mayJoin: () => false }), [[0], [1]]);
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, maxItems: 2 }), [[0, 1]]);
    assert.deepEqual(groupByAverageLink(2, pair, { ...rules, maxItems: 1 }), [[0], [1]]);
  });

  it('tells the rule the link, how alike both groups are and how large they would be', () => {
    const asked: [number, number, number][] = [];
    const mayJoin = ({ score }: ScoredLink, average: number, size: number): boolean => {
      asked.push([score, average, size]);
      return true;
    };
    groupByAverageLink(3, [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.2)], { ...rules, mayJoin });
    assert.deepEqual(asked, [
      [0.9, 0.9, 2],
      [0.8, 0.5, 3],
    ]);
  });

  it('groups as if the average were worked out anew for every link', () => {
    const random = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 99 })), { maxLength: 40 });
    fc.assert(
      fc.property(random, (triples) => {
        const links = new Map(
          triples
            .filter(([a, b]) => a !== b)
            .map(([a, b, score]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, link(a, b, score / 100)] as const),
        );
        const sorted = [...links.values()].sort((one, other) => other.score - one.score || one.a - other.a);
        const ownerOf = (item: number): number => item % 5;
        const groups = groupByAverageLink(12, sorted, { ...rules, ownerOf });
        const sets = (of: readonly (readonly number[])[]): string[] =>
          of.map((group) => [...group].sort().join()).sort();
        assert.deepEqual(sets(groups), sets(groupedSlowly(12, sorted, ownerOf)));
      }),
    );
  });
});

/** The same by the definition, with the rules above. */
function groupedSlowly(items: number, links: readonly ScoredLink[], ownerOf: (item: number) => number): number[][] {
  let groups = Array.from({ length: items }, (_, item) => [item]);
  for (const { a, b, score } of links) {
    const [one, other] = [a, b].map((item) => groups.find((group) => group.includes(item)) ?? []);
    if (one === other || one.length + other.length > rules.maxItems || score < 0.6) continue;
    const pairs = one.flatMap((x) => other.filter((y) => ownerOf(x) !== ownerOf(y)).map((y) => [x, y] as const));
    const sum = pairs
      .flatMap(([x, y]) => links.filter((each) => (each.a === x && each.b === y) || (each.a === y && each.b === x)))
      .reduce((total, each) => total + each.score, 0);
    if (pairs.length === 0 || sum / pairs.length < 0.5) continue;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return groups;
}
