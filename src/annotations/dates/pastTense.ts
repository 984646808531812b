import { irregularPasts } from '../../lexicon/en/verbForms';
import type { TokenReader } from '../../text/tokenReader';

// Verbs in the past around a date.

/** How far the words that decide between past and future may stand from a date, in tokens; chosen by hand. */
export const maxTokensBefore = 24;
export const maxTokensAfter = 14;

/** Whether a capitalised word begins a line: a headline or caption ends before it, with no full stop. */
export function opensLine(tokens: TokenReader, index: number): boolean {
  return (
    index > 0 &&
    tokens.isCapitalised(index) &&
    tokens.text.slice(tokens.tokens.end[index - 1], tokens.tokens.start[index]).includes('\n')
  );
}

/** Whether a verb of the sentence around a token is in the past: `prices rose in May`, `In May they had met`. */
export function speaksOfPast(tokens: TokenReader, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - maxTokensBefore); i--) {
    const lower = tokens.lower(i);
    if (lower === '.' || lower === '!' || lower === '?' || opensLine(tokens, i + 1)) break;
    if (isPast(lower)) return true;
  }
  for (let i = index + 1; i <= index + maxTokensAfter; i++) {
    const lower = tokens.lower(i);
    if (lower === '' || lower === '.' || opensLine(tokens, i)) break;
    if (isPast(lower)) return true;
  }
  return false;
}

const pastAuxiliaries: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have']);

export function isPast(lower: string): boolean {
  return pastAuxiliaries.has(lower) || irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
}
