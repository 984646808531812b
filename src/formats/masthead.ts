import { fullWeekdays } from '../lexicon/en/calendar';
import { agencies } from '../lexicon/en/agencies';
import { datedMastheadWords, mastheadWords, outletWords, sectionWords } from '../lexicon/siteWords';
import { fieldDate } from './fieldDate';
import { readHeadLabel } from './headLabels';
import { isEmptyLine, linesFrom, type FileLine } from './fileLines';
import type { FrontMatter } from './frontMatter';
import { isNamedAfter } from './siteTitles';

// A text copied by hand has the name of its paper above its headline, or in a line of its own below it.

/** Lines at the head of a text among which a headline and the lines below it stand. */
const maxLines = 8;
const maxNameLine = 60;
/** A line below the name of a paper is a headline from so many words on, and to so many characters. */
const minHeadlineWords = 3;
const maxHeadline = 200;
/** Between the day and another headline a line of so many words is one: *BRIDGE SHUT*, *Town waits for the engineers*. */
const minWordsBelowDay = 2;
/** Lines with words below a headline in which the paper is named: byline and date. */
const maxBelow = 3;

/** The name of a paper, a station or an agency on the first line, above the headline, with the day between them or not. */
export function readMasthead(file: string): FrontMatter | undefined {
  const lines = writtenLines(file).filter(({ text }) => !isTrail(text));
  if (lines.length < 3) return undefined;
  const label = readHeadLabel(lines, isHeadline);
  if (label) return { ...label, end: file.length };
  const [name, second] = lines;
  const isDay = second.text.length <= maxNameLine && fieldDate(second.text) !== undefined;
  const isNamed = isDay ? isMediumAboveDay(name.text.trim()) : isMedium(name.text.trim());
  const below = lines.slice(isDay ? 2 : 1).map(({ text }) => text.trim());
  const isTitled =
    isHeadline(below[0]) ||
    (isDay && below.length > 1 && isHeadline(below[0], minWordsBelowDay) && isHeadline(below[1]));
  if (!isNamed || !isTitled) return undefined;
  return { fields: [['site', name.text.trim()]], start: name.next, end: file.length };
}

/** The paper that a line below the headline names alone, with a day, or with who wrote; or the first line with its day. */
export function readMediumBelow(file: string): string | undefined {
  const lines = firstLines(file).map((line) => line.replace(/[*_]/g, '').trim());
  for (const [index, whole] of lines.slice(0, 1 + maxBelow).entries()) {
    // *Dale Courier, 4 June 2024. Ann Dahl is at the bridge.*
    const line = index === 0 ? whole : firstSentence(whole);
    if (index === 0 && (line.length > maxNameLine || fieldDate(line) === undefined)) continue;
    // A second headline may stand between.
    if (line.length > maxNameLine && isHeadline(line)) continue;
    if (line.length > maxNameLine) return undefined;
    const isAboveDay =
      fieldDate(lines.at(index + 1) ?? '') !== undefined && isMediumAboveDay(line) && fieldDate(line) === undefined;
    const medium = isAboveDay ? line : mediumOf(line);
    if (medium !== undefined) return medium;
  }
  return undefined;
}

/** Up to a full stop behind a number: the day at the head of a longer line. */
function firstSentence(line: string): string {
  return /^[^.]*\d(?=\. \p{Lu})/u.exec(line)?.[0] ?? line;
}

/** The first lines of a file that hold words. */
export function firstLines(file: string): string[] {
  return writtenLines(file).map(({ text }) => text);
}

function writtenLines(file: string): FileLine[] {
  return linesFrom(file, 0, maxLines).filter((line) => !isEmptyLine(line));
}

const separators = [', ', ' - ', ' – ', ' — ', ' | ', ' · '];

/** `Dale Courier`, `Dale Courier, 4 June 2024`, `4 June 2024 - Dale Courier`, `By Ann Dahl, Dale Courier`. */
function mediumOf(line: string): string | undefined {
  if (isMedium(line) && fieldDate(line) === undefined) return line;
  for (const separator of separators) {
    const [first, last] = [line.indexOf(separator), line.lastIndexOf(separator)];
    if (first < 0) continue;
    const [name, day] = [line.slice(0, first), line.slice(first + separator.length)];
    if ((isMediumAboveDay(name) || isTheName(name)) && isDayBeside(day)) return name;
    const [before, end] = [line.slice(0, last), line.slice(last + separator.length)];
    if (isMedium(end) && (/^by /i.test(before) || fieldDate(before) !== undefined)) return end;
  }
  return postedOn(line);
}

/** `Posted on Dale Notes by Ann, 4 June 2024`, `Posted 4 June 2024 by Ann on Dale Notes`. */
function postedOn(line: string): string | undefined {
  if (!/^posted\b/i.test(line) || fieldDate(line) === undefined) return undefined;
  const name = /\bon (?<name>(?:the )?\p{Lu}[^,]*?)(?: by .*)?$/u.exec(line)?.groups?.name;
  return name !== undefined && fieldDate(name) === undefined && name.split(' ').length <= maxPostedWords
    ? name
    : undefined;
}

const maxPostedWords = 6;

/** A day, with its year or with its weekday, and perhaps the time and the writer. */
function isDayBeside(text: string): boolean {
  return fieldDate(text) !== undefined || fullWeekdays.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** A name of two words and more, or that of an agency; *World News* is a part of a site. */
function isMedium(name: string, others?: ReadonlySet<string>): boolean {
  if (name.length > maxNameLine || /[()[\]]/.test(name)) return false;
  const words = name.split(/\s+/).map((word) => word.toLowerCase());
  if (words.length < 2) return /^\p{Lu}/u.test(name) && agencies.has(words[0]);
  const isMediumWord = (word: string): boolean =>
    outletWords.has(word) || mastheadWords.has(word) || others?.has(word) === true;
  return isNamedAfter(name, isMediumWord) && !words.every((word) => sectionWords.has(word));
}

/** *The Daily Orm*, *Orm Sport*: a name that tells less by itself, where the day stands below it. */
function isMediumAboveDay(name: string): boolean {
  return isMedium(name) || isMedium(name.replace(/^the /i, ''), datedMastheadWords);
}

/** *The Meridian*: no place but The Hague has its article. */
function isTheName(name: string): boolean {
  return /^The \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) && name !== 'The Hague';
}

/** `Home > Travel > News` */
function isTrail(line: string): boolean {
  return /^[^>›»]{1,40} [>›»] [^>›»]{1,40} [>›»] /u.test(line);
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
