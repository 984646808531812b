import type { Article } from '../../article/article';
import { isLineEnd, trimSpan } from '../../text/characters';
import type { Span } from '../../text/span';

/**
 * Paragraphs of an article, without the blanks around them. Blocks that stand in one line are one paragraph: a dateline
 * and the sentence after it, an advertisement between two sentences. Quotation marks are paired across them.
 */
export function paragraphsOf({ shown, blocks }: Pick<Article, 'shown' | 'blocks'>): Span[] {
  const paragraphs: Span[] = [];
  let isSameLine = false;
  for (const { start, end } of blocks) {
    const trimmed = trimSpan(shown, start, end);
    if (trimmed.start === trimmed.end) continue;
    const last = paragraphs.at(-1);
    if (isSameLine && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: trimmed.end };
    else paragraphs.push(trimmed);
    isSameLine = !hasLineEnd(shown, trimmed.end, end);
  }
  return paragraphs;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}
