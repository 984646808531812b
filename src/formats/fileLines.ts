import { carriageReturn, lineFeed } from '../text/codeUnits';
import type { Span } from '../text/span';

/** A line of a file: `start` and `end` without its line end. */
export interface FileLine extends Span {
  /** Its text, without the line end. */
  readonly text: string;
  /** Where the next one begins; the length of the file after the last. */
  readonly next: number;
}

/** The lines of a file from an offset on, `max` of them at most. */
export function linesFrom(file: string, start = 0, max = Infinity): FileLine[] {
  const lines: FileLine[] = [];
  let at = start;
  while (at < file.length && lines.length < max) {
    let end = at;
    while (end < file.length && file.charCodeAt(end) !== lineFeed && file.charCodeAt(end) !== carriageReturn) end++;
    const isPair = file.charCodeAt(end) === carriageReturn && file.charCodeAt(end + 1) === lineFeed;
    const next = Math.min(file.length, end + (isPair ? 2 : 1));
    lines.push({ start: at, end, text: file.slice(at, end), next });
    at = next;
  }
  return lines.length > 0 ? lines : [{ start, end: file.length, text: '', next: file.length }];
}

export function isEmptyLine({ text }: FileLine): boolean {
  return text.trim() === '';
}
