/**
 * Offsets at which a pattern stands in a text, those that overlap included, in order (Knuth, Morris and Pratt 1977).
 * Linear in both, whatever they are: `indexOf` from match to match takes quadratic time on *aaaa…*.
 */
export function* occurrencesOf(text: string, pattern: string): Generator<number> {
  if (pattern === '') return;
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1];
    if (pattern.charCodeAt(matched) === unit) matched++;
    if (matched < pattern.length) continue;
    yield at + 1 - matched;
    matched = borders[matched - 1];
  }
}

/** For each beginning of a pattern, the length of its longest proper part that it both begins and ends with. */
function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let length = 0;
  for (let i = 1; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    while (length > 0 && pattern.charCodeAt(length) !== unit) length = borders[length - 1];
    if (pattern.charCodeAt(length) === unit) length++;
    borders[i] = length;
  }
  return borders;
}

/** Code units at the head of a pattern by which it is looked for along with others; the rest is compared where that stands. */
const headLength = 24;

/**
 * Offsets at which each of many patterns stands in a text, those that overlap included, in one go (Aho and Corasick 1975).
 * Linear in the text, the patterns and the places where their heads stand.
 * @param found is told the number of a pattern and an offset, for each pattern in order
 * @param maxSteps code units of patterns that are compared with places at most
 * @returns whether the whole text was gone through
 */
export function eachOccurrence(
  text: string,
  patterns: readonly string[],
  found: (pattern: number, at: number) => void,
  maxSteps: number,
): boolean {
  const heads = new Heads(patterns);
  let left = maxSteps;
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = heads.after(node, text.charCodeAt(at));
    for (let ended = heads.endedAt(node); ended > 0; ended = heads.endedBehind(ended)) {
      const start = at + 1 - heads.lengthOf(ended);
      for (const pattern of heads.patternsOf(ended)) {
        const compared = commonLength(patterns[pattern], text, start);
        left -= 1 + compared;
        if (left < 0) return false;
        if (compared === patterns[pattern].length) found(pattern, start);
      }
    }
  }
  return true;
}

/** Code units of a pattern that stand at a place. */
function commonLength(pattern: string, text: string, start: number): number {
  let length = 0;
  while (length < pattern.length && pattern.charCodeAt(length) === text.charCodeAt(start + length)) length++;
  return length;
}

/** The heads of patterns as a tree of code units; node 0 is where nothing is read of any. */
class Heads {
  /** The node behind a node and a code unit. */
  private readonly children = new Map<number, number>();
  private readonly lengths: number[] = [0];
  private readonly patterns: number[][] = [[]];
  /** Of each node that of the longest end of what was read which begins a head. */
  private readonly shorter: number[] = [0];
  /** Of each node the next among those at which a head ends. */
  private readonly ended: number[] = [0];

  constructor(patterns: readonly string[]) {
    // Parents first, as their ends are those that their children's are found by.
    const edges: { readonly parent: number; readonly unit: number; readonly node: number }[] = [];
    for (const [index, pattern] of patterns.entries()) {
      let node = 0;
      const end = Math.min(pattern.length, headLength);
      for (let at = 0; at < end; at++) {
        const unit = pattern.charCodeAt(at);
        const child = this.childOf(node, unit) ?? this.lengths.push(at + 1) - 1;
        if (child === this.patterns.length) {
          this.patterns.push([]);
          this.children.set(keyOf(node, unit), child);
          edges.push({ parent: node, unit, node: child });
        }
        node = child;
      }
      if (node > 0) this.patterns[node].push(index);
    }
    edges.sort((one, other) => this.lengths[one.node] - this.lengths[other.node]);
    for (const { parent, unit, node } of edges) {
      const shorter = parent === 0 ? 0 : this.after(this.shorter[parent], unit);
      this.shorter[node] = shorter;
      this.ended[node] = this.patterns[shorter].length > 0 ? shorter : this.ended[shorter];
    }
  }

  /** The node at which one is that has read one more code unit. */
  after(node: number, unit: number): number {
    for (let from = node; ; from = this.shorter[from]) {
      const child = this.childOf(from, unit);
      if (child !== undefined) return child;
      if (from === 0) return 0;
    }
  }

  /** The node of the longest head that ends at a node; 0 for none. */
  endedAt(node: number): number {
    return this.patterns[node].length > 0 ? node : this.ended[node];
  }

  /** The next shorter one; 0 for none. */
  endedBehind(node: number): number {
    return this.ended[node];
  }

  /** Code units of the head that ends at a node. */
  lengthOf(node: number): number {
    return this.lengths[node];
  }

  /** Numbers of the patterns whose head ends at a node. */
  patternsOf(node: number): readonly number[] {
    return this.patterns[node];
  }

  private childOf(node: number, unit: number): number | undefined {
    return this.children.get(keyOf(node, unit));
  }
}

function keyOf(node: number, unit: number): number {
  return node * 0x10000 + unit;
}
