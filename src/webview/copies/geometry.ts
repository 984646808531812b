/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from one node to another, bent where a straight one would run over a third. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export function centreOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function holds({ x, y, width, height }: Box, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The point of a quadratic curve at a share of its length's parameter, from 0 to 1. */
export function pointAt({ from, control, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const at = (axis: 0 | 1): number =>
    rest * rest * from[axis] + 2 * rest * share * control[axis] + share * share * to[axis];
  return [at(0), at(1)];
}

/** How far a curve is bent aside, in pixels, the first that meets no third node. */
const bends = [0, 50, -50, 100, -100, 160, -160, 230, -230];
/** Points of a curve that are looked at. */
const samples = 24;
/** Pixels between a node and the lines past it, and between a node and the lines that end at it. */
const clearance = 8;
const endGap = 9;

/** The line between two nodes: straight, or bent as little as takes it past all others. */
export function curveBetween(one: Box, other: Box, others: readonly Box[]): Curve {
  const [from, to] = [centreOf(one), centreOf(other)];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const curves = bends.map((bend): Curve => ({
    from,
    control: [middle[0] - (dy / length) * bend * 2, middle[1] + (dx / length) * bend * 2],
    to,
  }));
  const free = curves.find((curve) => !others.some((box) => crosses(curve, grown(box, clearance))));
  return clipped(free ?? curves[0], grown(one, endGap), grown(other, endGap));
}

function crosses(curve: Curve, box: Box): boolean {
  for (let i = 0; i <= samples; i++) if (holds(box, pointAt(curve, i / samples))) return true;
  return false;
}

/** The curve from the edge of one node to the edge of the other. */
function clipped(curve: Curve, one: Box, other: Box): Curve {
  let [first, last] = [0, 1];
  while (first < 0.5 && holds(one, pointAt(curve, first))) first += 1 / 128;
  while (last > 0.5 && holds(other, pointAt(curve, last))) last -= 1 / 128;
  const from = pointAt(curve, first);
  const to = pointAt(curve, last);
  // The part of a quadratic curve between two parameters: its control is the blossom of both (Ramshaw 1987).
  const blossom = (axis: 0 | 1): number =>
    (1 - first) * (1 - last) * curve.from[axis] +
    (first * (1 - last) + last * (1 - first)) * curve.control[axis] +
    first * last * curve.to[axis];
  return { from, control: [blossom(0), blossom(1)], to };
}
