import { factivaCodes, wordCountWords, type ExportField } from '../../lexicon/exportLabels';
import { languageNames, publisherWords } from '../../lexicon/fieldWords';
import { fieldDate } from '../fieldDate';
import { withoutBy } from '../sourceFields';
import { isEmptyLine, type FileLine } from '../fileLines';
import { findLine, stretchOf, wordsOf, type ExportDocument, type ExportPart } from './exportDraft';

const end = /^(?:AN\s+)?(?:Document|Dokument|Documento) [A-Za-z0-9]{20,30}\s*$/;

/** Exports of Factiva: with field codes, or in the long form, whose fields are told by their order alone. */
export function readFactiva(lines: readonly FileLine[]): readonly ExportDocument[] {
  const ends = lines.flatMap(({ text }, index) => (end.test(text) ? [index] : []));
  if (ends.length === 0) return [];
  // A file that was cut ends within a document.
  return [...ends, lines.length].flatMap((last, index) => {
    const from = index === 0 ? 0 : ends[index - 1] + 1;
    const hasCodes = lines.slice(from, last).some(({ text }) => /^(?:HD|LP|TD)(?:\s|$)/.test(text));
    return hasCodes ? codedDocument(lines, from, last) : longDocument(lines, from, last);
  });
}

/** A code with its own lines, the first without the code. */
interface CodedField {
  readonly code: string;
  readonly field: ExportField;
  readonly lines: FileLine[];
}

function codedDocument(lines: readonly FileLine[], from: number, last: number): ExportDocument[] {
  const fields: CodedField[] = [];
  for (let i = from; i < last; i++) {
    const opened = codeAt(lines, i, fields.at(-1));
    if (opened) fields.push(opened);
    else fields.at(-1)?.lines.push(lines[i]);
  }
  const parts = fields.flatMap((field): ExportPart[] => {
    const part = stretchOf(field.lines);
    if (!part) return [];
    if (field.field === 'title') return [{ ...part, role: 'headline' }];
    if (field.field === 'caption') return [{ ...part, role: 'caption' }];
    return field.field === 'text' ? [part] : [];
  });
  const valueOf = (code: string): string | undefined => {
    const field = fields.find((each) => each.code === code);
    return field && wordsOf(field.lines);
  };
  if (parts.length === 0) return [];
  return [
    {
      parts,
      source: {
        title: valueOf('hd'),
        outlet: valueOf('sn'),
        authors: [valueOf('by') ?? ''],
        date: valueOf('pd'),
        language: valueOf('la'),
      },
    },
  ];
}

/** The field that a line opens. In the text a code stands alone, below an empty line, or before a code's own form. */
function codeAt(lines: readonly FileLine[], index: number, open: CodedField | undefined): CodedField | undefined {
  const { text, start } = lines[index];
  const match = /^([A-Z]{2,3})(?:[ \u00a0\t]{1,3}|$)/.exec(text);
  const code = match?.[1].toLowerCase() ?? '';
  const field = factivaCodes.get(code);
  if (!match || !field) return undefined;
  const isAlone = text.trim().length === match[1].length;
  const hasCodeForm = /^[A-Z]{2,3}\s+(?:[\w.-]+ : |Document )/.test(text);
  const isBelowEmpty = index > 0 && isEmptyLine(lines[index - 1]);
  if (open?.field === 'text' && !isAlone && !hasCodeForm && !(isBelowEmpty && code !== 'in' && code !== 're'))
    return undefined;
  const rest = { ...lines[index], start: start + match[0].length, text: text.slice(match[0].length) };
  return { code, field, lines: [rest] };
}

/** Lines of a head: more are none. */
const maxHeadLines = 40;

function longDocument(lines: readonly FileLine[], from: number, last: number): ExportDocument[] {
  const count = findLine(lines, from, Math.min(last, from + maxHeadLines), isWordCount);
  if (count === undefined) return [];
  const above = topLines(lines.slice(from, count));
  const { outlet, date, language, bodyFrom } = readBelow(lines, count + 1, last);
  const bodyTo = withoutPublisher(lines, bodyFrom, last);
  const headline = stretchOf(above.headline, 'headline');
  const body = stretchOf(lines.slice(bodyFrom, bodyTo));
  const parts = [headline, body].filter((part) => part !== undefined);
  const authors = above.author ? [above.author.text.trim()] : [];
  return parts.length === 0
    ? []
    : [{ parts, source: { title: wordsOf(above.headline), outlet, authors, date, language } }];
}

