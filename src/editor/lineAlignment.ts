/**
 * The line of the other side that stands where a line does, by linear interpolation between the nearest
 * passages in common; may be a fraction.
 * @param lines pairs of lines that stand beside each other, packed: left, right, left, right …
 * @param side on which `line` is, 0 left, 1 right
 */
export function counterpartLine(lines: readonly number[], line: number, side: 0 | 1): number {
  let before = { own: 0, other: 0 };
  for (let i = 0; i < lines.length; i += 2) {
    const pair = { own: lines[i + side], other: lines[i + 1 - side] };
    if (pair.own > line) {
      const share = (line - before.own) / Math.max(1, pair.own - before.own);
      return before.other + share * (pair.other - before.other);
    }
    before = pair;
  }
  return before.other + line - before.own;
}
