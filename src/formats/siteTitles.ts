import { kickers } from '../lexicon/en/boilerplate';
import { outletWords, sectionWords } from '../lexicon/siteWords';
import { fieldDate } from './fieldDate';
import type { Format } from './format';
import { isDayLine } from './headLines';
import { isNamedAfter, isOutletName } from './outletNames';

// The title of a web page ends in the name of its site: *Dam holds | The Ledger*, *Dam holds - BBC News*.

/** Names of two letters are states and shares as well. */
const minSiteLetters = 3;
/** A section of a site between title and name: *Dam holds | World news | The Ledger*. */
const maxSectionWords = 3;
const ending = /^(.{3,}?) (?:[|–—·-]|::) ([^|–—·]{3,60})$/u;

/**
 * A title without the name of its site at its end: the name is told where the outlet has it, or where a part of the host
 * is spelled as it is: ledger.example, theledger.example.
 */
export function withoutSite(
  title: string | undefined,
  outlet: string | undefined,
  host: string | undefined,
): { readonly title: string | undefined; readonly site?: string } {
  const match = ending.exec(title ?? '');
  if (!match) return { title };
  const name = spelling(match[2]);
  const parts = (host?.split('.') ?? []).slice(0, -1);
  const isSite = [...parts, ...(outlet === undefined ? [] : [outlet])].some((part) => spelling(part) === name);
  return isSite && name.length >= minSiteLetters ? { title: withoutSection(match[1]), site: match[2] } : { title };
}

/** *Dam holds | World news* is Dam holds. */
function withoutSection(title: string): string {
  const bar = title.lastIndexOf(' | ');
  const section = title.slice(bar + ' | '.length);
  return bar > 0 && title.slice(0, bar).includes(' ') && section.split(' ').length <= maxSectionWords
    ? title.slice(0, bar)
    : title;
}

/** Letters and digits of a name, lower case, without its article. */
function spelling(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}

/** Longer first lines are no titles; shorter titles are a label: *Opinion | The Ledger*. */
const maxTitleLine = 200;
const minTitleWords = 3;

/** Title and outlet of a text whose first line ends in the name of a paper, a station, an agency, or of its host. */
export function readTitleLine(
  file: string,
  format: Format,
  host?: string,
): { readonly title: string; readonly outlet: string } | undefined {
  const start = /^\s{0,20}/.exec(file)?.[0].length ?? 0;
  const sample = file.slice(start, start + maxTitleLine);
  const lineEnd = sample.search(/[\r\n]/);
  if (lineEnd < 0) return undefined;
  const line = sample.slice(0, lineEnd).trim();
  const match = ending.exec(format === 'markdown' ? line.replace(/^# /, '') : line);
  if (!match || match[1].split(/\s+/).length < minTitleWords) return undefined;
  if (!isNamedAfter(match[2], (word) => outletWords.has(word)) && withoutSite(line, undefined, host).site === undefined)
    return undefined;
  return { title: withoutSection(match[1]), outlet: match[2] };
}

/** Words of a name that stands in bold type or as a heading above the headline, at most. */
const maxMastheadWords = 5;
const maxHeadingName = 3;

/**
 * The name of a paper above the headline of a text in Markdown: a line with one run in bold type above the first heading,
 * or a first heading of a few words above one with the day and one with the headline.
 * @param lines the first lines with words
 */
export function readMarkdownMasthead(
  lines: readonly string[],
): { readonly title?: string; readonly outlet: string } | undefined {
  const [first, second, third] = lines.map((line) => line.trim());
  if (lines.length < 3) return undefined;
  const heading = /^# (?<name>.{1,60})$/u.exec(first)?.groups?.name;
  if (heading !== undefined) {
    const title = /^#{2,6} (?<title>.{3,200})$/u.exec(third)?.groups?.title;
    const isDated = /^#{2,6} /.test(second)
      ? fieldDate(second) !== undefined
      : isDayLine(second) && isNameOfPaper(heading);
    return isDated && title !== undefined && isMastheadName(heading, maxHeadingName)
      ? { title, outlet: heading }
      : undefined;
  }
  const [, name, ...others] = first.split('**');
  const isAboveHeading = lines.some((line) => /^#{1,6} /.test(line.trim()));
  return others.length === 1 && isAboveHeading && isMastheadName(name, maxMastheadWords) ? { outlet: name } : undefined;
}

/** *The Orm Courier*, *Ormposten in English*: the words of a name show that it is a paper's. */
function isNameOfPaper(heading: string): boolean {
  return isOutletName(heading, true) || /^\p{Lu}[\p{L}’']+ in English$/u.test(heading);
}

/** Not *12 March 2026*, *By Ann Dahl*, *World news*. */
function isMastheadName(name: string, maxWords: number): boolean {
  const words = name.toLowerCase().match(/[\p{L}\d’']+/gu) ?? [];
  return (
    /^[\p{Lu}\d]/u.test(name) &&
    words.length > 0 &&
    words.length <= maxWords &&
    !/[.:!?]$|^by /i.test(name) &&
    fieldDate(name) === undefined &&
    !kickers.has(name.toLowerCase()) &&
    !words.every((word) => sectionWords.has(word))
  );
}
