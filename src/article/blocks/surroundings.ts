import { countWords } from '../../text/tokens';
import type { Page } from './page';

/** Where the text of a page stands among what a site prints around it, as far as its sentences tell. */
export interface Surroundings {
  /** The line after the first sentence of the text; past the last line where there is none. */
  readonly begun: number;
  /** The line after the second one: above it an article may not have been told. */
  readonly told: number;
  /** The last line with a sentence that is longer than a title; -1 where there is none. */
  readonly lastTelling: number;
}

/** Titles of other articles have fewer words. */
export const maxTitleWords = 16;

export function surroundingsOf(page: Page): Surroundings {
  const { length } = page.lines;
  let [begun, told, lastTelling] = [length, length, -1];
  for (let i = 0; i < length; i++) {
    if (!page.hasParagraph(i) || !isSentence(page, i)) continue;
    if (begun === length) begun = i + 1;
    else if (told === length) told = i + 1;
    if (wordsIn(page, i) > maxTitleWords) lastTelling = i;
  }
  return { begun, told, lastTelling };
}

export function wordsIn({ tokens, lines }: Page, index: number): number {
  return countWords(tokens, lines[index].from, lines[index].to);
}

/** Whether a line ends in a mark that closes a sentence. */
export function isSentence({ text, lines }: Page, index: number): boolean {
  const { start, end } = lines[index];
  return /[.!?…]["”’')\]]*$/.test(text.slice(Math.max(start, end - maxClosing), end));
}

/** Marks at the end of a sentence. */
const maxClosing = 6;

export function lineText({ text, lines }: Page, index: number): string {
  return text.slice(lines[index].start, lines[index].end);
}

/** Longer lines are no entries or headings of a site. */
const maxFolded = 60;

/** A short line in lower case, without the count and the marks around it; empty for a longer one. */
export function foldedLine(page: Page, index: number): string {
  const { start, end } = page.lines[index];
  if (end - start > maxFolded) return '';
  return lineText(page, index)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[:\s(\d)]+$/, '');
}
