import { negators, nounNegators } from '../../lexicon/en/negators';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';

/** Whether a word in lower case turns a statement into its contrary. */
export function isNegator(lower: string): boolean {
  return negators.has(lower) || lower.endsWith("n't");
}

/**
 * Whether a sentence says that something is not so: an odd number of negators (`did not deny` asserts). A `nor` goes on with
 * what `neither` or `not` opened, and is none by itself.
 * Words alone tell: irony and `fail to` are not recognised.
 */
export function isNegated({ tokens }: Pick<Article, 'tokens'>, span: Span): boolean {
  let count = 0;
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (isNegator(tokens.lower[i]) && !(count > 0 && tokens.lower[i] === 'nor')) count++;
  return count % 2 === 1;
}

/**
 * Whether of two sentences surely one says what the other denies. Where a noun is negated (`no reason to believe that the
 * rules were ignored`) the verb's negation in the other may say the same (`the rules were not ignored`).
 */
export function isDenial(
  one: Pick<Article, 'tokens'>,
  span: Span,
  other: Pick<Article, 'tokens'>,
  otherSpan: Span,
): boolean {
  return (
    isNegated(one, span) !== isNegated(other, otherSpan) &&
    !hasNounNegator(one, span) &&
    !hasNounNegator(other, otherSpan)
  );
}

function hasNounNegator({ tokens }: Pick<Article, 'tokens'>, span: Span): boolean {
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (nounNegators.has(tokens.lower[i])) return true;
  return false;
}
