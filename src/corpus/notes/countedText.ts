import { firstIndexWhere } from '../../text/search';
import type { Span } from '../../text/span';

/** A text with line ends as `\n`, counted in code points: as Web Annotations count it. */
export class CountedText {
  /** The text with `\n` for each `\r\n`. */
  readonly text: string;
  /** Offsets in that text at which a `\r` was taken out. */
  private readonly removed: number[] = [];
  private pairOffsets: number[] | undefined;

  /** @param held the text as it is held, in UTF-16 code units */
  constructor(held: string) {
    if (!held.includes('\r\n')) {
      this.text = held;
      return;
    }
    const lines = held.split('\r\n');
    let length = 0;
    for (const line of lines.slice(0, -1)) {
      length += line.length;
      this.removed.push(length);
      length += 1;
    }
    this.text = lines.join('\n');
  }

  /** A stretch of this text as one of the text that is held. */
  spanOf({ start, end }: Span): Span {
    return { start: this.held(start), end: this.held(end) };
  }

  private held(offset: number): number {
    return offset + firstIndexWhere(0, this.removed.length, (index) => this.removed[index] >= offset);
  }

  /** A stretch of the text that is held as one of this text; no character is cut in two. */
  spanFrom({ start, end }: Span): Span {
    const [from, to] = [this.own(start), this.own(end)];
    return {
      start: isWithinCharacter(this.text, from) ? from - 1 : from,
      end: isWithinCharacter(this.text, to) ? to + 1 : to,
    };
  }

  private own(held: number): number {
    // The n-th `\r` that was taken out stood n places further on in the text that is held.
    return held - firstIndexWhere(0, this.removed.length, (index) => this.removed[index] + index >= held);
  }

  /** Code points before an offset of this text. */
  codePointsBefore(offset: number): number {
    return offset - firstIndexWhere(0, this.pairs.length, (index) => this.pairs[index] >= offset);
  }

  /** The offset in this text after so many code points; its length where it has fewer. */
  offsetAfter(codePoints: number): number {
    // The second half of a pair stands as many code units further on than code points as there are pairs before it.
    const before = firstIndexWhere(0, this.pairs.length, (index) => this.pairs[index] - index > codePoints);
    return Math.min(this.text.length, codePoints + before);
  }

  /** Offsets of the second halves of characters of two code units. */
  private get pairs(): readonly number[] {
    if (!this.pairOffsets) {
      this.pairOffsets = [];
      for (let at = 1; at < this.text.length; at++) if (isWithinCharacter(this.text, at)) this.pairOffsets.push(at);
    }
    return this.pairOffsets;
  }
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isWithinCharacter(text: string, at: number): boolean {
  return at > 0 && sizeAt(text, at - 1) === 2;
}
