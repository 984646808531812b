import { fieldDate } from './fieldDate';
import { readHeadLabel } from './headLabels';
import { isEmptyLine, linesFrom, type FileLine } from './fileLines';
import type { FrontMatter } from './frontMatter';
import { isTrail } from './headLines';
import { isOutletName } from './outletNames';

// A text copied by hand has the name of its paper above its headline.

/** Lines at the head of a text among which a headline and the lines below it stand. */
const maxLines = 8;
const maxNameLine = 60;
/** A line below the name of a paper is a headline from so many words on, and to so many characters. */
const minHeadlineWords = 3;
const maxHeadline = 200;
/** Between the day and another headline a line of so many words is one: *BRIDGE SHUT*, *Town waits for the engineers*. */
const minWordsBelowDay = 2;

/** The name of a paper, a station or an agency on the first line, above the headline, with the day between them or not. */
export function readMasthead(file: string): FrontMatter | undefined {
  const lines = writtenLines(file).filter(({ text }) => !isTrail(text));
  if (lines.length < 3) return undefined;
  const label = readHeadLabel(lines, isHeadline);
  if (label) return { ...label, end: file.length };
  const [name, second] = lines;
  const isDay = second.text.length <= maxNameLine && fieldDate(second.text) !== undefined;
  const isNamed = isOutletName(name.text.trim(), isDay);
  const below = lines.slice(isDay ? 2 : 1).map(({ text }) => text.trim());
  const isTitled =
    isHeadline(below[0]) ||
    (isDay && below.length > 1 && isHeadline(below[0], minWordsBelowDay) && isHeadline(below[1]));
  if (!isNamed || !isTitled) return undefined;
  return { fields: [['site', name.text.trim()]], start: name.next, end: file.length };
}

/** The first lines of a file that hold words. */
export function firstLines(file: string): string[] {
  return writtenLines(file).map(({ text }) => text);
}

function writtenLines(file: string): FileLine[] {
  return linesFrom(file, 0, maxLines).filter((line) => !isEmptyLine(line));
}

function isHeadline(line: string, minWords = minHeadlineWords): boolean {
  return (
    line.length <= maxHeadline &&
    line.split(/\s+/).length >= minWords &&
    /^[\p{Lu}\p{N}“"‘']/u.test(line) &&
    !/[.:]$/.test(line) &&
    !/^by /i.test(line) &&
    fieldDate(line) === undefined
  );
}
