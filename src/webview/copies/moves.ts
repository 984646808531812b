import { centreOf, type Box } from './geometry';

/** What each arrow points to. */
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How much farther a node counts for each pixel that it lies aside. */
const asideFactor = 2;

/** The node to which an arrow leads from another: the nearest in that direction; undefined for other keys and at the edges. */
export function nodeAt(key: string, from: number, boxes: readonly Box[]): number | undefined {
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  const own = boxes.at(from);
  if (!direction || !own || from < 0) return undefined;
  const [x, y] = centreOf(own);
  let best: { readonly index: number; readonly distance: number } | undefined;
  boxes.forEach((box, index) => {
    const [dx, dy] = [centreOf(box)[0] - x, centreOf(box)[1] - y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const distance = ahead + asideFactor * aside;
    if (index !== from && ahead > 0 && (!best || distance < best.distance)) best = { index, distance };
  });
  return best?.index;
}
