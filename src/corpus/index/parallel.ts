import type { Span } from '../../text/span';

export type ParallelKind = 'verbatim' | 'near' | 'paraphrase';

/** A sentence of an article, by the article's URI. */
export interface Passage extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
}

/** A link between two sentences of different articles. */
export interface Parallel {
  readonly a: Passage;
  readonly b: Passage;
  /** Aligned stretches, in the order of `a`; worked out when asked for, since both articles are read for it. */
  readonly shared: readonly { readonly a: Span; readonly b: Span }[];
  readonly kind: ParallelKind;
  /** Estimated chance that a reader accepts the link; verbatim is 1. */
  readonly score: number;
  /** Longest run of equal words. */
  readonly run: number;
}

/** Orders the parallels of one article by its text, and those of a sentence by kind and score, best first. */
export function inReadingOrder(x: Parallel, y: Parallel): number {
  return (
    x.a.start - y.a.start ||
    strength[y.kind] - strength[x.kind] ||
    y.score - x.score ||
    (x.b.uri < y.b.uri ? -1 : x.b.uri > y.b.uri ? 1 : x.b.start - y.b.start)
  );
}
const strength: Readonly<Record<ParallelKind, number>> = { verbatim: 2, near: 1, paraphrase: 0 };
