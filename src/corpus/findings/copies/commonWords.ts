import type { Article } from '../../../article/article';
import { stopWords } from '../../../lexicon/en/stopWords';
import { addToList } from '../../../text/multimap';
import type { Span } from '../../../text/span';
import { TokenKind, wordIndicesIn } from '../../../text/tokens';
import type { Parallel, SpanPair } from '../../index/parallel';

/** A run of so many equal words is drawn and counted, where one of them is no function word. The same as for marks. */
const minRun = 2;

/** Between sentences linked in other words alone, shorter runs are names and formulas: `the coast guard`. Chosen, not fitted. */
const minRunInOtherWords = 4;

/** What two articles have in common word for word: what is counted is what is shown. */
export interface CommonWords {
  /** Words in the runs of all pairs. */
  readonly words: number;
  /** Words of the longest run. */
  readonly longest: number;
  /** Where it stands; undefined where there is none. */
  readonly longestAt: SpanPair | undefined;
  /** Pairs of sentences that are equal. */
  readonly equalSentences: number;
  /** Sentences with runs in common, in the order of the first article. */
  readonly pairs: readonly CommonPair[];
}

/** Two sentences with the equal words that are counted for them. */
export interface CommonPair {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
  readonly isEqual: boolean;
  /** Equal stretches, in the order of the first sentence. */
  readonly runs: readonly SpanPair[];
}

/** Equal words in a row, by indices of tokens of either article. */
interface Run {
  readonly parallel: Parallel;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Counts the words that two articles have in common: runs of equal words within their parallels, the longest first, each
 * word of either article once (greedy string tiling, Wise 1993, over what is linked).
 * @param parallels from the first article to the second
 */
export function commonWords(a: Article, b: Article, parallels: readonly Parallel[]): CommonWords {
  const runs = parallels.flatMap((parallel) => runsOf(a, b, parallel));
  runs.sort((one, other) => other.a.length - one.a.length || one.a[0] - other.a[0] || one.b[0] - other.b[0]);
  const [usedHere, usedThere] = [new Set<number>(), new Set<number>()];
  const accepted = new Map<Parallel, Run[]>();
  let longest: Run | undefined;
  for (const whole of runs)
    for (const run of freePieces(whole, (index) => usedHere.has(whole.a[index]) || usedThere.has(whole.b[index]))) {
      if (!isCounted(a, run)) continue;
      for (const token of run.a) usedHere.add(token);
      for (const token of run.b) usedThere.add(token);
      if (run.a.length > (longest?.a.length ?? 0)) longest = run;
      addToList(accepted, run.parallel, run);
    }
  const pairs = [...accepted]
    .map(([parallel, own]) => pairOf(a, b, parallel, own))
    .sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
  return {
    words: pairs.reduce((sum, { words }) => sum + words, 0),
    longest: longest?.a.length ?? 0,
    longestAt: longest && { a: spanOf(a, longest.a), b: spanOf(b, longest.b) },
    equalSentences: pairs.filter(({ isEqual }) => isEqual).length,
    pairs,
  };
}

/** What is left of a run where some of its words are counted already. */
function freePieces({ parallel, a, b }: Run, isUsed: (index: number) => boolean): Run[] {
  const pieces: Run[] = [];
  for (let from = 0; from < a.length; from++) {
    if (isUsed(from)) continue;
    let to = from + 1;
    while (to < a.length && !isUsed(to)) to++;
    pieces.push({ parallel, a: a.slice(from, to), b: b.slice(from, to) });
    from = to;
  }
  return pieces;
}

function isCounted(article: Article, { a, parallel: { kind } }: Run): boolean {
  return (
    a.length >= (kind === 'paraphrase' ? minRunInOtherWords : minRun) && a.some((token) => isContent(article, token))
  );
}

function pairOf(a: Article, b: Article, { a: ours, b: theirs, kind }: Parallel, runs: readonly Run[]): CommonPair {
  const inOrder = [...runs].sort((one, other) => one.a[0] - other.a[0]);
  return {
    a: { start: ours.start, end: ours.end },
    b: { start: theirs.start, end: theirs.end },
    words: runs.reduce((sum, run) => sum + run.a.length, 0),
    isEqual: kind === 'verbatim',
    runs: inOrder.map((run) => ({ a: spanOf(a, run.a), b: spanOf(b, run.b) })),
  };
}

function spanOf({ tokens }: Article, indices: readonly number[]): Span {
  return { start: tokens.start[indices[0]], end: tokens.end[indices[indices.length - 1]] };
}

/**
 * The runs of equal words around what a parallel aligns; marks between words do not part them. Links in other words align
 * single words: those beside them that are equal too belong to the run, *dark since January*.
 */
function runsOf(a: Article, b: Article, parallel: Parallel): Run[] {
  const here = wordIndicesIn(a.tokens, parallel.a);
  const there = wordIndicesIn(b.tokens, parallel.b);
  const placeHere = new Map(here.map((token, place) => [token, place]));
  const placeThere = new Map(there.map((token, place) => [token, place]));
  const isEqual = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < here.length && j < there.length && a.tokens.lower[here[i]] === b.tokens.lower[there[j]];
  const runs: Run[] = [];
  // Pairs of places that stand in a run: each of its words leads to it.
  const seen = new Set<number>();
  for (const [ours, theirs] of parallel.shared.flatMap((shared) => equalWords(a, b, shared))) {
    let [i, j] = [placeHere.get(ours) ?? -1, placeThere.get(theirs) ?? -1];
    if (!isEqual(i, j) || seen.has(i * there.length + j)) continue;
    while (isEqual(i - 1, j - 1)) [i, j] = [i - 1, j - 1];
    let length = 1;
    while (isEqual(i + length, j + length)) length++;
    for (let at = 0; at < length; at++) seen.add((i + at) * there.length + j + at);
    runs.push({ parallel, a: here.slice(i, i + length), b: there.slice(j, j + length) });
  }
  return runs.filter((run) => isCounted(a, run));
}

/** The words of an aligned stretch by pairs, where both sides have the same number; those that are equal. */
function equalWords(a: Article, b: Article, { a: ours, b: theirs }: SpanPair): [here: number, there: number][] {
  const here = wordIndicesIn(a.tokens, ours);
  const there = wordIndicesIn(b.tokens, theirs);
  if (here.length !== there.length) return [];
  return here.flatMap((token, index): [number, number][] =>
    a.tokens.lower[token] === b.tokens.lower[there[index]] ? [[token, there[index]]] : [],
  );
}

function isContent({ tokens }: Article, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number || !stopWords.has(tokens.lower[token]);
}
