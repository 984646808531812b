import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import { addToList } from '../../text/multimap';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { lexemeOf } from './lexemes';
import { normalisedTokensOf, type NormalisedToken } from './normalisedTokens';
import type { SpanPair } from './parallel';
import type { Tile } from './stringTiling';

/**
 * Where the tokens of tiles stand in two articles; none where an article has gone or changed since the tiles were
 * found.
 * @param spanA the sentence of the first article whose normalised tokens the tiles count
 */
export function spansOfTiles(
  a: Annotated | undefined,
  spanA: Span,
  b: Annotated | undefined,
  spanB: Span,
  tiles: readonly Tile[],
): SpanPair[] {
  if (!a || !b || spanA.end > a.article.text.length || spanB.end > b.article.text.length) return [];
  const tokensA = normalisedTokensOf(a.article, spanA);
  const tokensB = normalisedTokensOf(b.article, spanB);
  const pairs: SpanPair[] = [];
  for (const tile of tiles) {
    const spanInA = spanOfTokens(a.article, tokensA, tile.a, tile.length);
    const spanInB = spanOfTokens(b.article, tokensB, tile.b, tile.length);
    if (!spanInA || !spanInB) return [];
    pairs.push({ a: spanInA, b: spanInB });
  }
  return pairs;
}

function spanOfTokens(
  { tokens }: Article,
  sentence: readonly NormalisedToken[],
  from: number,
  length: number,
): Span | undefined {
  return from + length <= sentence.length
    ? { start: tokens.start[sentence[from].first], end: tokens.end[sentence[from + length - 1].last] }
    : undefined;
}

/**
 * Content words and numbers with the same stem in a span of either article, each used once, in the order of the first.
 */
export function spansOfSharedStems(a: Article, spanA: Span, b: Article, spanB: Span): SpanPair[] {
  const placesInB = new Map<string, number[]>();
  const startInB = tokenAt(b.tokens, spanB.start);
  // From the last on, so that the first is taken first.
  for (let j = tokenAt(b.tokens, spanB.end) - 1; j >= startInB; j--) {
    if (b.tokens.kind[j] === TokenKind.Word || b.tokens.kind[j] === TokenKind.Number)
      addToList(placesInB, lexemeOf(b.tokens.lower[j]).stem, j);
  }
  const pairs: SpanPair[] = [];
  const endInA = tokenAt(a.tokens, spanA.end);
  for (let i = tokenAt(a.tokens, spanA.start); i < endInA; i++) {
    const { stem, stopWord } = lexemeOf(a.tokens.lower[i]);
    const place = stopWord ? undefined : placesInB.get(stem)?.pop();
    if (place !== undefined) pairs.push({ a: tokenSpan(a, i), b: tokenSpan(b, place) });
  }
  return pairs;
}

function tokenSpan({ tokens }: Article, index: number): Span {
  return { start: tokens.start[index], end: tokens.end[index] };
}
