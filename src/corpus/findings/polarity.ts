import { negators } from '../../lexicon/en/negators';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';

/**
 * Whether a sentence says that something is not so: an odd number of negators (`did not deny` asserts).
 * Words alone tell: irony and `fail to` are not recognised.
 */
export function isNegated({ tokens }: Pick<Article, 'tokens'>, span: Span): boolean {
  let count = 0;
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (negators.has(tokens.lower[i]) || tokens.lower[i].endsWith("n't")) count++;
  return count % 2 === 1;
}
