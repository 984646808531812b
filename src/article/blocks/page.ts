import { isBlank } from '../../text/characters';
import type { Tokens } from '../../text/tokens';
import type { BlockKind, BlockRule } from './block';
import type { Line } from './lines';

/** A part of a line with one role. */
export interface Piece {
  start: number;
  end: number;
  kind: BlockKind;
  rule: BlockRule;
}

/** The lines of an article and what is known of their roles so far. Lines are given by their indices. */
export class Page {
  /** The pieces of each line, in order; at least one. */
  readonly pieces: Piece[][] = [];

  /**
   * @param text the text without markup
   * @param english whether rules for English words apply
   * @param wrapped whether a line end within a line's text is a soft wrap
   */
  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly lines: readonly Line[],
    readonly english: boolean,
    readonly wrapped: boolean,
  ) {}

  /** Whether a line is all one paragraph, as far as is known; false past the last line. */
  isPlain(index: number): boolean {
    return index < this.lines.length && this.pieces[index].length === 1 && this.pieces[index][0].kind === 'paragraph';
  }

  hasParagraph(index: number): boolean {
    return this.pieces[index].some(({ kind }) => kind === 'paragraph');
  }

  isAllBoilerplate(index: number): boolean {
    return this.pieces[index].every(({ kind }) => kind === 'boilerplate');
  }

  isLast(index: number): boolean {
    return index + 1 >= this.lines.length;
  }

  /** Gives the first piece of a line a role. */
  assign(index: number, kind: BlockKind, rule: BlockRule): void {
    Object.assign(this.pieces[index][0], { kind, rule });
  }

  /** Gives a whole line one role. */
  assignLine(index: number, kind: BlockKind, rule: BlockRule): void {
    const { start, end } = this.lines[index];
    this.pieces[index] = [{ start, end, kind, rule }];
  }

  /** Parts what stands before an offset of a line from the rest of it, as boilerplate. */
  cutFront(index: number, offset: number, rule: BlockRule): void {
    const { start } = this.lines[index];
    const rest = this.pieces[index].filter(({ end }) => end > offset);
    if (rest.length > 0) rest[0].start = Math.max(rest[0].start, offset);
    let end = offset;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    this.pieces[index] = [{ start, end, kind: 'boilerplate', rule }, ...rest];
  }

  /** The next line in which a paragraph stands. */
  nextParagraph(index: number): number | undefined {
    for (let i = index + 1; i < this.lines.length; i++) if (this.hasParagraph(i)) return i;
    return undefined;
  }

  /** The text of a line, up to `length` code units of it. */
  beginningOf(index: number, length: number): string {
    const { start, end } = this.lines[index];
    return this.text.slice(start, Math.min(end, start + length));
  }
}
