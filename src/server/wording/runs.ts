import type { Article } from '../../article/article';
import { lexemeOf } from '../../corpus/index/lexemes';
import type { Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';
import { wholeCompounds } from '../../text/wholeCompounds';

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

/** Words without weight that may stand between two stretches told as one. */
const maxBetween = 2;

/**
 * Runs of words that were lost or changed, as whole words (`long-standing` where `standing` was), those joined between which no telling word was kept: of `the night in the
 * cold` an alignment may keep a *the* that stands elsewhere.
 */
export function changedRunsOf(article: Article, words: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const bare of runsOf(article, words)) {
    const run = wholeCompounds(article.text, bare);
    const last = runs.at(-1);
    const kept = last ? wordSpans(article, { start: last.end, end: Math.max(last.end, run.start) }) : [];
    const isOne = last && kept.length <= maxBetween && kept.every((word) => isStopWord(article, word));
    if (isOne) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else runs.push(run);
  }
  return runs;
}

/** Whether a word tells nothing by itself. */
export function isStopWord(article: Article, { start, end }: Span): boolean {
  return lexemeOf(article.shown.slice(start, end).toLowerCase()).stopWord;
}
