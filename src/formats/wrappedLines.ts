import { isEmptyLine, linesFrom, type FileLine } from './fileLines';
import { hyphenEdit, isHyphenated, TextWords } from './lineHyphens';
import type { Edit, MappedText } from './mappedText';
import { pageHeads } from './pageHeads';

/** Narrower lines are a poem's, an address's or a list's; columns of papers have 28 and more characters. */
const minWidth = 24;
/** Mail and old files are as wide at most. */
const maxWidth = 110;
/** A line of this share of the longest beside it was broken because it was full. Chosen by hand on set and scanned texts. */
const minFull = 0.6;
/** The same where the lines are set ragged: a line that ends within a sentence. */
const minBroken = 0.5;
/** So many of the joints in a block must be open: a line without a stop, and one below that begins with a small letter. */
const minOpenShare = 0.34;

/**
 * Lines that were broken at a column as one: line ends within a paragraph as blanks, hyphens at line ends as the rest
 * of the text spells the word, page heads and folios within a paragraph passed over. Lines of other texts stay.
 */
export function readWrappedLines(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!hasOpenJoint(text)) return mapped;
  const lines = linesFrom(text);
  const heads = pageHeads(lines);
  const kept = heads.size === 0 ? lines : lines.filter((_, index) => !heads.has(index));
  const blocks = blocksOf(kept);
  const widths = blocks.map((block) => widthOf(block));
  const width = widths.reduce((widest, own) => (own <= maxWidth ? Math.max(widest, own) : widest), 0);
  // Above a set text, and nowhere else, lines of large type are short.
  if (width > 0 && widths[0] === 0 && isHeadline(blocks[0], 0)) widths[0] = widthOf(blocks[0], minHeadlineWidth);
  blocks.forEach((block, index) => {
    if (widths[index] === 0 && isFilledAt(block, width)) widths[index] = width;
  });
  const words = new TextWords(text);
  const edits: Edit[] = [...heads].map((index) => ({
    start: lines[index].start,
    end: lines[index].next,
    text: '',
  }));
  blocks.forEach((block, index) => {
    const column = isHeadline(block, index) ? widths[index] : Math.max(widths[index], width);
    if (widths[index] > 0) pushJoints(edits, text, block, { width: column, words });
    const next = blocks.at(index + 1);
    // What was passed over between the two goes with the joint: it is the longer edit.
    if (next && widths[index] > 0 && goesOnInNext(block, next))
      edits.push(jointEdit(text, block[block.length - 1], next[0], words));
  });
  return mapped.edit(merged(edits));
}

/** Headlines are set in larger type than the text, in fewer lines. */
const maxHeadlineLines = 4;
const minHeadlineWidth = 12;

/** Whether a block may be the headline above a set text: its lines are full at a width of their own. */
function isHeadline(block: readonly FileLine[], index: number): boolean {
  return index === 0 && block.length <= maxHeadlineLines;
}

/** A letter, a comma or a hyphen at the end of a line, and a small letter at the head of the next that is not empty. */
function hasOpenJoint(text: string): boolean {
  return /[\p{L}\p{N},;\u00ad-][ \t]*(?:\r?\n[ \t\f]*){1,6}\p{Ll}/u.test(text);
}

/** Lines without an empty one between them. */
function blocksOf(lines: readonly FileLine[]): FileLine[][] {
  const blocks: FileLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isEmptyLine(line)) isOpen = false;
    else if (isOpen) blocks[blocks.length - 1].push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks;
}

/** The length of the longest line of a wrapped block; 0 for a block that is not wrapped. @param least of such a line */
function widthOf(block: readonly FileLine[], least = minWidth): number {
  let longest = 0;
  let open = 0;
  for (let i = 0; i < block.length; i++) {
    longest = Math.max(longest, block[i].text.trim().length);
  }
  if (longest > maxWidth || (longest < least && !block.some(({ text }) => isHyphenated(text)))) return 0;
  for (let i = 1; i < block.length; i++) if (isBroken(block[i - 1], block[i], longest)) open++;
  // One line alone may be the end of a column.
  if (block.length === 1) return endsOpen(block[0]) ? longest : 0;
  if (open > 0 && open >= (block.length - 1) * minOpenShare) return longest;
  return isFilled(block, longest) ? longest : 0;
}

function endsOpen({ text }: FileLine): boolean {
  return /[\p{L}\p{N},;\u00ad-]\s*$/u.test(text);
}

