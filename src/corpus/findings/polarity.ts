import { negators, nounNegators } from '../../lexicon/en/negators';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';
import { isSameWordFamily } from './wordFamilies';

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
 * Whether of two sentences surely one says what the other denies: `did not fall`, `fell`. Another thing denied, `340 did not
 * report`, denies nothing of `340 are on strike`. Where a noun is negated (`no reason to believe that the rules were ignored`)
 * the verb's negation in the other may say the same (`the rules were not ignored`).
 */
export function isDenial(
  one: Pick<Article, 'tokens'>,
  span: Span,
  other: Pick<Article, 'tokens'>,
  otherSpan: Span,
): boolean {
  const isOursNegated = isNegated(one, span);
  if (isOursNegated === isNegated(other, otherSpan)) return false;
  if (hasNounNegator(one, span) || hasNounNegator(other, otherSpan)) return false;
  return isOursNegated ? deniesWordOf(one, span, other, otherSpan) : deniesWordOf(other, otherSpan, one, span);
}

/** Words behind a negator among which that stands which it denies: `did not at any time in May`. Chosen, not fitted. */
const deniedReach = 8;

/** Whether a word that a sentence denies stands in another that does not deny it. */
function deniesWordOf(
  one: Pick<Article, 'tokens'>,
  span: Span,
  other: Pick<Article, 'tokens'>,
  otherSpan: Span,
): boolean {
  const denied = deniedStems(one, span);
  const deniedThere = deniedStems(other, otherSpan);
  const said = contentStems(other, tokenAt(other.tokens, otherSpan.start), otherSpan.end);
  return denied.some(
    (stem) =>
      said.some((each) => isSameWordFamily(stem, each)) && !deniedThere.some((each) => isSameWordFamily(stem, each)),
  );
}

/** Stems of what a sentence denies: behind `not` the first word that says something, behind `denied` and `neither` any. */
function deniedStems({ tokens }: Pick<Article, 'tokens'>, { start, end }: Span): string[] {
  const stems: string[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++) {
    const lower = tokens.lower[i];
    if (!isNegator(lower)) continue;
    const behind = contentStems({ tokens }, i + 1, Math.min(end, endOfReach(tokens, i + deniedReach)));
    stems.push(...(verbNegators.has(lower) || lower.endsWith("n't") ? behind.slice(0, 1) : behind));
  }
  return stems;
}

const verbNegators: ReadonlySet<string> = new Set(['not', 'never', 'cannot']);

function endOfReach({ end, count }: Article['tokens'], last: number): number {
  return end[Math.min(last, count - 1)];
}

/** Stems of the words that say something, manner aside: `immediately` stands between `not` and its verb. */
function contentStems({ tokens }: Pick<Article, 'tokens'>, from: number, end: number): string[] {
  const stems: string[] = [];
  for (let i = from; i < tokens.count && tokens.start[i] < end; i++) {
    const lower = tokens.lower[i];
    if (tokens.kind[i] !== TokenKind.Word || lower.endsWith('ly') || isNegator(lower)) continue;
    const { stem, stopWord } = lexemeOf(lower);
    if (!stopWord) stems.push(stem);
  }
  return stems;
}

function hasNounNegator({ tokens }: Pick<Article, 'tokens'>, span: Span): boolean {
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (nounNegators.has(tokens.lower[i])) return true;
  return false;
}
