import type { Copies } from '../../protocol/copies';

/** More articles are drawn one node a family; those that have nothing in common with others are counted. */
export const maxSingleNodes = 40;

/** Of so many nodes each keeps so many of its lines, the strongest, and those with an arrow: more would hide one another. */
const maxLinesOfNode = 1;

/** A node as drawn: an article, or all of a family. */
export interface Item {
  /** Indices of the articles, the earliest first. */
  readonly nodes: readonly number[];
  /** Number of the family that a hull is drawn around; undefined for an article alone, and where the node is the family. */
  readonly hull: number | undefined;
}

/** A line as drawn: the strongest of those between the articles of two nodes. */
export interface ItemEdge {
  readonly from: number;
  readonly to: number;
  /** Index of the strongest edge of the copies. */
  readonly edge: number;
  readonly words: number;
  /** Which ends have an arrow: the side that credits the other. */
  readonly arrowAtFrom: boolean;
  readonly arrowAtTo: boolean;
}

export interface Items {
  readonly items: readonly Item[];
  readonly edges: readonly ItemEdge[];
  /** Articles that are counted, not drawn. */
  readonly alone: readonly number[];
  /** How many lines stand in the list alone. */
  readonly weaker: number;
}

/** What is drawn of the copies. @param family the one that is looked into, by index; its articles alone are drawn */
export function itemsOf(copies: Copies, family?: number): Items {
  const inside = family === undefined ? undefined : new Set(copies.families[family].nodes);
  const shown = copies.nodes.map((_, index) => index).filter((index) => inside?.has(index) ?? true);
  const isGrouped = shown.length > maxSingleNodes;
  const familyOf = new Map(copies.families.flatMap(({ nodes }, index) => nodes.map((node) => [node, index] as const)));
  const joined = new Set(copies.edges.flatMap(({ a, b }) => [a, b]));
  const groups = new Map<string, number[]>();
  const alone: number[] = [];
  for (const node of shown) {
    const own = familyOf.get(node);
    if (isGrouped && own === undefined && !joined.has(node)) alone.push(node);
    else {
      const key = isGrouped && own !== undefined ? `family ${own}` : `node ${node}`;
      groups.set(key, [...(groups.get(key) ?? []), node]);
    }
  }
  const items = [...groups.values()].map((nodes): Item => ({
    nodes,
    hull: isGrouped || inside ? undefined : familyOf.get(nodes[0]),
  }));
  const all = edgesBetween(copies, items);
  const edges = items.length > maxSingleNodes ? strongestOf(all) : all;
  return { items, edges, alone, weaker: all.length - edges.length };
}

/** Lines with an arrow, and those that are among the strongest of one of their nodes; in the order in which they come. */
function strongestOf(edges: readonly ItemEdge[]): ItemEdge[] {
  const counts = new Map<number, number>();
  const kept = new Set(edges.filter(({ arrowAtFrom, arrowAtTo }) => arrowAtFrom || arrowAtTo));
  const byStrength = [...edges].sort((one, other) => other.words - one.words || one.from - other.from);
  for (const edge of byStrength) {
    const [from, to] = [counts.get(edge.from) ?? 0, counts.get(edge.to) ?? 0];
    if (from >= maxLinesOfNode && to >= maxLinesOfNode) continue;
    kept.add(edge);
    counts.set(edge.from, from + 1);
    counts.set(edge.to, to + 1);
  }
  return edges.filter((edge) => kept.has(edge));
}

function edgesBetween({ edges }: Copies, items: readonly Item[]): ItemEdge[] {
  const itemOf = new Map(items.flatMap(({ nodes }, item) => nodes.map((node) => [node, item] as const)));
  const strongest = new Map<string, ItemEdge>();
  edges.forEach(({ a, b, words, creditsOfA, creditsOfB }, edge) => {
    const [one, other] = [itemOf.get(a), itemOf.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    const isInOrder = one < other;
    const [from, to] = isInOrder ? [one, other] : [other, one];
    // Who is credited stands at the tail: `creditsOfA` are words of `b`.
    const [intoA, intoB] = [creditsOfB.length > 0, creditsOfA.length > 0];
    const key = `${from} ${to}`;
    const known = strongest.get(key);
    const isStronger = known === undefined || words > known.words;
    strongest.set(key, {
      from,
      to,
      edge: isStronger ? edge : known.edge,
      words: isStronger ? words : known.words,
      arrowAtFrom: (known?.arrowAtFrom ?? false) || (isInOrder ? intoA : intoB),
      arrowAtTo: (known?.arrowAtTo ?? false) || (isInOrder ? intoB : intoA),
    });
  });
  return [...strongest.values()];
}
