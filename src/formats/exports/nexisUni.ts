import { coverLabels, nexisEnds, nexisHeadLabels, nexisTailLabels } from '../../lexicon/exportLabels';
import { isEmptyLine, type FileLine } from '../fileLines';
import { findLine, stretchOf, wordsOf, type ExportDocument, type ExportPart } from './exportDraft';
import { dateLineIn, fieldAt, isCopyright, labelOf, lineAbove, type NexisField } from './nexisHead';

const bodyMarkers = new Set(['body', 'text', 'tekst', 'texte', 'texto', 'testo']);
const tailMarkers = new Set(['classification', 'graphic', 'klassifikation', 'clasificación', 'notes']);

/** Exports of Nexis Uni, Lexis Advance and Nexis since 2019, as the text of their DOCX, RTF or PDF. */
export function readNexisUni(lines: readonly FileLine[]): readonly ExportDocument[] {
  const ends = lines.flatMap(({ text }, index) => (isEnd(text) ? [index] : []));
  if (ends.length === 0) return [];
  // A file that was cut ends within a document.
  return [...ends, lines.length].flatMap((end, index) =>
    readDocument(lines, index === 0 ? 0 : ends[index - 1] + 1, end),
  );
}

function isEnd(text: string): boolean {
  return nexisEnds.has(text.trim().toLowerCase());
}

function readDocument(lines: readonly FileLine[], from: number, end: number): ExportDocument[] {
  const marker = findLine(lines, from, end, (text) => bodyMarkers.has(text.toLowerCase()));
  if (marker === undefined) return [];
  const tailFrom = tailOf(lines, marker + 1, end);
  const fields = fieldsIn(lines, from, marker, nexisHeadLabels);
  const tail = fieldsIn(lines, tailFrom, end, nexisTailLabels);
  const { headline, outlet, date } = readTop(lines, coverEnd(lines, from, marker), marker);
  // Any text may have the lines *Text* and *End of Document*; without a field or a day it is none of an export.
  const hasHead =
    fields.length > 0 || date !== undefined || lines.slice(from, marker).some(({ text }) => isCopyright(text));
  if (!hasHead && tail.length === 0) return [];
  const body = stretchOf(lines.slice(afterAbstract(lines, marker + 1, tailFrom), tailFrom));
  const caption = captionOf(lines, tailFrom, end);
  const parts: ExportPart[] = [
    ...(headline ? [{ ...headline, role: 'headline' as const }] : []),
    ...fields.flatMap(({ field, part }): ExportPart[] =>
      field === 'standfirst' && part ? [{ ...part, role: 'standfirst' }] : [],
    ),
    ...(body ? [body] : []),
    ...(caption ? [{ ...caption, role: 'caption' as const }] : []),
  ];
  const valueOf = (field: NexisField['field']): string | undefined =>
    [...fields, ...tail].find((each) => each.field === field)?.value;
  const title =
    headline &&
    wordsOf(lines.slice(from, end).filter((line) => line.end > headline.start && line.start < headline.end));
  return parts.length === 0
    ? []
    : [{ parts, source: { title, outlet, date, authors: [valueOf('author') ?? ''], language: valueOf('language') } }];
}

/** Where the fields below the text begin: a heading of theirs, or the date of loading, which may stand alone. */
function tailOf(lines: readonly FileLine[], from: number, end: number): number {
  return findLine(lines, from, end, (text) => tailMarkers.has(text.toLowerCase()) || /^load-date:/i.test(text)) ?? end;
}

/** An abstract above the full text repeats it. */
function afterAbstract(lines: readonly FileLine[], from: number, to: number): number {
  const first = findLine(lines, from, to, (text) => text !== '');
  if (first === undefined || !/^abstract$/i.test(lines[first].text.trim())) return from;
  const full = findLine(lines, first, to, (text) => /^full text:?$/i.test(text));
  return full === undefined ? from : full + 1;
}

/** The words below *Graphic*, up to the other fields. */
function captionOf(lines: readonly FileLine[], from: number, end: number): ExportPart | undefined {
  const graphic = findLine(lines, from, end, (text) => /^gra(?:ph|f)ik?c?$/i.test(text));
  if (graphic === undefined) return undefined;
  const to = tailOf(lines, graphic + 1, end);
  return stretchOf(lines.slice(graphic + 1, to));
}

function fieldsIn(
  lines: readonly FileLine[],
  from: number,
  to: number,
  labels: Parameters<typeof fieldAt>[3],
): NexisField[] {
  const fields: NexisField[] = [];
  for (let i = from; i < to; i++) {
    const field = fieldAt(lines, i, to, labels);
    if (!field) continue;
    fields.push(field);
    i = field.to - 1;
  }
  return fields;
}

/** Lines of the cover, and of the list of documents on it, stand above the first headline. */
function coverEnd(lines: readonly FileLine[], from: number, marker: number): number {
  const date = dateLineIn(lines, from, marker) ?? marker;
  let end = from;
  for (let i = from; i < date; i++) if (isCover(lines[i].text)) end = i + 1;
  return end;
}

/** Labels of a cover are short; the bound keeps a line of blanks linear. */
const maxCoverLabel = 60;

function isCover(text: string): boolean {
  const line = text.trim().slice(0, maxCoverLabel).toLowerCase();
  // The table below *Narrowed by* has a label and a value: `News    -None-`.
  const label = /^([\p{L}/ ]+?)(?:\s*\(\d+\))?(?:\s*(?::|$)|[ \t]{2,})/u.exec(line)?.[1];
  // Feet and heads of the pages of a printed cover.
  const isPage = /^page \d{1,4} of \d{1,4}$|^about lexisnexis\b/.test(line);
  return isPage || (label !== undefined && coverLabels.has(label)) || /^\d{1,4}\.\s/.test(line);
}

/** Headline, outlet and date stand above the rights and the fields, in this order. */
function readTop(
  lines: readonly FileLine[],
  from: number,
  marker: number,
): { headline: ExportPart | undefined; outlet: string | undefined; date: string | undefined } {
  const fieldsFrom = findLine(lines, from, marker, (text) => isCopyright(text) || isHeadLabel(text)) ?? marker;
  const date = dateLineIn(lines, from, fieldsFrom);
  const outlet = date === undefined ? undefined : lineAbove(lines, date, from);
  if (date === undefined || outlet === undefined || outlet === from) {
    const first = findLine(lines, from, fieldsFrom, (text) => text !== '');
    return {
      headline: first === undefined ? undefined : stretchOf([lines[first]]),
      outlet: undefined,
      date: undefined,
    };
  }
  return {
    headline: stretchOf(lines.slice(from, outlet).filter((line) => !isEmptyLine(line))),
    outlet: lines[outlet].text.trim(),
    date: lines[date].text.trim(),
  };
}

function isHeadLabel(text: string): boolean {
  const label = labelOf(text, nexisHeadLabels);
  return label !== undefined && label.field !== 'text';
}
