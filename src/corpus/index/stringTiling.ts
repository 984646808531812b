/** A run of words that stands in both sequences: positions and length in words. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Greedy string tiling (Wise 1993): repeatedly takes the longest common run of words not yet
 * covered, down to `least` words. Sentences are short, so the plain algorithm is fast; its cost is
 * bounded by the product of the two lengths.
 */
export function greedyStringTiling(a: ArrayLike<number>, b: ArrayLike<number>, least: number): Tile[] {
  const tiles: Tile[] = [];
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0 || n > 400 || m > 400) return n > 400 || m > 400 ? alignLong(a, b, least) : tiles;
  // runs[i][j]: length of the common run that starts at a[i], b[j]
  const width = m + 1;
  const runs = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      if (a[i] === b[j]) runs[i * width + j] = runs[(i + 1) * width + j + 1] + 1;
    }
  }
  const usedA = new Uint8Array(n);
  const usedB = new Uint8Array(m);
  for (;;) {
    let best = least - 1;
    let bestI = -1;
    let bestJ = -1;
    for (let i = 0; i < n; i++) {
      if (usedA[i]) continue;
      for (let j = 0; j < m; j++) {
        let length = runs[i * width + j];
        if (length <= best || usedB[j]) continue;
        let k = 0;
        while (k < length && !usedA[i + k] && !usedB[j + k]) k++;
        length = k;
        if (length > best) {
          best = length;
          bestI = i;
          bestJ = j;
        }
      }
    }
    if (bestI < 0) return tiles.sort((x, y) => x.a - y.a);
    tiles.push({ a: bestI, b: bestJ, length: best });
    usedA.fill(1, bestI, bestI + best);
    usedB.fill(1, bestJ, bestJ + best);
  }
}

/** Beyond 400 words (tables, lists without stops): common prefix and suffix only, in linear time. */
function alignLong(a: ArrayLike<number>, b: ArrayLike<number>, least: number): Tile[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const tiles: Tile[] = [];
  if (head >= least) tiles.push({ a: 0, b: 0, length: head });
  if (tail >= least) tiles.push({ a: a.length - tail, b: b.length - tail, length: tail });
  return tiles;
}
