import type { Format } from '../../formats/format';
import { headingLevelAt } from '../../formats/markdownLineStarts';
import { isLetter, isLineEnd, isLower } from '../../text/characters';
import { carriageReturn, lineFeed } from '../../text/codeUnits';
import type { Span } from '../../text/span';
import { TokenKind, type Tokens } from '../../text/tokens';

/** A line, or the lines of one wrapped paragraph, without the blanks around it. */
export interface Line extends Span {
  /** Whether an empty line or the beginning of the text stands above it. */
  readonly blankBefore: boolean;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Level of the Markdown heading that the line is; 0 for other lines. */
  readonly level: number;
  /** Marks of a block quotation before it, in Markdown. */
  readonly quotes: number;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether it stands between marks of emphasis, in Markdown: `*Harbour Notes, 14 March 2025*`. */
  readonly isEmphasised: boolean;
}

/**
 * The lines of a text that are not empty.
 * @param text as it is stored, for the marks of headings
 * @param shown the same text without markup
 */
export function splitLines(text: string, shown: string, tokens: Tokens, format: Format): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  let from = 0;
  const close = (end: number, to: number): void => {
    if (to > from) {
      // Nearly every line begins with a letter.
      const prefix = isLetter(text.charCodeAt(start)) ? '' : text.slice(start, start + maxPrefix);
      lines.push({
        start: tokens.start[from],
        end: tokens.end[to - 1],
        blankBefore,
        from,
        to,
        level: format === 'markdown' ? headingLevelAt(text, start) : 0,
        quotes: format === 'markdown' ? quotesBefore(prefix) : 0,
        isItem: prefix !== '' && isListItem(prefix),
        isEmphasised: format === 'markdown' && isEmphasised(text, tokens.start[from], tokens.end[to - 1]),
      });
      from = to;
      blankBefore = false;
    } else if (end > start || !isWithinLineEnd(shown, end)) blankBefore = true;
    start = end + 1;
  };
  // All that is no blank stands in a token, and no token holds a line end.
  let after = 0;
  for (let next = 0; next <= tokens.count; next++) {
    const before = next < tokens.count ? tokens.start[next] : shown.length;
    for (let i = after; i < before; i++) if (isLineEnd(shown.charCodeAt(i))) close(i, next);
    if (next < tokens.count) after = tokens.end[next];
  }
  close(shown.length, tokens.count);
  return lines;
}

/** @param start of the first word, @param end of the last */
function isEmphasised(text: string, start: number, end: number): boolean {
  return /[*_]/.test(text.charAt(start - 1)) && /^[*_]/.test(text.charAt(end));
}

/** Between the two code units of a Windows line end there is no line. */
function isWithinLineEnd(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === lineFeed && text.charCodeAt(offset - 1) === carriageReturn;
}

/** Mail and old text files are broken at 72 to 80 columns, some at up to this one. */
const maxWrappedLength = 100;
/** A line of such length may be one that was broken because it was full. */
const minFullLength = 50;
/** Fewer lines do not show whether they were broken at a width. */
const minWrappedLines = 6;
/** So many of the lines must be full, and so many of those must go on below. Chosen by hand. */
const minFullShare = 0.5;
const minOpenShare = 0.5;

/** Whether a text is broken at a fixed width: most lines are nearly full and end within a sentence. */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < minWrappedLines) return false;
  let full = 0;
  let open = 0;
  for (let i = 0; i < lines.length; i++) {
    const length = lines[i].end - lines[i].start;
    if (length > maxWrappedLength) return false;
    if (length < minFullLength) continue;
    full++;
    if (i + 1 < lines.length && !lines[i + 1].blankBefore && !endsLikeSentence(text, lines[i])) open++;
  }
  return full >= lines.length * minFullShare && open >= full * minOpenShare;
}

/** A line by itself that is shorter than this share of the longest was not broken because it was full. Chosen by hand. */
const minFilled = 0.5;

/** The lines of each wrapped paragraph as one. */
export function joinLines(text: string, lines: readonly Line[], format: Format = 'plain'): Line[] {
  const apart = format === 'markdown' ? linesApart(text, lines) : undefined;
  const joined: Line[] = [];
  let width = 0;
  for (const line of lines) width = Math.max(width, Math.min(maxWrappedLength, line.end - line.start));
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !apart?.has(line.start) && goesOn(text, last, line, width))
      joined[joined.length - 1] = { ...last, end: line.end, to: line.to };
    else joined.push(line);
  }
  return joined;
}

/**
 * Starts of the lines of Markdown paragraphs in which no line was broken: where none goes on with a small letter, each
 * is a paragraph, as text fetched from pages has it.
 */
function linesApart(text: string, lines: readonly Line[]): Set<number> {
  const apart = new Set<number>();
  let paragraph: Line[] = [];
  const close = (): void => {
    const isBroken = paragraph.some(
      (line, i) => i > 0 && (isLower(text.charCodeAt(line.start)) || goesOnInQuote(text, paragraph[i - 1], line)),
    );
    if (!isBroken) for (const line of paragraph.slice(1)) apart.add(line.start);
    paragraph = [];
  };
  for (const line of lines) {
    if (line.blankBefore || line.level > 0) close();
    paragraph.push(line);
  }
  close();
  return apart;
}

/** `> “…,” said Councilman` / `> Reggie Opal.`: lines of a block quotation of which the first ends within a sentence. */
function goesOnInQuote(text: string, last: Line, line: Line): boolean {
  return last.quotes > 0 && line.quotes === last.quotes && !line.isItem && !endsLikeSentence(text, last);
}

function goesOn(text: string, last: Line, line: Line, width: number): boolean {
  if (line.blankBefore || line.level > 0 || last.level > 0) return false;
  if (line.isItem || line.quotes > last.quotes || /^https?:\/\/\S+$/.test(text.slice(line.start, line.end)))
    return false;
  // A short line by itself that closes a sentence is a paragraph.
  return last.end - last.start >= width * minFilled || !endsLikeSentence(text, last);
}

/** Enough of a line to see the marks of quotations, and a bullet or a number of up to four digits with its mark. */
const maxPrefix = 16;

function isListItem(prefix: string): boolean {
  return /^[ \t>]*(?:[-*+•–]|\d{1,4}[.)])\s/.test(prefix);
}

/** The first word of a line, behind the bullet or number of an item; an index of tokens. */
export function firstWordOf({ kind }: Tokens, { from, to, isItem }: Line): number {
  let at = from;
  while (isItem && at < to && kind[at] !== TokenKind.Word) at++;
  return at < to ? at : from;
}

function quotesBefore(prefix: string): number {
  return /^[ \t]*(?:>[ \t]?)*/.exec(prefix)?.[0].replace(/[^>]/g, '').length ?? 0;
}

/** Whether a span ends in a mark that closes a sentence, closing quotation marks and brackets aside. */
export function endsLikeSentence(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && /["'”’»)\]]/.test(text[last])) last--;
  return /[.!?…:]/.test(text[last]);
}
