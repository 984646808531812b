import { agencies } from '../lexicon/en/agencies';
import { fullWeekdays } from '../lexicon/en/calendar';
import { editionNouns } from '../lexicon/siteWords';
import { fieldDate } from './fieldDate';
import {
  bars,
  isBylineOrStatus,
  isCapitalised,
  isDayLine,
  isLabel,
  maxNameWords,
  splitHead,
  wordsOf,
  type HeadLine,
} from './headLines';
import { isEdition, isNamedWithArticle, isOutletName } from './outletNames';

// The lines of an article's head that tell who wrote, where and when name the outlet too.

/** Lines below the headline in which an outlet stands alone. */
const maxBelow = 3;
/** A longer first line with a day in it is a headline. In code units. */
const maxDatedName = 60;

/** The outlet that a line of the head names alone, beside the day or the writer, or that the dateline has in brackets. */
export function readOutletLine(file: string): string | undefined {
  const { head, lead } = splitHead(file);
  const lines = head.map(plainLine);
  const agency = agencyOfDateline(lead);
  const named = agency === undefined ? undefined : lines.find(({ text }) => isShortFor(agency, text));
  if (named) return named.text;
  for (const [index, line] of lines.entries()) {
    const name = outletOf(line, index, lines);
    if (name !== undefined) return name;
  }
  // *Dale Courier, 4 June 2024. Ann Dahl was at the bridge when it fell.*
  const opening = /^[^.\n]*\d(?=\. \p{Lu})/u.exec(lead.replace(/[*_]/g, ''))?.[0];
  return (opening === undefined || !isDated(opening) ? undefined : outletAmong(opening, true)) ?? agency;
}

function plainLine(line: HeadLine): HeadLine {
  const text = line.text.replace(/[*_]/g, '').trim();
  return { ...line, text, words: wordsOf(text) };
}

function outletOf(line: HeadLine, index: number, lines: readonly HeadLine[]): string | undefined {
  const { text } = line;
  const isOfDay = isDated(text);
  if (index === 0) {
    const site = outletOfTrail(text);
    if (site !== undefined) return site;
    // The first line is the headline, unless the day stands in it, or the heading below.
    const isHeadline = fieldDate(text) === undefined && !lines.slice(1).some((below) => below.text.startsWith('# '));
    if (isHeadline || text.length > maxDatedName) return undefined;
  }
  if (text.startsWith('#')) return undefined;
  if (isOfDay || isBylineOrStatus(line)) return postedOn(text) ?? outletAmong(text, isOfDay);
  const name = withoutEdition(text);
  if (index > maxBelow) return undefined;
  const isBesideDay = isInDatedBlock(lines, index);
  const isNamed =
    isOutletName(name, isBesideDay) || (isBesideDay && (isNamedWithArticle(name) || isNamedWithEdition(text)));
  return isNamed ? name : undefined;
}

/** Words of a part of a site. */
const maxSectionWords = 3;

/** *Radio Orm › World › Sport*: the site at the head of the trail to its part. */
function outletOfTrail(text: string): string | undefined {
  const [site, ...sections] = text.split(/ [>›»] /u);
  const isSection = (part: string): boolean => isCapitalised(part) && wordsOf(part).length <= maxSectionWords;
  return sections.length > 1 && sections.every(isSection) && isOutletName(site, false) ? site : undefined;
}

/** *Ormposten — English pages*: beside the day what is told of its edition shows a name to be a paper's. */
function isNamedWithEdition(text: string): boolean {
  const [name, edition = ''] = text.split(/, | [-–—|] /u);
  return isEdition(edition) && isCapitalised(name) && wordsOf(name).length <= maxNameWords && !isLabel(name);
}

/** *Orm Daily, English edition*, *Orm Daily — English edition*, *Orm Courier (Dale bureau)* without what is told of the name. */
function withoutEdition(text: string): string {
  const match = /(?:,| [-–—|]) (?<told>[\p{L} ]{1,30})$/u.exec(text);
  const last = match?.groups?.told.toLowerCase().split(' ').at(-1) ?? '';
  return editionNouns.has(last) ? text.slice(0, match?.index) : text.replace(/ \([^()]{1,30}\)$/u, '');
}

/** A day, beside other parts perhaps: *El Correo de Orm — English page for readers abroad — 4 June 2024*. */
function isDated(text: string): boolean {
  if (isDayLine(text) || text.split(bars).some(isDayLine)) return true;
  return fieldDate(text) === undefined && text.split(', ').slice(1).some(opensWithWeekday);
}

function opensWithWeekday(text: string): boolean {
  return fullWeekdays.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** Whether the line of the day stands in the same run of lines. */
function isInDatedBlock(lines: readonly HeadLine[], index: number): boolean {
  let first = index;
  while (first > 1 && !lines[first].isBelowBlank) first--;
  for (let at = first; at < lines.length; at++) {
    if (at !== index && isDated(lines[at].text)) return true;
    if (at >= index && lines[at].isAboveBlank) return false;
  }
  return false;
}

/** `4 June 2024 - Dale Courier`, `By Ann Dahl, Dale Courier`, `Orm Radio News · 4 June 2024, 6.20pm · Ann Dahl`. */
function outletAmong(text: string, isOfDay: boolean): string | undefined {
  return text
    .split(bars)
    .flatMap((part) => [part, ...part.split(', ')])
    .map((part) => part.trim())
    .find((part) => isOutletName(part, isOfDay) || (isOfDay && isNamedWithArticle(part)));
}

const maxPostedWords = 6;

/** `Posted on Dale Notes by Ann, 4 June 2024`, `Posted 4 June 2024 by Ann on Dale Notes`. */
function postedOn(line: string): string | undefined {
  if (!/^posted\b/i.test(line) || fieldDate(line) === undefined) return undefined;
  const name = /\bon (?<name>(?:the )?\p{Lu}[^,]*?)(?: by .*)?$/u.exec(line)?.groups?.name;
  return name !== undefined && fieldDate(name) === undefined && name.split(' ').length <= maxPostedWords
    ? name
    : undefined;
}

/**
 * *DALE, June 4 (Orm Wire) — The bridge*: behind the day of a dateline the agency stands in brackets; behind the place alone,
 * *DALE (AP) —*, a region may as well.
 */
function agencyOfDateline(lead: string): string | undefined {
  const match = /^\p{Lu}[^()\n]{2,60} \((?<agency>\p{Lu}[^()\n]{1,40})\) ?[-–—]/u.exec(lead);
  const agency = match?.groups?.agency;
  // What large agencies write stands in many papers, and the dateline with it.
  if (match === null || agency === undefined || agencies.has(agency.toLowerCase())) return undefined;
  const isDated = /\d \($/.test(match[0].slice(0, match[0].indexOf(agency)));
  return isDated || isOutletName(agency, false) ? agency : undefined;
}

/** *Orm* or *OWS* in the dateline is the *Orm Wire Service* of the head. */
function isShortFor(agency: string, name: string): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || !words.every((word) => /^[\p{Lu}\d]/u.test(word))) return false;
  return words.map((word) => word[0]).join('') === agency || words[0] === agency;
}
