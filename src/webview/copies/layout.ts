import { polygonHull } from 'd3-polygon';
import { curveCatmullRomClosed, line } from 'd3-shape';
import type { Copies } from '../../protocol/copies';
import { curveBetween, grown, overlap, pointAt, type Box, type Curve, type Point } from './geometry';
import { maxSingleNodes, type ItemEdge, type Items } from './items';
import { placesOf } from './places';

/** Sizes in pixels at a scale of 1. */
interface Sizes {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly layerGap: number;
  readonly rowGap: number;
  /** Width of a line: so much for the root of the words in common. */
  readonly widthOfRoot: number;
  /** On so many lines at most stand numbers, the strongest. */
  readonly maxNumbers: number;
}

export const sizes: Sizes = {
  nodeWidth: 154,
  nodeHeight: 50,
  layerGap: 76,
  rowGap: 30,
  widthOfRoot: 1.05,
  maxNumbers: 40,
};
/** Of many nodes: a node has one line of text, so that its letters can be read where all of them fit. */
const crowdSizes: Sizes = {
  nodeWidth: 132,
  nodeHeight: 26,
  layerGap: 44,
  rowGap: 13,
  widthOfRoot: 0.4,
  maxNumbers: 12,
};
const margin = 44;
const hullPadding = 24;

/** Lines are at least as wide, in pixels. */
const minWidth = 1.5;
/** Numbers stand on lines from so many words on. */
const minNumber = 9;
const pill = { width: 34, height: 20 } as const;

export interface DrawnEdge extends ItemEdge {
  readonly curve: Curve;
  readonly width: number;
  /** Where its number stands; undefined where it has none. */
  readonly number: Box | undefined;
}

export interface Hull {
  readonly family: number;
  /** Path of an SVG. */
  readonly path: string;
  readonly label: Point;
}

export interface CopiesLayout {
  /** By item. */
  readonly boxes: readonly Box[];
  readonly edges: readonly DrawnEdge[];
  readonly hulls: readonly Hull[];
  readonly width: number;
  readonly height: number;
  /** Words from which lines have a number. */
  readonly minNumber: number;
}

/** Where nodes, lines and hulls stand. The same input gives the same picture. */
export function layoutOf(
  copies: Copies,
  { items, edges }: Pick<Items, 'items' | 'edges'>,
  room: { readonly width: number; readonly height: number },
): CopiesLayout {
  const own = items.length > maxSingleNodes ? crowdSizes : sizes;
  const { nodeWidth, nodeHeight, layerGap } = own;
  const shape = room.height / (nodeHeight + own.rowGap) / (room.width / (nodeWidth + layerGap));
  const places = placesOf(copies, { items, edges }, shape);
  const layers = Math.max(0, ...places.map(({ layer }) => layer)) + 1;
  const rows = Math.max(0, ...places.map(({ row }) => row)) + 1;
  const gap = gapOf(room.width, layers, nodeWidth, { least: layerGap, most: maxLayerGap });
  const rowGap = gapOf(room.height, rows, nodeHeight, { least: own.rowGap, most: maxRowGap });
  const boxes = places.map(({ layer, row }): Box => ({
    x: margin + layer * (nodeWidth + gap),
    y: margin + row * (nodeHeight + rowGap),
    width: nodeWidth,
    height: nodeHeight,
  }));
  const threshold = numberThreshold(edges, own);
  return {
    boxes,
    edges: drawnEdges(edges, boxes, threshold, own),
    hulls: hullsOf(copies, items, boxes),
    width: 2 * margin + layers * nodeWidth + (layers - 1) * gap,
    height: 2 * margin + rows * nodeHeight + (rows - 1) * rowGap,
    minNumber: threshold,
  };
}

/** Pixels between nodes that fill the room, within bounds. */
function gapOf(
  room: number,
  count: number,
  size: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const free = count > 1 ? (room - 2 * margin - count * size) / (count - 1) : 0;
  return Math.min(Math.max(least, free), most);
}

/** Wider gaps tear what belongs together apart. */
const maxLayerGap = 190;
const maxRowGap = 105;

/** Width of the line for some words in common, in pixels. */
export function lineWidth(words: number, { widthOfRoot } = sizes): number {
  return Math.max(minWidth, widthOfRoot * Math.sqrt(words));
}

function numberThreshold(edges: readonly ItemEdge[], { maxNumbers }: Sizes): number {
  const counts = edges.map(({ words }) => words).sort((one, other) => other - one);
  return Math.max(minNumber, (counts.at(maxNumbers) ?? 0) + 1);
}

/** Lines near at hand come first: the strongest ones take the best places for their numbers. */
function drawnEdges(edges: readonly ItemEdge[], boxes: readonly Box[], threshold: number, own: Sizes): DrawnEdge[] {
  const taken: Box[] = [];
  return [...edges]
    .sort((one, other) => other.words - one.words || one.from - other.from || one.to - other.to)
    .map((edge): DrawnEdge => {
      const others = boxes.filter((_, index) => index !== edge.from && index !== edge.to);
      const curve = curveBetween(boxes[edge.from], boxes[edge.to], others);
      const number = edge.words >= threshold ? numberBox(curve, [...boxes, ...taken]) : undefined;
      if (number) taken.push(number);
      return { ...edge, curve, width: lineWidth(edge.words, own), number };
    });
}

/** Shares of a line at which its number may stand, the best first. */
const numberShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

function numberBox(curve: Curve, taken: readonly Box[]): Box {
  const places = numberShares.map((share): Box => {
    const [x, y] = pointAt(curve, share);
    return { x: x - pill.width / 2, y: y - pill.height / 2, ...pill };
  });
  return places.find((box) => !taken.some((other) => overlap(box, other))) ?? places[0];
}

/** A closed curve around the nodes of each family. */
function hullsOf(copies: Copies, items: Items['items'], boxes: readonly Box[]): Hull[] {
  const draw = line<Point>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .curve(curveCatmullRomClosed.alpha(0.5));
  return copies.families.flatMap((_, family) => {
    const own = boxes.filter((__, index) => items[index].hull === family);
    if (own.length < 2) return [];
    const corners = own.flatMap((box) => cornersOf(grown(box, hullPadding)));
    const hull = polygonHull(corners.map(([x, y]): [number, number] => [x, y]));
    const [first] = [...own].sort((one, other) => one.x - other.x || one.y - other.y);
    return [{ family, path: draw(hull ?? corners) ?? '', label: [first.x, first.y - 8] as const }];
  });
}

/** The corners of a box cut off: the curve through them is round. */
function cornersOf({ x, y, width, height }: Box): Point[] {
  const cut = hullPadding * 0.7;
  const [right, bottom] = [x + width, y + height];
  return [
    [x + cut, y],
    [right - cut, y],
    [right, y + cut],
    [right, bottom - cut],
    [right - cut, bottom],
    [x + cut, bottom],
    [x, bottom - cut],
    [x, y + cut],
  ];
}
