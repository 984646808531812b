import type { Article } from '../../article/article';
import { finiteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { subjectPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { contentWordsOf } from '../index/contentWords';
import { normalisedTokensOf } from '../index/normalisedTokens';

/** With more content words a sentence says something besides what it refers to: *The union says that it will.* has two. */
const maxContentWords = 2;

/**
 * Whether a sentence says only that something holds or not that another sentence tells: a pronoun with an auxiliary that has
 * no verb behind it, and hardly a word beside (*It does not, at least not today.*).
 */
export function isElliptic(article: Article, sentence: Span): boolean {
  const { tokens } = article;
  const from = tokenAt(tokens, sentence.start);
  let to = from;
  while (to < tokens.count && tokens.start[to] < sentence.end) to++;
  let hasBareAuxiliary = false;
  for (let i = from + 1; i < to && !hasBareAuxiliary; i++) {
    if (!finiteAuxiliaries.has(tokens.lower[i]) || !subjectPronouns.has(tokens.lower[i - 1])) continue;
    const behind = tokens.lower[i + 1] === 'not' ? i + 2 : i + 1;
    hasBareAuxiliary = behind >= to || tokens.kind[behind] === TokenKind.Mark;
  }
  if (!hasBareAuxiliary) return false;
  const content = contentWordsOf(normalisedTokensOf(article, sentence));
  return content.filter(({ token }) => !finiteAuxiliaries.has(tokens.lower[token])).length <= maxContentWords;
}
