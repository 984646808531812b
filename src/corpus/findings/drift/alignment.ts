import type { ComparedWord } from './comparedWords';
import { isSlip } from './slips';

/** Indices of two equal words, one of each wording. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
}

/** Words compared on either side; aligning them takes a part of the square. */
export const maxAlignedWords = 400;
/** Different words of one side that are tried as slips of the other's. */
const maxSlipCandidates = 60;
/** A pair further than that from both its neighbours is chance: `I … I`. In words; chosen in reading, not fitted. */
const maxStep = 3;
/** Shorter runs of pairs at the ends of an alignment, cut off from the rest by a long gap, are chance too. */
const minEndRun = 3;

/**
 * Pairs equal words along a longest common subsequence (Wagner and Fischer 1974), spelling, inflection and slips aside,
 * and leaves out pairs that stand alone. At most `maxAlignedWords` of either side are looked at.
 */
export function alignWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): WordPair[] {
  const ours = a.slice(0, maxAlignedWords).map(({ key }) => key);
  const theirs = keysAs(a, b.slice(0, maxAlignedWords));
  const pairs = longestCommonSubsequence(ours, theirs);
  return withoutChance(
    pairs,
    (pair) => isAtEdge(a, b, pair, -1),
    (pair) => isAtEdge(a, b, pair, 1),
  );
}

/** The keys of `b`, where a word is a slip of one of `a` that of the other. */
function keysAs(a: readonly ComparedWord[], b: readonly ComparedWord[]): string[] {
  const [known, wanted] = [new Set(a.map(({ key }) => key)), new Set(b.map(({ key }) => key))];
  const unmatched = distinct(a, wanted);
  const slips = new Map<string, string>();
  for (const word of distinct(b, known)) {
    const match = unmatched.find((other) => isSlip(other, word));
    if (match) slips.set(word.key, match.key);
  }
  return b.map(({ key }) => slips.get(key) ?? key);
}

/** One word for each key that is not among some others. */
function distinct(words: readonly ComparedWord[], without: ReadonlySet<string>): ComparedWord[] {
  const byKey = new Map<string, ComparedWord>();
  for (const word of words) {
    if (byKey.size >= maxSlipCandidates) break;
    if (!without.has(word.key) && !byKey.has(word.key)) byKey.set(word.key, word);
  }
  return [...byKey.values()];
}

/** Pairs of equal keys, as many as can stand in one order on both sides. Takes the product of their numbers. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): WordPair[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const inner = subsequenceOfDiffering(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => ({ a: index, b: index })),
    ...inner.map((pair) => ({ a: pair.a + head, b: pair.b + head })),
    ...Array.from({ length: tail }, (_, index) => ({ a: a.length - tail + index, b: b.length - tail + index })),
  ];
}

/** Bits of an entry of a row. */
const entryBits = 32;

/**
 * Row by row from the end, a bit for each place of `b` says whether the subsequence of the rests grows there: 32 places at
 * once (Crochemore and others 2001; Hyyrö 2004). A bit that is not set stands for growth.
 */
function subsequenceOfDiffering(a: readonly string[], b: readonly string[]): WordPair[] {
  const width = Math.ceil(b.length / entryBits);
  const places = placesFromEnd(b, width);
  const rows: Uint32Array[] = new Array<Uint32Array>(a.length + 1);
  rows[a.length] = new Uint32Array(width).fill(0xffffffff);
  for (let i = a.length - 1; i >= 0; i--) {
    const known = places.get(a[i]);
    rows[i] = known ? nextRow(rows[i + 1], known) : rows[i + 1];
  }
  const grows = (row: number, j: number): boolean => {
    const place = b.length - 1 - j;
    return (rows[row][place >>> 5] & (1 << (place & 31))) === 0;
  };
  const pairs: WordPair[] = [];
  const longest = lengthFrom(rows[0], b.length);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const isNeeded = (): boolean => lengthFrom(rows[i + 1], b.length - j) < longest - pairs.length;
    if (a[i] === b[j]) pairs.push({ a: i++, b: j++ });
    else if (grows(i, j) || rows[i] === rows[i + 1] || !isNeeded()) i++;
    else j++;
  }
  return pairs;
}

/** By key, a bit for each of its places, counted from the end. */
function placesFromEnd(keys: readonly string[], width: number): Map<string, Uint32Array> {
  const places = new Map<string, Uint32Array>();
  keys.forEach((key, index) => {
    const known = places.get(key) ?? new Uint32Array(width);
    places.set(key, known);
    const place = keys.length - 1 - index;
    known[place >>> 5] |= 1 << (place & 31);
  });
  return places;
}

/** The row before another, of a word with these places. */
function nextRow(row: Uint32Array, places: Uint32Array): Uint32Array {
  const next = new Uint32Array(row.length);
  let carry = 0;
  for (let at = 0; at < row.length; at++) {
    const sum = row[at] + ((row[at] & places[at]) >>> 0) + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    next[at] = sum | (row[at] & ~places[at]);
  }
  return next;
}

/** Length of the subsequence of a row with the last so many places: bits that are not set. */
function lengthFrom(row: Uint32Array, count: number): number {
  let length = 0;
  for (let at = 0; at * entryBits < count; at++) {
    const left = count - at * entryBits;
    const unset = ~row[at] & (left < entryBits ? 2 ** left - 1 : -1);
    length += bitsIn(unset);
  }
  return length;
}

/** Bits that are set in a number of 32. */
function bitsIn(number: number): number {
  let pairs = number - ((number >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function isNear(one: WordPair | undefined, next: WordPair | undefined): boolean {
  return one !== undefined && next !== undefined && next.a - one.a <= maxStep && next.b - one.b <= maxStep;
}

/** Whether a pair is the first or the last word of its sentence on both sides. */
function isAtEdge(a: readonly ComparedWord[], b: readonly ComparedWord[], pair: WordPair, step: 1 | -1): boolean {
  const isLast = (words: readonly ComparedWord[], at: number): boolean =>
    at + step < 0 || words.at(at + step)?.sentence !== words[at].sentence;
  return isLast(a, pair.a) && isLast(b, pair.b);
}

/** @param opens whether a pair begins a sentence on both sides, @param closes ends one */
function withoutChance(
  pairs: readonly WordPair[],
  opens: (pair: WordPair) => boolean,
  closes: (pair: WordPair) => boolean,
): WordPair[] {
  const supported = pairs.filter(
    (pair, index) => isNear(index > 0 ? pairs[index - 1] : undefined, pair) || isNear(pair, pairs.at(index + 1)),
  );
  const runs: WordPair[][] = [];
  for (const pair of supported) {
    const run = runs.at(-1);
    if (run && isNear(run.at(-1), pair)) run.push(pair);
    else runs.push([pair]);
  }
  const isLong = ({ length }: readonly WordPair[]): boolean => length >= minEndRun;
  const first = runs.findIndex((run) => isLong(run) || opens(run[0]));
  const behind = [...runs].reverse().findIndex((run) => isLong(run) || closes(run[run.length - 1]));
  return first < 0 || behind < 0 ? [] : runs.slice(first, runs.length - behind).flat();
}
