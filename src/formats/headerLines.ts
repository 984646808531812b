import { forwardMarks, frontMatterKeys, headerKeys, mailKeys } from '../lexicon/fieldWords';
import { fieldDate } from './fieldDate';
import { isEmptyLine, linesFrom, type FileLine } from './fileLines';
import type { FrontMatter } from './frontMatter';
import { foldKey, isAddress, type Field } from './sourceFields';

/** Lines that are looked at: the headers of a mail that went through many hands. */
const maxLines = 120;
/** One line with a colon may be text. */
const minFields = 2;
/** Longer values are read up to here: the search for an address in one is not linear. */
const maxValue = 4000;

/** Header lines without fences: of e-mail, of extractors (`Title: …`), of Logseq (`title:: …`), of a crawler. */
export function readHeaderLines(file: string): FrontMatter | undefined {
  const lines = linesFrom(file, 0, maxLines);
  const first = lines.findIndex((line) => !isEmptyLine(line));
  if (first < 0) return undefined;
  return (
    forwardedLines(file, lines) ??
    labelledLines(file, lines, first) ??
    logseqLines(file, lines, first) ??
    crawlerLines(file, lines, first) ??
    letterLine(file, lines[first])
  );
}

/** Lines at the head of a mail among which the mail stands that it sends on. */
const maxNoteAbove = 30;

/** `---------- Forwarded message ---------`, `-----Original Message-----`, and below it the header of what was sent on. */
function forwardedLines(file: string, lines: readonly FileLine[]): FrontMatter | undefined {
  const mark = lines.slice(0, maxNoteAbove).findIndex(({ text }) => {
    const words = /^-{3,20} ?(\p{L}[\p{L} ]{5,40}?) ?-{3,20}$/u.exec(text.slice(0, maxMark).trim())?.[1];
    return words !== undefined && forwardMarks.has(words.toLowerCase());
  });
  if (mark < 0) return undefined;
  const first = lines.findIndex((line, index) => index > mark && !isEmptyLine(line));
  return first < 0 ? undefined : labelledLines(file, lines, first);
}

const maxMark = 80;

/** *View this post on the web at https://…*, the first line of a letter's plain text: the address of the article. */
function letterLine(file: string, { text, next }: FileLine): FrontMatter | undefined {
  // https://web.archive.org/web/20250314091244/https://www.ledger.example/dam
  const archived = /^The Wayback Machine - https?:\/\/\S{1,40}\/web\/\d+\/(https?:\/\/\S+)$/.exec(
    text.slice(0, maxValue).trim(),
  )?.[1];
  if (archived !== undefined) return { fields: [['url', archived]], start: next, end: file.length };
  const address = /^(?:view|read) this \p{L}+ (?:on the web|online|in your browser)(?: at|:) (\S+)$/iu.exec(
    text.slice(0, maxValue).trim(),
  )?.[1];
  return address !== undefined && isAddress(address)
    ? { fields: [['url', address]], start: next, end: file.length }
    : undefined;
}

/** `Title: …`, `From: …`, each on a line, up to an empty one; lines that go on below are indented. */
function labelledLines(file: string, lines: readonly FileLine[], first: number): FrontMatter | undefined {
  const fields: [string, string][] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const { text } = lines[at];
    const match = /^(\p{L}[\p{L}_ ()-]{0,30}):(?!:)[ \t\u00a0]*(.*)$/u.exec(text);
    const last = fields.at(-1);
    if (match && headerKeys.has(foldKey(match[1]))) fields.push([match[1], match[2].slice(0, maxValue)]);
    else if (last && /^[ \t]+\S/.test(text)) last[1] = `${last[1]} ${text.trim()}`.slice(0, maxValue);
    else break;
  }
  const isClosed = at >= lines.length || isEmptyLine(lines[at]);
  // A date that is none, as in “Date: unknown”, is a field all the same.
  if (fields.length < minFields || !isClosed || fields.every(([, value]) => isCommon(value))) return undefined;
  return { fields: fields.flatMap(mailField), start: lines[at - 1].next, end: file.length };
}

/** *the mountains*, below *From:* in a poem: names, titles, days and addresses have a capital, a digit or a sign. */
function isCommon(value: string): boolean {
  return !/[\p{Lu}\p{Lo}\d@/]/u.test(value);
}

