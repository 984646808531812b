import { futureWords } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';

/** How far the words that decide between past and future may stand from a date, in tokens; chosen by hand. */
const maxTokensBefore = 24;
const maxTokensAfter = 14;

/** Whether the sentence around a token speaks of what is to come: `will meet on Monday`, `On Monday it will …`. */
export function speaksOfFuture(tokens: TokenReader, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - maxTokensBefore); i--) {
    const lower = tokens.lower(i);
    if (lower === '.' || lower === '!' || lower === '?') break;
    if (futureWords.has(lower)) return true;
  }
  for (let i = index + 1; i <= index + maxTokensAfter; i++) {
    const lower = tokens.lower(i);
    if (lower === '' || lower === '.' || lower === ',') break;
    if (lower === 'will') return true;
  }
  return false;
}
