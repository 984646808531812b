import type { Article } from '../../../article/article';
import { isDigit } from '../../../text/characters';
import { TokenKind, tokenAt } from '../../../text/tokens';
import type { SentenceWords } from './sentenceWords';
import { opensPhrase } from './wordForms';

/** Marks that separate clauses. A hyphen does between spaces alone: `well-known`; see `isOfWord`. */
const separators = new Set([...',;:()–—“”"«»']);

/** What stands between two words of a sentence. */
export type Gap = 'none' | 'comma' | 'mark';

/** Which mark stands before a word: one that separates clauses, a comma, or none. */
export function gapBefore(article: Article, words: SentenceWords, index: number): Gap {
  const { tokens, text } = article;
  let gap: Gap = 'none';
  for (let i = tokenAt(tokens, words.end[index - 1]); i < tokens.count; i++) {
    const start = tokens.start[i];
    if (start >= words.start[index]) return gap;
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    if (text[start] === ',' && !isInNumber(text, start)) gap = 'comma';
    else if (separators.has(text[start]) && !isInNumber(text, start)) return 'mark';
    if (text[start] === '-' && isBetweenBlanks(text, start) && !isOfWord(article, i)) return 'mark';
  }
  return gap;
}

function isBetweenBlanks(text: string, offset: number): boolean {
  return /\s/.test(text[offset - 1] ?? '') && /\s/.test(text[offset + 1] ?? '');
}

/** Whether an article has a word with a hyphen inside. */
const hasHyphens = new WeakMap<Article, boolean>();

/** Whether a hyphen between blanks joins two halves of a word, as in texts that set all marks apart: `two co - workers`. */
function isOfWord(article: Article, hyphen: number): boolean {
  let has = hasHyphens.get(article);
  if (has === undefined) hasHyphens.set(article, (has = /[a-z0-9]-[a-z]/i.test(article.text)));
  return !has && article.tokens.kind[hyphen + 1] === TokenKind.Word && !opensPhrase(article.tokens.lower[hyphen + 1]);
}

/** Whether a mark stands between two digits: `10:40`, `1,250`. */
function isInNumber(text: string, offset: number): boolean {
  return isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1));
}