/** The sender of a mail is who wrote; `FW:` and `Re:` are no part of a subject. */
function mailField([key, value]: readonly [string, string]): Field[] {
  switch (mailKeys.get(foldKey(key))) {
    case 'sender':
      return sender(value.replace(/\s*<[^>]*>/, '').replace(/^"(.*)"$/, '$1'));
    case 'subject':
      return [['title', value.replace(/^(?:(?:fwd?|re|aw|wg|tr):\s*)+/i, '')]];
    case 'sent':
      return [['date', value]];
    case undefined:
      return [[key, value]];
  }
}

/** *Ada Brook from The Ledger*, as newsletters sign. */
function sender(name: string): Field[] {
  const parts = name.split(/ (?:from|at) (?=\p{Lu})/u);
  const [author] = parts;
  const outlet = parts.at(1);
  return outlet === undefined
    ? [['author', author]]
    : [
        ['author', author],
        ['site', outlet],
      ];
}

/** `key:: value`, perhaps as the first item of a list. */
function logseqLines(file: string, lines: readonly FileLine[], first: number): FrontMatter | undefined {
  const fields: Field[] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const match = /^(?:-[ \t])?[ \t]*([\p{L}][\p{L}\p{N}_-]{0,40})::[ \t]+(.*)$/u.exec(lines[at].text);
    if (!match) break;
    fields.push([match[1], match[2]]);
  }
  // “Breaking:: three dead” is a line of a text.
  const isKnown = fields.some(([key]) => frontMatterKeys.has(foldKey(key)) || logseqKeys.has(foldKey(key)));
  return isKnown ? { fields, start: lines[at - 1].next, end: file.length } : undefined;
}

/** Properties that Logseq writes itself and that tell nothing of an article. */
const logseqKeys: ReadonlySet<string> = new Set(['id', 'alias', 'type', 'collapsed', 'public', 'icon', 'template']);

/** An address on a line by itself and below it the time at which a crawler fetched it. */
function crawlerLines(file: string, lines: readonly FileLine[], first: number): FrontMatter | undefined {
  const [address, time] = [lines[first].text, lines.at(first + 1)?.text ?? ''];
  if (!isAddress(address) || !/^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.Z+-]*\s*$/.test(time)) return undefined;
  if (fieldDate(time) === undefined) return undefined;
  const fields: Field[] = [
    ['url', address.trim()],
    ['date', time],
  ];
  return { fields, start: lines[first + 1].next, end: file.length };
}

/** Lines at the head of a note among which its metadata stand. */
const maxNoteLines = 40;

/** What Readwise writes below a title: a heading *Metadata* and a list of fields. */
export function readListedMetadata(file: string): FrontMatter | undefined {
  if (!file.includes('## Metadata')) return undefined;
  const lines = linesFrom(file, 0, maxNoteLines);
  const heading = lines.findIndex(({ text }) => /^## Metadata\s*$/.test(text));
  const fields: Field[] = [];
  let at = heading + 1;
  for (; heading >= 0 && at < lines.length; at++) {
    const match = /^- ([A-Z][A-Za-z ]{1,30}): (.*)$/.exec(lines[at].text);
    if (!match) break;
    fields.push([match[1], match[2]]);
  }
  if (fields.length < minFields) return undefined;
  return { fields, start: 0, end: file.length, cut: { start: lines[heading].start, end: lines[at - 1].next } };
}

/** Lines at the end of a file that are looked at. */
const maxTrailer = 4000;

/** The trailer that Joplin writes below a note: `id: …` and others, the last one `type_: 1`. */
export function readTrailer(file: string): FrontMatter | undefined {
  const tail = file.slice(-maxTrailer).trimEnd();
  if (!/\btype_: 1$/.test(tail)) return undefined;
  const offset = Math.max(0, file.length - maxTrailer);
  const lines = linesFrom(file, offset);
  let last = lines.length - 1;
  while (last >= 0 && isEmptyLine(lines[last])) last--;
  let at = last;
  while (at >= 0 && /^[a-z_]+: ?/.test(lines[at].text)) at--;
  const own = lines.slice(at + 1, last + 1);
  if (!own.some(({ text }) => /^id: [0-9a-f]{32}$/.test(text))) return undefined;
  const fields = own.map(({ text }): Field => {
    const colon = text.indexOf(':');
    return [text.slice(0, colon), text.slice(colon + 1).trim()];
  });
  const [title] = linesFrom(file, 0, 1);
  return { fields: [['title', title.text.trim()], ...fields], start: 0, end: own[0].start };
}
