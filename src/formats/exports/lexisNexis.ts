import { nexisHeadLabels, nexisTailLabels } from '../../lexicon/exportLabels';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, wordsOf, type ExportDocument, type ExportPart } from './exportDraft';
import { dateLineIn, fieldAt, isCopyright, labelOf, lineAbove, type NexisField } from './nexisHead';

/** `2 of 9 DOCUMENTS`, `Dokument 2 von 9`, `Document 2 de 9`, centred. */
const separators = [
  /^\s*(?:FOCUS - )?\d+ (?:of|von|de) \d+ DOCUMENTS?\s*$/i,
  /^\s*(?:Dokument \d+ von|Document \d+ de) \d+\s*$/,
];

/** Without a line between documents a file is one where it has so many of the labels above and below a text. */
const minLabels = 2;

/** Exports of LexisNexis and Nexis up to 2019, in the layout of pages of 80 columns; English, German, French, Dutch. */
export function readLexisNexis(lines: readonly FileLine[]): readonly ExportDocument[] {
  const starts = lines.flatMap(({ text }, index) =>
    separators.some((separator) => separator.test(text)) ? [index] : [],
  );
  if (starts.length === 0) {
    const hasHead = lines.some(({ text }) => labelOf(text, nexisHeadLabels)?.field === 'length' && isCapitals(text));
    const tails = lines.filter(({ text }) => labelOf(text, nexisTailLabels) !== undefined && isCapitals(text)).length;
    return hasHead && tails >= minLabels ? readDocument(lines, 0, lines.length) : [];
  }
  return starts.flatMap((start, index) => readDocument(lines, start + 1, starts[index + 1] ?? lines.length));
}

function isCapitals(text: string): boolean {
  const label = text.slice(0, text.indexOf(':'));
  return label === label.toUpperCase();
}

function readDocument(lines: readonly FileLine[], from: number, limit: number): ExportDocument[] {
  const fields = headFields(lines, from, limit);
  const last = fields.at(-1);
  const marked = last?.field === 'text' ? last : undefined;
  const bodyFrom = marked ? marked.from + 1 : (last?.to ?? headEnd(lines, from, limit));
  const bodyTo = bodyEnd(lines, bodyFrom, limit);
  const tail = tailFields(lines, bodyTo, limit);
  const top = fields.at(0)?.from ?? bodyFrom;
  const { headline, outlet, date } = readTop(lines, from, top);
  const titled = fields.find(({ field }) => field === 'title');
  const body = stretchOf([...(marked ? [marked.first] : []), ...lines.slice(bodyFrom, bodyTo)]);
  const title = titled?.part ?? headline;
  const parts: ExportPart[] = [
    ...(title ? [{ ...title, role: 'headline' as const }] : []),
    ...partsOf(fields, 'standfirst'),
    ...(body ? [body] : []),
    ...partsOf(tail, 'caption'),
  ];
  if (parts.length === 0) return [];
  const valueOf = (field: NexisField['field']): string | undefined =>
    [...fields, ...tail].find((each) => each.field === field)?.value;
  return [
    {
      parts: [...parts].sort((a, b) => a.start - b.start),
      source: {
        title: titled?.value ?? (headline && wordsOf(linesOf(lines.slice(from, limit), headline))),
        outlet,
        date,
        authors: [valueOf('author') ?? ''],
        language: valueOf('language'),
      },
    },
  ];
}

function linesOf(lines: readonly FileLine[], { start, end }: ExportPart): FileLine[] {
  return lines.filter((line) => line.end > start && line.start < end);
}

function partsOf(fields: readonly NexisField[], role: 'standfirst' | 'caption'): ExportPart[] {
  return fields.flatMap(({ field, part }) => (field === role && part ? [{ ...part, role }] : []));
}

/** The fields above the text; what stands between two of them belongs to the head. */
function headFields(lines: readonly FileLine[], from: number, limit: number): NexisField[] {
  const fields: NexisField[] = [];
  let last = from;
  for (let i = from; i < limit; i++) {
    if (i > last + maxLinesBetween) break;
    const field = fieldAt(lines, i, limit, nexisHeadLabels);
    if (!field || !isCapitals(lines[i].text)) continue;
    fields.push(field);
    last = i = field.to - 1;
    // The length is the last field; a marker of the text may stand below it.
    if (field.field === 'text') break;
  }
  return fields;
}

/** Lines between two fields, or above the first: outlet, date, edition, a headline of several lines. */
const maxLinesBetween = 24;

/** Without fields the head ends with the headline: the first line at the left below the centred ones. */
function headEnd(lines: readonly FileLine[], from: number, limit: number): number {
  const date = dateLineIn(lines, from, Math.min(limit, from + maxLinesBetween));
  let at = date === undefined ? from : date + 1;
  while (at < limit && !isEmptyLine(lines[at])) at++;
  while (at < limit && isEmptyLine(lines[at])) at++;
  while (at < limit && !isEmptyLine(lines[at])) at++;
  return at;
}

function bodyEnd(lines: readonly FileLine[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const { text } = lines[i];
    if (labelOf(text, nexisTailLabels) && isCapitals(text) && (i === from || isEmptyLine(lines[i - 1]))) return i;
    if (isCopyright(text) && isTail(lines, i, limit)) return i;
  }
  return limit;
}

/** Lines of rights at the end of a document: the owner may take several. */
const maxRightsLines = 8;

function isTail(lines: readonly FileLine[], index: number, limit: number): boolean {
  let filled = 0;
  for (let i = index; i < limit && filled <= maxRightsLines; i++) if (!isEmptyLine(lines[i])) filled++;
  return filled <= maxRightsLines;
}

function tailFields(lines: readonly FileLine[], from: number, limit: number): NexisField[] {
  const fields: NexisField[] = [];
  for (let i = from; i < limit; i++) {
    const field = fieldAt(lines, i, limit, nexisTailLabels);
    if (!field) continue;
    fields.push(field);
    i = field.to - 1;
  }
  return fields;
}

/** Outlet, date and headline, which have no labels: the outlet stands above the date, the headline below it. */
function readTop(
  lines: readonly FileLine[],
  from: number,
  to: number,
): { headline: ExportPart | undefined; outlet: string | undefined; date: string | undefined } {
  const date = dateLineIn(lines, from, to);
  if (date === undefined) return { headline: stretchOf(lines.slice(from, to)), outlet: undefined, date: undefined };
  const outlet = lineAbove(lines, date, from);
  // Editions follow the date without an empty line, or centred as it is.
  let at = date + 1;
  while (at < to && !isEmptyLine(lines[at])) at++;
  while (at < to && (isEmptyLine(lines[at]) || isCentred(lines[at]) || isDateAgain(lines, at))) at++;
  const below = stretchOf(lines.slice(at, to).filter(({ text }) => !isCopyright(text)));
  const above = outlet === undefined ? undefined : stretchOf(lines.slice(from, outlet));
  return {
    headline: below ?? above,
    outlet: outlet === undefined ? undefined : lines[outlet].text.trim(),
    date: lines[date].text.trim(),
  };
}

/** Blanks with which centred lines are padded. */
const minPadding = 8;

function isCentred({ text }: FileLine): boolean {
  const padding = /^[ \t]*/.exec(text)?.[0] ?? '';
  return padding.replaceAll('\t', ' '.repeat(minPadding)).length >= minPadding;
}

/** Dutch exports give the date twice. */
function isDateAgain(lines: readonly FileLine[], index: number): boolean {
  return dateLineIn(lines, index, index + 1) !== undefined;
}
