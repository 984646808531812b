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
 * until none of the minimal length is left. Of equally long runs the first in `a`, then in `b`, is taken. The runs are
 * found once and wait by their length; of one that has been covered in part, what is left waits on. So many tiles cost
 * little more than one where two tables have the same few words in ever other order.
 * @returns tiles in the order of `a`; no token is in two of them
 */
export function greedyStringTiling(a: ArrayLike<number>, b: ArrayLike<number>, minLength: number): Tile[] {
  if (a.length > maxLength || b.length > maxLength) return commonEnds(a, b, minLength);
  const runs = new CommonRuns(a, b, minLength);
  const [isCoveredInA, isCoveredInB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const tiles: Tile[] = [];
  for (let run = runs.takeLongest(); run; run = runs.takeLongest()) {
    const free = freePartsOf(run, isCoveredInA, isCoveredInB);
    if (free.length !== 1 || free[0].length < run.length) {
      for (const part of free) runs.add(part);
      continue;
    }
    tiles.push(run);
    isCoveredInA.fill(1, run.a, run.a + run.length);
    isCoveredInB.fill(1, run.b, run.b + run.length);
  }
  return tiles.sort((left, right) => left.a - right.a);
}

/** The stretches of a run of which no token is covered in either sequence. */
function freePartsOf(run: Tile, isCoveredInA: Uint8Array, isCoveredInB: Uint8Array): Tile[] {
  const parts: Tile[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && !isCoveredInA[run.a + at] && !isCoveredInB[run.b + at]) continue;
    if (at > from) parts.push({ a: run.a + from, b: run.b + from, length: at - from });
    from = at + 1;
  }
  return parts;
}

/** The common runs of two sequences of a minimal length, longest first, then by their places in the first and the second. */
class CommonRuns {
  /** Runs by length; those of one length are sorted when it is their turn. */
  private readonly waiting: (Tile[] | undefined)[] = [];
  /** What is left of those whose turn it is, the next one last. */
  private longest: Tile[] = [];

  constructor(
    a: ArrayLike<number>,
    b: ArrayLike<number>,
    private readonly minLength: number,
  ) {
    for (let i = 0; i < a.length; i++) {
      for (let j = 0; j < b.length; j++) {
        // Most tokens of two sentences differ; a run is followed from where it begins.
        if (a[i] !== b[j] || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue;
        const most = Math.min(a.length - i, b.length - j);
        let length = 1;
        while (length < most && a[i + length] === b[j + length]) length++;
        this.add({ a: i, b: j, length });
      }
    }
  }

  /** Takes in a run, shorter than those taken out so far. */
  add(run: Tile): void {
    if (run.length >= this.minLength) (this.waiting[run.length] ??= []).push(run);
  }

  takeLongest(): Tile | undefined {
    while (this.longest.length === 0 && this.waiting.length > this.minLength)
      this.longest = (this.waiting.pop() ?? []).sort((one, next) => next.a - one.a || next.b - one.b);
    return this.longest.pop();
  }
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
