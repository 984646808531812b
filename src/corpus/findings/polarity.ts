import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';

// `no` and `without` negate a noun as a rule, and are as often part of what is said on both sides.
const negators = new Set(
  'not never cannot neither nor deny denies denied denying refute refutes refuted reject rejects rejected untrue false'.split(
    ' ',
  ),
);

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
