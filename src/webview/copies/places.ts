import type { Copies } from '../../protocol/copies';
import type { Item, ItemEdge, Items } from './items';

/** Where a node stands: layers from left to right by time, rows from top to bottom. */
export interface Place {
  readonly layer: number;
  readonly row: number;
}

/** More dates than this share layers. */
const maxLayers = 8;
/** Each article has a row of its own where there are so few: lines cross nothing then. */
const maxOwnRows = 12;
/** Rounds of exchanging neighbours; most pictures are still after three. */
const maxRounds = 12;

/**
 * Places of nodes: the earliest at the left, articles of one origin in neighbouring rows, those with most words in common
 * near each other. The same input gives the same places.
 * @param shape how many times as many rows as columns fill the room, where there are many nodes
 */
export function placesOf(copies: Copies, { items, edges }: Pick<Items, 'items' | 'edges'>, shape: number): Place[] {
  const layers = layersOf(copies, items, edges);
  const units = orderedUnits(unitsOf(items), edges, items.length);
  if (items.length > maxOwnRows && items.every(({ hull }) => hull === undefined))
    return blocksOf(units.flat(), layers, shape);
  const rows = new Array<number>(items.length).fill(0);
  let next = 0;
  for (const unit of units) next = placeUnit(unit, layers, rows, next);
  return items.map((_, index) => ({ layer: layers[index], row: rows[index] }));
}

/** Many nodes: those of one time fill a block of several columns, neighbours in the order given near each other. */
function blocksOf(order: readonly number[], layers: readonly number[], shape: number): Place[] {
  const byLayer = new Map<number, number[]>();
  for (const item of order) byLayer.set(layers[item], [...(byLayer.get(layers[item]) ?? []), item]);
  const rows = Math.max(maxOwnRows / 2, Math.ceil(Math.sqrt(order.length * shape)));
  const places: Place[] = [];
  let first = 0;
  for (const [, own] of [...byLayer].sort(([one], [other]) => one - other)) {
    const columns = Math.ceil(own.length / rows);
    own.forEach(
      (item, index) => (places[item] = { layer: first + (index % columns), row: Math.floor(index / columns) }),
    );
    first += columns;
  }
  return places;
}

/** Puts the articles of one unit into rows from one on, in the order of time. @returns the row behind them */
function placeUnit(unit: readonly number[], layers: readonly number[], rows: number[], first: number): number {
  const byTime = [...unit].sort((one, other) => layers[one] - layers[other] || one - other);
  byTime.forEach((item, index) => (rows[item] = first + index));
  return first + unit.length;
}

/** Articles that one hull joins, and every other by itself. */
function unitsOf(items: readonly Item[]): number[][] {
  const byHull = new Map<string, number[]>();
  items.forEach(({ hull }, index) => {
    const key = hull === undefined ? `item ${index}` : `hull ${hull}`;
    byHull.set(key, [...(byHull.get(key) ?? []), index]);
  });
  return [...byHull.values()];
}

/** Units in an order in which the lines between them are short: neighbours are exchanged while that shortens them. */
function orderedUnits(
  units: readonly (readonly number[])[],
  edges: readonly ItemEdge[],
  items: number,
): (readonly number[])[] {
  const order = [...units].sort((one, other) => other.length - one.length || one[0] - other[0]);
  const unitOf = new Array<number>(items).fill(0);
  const position = order.map((_, index) => index);
  order.forEach((unit, index) => unit.forEach((item) => (unitOf[item] = index)));
  const weights = order.map(() => new Map<number, number>());
  for (const { from, to, words } of edges) {
    const [one, other] = [unitOf[from], unitOf[to]];
    if (one === other) continue;
    const weight = Math.sqrt(words);
    weights[one].set(other, (weights[one].get(other) ?? 0) + weight);
    weights[other].set(one, (weights[other].get(one) ?? 0) + weight);
  }
  const costOf = (unit: number): number => {
    let cost = 0;
    for (const [other, weight] of weights[unit]) cost += weight * Math.abs(position[unit] - position[other]);
    return cost;
  };
  const sequence = order.map((_, index) => index);
  for (let round = 0, isBetter = true; isBetter && round < maxRounds; round++) {
    isBetter = false;
    for (let i = 0; i + 1 < sequence.length; i++) {
      const [one, other] = [sequence[i], sequence[i + 1]];
      const before = costOf(one) + costOf(other);
      [position[one], position[other]] = [i + 1, i];
      if (costOf(one) + costOf(other) < before - 1e-9) {
        [sequence[i], sequence[i + 1]] = [other, one];
        isBetter = true;
      } else [position[one], position[other]] = [i, i + 1];
    }
  }
  return sequence.map((index) => order[index]);
}

/** The layer of each node by its date; what has none stands behind what it credits, or behind all that have one. */
function layersOf({ nodes }: Copies, items: readonly Item[], edges: readonly ItemEdge[]): number[] {
  const dates = items.map((item) =>
    item.nodes
      .flatMap((node) => nodes[node].date ?? [])
      .sort()
      .at(0),
  );
  const distinct = [...new Set(dates.filter((date) => date !== undefined))].sort();
  const step = Math.max(1, distinct.length / maxLayers);
  const layerOfDate = new Map(distinct.map((date, index) => [date, Math.floor(index / step)]));
  const last = Math.max(-1, ...layerOfDate.values());
  return dates.map((date, item) => {
    if (date !== undefined) return layerOfDate.get(date) ?? 0;
    const credited = edges.flatMap(({ from, to, arrowAtFrom, arrowAtTo }) => {
      const other = from === item && arrowAtFrom ? dates[to] : to === item && arrowAtTo ? dates[from] : undefined;
      return other === undefined ? [] : [layerOfDate.get(other) ?? 0];
    });
    return credited.length > 0 ? Math.max(...credited) + 1 : last + 1;
  });
}
