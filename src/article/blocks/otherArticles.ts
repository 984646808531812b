import { closingHeadings, listLinks, listOpeners } from '../../lexicon/en/boilerplate';
import { articlePointers } from '../../lexicon/siteWords';
import type { Page } from './page';
import { foldedLine, isSentence, lineText, maxTitleWords, wordsIn } from './surroundings';

// Titles of other articles among the text: a line that points to one, and lists of them below a heading.

/** The longest words before the mark, in code units, with the sign that may stand before them. */
const pointerSample = Math.max(...[...articlePointers].map((phrase) => phrase.length)) + 6;
const maxPointerWords = 28;
/** The page of a printed paper at the end of a line, set off by a mark: *Background: Who owns the river? – A12* */
const pageReference = /(?:[–—-] ?[A-H]\d{1,2}|[,–—(•-] ?(?:page|p\.) ?[A-H]?\d{1,3})[.)]?$/;

/** Whether a line points to another article: *READ MORE: Ferry strike ends*, *Related | Who owns the river?* */
export function pointsElsewhere(page: Page, index: number): boolean {
  const sample = page.beginningOf(index, pointerSample);
  // Nearly every line is told here.
  if (!/[:|–—»>]/.test(sample)) return false;
  const beginning = sample.toLowerCase().replaceAll('’', "'");
  const match = /^[^\p{L}\d"'“‘«]{0,3}(?<words>\p{L}[\p{L}' ]*?)\s?[:|–—»>]/u.exec(beginning);
  const words = match?.groups?.words;
  if (words === undefined || wordsIn(page, index) > maxPointerWords) return false;
  return articlePointers.has(words) || pageReference.test(lineText(page, index));
}

/** Entries of a list below the text: more are another kind of list. */
const maxEntries = 24;
const maxHeadingWords = 7;

/** The line after a list of titles that a heading as *Related stories* or *More from Sport* opens; `index` where none begins. */
export function relatedEnd(page: Page, index: number): number {
  if (!isHeading(page, index)) return index;
  let end = index + 1;
  while (end < page.lines.length && end <= index + maxEntries && isEntry(page, end)) end++;
  return end > index + 1 ? end : index;
}

function isHeading(page: Page, index: number): boolean {
  const folded = foldedLine(page, index);
  if (folded === '') return false;
  if (closingHeadings.has(folded)) return true;
  const [first, second, ...rest] = folded.split(' ');
  if (rest.length > maxHeadingWords - 2 || isSentence(page, index)) return false;
  return listOpeners.has(first) && listLinks.has(second);
}

/** A title: short, and closed like none of a text's sentences. An item of a list may be any title. */
function isEntry(page: Page, index: number): boolean {
  const { isItem, level } = page.lines[index];
  if (level > 0 || wordsIn(page, index) > maxTitleWords) return false;
  const line = lineText(page, index);
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(line)) return false;
  return isItem || !/[.!…:]["”’')\]]*$/.test(line);
}
