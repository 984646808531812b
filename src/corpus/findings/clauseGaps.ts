import type { Article } from '../../article/article';
import { isDigit } from '../../text/characters';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { SentenceWords } from './sentenceWords';

/** Marks that separate clauses. A hyphen does between spaces alone: `well-known`. */
const separators = new Set([...',;:()–—“”"«»']);

/** What stands between two words of a sentence. */
export type Gap = 'none' | 'comma' | 'mark';

/** Which mark stands before a word: one that separates clauses, a comma, or none. */
export function gapBefore({ tokens, text }: Article, words: SentenceWords, index: number): Gap {
  let gap: Gap = 'none';
  for (let i = tokenAt(tokens, words.end[index - 1]); i < tokens.count; i++) {
    const start = tokens.start[i];
    if (start >= words.start[index]) return gap;
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    if (text[start] === ',' && !isInNumber(text, start)) gap = 'comma';
    else if (separators.has(text[start]) && !isInNumber(text, start)) return 'mark';
    if (text[start] === '-' && /\s/.test(text[start - 1] ?? '') && /\s/.test(text[start + 1] ?? '')) return 'mark';
  }
  return gap;
}

/** Whether a mark stands between two digits: `10:40`, `1,250`. */
function isInNumber(text: string, offset: number): boolean {
  return isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1));
}
