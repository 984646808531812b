import type { Rule } from '../../text/rule';
import { countWords } from '../../text/tokens';
import { bylineRuleOf } from './bylines';
import type { Page } from './page';
import { maxOpeningLines } from './standfirsts';
import { isSentence } from './surroundings';
import { looksLikeTitle } from './titles';

const maxHeadingWords = 12;
/** A heading stands over a longer text; items of a list stand over more of their kind. */
const minTextWords = 13;
/** A caption or a line of boilerplate may stand between a heading and its text. */
const maxLinesToText = 2;

export const heading: Rule<'heading', (page: Page, index: number) => boolean> = {
  id: 'heading',
  example:
    'Dam holds\n\nEngineers said the dam held.\n\n[What comes next]\n\nThe dam will be checked by engineers from three countries before the rain sets in.',
  counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThree pumps\n\nTwo boats\n\nOne crane was sent too.',
  read: (page, index) => {
    const { text, lines, tokens } = page;
    if (page.isLast(index) || !looksLikeTitle(page, index, maxHeadingWords)) return false;
    const { start, end } = lines[index];
    // A stage direction of a transcript stands in brackets.
    if (isInList(lines, index) || '"“”‘(['.includes(text[start]) || text[end - 1] === '!') return false;
    const line = text.slice(start, end);
    // Ken, 74, raged: “Somebody must pay.”
    if (isItemOrRow(line) || /[.!]['’"”]$/.test(line)) return false;
    const next = page.nextParagraph(index);
    return (
      next !== undefined &&
      next - index <= maxLinesToText &&
      countWords(tokens, lines[next].from, lines[next].to) >= minTextWords
    );
  },
};

/** Whether a line is an item with another straight above or below it: `1. The wall` alone may be a heading. */
function isInList(lines: Page['lines'], index: number): boolean {
  const [line, next] = [lines[index], lines.at(index + 1)];
  if (!line.isItem) return false;
  return (!line.blankBefore && lines[index - 1].isItem) || (next !== undefined && next.isItem && !next.blankBefore);
}

/** Items of lists and rows of tables stand on lines of their own as well. */
function isItemOrRow(line: string): boolean {
  return /^[-*•–] /.test(line) || line.includes(' | ');
}

/** A byline below the text, or late above it, has fewer words than one right below the headline. */
const maxLateBylineWords = 8;
/** Lines at the end of an article among which its byline may stand. */
const maxClosingLines = 3;

/**
 * Marks headings in the text, and bylines at its beginning and end.
 * @param body the first line after the headline
 */
export function markHeadings(page: Page, body: number): void {
  let told = 0;
  for (let i = Math.max(body, 1); i < page.lines.length; i++) {
    // Buttons, counts and a caption may stand between headline and byline.
    const isAtEdge = told < maxOpeningLines || i >= page.lines.length - maxClosingLines;
    if (!page.isAllBoilerplate(i) && isSentence(page, i)) told++;
    if (!page.isPlain(i)) continue;
    const byline = isAtEdge ? lateByline(page, i) : undefined;
    if (byline) page.assign(i, 'byline', byline);
    else if (heading.read(page, i)) page.assign(i, 'heading', heading.id);
  }
}

function lateByline(page: Page, index: number): ReturnType<typeof bylineRuleOf> {
  const line = page.lines[index];
  if (!page.english || countWords(page.tokens, line.from, line.to) > maxLateBylineWords) return undefined;
  return bylineRuleOf(page, line);
}
