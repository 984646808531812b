import { negators } from '../../lexicon/en/negators';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';

/**
 * Whether a sentence says that something is not so: an odd number of negators (`did not deny` asserts).
 * Words alone tell: irony and `fail to` are beyond it.
 */
export function isNegated({ tokens: words }: Article, span: Span): boolean {
  let count = 0;
  for (let i = tokenAt(words, span.start); i < words.count && words.start[i] < span.end; i++)
    if (negators.has(words.lower[i]) || words.lower[i].endsWith("n't")) count++;
  return count % 2 === 1;
}
