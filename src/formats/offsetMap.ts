import { firstIndexWhere } from '../text/search';
import type { Span } from '../text/span';

/**
 * Where the pieces of a document's text stand in the file that it was read from; offsets are UTF-16 code units. A piece
 * of one length on both sides is a copy, unit for unit: so is a line end that became a blank. Another stands for a
 * stretch of another length as a whole (`&amp;` for *&*), or for none, as the break between a headline and the text that
 * an export has elsewhere. Stretches of the file between pieces are not in the text.
 */
export interface OffsetMap {
  /** Where each piece begins in the text; the last entry is the length of the text. */
  readonly text: Uint32Array;
  /** Where each piece begins in the file. */
  readonly file: Uint32Array;
  /** Its length in the file. */
  readonly fileLength: Uint32Array;
  /** Where lines begin in the file, from the one on that the document begins in. */
  readonly lines: Uint32Array;
  /** Lines before these. */
  readonly linesBefore: number;
}

/** A line and the code units before a place in it, both from zero. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** Index of the last of some sorted numbers that is not greater than `value`; 0 where all are. */
function lastUpTo(sorted: Uint32Array, length: number, value: number): number {
  return Math.max(0, firstIndexWhere(0, length, (index) => sorted[index] > value) - 1);
}

/** The stretch of the file that a stretch of the text was read from; an empty one stays empty. */
export function spanInFile(map: OffsetMap | undefined, { start, end }: Span): Span {
  if (!map) return { start, end };
  const from = offsetInFile(map, start);
  if (end <= start) return { start: from, end: from };
  const piece = lastUpTo(map.text, map.file.length, end - 1);
  const length = map.text[piece + 1] - map.text[piece];
  const { [piece]: fileLength } = map.fileLength;
  const to = map.file[piece] + (length === fileLength ? end - map.text[piece] : fileLength);
  return { start: from, end: Math.max(from, to) };
}

/** The place in the file of what stands at an offset of the text. */
export function offsetInFile(map: OffsetMap | undefined, offset: number): number {
  if (!map || map.file.length === 0) return map ? 0 : offset;
  const piece = lastUpTo(map.text, map.file.length, offset);
  const length = map.text[piece + 1] - map.text[piece];
  const within = offset - map.text[piece];
  if (length === map.fileLength[piece]) return map.file[piece] + within;
  return map.file[piece] + (within < length ? 0 : map.fileLength[piece]);
}

/** The offset in the text of a place in the file; of what is not in the text, where it would stand. */
export function offsetInText(map: OffsetMap | undefined, place: number): number {
  if (!map || map.file.length === 0) return map ? 0 : place;
  const piece = lastUpTo(map.file, map.file.length, place);
  const within = place - map.file[piece];
  if (within < 0) return 0;
  const length = map.text[piece + 1] - map.text[piece];
  const { [piece]: fileLength } = map.fileLength;
  if (within >= fileLength) return map.text[piece + 1];
  return map.text[piece] + (length === fileLength ? within : 0);
}

/** Whether a place in the file lies in a stretch that the text was read from, its end included. */
export function isInText(map: OffsetMap | undefined, place: number): boolean {
  if (!map) return true;
  if (map.file.length === 0) return false;
  const piece = lastUpTo(map.file, map.file.length, place);
  return place >= map.file[piece] && place <= map.file[piece] + map.fileLength[piece];
}

/** The stretches of the file between the pieces of a text, of some length at least: page heads, fields between headline and text. */
export function stretchesPassedOver({ file, fileLength }: OffsetMap, minLength: number): Span[] {
  const passed: Span[] = [];
  for (let i = 1; i < file.length; i++) {
    const start = file[i - 1] + fileLength[i - 1];
    if (file[i] - start >= minLength) passed.push({ start, end: file[i] });
  }
  return passed;
}

/** Where a document's text begins in its file, and where it ends; nothing for one that is empty. */
export function extentOf({ file, fileLength }: OffsetMap): Span | undefined {
  const last = file.length - 1;
  return last < 0 ? undefined : { start: file[0], end: file[last] + fileLength[last] };
}

/** @param place offset in the file, not before the document's first line */
export function linePlaceOf({ lines, linesBefore }: OffsetMap, place: number): LinePlace {
  const line = lastUpTo(lines, lines.length, place);
  return { line: linesBefore + line, character: Math.max(0, place - lines[line]) };
}

/** The offset in the file of a line and character; past the end of a line, its end; past the last line, past every piece. */
export function placeOfLine({ lines, linesBefore }: OffsetMap, { line, character }: LinePlace): number {
  const index = line - linesBefore;
  if (index < 0) return 0;
  if (index >= lines.length) return Infinity;
  const next = index + 1 < lines.length ? lines[index + 1] - 1 : Infinity;
  return Math.min(lines[index] + character, next);
}

/** Whether two documents stand in their files at the same places. */
export function isSameMap(one: OffsetMap | undefined, other: OffsetMap | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.linesBefore === other.linesBefore &&
    isSameList(one.text, other.text) &&
    isSameList(one.file, other.file) &&
    isSameList(one.fileLength, other.fileLength) &&
    isSameList(one.lines, other.lines)
  );
}

function isSameList(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
