import { carriageReturn, lineFeed } from '../text/codeUnits';
import { firstIndexWhere } from '../text/search';
import type { Span } from '../text/span';
import type { OffsetMap } from './offsetMap';

/** A stretch of a text, and what stands for it instead, if anything does. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stretch that is kept, or one for which something else stands. */
export type Part = Span | Edit;

/** The pieces of a map while it is made; see `OffsetMap`. */
interface Pieces {
  readonly text: number[];
  readonly file: number[];
  readonly fileLength: number[];
}

/**
 * A text together with where it stands in the file it was read from. Each stage of reading gives another one: parts of
 * the last, in their order, some replaced.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly pieces: Pieces,
  ) {}

  /** A file as it is. */
  static of(file: string): MappedText {
    return new MappedText(file, { text: [0], file: [0], fileLength: [file.length] });
  }

  /** The text with some stretches replaced. @param edits in order, apart from each other */
  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const parts: Part[] = [];
    let at = 0;
    for (const edit of edits) {
      if (edit.start > at) parts.push({ start: at, end: edit.start });
      parts.push(edit);
      at = edit.end;
    }
    if (at < this.text.length) parts.push({ start: at, end: this.text.length });
    return this.assemble(parts);
  }

  /** Some parts of the text, one after the other. @param parts in order, apart from each other */
  assemble(parts: readonly Part[]): MappedText {
    const made = new PieceBuilder();
    let text = '';
    let piece = 0;
    for (const part of parts) {
      while (piece + 1 < this.pieces.text.length && this.pieces.text[piece + 1] <= part.start) piece++;
      if ('text' in part) {
        const place = this.spanInFile(part, piece);
        made.add(part.text.length, place.start, place.end - place.start);
        text += part.text;
      } else {
        this.copy(part, piece, made);
        text += this.text.slice(part.start, part.end);
      }
    }
    return new MappedText(text, made.pieces);
  }

  /** Adds what a stretch consists of. @param first index of the piece in which it begins */
  private copy({ start, end }: Span, first: number, made: PieceBuilder): void {
    for (let i = first; i < this.pieces.text.length && this.pieces.text[i] < end; i++) {
      const { from, to, file, fileLength } = this.piece(i);
      const [cutFrom, cutTo] = [Math.max(start, from), Math.min(end, to)];
      if (cutTo <= cutFrom) continue;
      if (to - from === fileLength) made.add(cutTo - cutFrom, file + cutFrom - from, cutTo - cutFrom);
      else made.add(cutTo - cutFrom, file, fileLength);
    }
  }

  private piece(index: number): { from: number; to: number; file: number; fileLength: number } {
    const { text, file, fileLength } = this.pieces;
    const to = index + 1 < text.length ? text[index + 1] : this.text.length;
    return { from: text[index], to, file: file[index], fileLength: fileLength[index] };
  }

  /** @param first index of the piece in which the stretch begins */
  private spanInFile({ start, end }: Span, first: number): Span {
    const placeOf = (index: number, offset: number, isEnd: boolean): number => {
      const { from, to, file, fileLength } = this.piece(index);
      if (to - from === fileLength) return file + offset - from;
      return file + (isEnd ? fileLength : 0);
    };
    if (this.pieces.text.length === 0) return { start: 0, end: 0 };
    const from = placeOf(first, start, start >= this.piece(first).to);
    if (end <= start) return { start: from, end: from };
    let last = first;
    while (last + 1 < this.pieces.text.length && this.pieces.text[last + 1] < end) last++;
    return { start: from, end: Math.max(from, placeOf(last, end, true)) };
  }

  /** Whether it is the file, unit for unit. */
  isWhole(file: string): boolean {
    return this.text === file && this.pieces.text.length === 1 && this.pieces.file[0] === 0;
  }

  /** @param lineStarts of the file; see `lineStartsOf` */
  mapTo(lineStarts: Uint32Array): OffsetMap {
    const { text, file, fileLength } = this.pieces;
    const last = file.length - 1;
    const from = last < 0 ? 0 : file[0];
    const to = last < 0 ? 0 : file[last] + fileLength[last];
    const linesBefore = Math.max(0, countUpTo(lineStarts, from) - 1);
    return {
      text: Uint32Array.from([...text, this.text.length]),
      file: Uint32Array.from(file),
      fileLength: Uint32Array.from(fileLength),
      // The one below shows where the last line ends.
      lines: lineStarts.slice(linesBefore, countUpTo(lineStarts, to) + 1),
      linesBefore,
    };
  }
}

/** Puts pieces together, neighbours that are copies as one. */
class PieceBuilder {
  readonly pieces: Pieces = { text: [], file: [], fileLength: [] };
  private length = 0;
  private isCopy = false;

  add(length: number, file: number, fileLength: number): void {
    if (length === 0) return;
    const { pieces } = this;
    const last = pieces.text.length - 1;
    const isCopy = length === fileLength;
    if (last >= 0 && isCopy && this.isCopy && pieces.file[last] + pieces.fileLength[last] === file)
      pieces.fileLength[last] += fileLength;
    else {
      pieces.text.push(this.length);
      pieces.file.push(file);
      pieces.fileLength.push(fileLength);
      this.isCopy = isCopy;
    }
    this.length += length;
  }
}

function countUpTo(sorted: Uint32Array, value: number): number {
  return firstIndexWhere(0, sorted.length, (index) => sorted[index] > value);
}

/** Offsets at which the lines of a file begin; they end in `\n`, `\r\n` or `\r`. */
export function lineStartsOf(file: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < file.length; i++) {
    const unit = file.charCodeAt(i);
    if (unit === carriageReturn && file.charCodeAt(i + 1) === lineFeed) i++;
    if (unit === carriageReturn || unit === lineFeed) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}
