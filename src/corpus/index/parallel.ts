import { compareStrings } from '../../text/order';
import type { Span } from '../../text/span';

export type ParallelKind = 'verbatim' | 'near' | 'paraphrase';

/** A sentence of an article, by the article's URI. */
export interface Passage extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
}

/** A span of each of two articles. */
export interface SpanPair {
  readonly a: Span;
  readonly b: Span;
}

/**
 * Why two stretches of a paraphrase are taken for one: the same stem; words of one family; a country and the seat of its
 * government; figures of one value; words that are near in meaning.
 */
export type LinkReasonKind = 'stem' | 'family' | 'government' | 'figure' | 'meaning';

/** Words or figures of either sentence that carried a link in other words. */
export interface LinkReason extends SpanPair {
  readonly kind: LinkReasonKind;
}

/** A link between two sentences of different articles. */
export interface Parallel {
  readonly a: Passage;
  readonly b: Passage;
  /** Aligned spans, in the order of `a`; worked out when they are asked for, since both articles are read for it. */
  readonly shared: readonly SpanPair[];
  readonly kind: ParallelKind;
  /** Estimated chance that a reader accepts the link, 0 to 1; verbatim is 1. */
  readonly score: number;
  /** The score that the link would have if no figure of the two differed; absent where none does. */
  readonly likeness?: number | undefined;
  /** Length of the longest run of equal tokens; 0 for a paraphrase. */
  readonly run: number;
  /** Which words and figures carried a paraphrase; worked out when they are asked for. */
  readonly reasons?: readonly LinkReason[];
}

const kindRank: Readonly<Record<ParallelKind, number>> = { verbatim: 0, near: 1, paraphrase: 2 };

/** What the order of links is told by. */
type LinkPlace = Pick<Parallel, 'a' | 'b' | 'kind' | 'score'>;

/** Orders the parallels of one article by its text, and those of a sentence by kind and score, best first. */
export function inReadingOrder(one: LinkPlace, other: LinkPlace): number {
  return (
    one.a.start - other.a.start ||
    kindRank[one.kind] - kindRank[other.kind] ||
    other.score - one.score ||
    compareStrings(one.b.uri, other.b.uri) ||
    one.b.start - other.b.start
  );
}
