/** A run of tokens that stands in both sequences: where it begins in either, and its length in tokens. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Longer sequences (tables, lists without stops) are aligned at their ends only: the table of runs has the product of
 * the lengths.
 */
const maxLength = 400;

/**
 * Greedy string tiling (Wise 1993): takes the longest common run of tokens that are not yet covered, again and again,
 * until none of the minimal length is left. Of equally long runs the first in `a`, then in `b`, is taken. Cost is
 * bounded by the product of the lengths for each tile; sentences are short.
 * @returns tiles in the order of `a`; no token is in two of them
 */
export function greedyStringTiling(a: ArrayLike<number>, b: ArrayLike<number>, minLength: number): Tile[] {
  if (a.length > maxLength || b.length > maxLength) return commonEnds(a, b, minLength);
  const runs = commonRuns(a, b);
  const isCoveredInA = new Uint8Array(a.length);
  const isCoveredInB = new Uint8Array(b.length);
  const tiles: Tile[] = [];
  for (;;) {
    const tile = longestFreeRun(runs, isCoveredInA, isCoveredInB, minLength);
    if (!tile) return tiles.sort((left, right) => left.a - right.a);
    tiles.push(tile);
    isCoveredInA.fill(1, tile.a, tile.a + tile.length);
    isCoveredInB.fill(1, tile.b, tile.b + tile.length);
  }
}

/** Length of the common run that starts at token i of `a` and j of `b`, at index i · (length of b + 1) + j. */
function commonRuns(a: ArrayLike<number>, b: ArrayLike<number>): Uint16Array {
  const width = b.length + 1;
  const runs = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      if (a[i] === b[j]) runs[i * width + j] = runs[(i + 1) * width + j + 1] + 1;
    }
  }
  return runs;
}

/** The longest common run of which no token is covered, where there is one of the minimal length. */
function longestFreeRun(
  runs: Uint16Array,
  isCoveredInA: Uint8Array,
  isCoveredInB: Uint8Array,
  minLength: number,
): Tile | undefined {
  const width = isCoveredInB.length + 1;
  let longest = minLength - 1;
  let tile: Tile | undefined;
  for (let i = 0; i < isCoveredInA.length; i++) {
    if (isCoveredInA[i]) continue;
    for (let j = 0; j < isCoveredInB.length; j++) {
      const run = runs[i * width + j];
      if (run <= longest || isCoveredInB[j]) continue;
      let length = 0;
      while (length < run && !isCoveredInA[i + length] && !isCoveredInB[j + length]) length++;
      if (length <= longest) continue;
      longest = length;
      tile = { a: i, b: j, length };
    }
  }
  return tile;
}

/** The common beginning and the common end of two sequences, in linear time. */
function commonEnds(a: ArrayLike<number>, b: ArrayLike<number>, minLength: number): Tile[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const tiles: Tile[] = [];
  if (head >= minLength) tiles.push({ a: 0, b: 0, length: head });
  if (tail >= minLength) tiles.push({ a: a.length - tail, b: b.length - tail, length: tail });
  return tiles;
}
