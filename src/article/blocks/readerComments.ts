import { answerButtons } from '../../lexicon/siteWords';
import type { Page } from './page';
import { isStamp } from './stamps';
import { isSentence, lineText, wordsIn, type Surroundings } from './surroundings';

/** Names of readers have fewer words. */
const maxNameWords = 5;
const maxHeadLength = 80;
/** Lines from the head of a comment to its buttons, or to the next head. */
const maxCommentLines = 14;
/** Lines of comments without a button: more are no comments. */
const maxUnsureLines = 30;

/**
 * Comments of readers below an article: a name with the time at which it was posted, what was said, and buttons with
 * which to answer it. Lines as *Reply* stand below comments alone; without one, names and times may head the entries of
 * a live blog.
 * @returns the line after the last one; `index` where none begins
 */
export function commentsEnd(page: Page, index: number, { told, lastTelling }: Surroundings): number {
  if (index < told || !isHead(page, index)) return index;
  let last = index;
  let lastButtons: number | undefined;
  for (let i = index + 1; i < page.lines.length && i <= last + maxCommentLines; i++) {
    if (lastButtons === undefined && i > index + maxUnsureLines) return index;
    if (isAnswer(page, i)) lastButtons = last = i;
    else if (isHead(page, i)) last = i;
  }
  if (lastButtons === undefined) return index;
  const isLast = last > lastButtons || lastTelling <= last || page.lines.length - last <= maxCommentLines;
  return isLast ? page.lines.length : last + 1;
}

function isAnswer(page: Page, index: number): boolean {
  const [first] = page.pieces[index];
  if (first.rule !== 'comment-buttons') return false;
  const words =
    lineText(page, index)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => answerButtons.has(word));
}

/** A name above the time of its comment, or on one line with it. */
function isHead(page: Page, index: number): boolean {
  const { start, end, level } = page.lines[index];
  if (level > 0 || end - start > maxHeadLength || isSentence(page, index)) return false;
  if (isTime(page, index)) return false;
  const line = lineText(page, index);
  if (wordsIn(page, index) <= maxNameWords && index + 1 < page.lines.length && isTime(page, index + 1)) return true;
  return namedStamp(line);
}

function isTime(page: Page, index: number): boolean {
  const [{ rule }] = page.pieces[index];
  return rule === 'stamp' || rule === 'date-line';
}

/** `harbour_rat 45 minutes ago`, `Ana K. · 2 days ago` */
function namedStamp(line: string): boolean {
  if (!/\bago$/i.test(line)) return false;
  const words = line.split(/\s+/);
  for (let i = 1; i <= maxNameWords && i < words.length; i++) {
    const rest = words.slice(i).join(' ');
    if (/^(?:\d|an? |about )/i.test(rest)) return isStamp(rest.replace(/^(?:about )?an? /i, '1 '));
  }
  return false;
}
