import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';

/** The words of a span, each as a span of its own. */
export function wordSpans({ tokens }: Article, span: Span): Span[] {
  return wordIndicesIn(tokens, span).map((index) => ({ start: tokens.start[index], end: tokens.end[index] }));
}

/** Single words joined to the runs they form: nothing but blanks and marks stands between them. */
export function runsOf(article: Article, words: readonly Span[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(article.shown.slice(last.end, word.start))) last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  }
  return runs;
}