function isOpenJoint(line: FileLine, next: FileLine): boolean {
  return (endsOpen(line) || isHyphenated(line.text)) && /^\s*\p{Ll}/u.test(next.text) && !isListItem(next.text);
}

/** Narrower lines may be a list. */
const minFilledWidth = 30;
const minFilledLines = 4;
/** So many lines had no room for the word below, and so many end without a stop. By hand. */
const minFilledShare = 0.8;
const minUnfinishedShare = 0.5;

/** Whether lines are filled up to a column: hardly one had room for the first word of the next. */
function isFilled(block: readonly FileLine[], longest: number): boolean {
  if (block.length < minFilledLines || longest < minFilledWidth) return false;
  let filled = 0;
  let unfinished = 0;
  for (let i = 1; i < block.length; i++) {
    const [line, next] = [block[i - 1].text.trim(), block[i].text.trim()];
    if (isListItem(next)) return false;
    if (line.length + 1 + next.split(/\s/, 1)[0].length > longest) filled++;
    if (!/[.!?…:]["”’')\]]*$/.test(line)) unfinished++;
  }
  const joints = block.length - 1;
  return filled >= joints * minFilledShare && unfinished >= joints * minUnfinishedShare;
}

/** Of a few wrapped lines the longest need not reach the column. By hand. */
const maxBeyondWidth = 1.25;

/** Whether the lines of a short block end where those of other blocks do: *… said on* / *Friday, after …*. @param width of the text */
function isFilledAt(block: readonly FileLine[], width: number): boolean {
  if (block.length < 2 || width < minFilledWidth) return false;
  let unfinished = 0;
  for (let i = 1; i < block.length; i++) {
    const [line, next] = [block[i - 1].text.trim(), block[i].text.trim()];
    if (isListItem(next) || Math.max(line.length, next.length) > width * maxBeyondWidth) return false;
    if (line.length + 1 + next.split(/\s/, 1)[0].length <= width) return false;
    if (endsOpen(block[i - 1])) unfinished++;
  }
  return unfinished > 0;
}

/** Whether a line was broken, and not ended, before the next: a list's lines are of any length. */
function isBroken(line: FileLine, next: FileLine, longest: number): boolean {
  return isOpenJoint(line, next) && (isHyphenated(line.text) || line.text.trim().length >= longest * minBroken);
}

function isListItem(text: string): boolean {
  // An address below a title is a line as well.
  return /^\s*(?:https?:\/\/\S+\s*$|[-*•–]\s|\d{1,3}[.)]\s|\p{Ll}[.)]\s)/u.test(text);
}

/** Whether a line end within a wrapped block is a blank. */
function isJoined(line: FileLine, next: FileLine, width: number): boolean {
  if (isListItem(next.text)) return false;
  if (isBroken(line, next, width)) return true;
  const length = line.text.trim().length;
  const [firstWord] = next.text.trim().split(/\s/, 1);
  const isFull = length + 1 + firstWord.length > width || length >= width * minFull;
  // A sentence that ends before the line is full ends its paragraph.
  return /[.!?…:]["”’')\]]*\s*$/.test(line.text) ? length + 1 + firstWord.length > width : isFull;
}

/** Adds the joints of a block; one by one, for a block may have more of them than a call may have arguments. */
function pushJoints(
  edits: Edit[],
  text: string,
  block: readonly FileLine[],
  { width, words }: { readonly width: number; readonly words: TextWords },
): void {
  for (let i = 1; i < block.length; i++) {
    const [line, next] = [block[i - 1], block[i]];
    if (isJoined(line, next, width)) edits.push(jointEdit(text, line, next, words));
  }
}

/** What stands between the words of two lines that are one. */
function jointEdit(text: string, line: FileLine, next: FileLine, words: TextWords): Edit {
  const start = line.start + line.text.trimEnd().length;
  const end = next.start + next.text.length - next.text.trimStart().length;
  return hyphenEdit(text, start, end, words) ?? { start, end, text: ' ' };
}

/** Whether a paragraph goes on below an empty line: at the foot of a column or page. */
function goesOnInNext(block: readonly FileLine[], next: readonly FileLine[]): boolean {
  const last = block[block.length - 1];
  return block.length > 1 && isOpenJoint(last, next[0]);
}

function merged(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Edit[] = [];
  for (const edit of sorted) {
    const last = apart.at(-1);
    if (!last || edit.start >= last.end) apart.push(edit);
  }
  return apart;
}
