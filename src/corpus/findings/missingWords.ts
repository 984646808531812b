import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import { statementBounds } from '../../lexicon/en/bounds';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt, wordIndicesIn } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';

/** The words of one side that the other lacks, told apart by place. */
export interface MissingWords {
  /** At the beginning and the end, in the sentences that are kept in part. */
  readonly ends: readonly Span[];
  readonly inside: readonly Span[];
}

/** @param spans words of a quotation that the other side lacks, in order */
export function placeMissingWords({ text }: Pick<Article, 'text'>, mark: Span, spans: readonly Span[]): MissingWords {
  const hasWord = (from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(from, to));
  let head = 0;
  let from = mark.start;
  while (head < spans.length && !hasWord(from, spans[head].start)) from = spans[head++].end;
  let tail = spans.length;
  let to = mark.end;
  while (tail > head && !hasWord(spans[tail - 1].end, to)) to = spans[--tail].start;
  // A sentence that is left out whole takes nothing from the others.
  const endsSentence = (start: number, end: number): boolean => /[.!?…]["'”’»)]*\s/.test(text.slice(start, end));
  while (from < mark.end && !hasWord(from, from + 1)) from++;
  while (to > mark.start && !hasWord(to - 1, to)) to--;
  return {
    ends: [
      ...spans.slice(0, head).filter(({ end }) => !endsSentence(end, from)),
      ...spans.slice(tail).filter(({ start }) => !endsSentence(to, start)),
    ],
    inside: spans.slice(head, tail),
  };
}

/** Our words before and after theirs, where all of theirs stand in a row in ours: the rest was cut off. */
export function cutWords({ article }: Annotated, ours: Span, other: Annotated, theirs: Span): Span[] | undefined {
  const stemsOf = ({ tokens }: Article, indices: readonly number[]): string[] =>
    indices.map((index) => lexemeOf(tokens.lower[index]).stem);
  const ourIndices = wordIndicesIn(article.tokens, ours);
  const ourStems = stemsOf(article, ourIndices);
  const theirStems = stemsOf(other.article, wordIndicesIn(other.article.tokens, theirs));
  for (let at = 0; at + theirStems.length <= ourStems.length; at++) {
    if (!theirStems.every((stem, offset) => ourStems[at + offset] === stem)) continue;
    return [...ourIndices.slice(0, at), ...ourIndices.slice(at + theirStems.length)].map((index) => ({
      start: article.tokens.start[index],
      end: article.tokens.end[index],
    }));
  }
  return undefined;
}

/** The bounds and numbers among some words, sorted; denials in one form: `can’t` for `cannot` changes nothing. */
export function boundsAmong({ tokens }: Pick<Article, 'tokens'>, spans: readonly Span[]): string {
  return spans
    .flatMap((span) => {
      const index = tokenAt(tokens, span.start);
      const lower = tokens.lower[index];
      if (lower === 'cannot' || lower.endsWith("n't")) return ['not'];
      return tokens.kind[index] === TokenKind.Number || statementBounds.has(lower) ? [lower] : [];
    })
    .sort()
    .join(' ');
}
