import { dateLineWords } from '../../lexicon/en/calendar';
import { publicationNouns } from '../../lexicon/en/credits';
import { publicationWords } from '../../lexicon/en/organisations';
import { countWords, TokenKind } from '../../text/tokens';
import { dateLine, dayLine } from './openings';
import type { Page } from './page';

/** Lines at the head of an article among which its day may stand. */
const maxHeadLines = 8;
/** A line that ends in a stop and has more words is one of the text. By hand. */
const maxHeadWords = 12;

/**
 * Marks the line above the text that tells its day: a heading of Markdown that does, and one without the year, which
 * articles beside it tell.
 */
export function markDayLine(page: Page): void {
  const limit = Math.min(page.lines.length, maxHeadLines);
  for (let i = 0; i < limit; i++) {
    const { text, tokens, lines, pieces } = page;
    const { from, to, isEmphasised, level } = lines[i];
    if (pieces[i].some(({ rule }) => rule === 'date-line')) return;
    if (isDateHeading(page, i, limit)) {
      page.assignLine(i, 'dateline', dateLine.id);
      return;
    }
    const isOpen = page.isPlain(i) || level > 1;
    if (isOpen && dayLine.read({ text, tokens, from, to }, isEmphasised) && (i > 0 || opensHead(page, i))) {
      page.assignLine(i, 'dateline', dayLine.id);
      return;
    }
    if (page.isPlain(i) && !isEmphasised && /[.!?…]$/.test(text.slice(from, tokens.end[to - 1]))) {
      if (countWords(tokens, from, to) > maxHeadWords) return;
    }
  }
}

/** A heading that holds the day and a name or none; the first of the page is its title where no other stands near. */
function isDateHeading({ text, tokens, lines }: Page, index: number, limit: number): boolean {
  const { from, to, level } = lines[index];
  if (level === 0 || !dateLine.read({ text, tokens, from, to })) return false;
  return level > 1 || lines.slice(index + 1, limit).some((line) => line.level > 0);
}

/**
 * Whether the first line is one of the head: a day alone, or a paper and its day (*TARVIK MERCURY, Monday May 5*). Another
 * name and a day may as well be of what the article tells.
 */
function opensHead({ tokens, lines }: Page, index: number): boolean {
  const { from, to } = lines[index];
  const words = tokens.lower.slice(from, to).filter((_, at) => tokens.kind[from + at] === TokenKind.Word);
  return words.every((word) => dateLineWords.has(word)) || words.some(isOfPublication);
}

function isOfPublication(word: string): boolean {
  return publicationWords.has(word) || publicationNouns.has(word);
}
