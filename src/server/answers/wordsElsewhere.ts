import type { Article } from '../../article/article';
import { longestCommonSubsequence, type WordPair } from '../../corpus/findings/drift/alignment';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';

/** Words of one wording that stand otherwise in the other; one of the two may be empty. */
export interface WordChange {
  readonly asked: string;
  readonly there: string;
}

/** Where some words stand in an article, in these or in changed words. */
export interface FoundWords extends Span {
  /** 1 where all words stand there in a row; else the share of the words of the longer wording that both have in order. */
  readonly share: number;
  readonly changes: readonly WordChange[];
}

/** A word or a sign that counts as one, in UTF-16 code units of its article. */
export interface AskedWord extends Span {
  /** Lower case, apostrophes straightened, the stop of a short form left out. */
  readonly lower: string;
}

/**
 * A sentence counts as changed, and not as another one, where so many of its words stand in the other in one order and
 * make up such a share of it: what makes two sentences near parallels. Of fewer words more have to agree.
 */
const minAligned = 6;
const minShare = 0.5;
const minAlignedOfShort = 3;
const minShareOfShort = 0.65;
/** Words of one sentence that are compared, and of a place: the table of their subsequences takes the product. */
export const maxAskedWords = 120;
const maxWindowWords = 240;
/** A word at the end of an alignment that stands further from the next is chance: *the … the*. */
const maxStep = 4;

/** The words of a span, and signs that change what is said: *$5* is not *£5*. */
export function askedWordsIn({ tokens, shown }: Article, span: Span): AskedWord[] {
  const words: AskedWord[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i], tokens.end[i]];
    if (start < span.start || end > span.end) continue;
    if (tokens.kind[i] === TokenKind.Mark && !/[\p{Sc}%]/u.test(shown.slice(start, end))) continue;
    words.push({ start, end, lower: tokens.lower[i].replace(/\.$/, '') });
  }
  return words;
}

/** Where all of some words stand in an article in a row, letter case and marks aside; undefined where they do not. */
export function findInARow(wanted: readonly AskedWord[], there: readonly AskedWord[]): Span | undefined {
  if (wanted.length === 0) return undefined;
  for (let at = 0; at + wanted.length <= there.length; at++) {
    let length = 0;
    while (length < wanted.length && wanted[length].lower === there[at + length].lower) length++;
    if (length === wanted.length) return { start: there[at].start, end: there[at + length - 1].end };
  }
  return undefined;
}

/**
 * The stretch of an article that has most words of a sentence in their order, and what stands there otherwise; undefined
 * where none has enough of them.
 * @param ours at most `maxAskedWords`, of `asked`
 * @param there all words of the article
 */
export function findChanged(
  asked: Article,
  ours: readonly AskedWord[],
  article: Article,
  there: readonly AskedWord[],
): FoundWords | undefined {
  let best: { readonly words: readonly AskedWord[]; readonly pairs: readonly WordPair[] } | undefined;
  for (const words of windowsOf(article, there)) {
    const lower = ({ lower }: AskedWord): string => lower;
    const pairs = withoutChance(longestCommonSubsequence(ours.map(lower), words.map(lower)));
    if (pairs.length > (best?.pairs.length ?? 0)) best = { words, pairs };
  }
  if (!best) return undefined;
  const { words, pairs } = best;
  const [from, to] = boundsOf(ours.length, words.length, pairs);
  const share = pairs.length / Math.max(ours.length, to - from);
  const isEnough =
    (pairs.length >= minAligned && share >= minShare) ||
    (pairs.length >= minAlignedOfShort && share >= minShareOfShort);
  if (!isEnough) return undefined;
  const gaps = [...pairs, { a: ours.length, b: to }];
  const changes = gaps.flatMap(({ a, b }, index): WordChange[] => {
    const before = index > 0 ? pairs[index - 1] : { a: -1, b: from - 1 };
    const [lost, added] = [ours.slice(before.a + 1, a), words.slice(before.b + 1, b)];
    return lost.length + added.length === 0 ? [] : [{ asked: textOf(asked, lost), there: textOf(article, added) }];
  });
  return { start: words[from].start, end: words[to - 1].end, share, changes };
}

/** Each sentence of an article, and each with the next: what was asked for may be cut otherwise. */
function windowsOf({ sentences }: Article, there: readonly AskedWord[]): AskedWord[][] {
  const windows: AskedWord[][] = [];
  let at = 0;
  let before: AskedWord[] = [];
  for (const { end } of sentences) {
    const from = at;
    while (at < there.length && there[at].start < end) at++;
    const words = there.slice(from, at);
    if (words.length === 0) continue;
    windows.push(words.slice(0, maxWindowWords));
    if (before.length > 0) windows.push([...before, ...words].slice(0, maxWindowWords));
    before = words;
  }
  return windows;
}

/** Pairs without those at either end that stand alone. */
function withoutChance(pairs: readonly WordPair[]): readonly WordPair[] {
  const isFar = (one: WordPair, next: WordPair): boolean => next.b - one.b > maxStep || next.a - one.a > maxStep;
  let [from, to] = [0, pairs.length];
  while (to - from > 1 && isFar(pairs[from], pairs[from + 1])) from++;
  while (to - from > 1 && isFar(pairs[to - 2], pairs[to - 1])) to--;
  return pairs.slice(from, to);
}

/** From which word of a window to which the place goes: words that were exchanged at its ends belong to it. */
function boundsOf(asked: number, window: number, pairs: readonly WordPair[]): readonly [number, number] {
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  return [Math.max(0, first.b - first.a), Math.min(window, last.b + (asked - last.a))];
}

/** Words as they stand, with what stands between them. */
function textOf({ text }: Article, words: readonly AskedWord[]): string {
  const last = words.at(-1);
  return last ? text.slice(words[0].start, last.end).replace(/\s+/g, ' ') : '';
}
