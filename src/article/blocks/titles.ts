import { isLetter, isUpper } from '../../text/characters';
import { countWords } from '../../text/tokens';
import type { Page } from './page';

/** Enough to see two initials with their stops: `in the U.S.` */
const initialsSample = 6;

/** Whether a line is short and closed like a title rather than a sentence, and opens with no small letter. */
export function looksLikeTitle({ text, tokens, lines }: Page, index: number, maxWords: number): boolean {
  const { start, end, from, to } = lines[index];
  const count = countWords(tokens, from, to);
  if (count === 0 || count > maxWords) return false;
  const last = text[end - 1];
  if (':,;…'.includes(last)) return false;
  if (last === '.' && !/\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(start, end - initialsSample), end))) return false;
  const first = text.charCodeAt(start);
  return isUpper(first) || !isLetter(first);
}
