import type { Page } from './page';

/** An excerpt is compared up to this length, in code units; shorter lines repeat by chance. */
const maxExcerptLength = 400;
const minExcerptLength = 40;
/** Lines below among which the text may begin. */
const maxLinesBelow = 5;

/** Whether one of the next lines begins with the whole of a line, as where a site prints the first paragraph twice. */
export function repeatsBelow({ text, lines }: Page, index: number): boolean {
  const { start, end } = lines[index];
  const length = Math.min(end - start, maxExcerptLength);
  if (length < minExcerptLength) return false;
  const excerpt = text.slice(start, start + length);
  return lines.slice(index + 1, index + 1 + maxLinesBelow).some((line) => text.startsWith(excerpt, line.start));
}
