/** A link between two items of a list, by their indices. */
export interface ScoredLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What grouping asks about the items. */
export interface GroupingRules {
  /** Links below this join nothing, but tell how alike groups are. */
  readonly minScore: number;
  /** Groups whose items are less alike than this on average are not joined. */
  readonly minAverage: number;
  /** Groups grow no larger than this. */
  readonly maxItems: number;
  /** Whether the likeness of two items counts in the average. */
  readonly counts: (one: number, other: number) => boolean;
  /** Whether two linked items may stand in one group. */
  readonly mayJoin: (one: number, other: number) => boolean;
}

/**
 * Groups items by average link (UPGMA; Sokal and Michener 1958), taking links in the order in which they
 * are given: two groups join where their items are alike on average, so that a chain of half-alike items
 * does not join different ones. A pair without a link counts nothing.
 * @param links likeliest first
 * @returns the indices of each group's items; an item without a link is a group of its own
 */
export function groupByAverageLink(items: number, links: readonly ScoredLink[], rules: GroupingRules): number[][] {
  const key = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
  const scores = new Map<string, number>();
  for (const { a, b, score } of links) scores.set(key(a, b), score);
  const averageBetween = (group: readonly number[], other: readonly number[]): number => {
    let sum = 0;
    let pairs = 0;
    for (const one of group) {
      for (const another of other) {
        if (!rules.counts(one, another)) continue;
        pairs++;
        sum += scores.get(key(one, another)) ?? 0;
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  };
  const groups = Array.from({ length: items }, (_, index) => [index]);
  const groupOf = groups.map((_, index) => index);
  for (const { a, b, score } of links) {
    if (score < rules.minScore) break;
    const [one, other] = [groups[groupOf[a]], groups[groupOf[b]]];
    if (one === other || one.length + other.length > rules.maxItems) continue;
    if (averageBetween(one, other) < rules.minAverage || !rules.mayJoin(a, b)) continue;
    const [large, small] = one.length >= other.length ? [groupOf[a], groupOf[b]] : [groupOf[b], groupOf[a]];
    for (const member of groups[small]) {
      groups[large].push(member);
      groupOf[member] = large;
    }
    groups[small] = [];
  }
  return groups.filter((group) => group.length > 0);
}
