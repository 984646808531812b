import { nexisHeadLabels, nexisTailLabels, type ExportField } from '../../lexicon/exportLabels';
import { rightsPhrases } from '../../lexicon/fieldWords';
import { fieldDate } from '../fieldDate';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, type ExportPart } from './exportDraft';

// What the exports of Nexis have in common: fields with labels, and a head that tells outlet and date by position.

/** A field with the lines that it takes. */
export interface NexisField {
  readonly field: ExportField;
  readonly value: string;
  /** Its value in the file. */
  readonly part: ExportPart | undefined;
  /** Its first line without the label. */
  readonly first: FileLine;
  /** Index of its first line, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The label that opens a line, if it is one of a list, and the offset in the line at which its value begins. */
export function labelOf(
  text: string,
  labels: ReadonlyMap<string, ExportField>,
): { readonly field: ExportField; readonly value: number } | undefined {
  const match = /^[ \t]*([\p{L}][\p{L} -]{1,22}?)[ \u00a0]*:[ \t\u00a0]*/u.exec(text);
  const field = match ? labels.get(match[1].toLowerCase()) : undefined;
  return match && field ? { field, value: match[0].length } : undefined;
}

/** The field that begins in a line: its value goes on up to an empty line or the next label. */
export function fieldAt(
  lines: readonly FileLine[],
  index: number,
  limit: number,
  labels: ReadonlyMap<string, ExportField>,
): NexisField | undefined {
  const label = labelOf(lines[index].text, labels);
  if (!label) return undefined;
  let to = index + 1;
  while (to < limit && !isEmptyLine(lines[to]) && !anyLabel(lines[to].text)) to++;
  const { start, text } = lines[index];
  const first = { ...lines[index], start: start + label.value, text: text.slice(label.value) };
  const own = [first, ...lines.slice(index + 1, to)];
  const value = own
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
  return { field: label.field, value, part: stretchOf(own), first, from: index, to };
}

function anyLabel(text: string): boolean {
  return labelOf(text, nexisHeadLabels) !== undefined || labelOf(text, nexisTailLabels) !== undefined;
}

/** Index of the line among some that tells the day of publication: short, with a date. */
export function dateLineIn(lines: readonly FileLine[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const text = lines[i].text.trim();
    if (text.length > maxDateLine || isCopyright(text)) continue;
    if (/\d{4}/.test(text) && fieldDate(text) !== undefined && isMostlyDate(text)) return i;
  }
  return undefined;
}

const maxDateLine = 60;
/** Beside the date stand the weekday, the clock, a zone and marks. */
const maxDateWords = 9;

function isMostlyDate(text: string): boolean {
  return text.split(/\s+/).length <= maxDateWords && /^(?:\p{L}+,?\s+)?(?:\d|\p{L}+\.?\s+\d)/u.test(text);
}

export function isCopyright(text: string): boolean {
  const line = text.trim().toLowerCase();
  return [...rightsPhrases].some((phrase) => line.startsWith(phrase));
}

/** The last line above another that is not empty and tells no rights or distribution. */
export function lineAbove(lines: readonly FileLine[], index: number, from: number): number | undefined {
  for (let i = index - 1; i >= from; i--) {
    const text = lines[i].text.trim();
    if (text !== '' && !isCopyright(text) && !/^distributed by/i.test(text)) return i;
  }
  return undefined;
}
