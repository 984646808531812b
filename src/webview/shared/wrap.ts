import type { MarkedStretch } from '../../protocol/timeline';

/** Width of a text in pixels. */
export type Measure = (text: string, isBold: boolean) => number;

/** Words of a line that look alike. */
export interface Run {
  readonly text: string;
  readonly kind: 'plain' | 'bold' | 'differs';
}

/** What a text is broken into. */
export interface WrapOptions {
  /** In pixels. */
  readonly width: number;
  readonly maxLines: number;
  readonly measure: Measure;
}

/** A word with the stretch that it belongs to. */
interface Word {
  readonly text: string;
  readonly kind: Run['kind'];
}

/** Words of a stretch that is set off in colour; longer ones have the sign alone. */
const maxWordsSetOff = 4;
/** Words that stand before a stretch where what comes before them is left out. */
const wordsBefore = 3;

const ellipsis = '…';
export const differsSign = '≠';

/**
 * Breaks a text into lines of whole words. Where it does not fit, the end is left out, or the beginning where what differs
 * would stand beyond the last line; an ellipsis says so.
 */
export function wrapText(text: string, marks: readonly MarkedStretch[], options: WrapOptions): Run[][] {
  const words = wordsOf(text, marks);
  const { lines, used } = linesOf(words, options);
  const first = words.findIndex(({ kind }) => kind === 'differs');
  if (used === words.length || first < used - 1 || first <= wordsBefore) return lines.map(runsOf);
  const later: Word[] = [{ text: ellipsis, kind: 'plain' }, ...words.slice(first - wordsBefore)];
  return linesOf(later, options).lines.map(runsOf);
}

/** Words in order, with the sign before the first of a stretch that differs. */
function wordsOf(said: string, marks: readonly MarkedStretch[]): Word[] {
  const words: Word[] = [];
  let lastMark: MarkedStretch | undefined;
  for (const match of said.matchAll(/\S+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const mark = marks.find((each) => each.start < end && start < each.end);
    const isLong = mark !== undefined && countWords(said.slice(mark.start, mark.end)) > maxWordsSetOff;
    const isFirst = mark?.differs === true && mark !== lastMark;
    lastMark = mark;
    // The sign stands on the line of its word.
    if (isFirst && isLong) words.push({ text: differsSign, kind: 'differs' });
    const text = isFirst && !isLong ? `${differsSign} ${match[0]}` : match[0];
    words.push({ text, kind: !mark || isLong ? 'plain' : mark.differs ? 'differs' : 'bold' });
  }
  return words;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** @returns the lines, and how many words stand in them */
function linesOf(
  words: readonly Word[],
  { width, maxLines, measure }: WrapOptions,
): { readonly lines: Word[][]; readonly used: number } {
  const widthOf = ({ text, kind }: Word): number => measure(text, kind !== 'plain');
  const blank = measure(' ', false);
  const lines: Word[][] = [];
  let left = 0;
  let used = 0;
  for (const word of words) {
    const own = widthOf(word);
    const line = lines.at(-1);
    if (line && left >= blank + own) {
      line.push(word);
      left -= blank + own;
    } else if (line && word.text === ellipsis) {
      // An ellipsis does not stand alone: the word before it comes down with it, or is left out.
      const before = lines.length < maxLines && line.length > 1 ? line.pop() : undefined;
      if (before) lines.push([before, word]);
      else closeWithEllipsis(line, left, blank + own);
    } else {
      if (lines.length === maxLines) break;
      lines.push([word]);
      left = width - own;
    }
    used++;
  }
  if (used < words.length) closeWithEllipsis(lines.at(-1), left, measure(ellipsis, false) + blank);
  return { lines, used };
}

/** Words are left out at the end of a line until the ellipsis fits; one stays. */
function closeWithEllipsis(line: Word[] | undefined, left: number, needed: number): void {
  if (!line) return;
  if (left < needed && line.length > 1) line.pop();
  line.push({ text: ellipsis, kind: 'plain' });
}

/** Neighbouring words of one kind as one run, with the blanks between them. */
function runsOf(words: readonly Word[]): Run[] {
  const runs: { text: string; kind: Run['kind'] }[] = [];
  words.forEach((word, index) => {
    const text = index === 0 ? word.text : ` ${word.text}`;
    const last = runs.at(-1);
    if (last?.kind === word.kind) last.text += text;
    else runs.push({ text, kind: word.kind });
  });
  return runs;
}

/** A line of runs as text. */
export function lineText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
