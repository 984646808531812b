import type { Position, Range } from 'vscode-languageserver-types';
import { isLetter } from '../../text/characters';
import { editBetween, isSlightEdit, isTouched, maxSlight, type Move } from './textMove';
import type { Span } from '../../text/span';

/** What was typed within a line of a document and is not read yet: a word at most. Positions count lines and UTF-16 code units. */
export class PendingEdit {
  private constructor(
    private readonly line: number,
    /** Where the edit begins in its line, and where it ends in the line of before and of now. */
    private readonly from: number,
    private readonly toBefore: number,
    private readonly toNow: number,
    /**
     * Whether a sentence that it stands in says what it said: it changes letters and blanks, no number and no denial, and
     * stands behind no mark that may end a sentence.
     */
    readonly keepsSense: boolean,
  ) {}

  /** Undefined where more than that was typed, or nothing. */
  static between(before: string, now: string): PendingEdit | undefined {
    const edit = editBetween(before, now);
    const { from, toBefore, toNow } = edit;
    const [removed, typed] = [before.slice(from, toBefore), now.slice(from, toNow)];
    if (removed === typed || Math.max(removed.length, typed.length) > maxSlight || /[\r\n]/.test(removed + typed))
      return undefined;
    const start = before.lastIndexOf('\n', from - 1) + 1;
    let line = 0;
    for (let at = before.indexOf('\n'); at >= 0 && at < start; at = before.indexOf('\n', at + 1)) line++;
    const isApart = from === 0 || !isClosing(now[from - 1]);
    const keepsSense = isApart && isWords(removed) && isWords(typed) && isSlightEdit(before, now, edit);
    return new PendingEdit(line, from - start, toBefore - start, toNow - start, keepsSense);
  }

  /** The line's stretch before the edit. */
  get rangeBefore(): Range {
    return {
      start: { line: this.line, character: this.from },
      end: { line: this.line, character: this.toBefore },
    };
  }

  positionBefore(position: Position): Position {
    return this.moved(position, this.toNow, this.toBefore);
  }

  rangeNow({ start, end }: Range): Range {
    return { start: this.moved(start, this.toBefore, this.toNow), end: this.moved(end, this.toBefore, this.toNow) };
  }

  /** Where a position of one of the two texts stands in the other. @param end of the edit in that one, and in the other */
  private moved({ line, character }: Position, end: number, otherEnd: number): Position {
    if (line !== this.line || character < this.from) return { line, character };
    return { line, character: character < end ? this.from : character - end + otherEnd };
  }
}

/** Of an article that is not read again yet: all stands where it stood, and what was edited may mean something else. */
export function pendingMove({ start: from, end: toBefore }: Span): Move {
  return {
    offsetBefore: (offset) => offset,
    span: (span) => span,
    passage: (place) => place,
    untouched: (span) => (isTouched(span, { from, toBefore }) ? undefined : span),
  };
}

function isWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ' && !isLetter(text.charCodeAt(i))) return false;
  return true;
}

/** Marks that end a sentence, or part what is quoted from what is not. */
function isClosing(sign: string): boolean {
  return '.!?:;…)]}"”’'.includes(sign);
}
