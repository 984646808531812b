import type { RoleSpan, KnownRole } from '../fileDocument';
import type { FileLine } from '../fileLines';
import type { MappedText, Part } from '../mappedText';
import type { Draft } from '../draft';
import { cleanSource, type RawSource } from '../sourceFields';

/** A stretch of a document in an export: the value of a field that is read, or a part of the text. */
export interface ExportPart {
  readonly start: number;
  readonly end: number;
  /** Without one the text's own form decides. */
  readonly role?: KnownRole;
}

/** One document of an export: what is read of it, in the order of the file, and what its fields say. */
export interface ExportDocument {
  readonly parts: readonly ExportPart[];
  readonly source: RawSource;
}

/** Stands between the parts of a document, which need not be neighbours in the file. */
const breakBetween = '\n\n';

/** The text of a document of an export and its source data. @param whole the file */
export function draftOf(whole: MappedText, { parts, source }: ExportDocument): Draft {
  const pieces: Part[] = [];
  const roles: RoleSpan[] = [];
  for (const { start, end, role } of parts) {
    if (end <= start) continue;
    // The break stands where the part above it ends: what lies between the two in the file is in neither.
    const last = pieces.at(-1);
    if (last) pieces.push({ start: last.end, end: last.end, text: breakBetween });
    pieces.push({ start, end });
    if (role) roles.push({ start, end, role });
  }
  return { text: whole.assemble(pieces), source: cleanSource(source), roles };
}

/** The stretch from the first to the last of some lines, blanks and empty lines at its ends aside; undefined for none. */
export function stretchOf(lines: readonly FileLine[], role?: KnownRole): ExportPart | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [filled.at(0), filled.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + first.text.length - first.text.trimStart().length;
  return { start, end: last.start + last.text.trimEnd().length, ...(role ? { role } : {}) };
}

/** Words of some lines as one. */
export function wordsOf(lines: readonly FileLine[]): string {
  return lines
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** Index of the first line from `from` on, before `to`, whose text without the blanks at its ends is such a one. */
export function findLine(
  lines: readonly FileLine[],
  from: number,
  to: number,
  holds: (text: string) => boolean,
): number | undefined {
  for (let i = from; i < to; i++) if (holds(lines[i].text.trim())) return i;
  return undefined;
}