function isWordCount(text: string): boolean {
  const match = /^[\d.,\u00a0 ]{1,9} (\p{L}+)$/u.exec(text);
  return match !== null && wordCountWords.has(match[1].toLowerCase());
}

/** Above the count of words: a section, the headline of one or more lines, a byline. */
function topLines(lines: readonly FileLine[]): { headline: readonly FileLine[]; author: FileLine | undefined } {
  const filled = lines.filter((line) => !isEmptyLine(line) && !isPageLine(line.text));
  const last = filled.at(-1);
  const author = filled.length > 1 && last && isByline(last.text) ? last : undefined;
  const rest = author ? filled.slice(0, -1) : filled;
  const [section, ...headline] = rest;
  return { headline: headline.length > 0 && isSection(section.text) ? headline : rest, author };
}

/** What stands on a cover and at the foot of a page: `Page 1 of 2 © 2025 Factiva, Inc.` */
function isPageLine(text: string): boolean {
  return /^(?:Factiva|Dow Jones)\s*$|^Page \d{1,4} of \d{1,4}\b.{0,20}\bFactiva\b/i.test(text);
}

function isByline(text: string): boolean {
  const line = text.trim();
  return withoutBy(line) !== line || /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(line);
}

/** *Transport*, *Local News*: a word or two without a verb that could be seen. */
const maxSectionWords = 2;

function isSection(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= maxSectionWords && words.every((word) => /^(?:\p{Lu}|&)/u.test(word));
}

/** Below the count of words: date, clock, outlet, its code, edition, page, language, rights; then the text. */
function readBelow(
  lines: readonly FileLine[],
  from: number,
  last: number,
): { outlet?: string; date?: string; language?: string; bodyFrom: number } {
  const limit = Math.min(last, from + maxHeadLines);
  const date = findLine(lines, from, limit, (text) => fieldDate(text) !== undefined);
  const outlet =
    date === undefined
      ? undefined
      : findLine(lines, date + 1, limit, (text) => text !== '' && !/^\d{1,2}[:.]\d{2}/.test(text));
  const rights = findLine(lines, from, limit, (text) => /^(?:\(c\)|©|copyright\b)/i.test(text));
  const language = findLine(lines, (outlet ?? from) + 1, rights ?? limit, isLanguage);
  const headEnd = rights ?? language ?? outlet ?? from;
  let bodyFrom = headEnd + 1;
  // Rights may take several lines.
  while (bodyFrom < last && !isEmptyLine(lines[bodyFrom])) bodyFrom++;
  return {
    ...(outlet === undefined ? {} : { outlet: lines[outlet].text.trim() }),
    ...(date === undefined ? {} : { date: lines[date].text.trim() }),
    ...(language === undefined ? {} : { language: lines[language].text.trim() }),
    bodyFrom,
  };
}

function isLanguage(text: string): boolean {
  return languageNames.has(text.toLowerCase());
}

/** A name alone above the number of the document is its publisher. */
function withoutPublisher(lines: readonly FileLine[], from: number, last: number): number {
  let at = last - 1;
  while (at > from && isEmptyLine(lines[at])) at--;
  const isAlone = at > from && isEmptyLine(lines[at - 1]);
  return isAlone && isPublisher(lines[at].text) ? at : last;
}

const maxPublisher = 80;

function isPublisher(text: string): boolean {
  const line = text.trim();
  if (line.length > maxPublisher) return false;
  const last = /([\p{L}]+)\.?$/u.exec(line)?.[1].toLowerCase() ?? '';
  return publisherWords.has(last) || /^(?:\p{Lu}[\p{L}&.’'-]*\s*){1,6}$/u.test(line.replace(/[.!?]["”’']?$/, '!'));
}
