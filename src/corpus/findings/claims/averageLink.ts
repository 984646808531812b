import { finish, type Steps } from '../../steps';

/** A link between two items of a list, by their indices. */
export interface ScoredLink {
  readonly a: number;
  readonly b: number;
  /** How alike the two are; links between the same two items add up. */
  readonly score: number;
}

/** What grouping asks about the items. */
export interface GroupingRules<Link extends ScoredLink> {
  /** Groups grow no larger than this. */
  readonly maxItems: number;
  /** Whose an item is: two items of one owner do not count in the average. */
  readonly ownerOf: (item: number) => number;
  /**
   * Whether a link joins the groups of its items.
   * @param average how alike their items are on average, over the pairs of different owners
   * @param size items of both groups together
   * @param fewest owners of the group that has fewer
   */
  readonly mayJoin: (link: Link, average: number, size: number, fewest: number) => boolean;
}

/** Items that stand together. */
interface Group {
  readonly members: number[];
  /** How many members each owner has. */
  readonly owned: Map<number, number>;
  /** Sums of the scores between its members and those of other groups. */
  readonly sums: Map<Group, number>;
}

/**
 * Groups items by average link (UPGMA; Sokal and Michener 1958), taking links in the order in which they are given:
 * two groups join where their items are alike on average, so that a chain of half-alike items does not join different
 * ones. A pair without a link counts nothing. The sums between groups are kept, so that the cost grows with the links
 * and not with the pairs.
 * @param links those that come first are tried first
 * @returns the indices of each group's items; an item without a link is a group of its own
 */
export function groupByAverageLink<Link extends ScoredLink>(
  items: number,
  links: readonly Link[],
  rules: GroupingRules<Link>,
): number[][] {
  return finish(averageLinkSteps(items, links, rules));
}

/** Links that are gone through between two steps; where groups are joined, as many sums may be looked at. Chosen, not fitted. */
const linksPerStep = 256;

/** The same in steps. */
export function* averageLinkSteps<Link extends ScoredLink>(
  items: number,
  links: readonly Link[],
  { maxItems, ownerOf, mayJoin }: GroupingRules<Link>,
): Steps<number[][]> {
  const groups = Array.from({ length: items }, (_, item): Group => ({
    members: [item],
    owned: new Map([[ownerOf(item), 1]]),
    sums: new Map(),
  }));
  const groupOf = [...groups];
  for (const [index, { a, b, score }] of links.entries()) {
    if (index % linksPerStep === 0) yield;
    if (ownerOf(a) === ownerOf(b)) continue;
    addTo(groups[a].sums, groups[b], score);
    addTo(groups[b].sums, groups[a], score);
  }
  for (const [index, link] of links.entries()) {
    if (index % linksPerStep === 0) yield;
    const [one, other] = [groupOf[link.a], groupOf[link.b]];
    const size = one.members.length + other.members.length;
    if (
      one === other ||
      size > maxItems ||
      !mayJoin(link, averageBetween(one, other), size, Math.min(one.owned.size, other.owned.size))
    )
      continue;
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    absorb(large, small);
    for (const member of small.members) groupOf[member] = large;
  }
  return groups.filter((group) => groupOf[group.members[0]] === group).map(({ members }) => members);
}

function addTo<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function averageBetween(one: Group, other: Group): number {
  const [few, many] = one.owned.size <= other.owned.size ? [one, other] : [other, one];
  let pairs = one.members.length * other.members.length;
  for (const [owner, count] of few.owned) pairs -= count * (many.owned.get(owner) ?? 0);
  return pairs === 0 ? 0 : (one.sums.get(other) ?? 0) / pairs;
}

/** Takes the members of a group into another, and its sums with them. */
function absorb(large: Group, small: Group): void {
  for (const member of small.members) large.members.push(member);
  for (const [owner, count] of small.owned) addTo(large.owned, owner, count);
  for (const [third, sum] of small.sums) {
    third.sums.delete(small);
    if (third === large) continue;
    addTo(third.sums, large, sum);
    addTo(large.sums, third, sum);
  }
  small.sums.clear();
}
