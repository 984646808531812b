import type { Article } from '../../article/article';
import { clauseBoundaries } from '../../lexicon/en/events';
import type { Span } from '../../text/span';
import { tokenAt, TokenKind, wordIndicesIn } from '../../text/tokens';

/** Code units before what matters that a narrow row has room for: so near the sentence is told from its start. */
const maxBefore = 24;
/** Where no clause begins so near before it, a few words before it are told. Chosen on rows of a view, not fitted. */
const maxClause = 40;
const wordsBefore = 3;

/**
 * Where the words begin that tell what matters of a sentence: at its start, at the start of the clause, or a few words before.
 * @param start of what matters, as the sentence an offset of the article's text
 */
export function clauseStart({ tokens }: Pick<Article, 'tokens'>, sentence: Span, start: number): number {
  if (start - sentence.start <= maxBefore) return sentence.start;
  const at = tokenAt(tokens, start);
  const first = tokenAt(tokens, sentence.start);
  for (let i = at - 1; i > first && start - tokens.start[i] <= maxClause; i--) {
    if (tokens.kind[i] === TokenKind.Mark && !/[-'’]/.test(tokens.lower[i]))
      return i + 1 < at ? tokens.start[i + 1] : start;
    if (clauseBoundaries.has(tokens.lower[i])) return tokens.start[i];
  }
  const before = wordIndicesIn(tokens, { start: sentence.start, end: start }).slice(-wordsBefore);
  return before.length > 0 ? tokens.start[before[0]] : sentence.start;
}
