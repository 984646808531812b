import { isBlank, isLower, isQuoteMark } from '../../text/characters';
import type { Span } from '../../text/span';
import { markSite, readMark, type MarkFamily, type MarkReading } from './markRules';

/** A stretch between quotation marks, marks included. */
export interface MarkedSpan extends Span {
  /** What stands between the marks. */
  readonly content: Span;
  readonly family: MarkFamily;
  /** No closing mark in its paragraph: the next paragraph goes on quoting, or the mark was forgotten. */
  readonly isUnclosed: boolean;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
}

interface Mark extends MarkReading {
  readonly at: number;
}

const leftSingle = 0x2018;

/**
 * Pairs quotation marks paragraph by paragraph. A mark's direction comes from its shape where the shape tells, else
 * from the blanks around it; apostrophes are told from single marks by the letters beside them. An opening mark without
 * a partner ends where the next one of its family opens, otherwise with its paragraph; a single one only when the next
 * paragraph opens with a mark too, for it may be an apostrophe.
 * @returns outermost spans only, in order; linear in the text
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  return paragraphs.flatMap((paragraph, index) => {
    const marks = marksIn(text, paragraph);
    if (marks.length === 0) return [];
    const next = paragraphs.at(index + 1);
    return new MarkPairing(text, paragraph, index, next && openingFamily(text, next)).pair(marks);
  });
}

/** The quotation marks of a paragraph in order, without apostrophes. */
function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    if (!isQuoteMark(text.charCodeAt(at))) continue;
    const mark = readMark(markSite(text, at, start, end));
    if (!mark || mark.reading === 'apostrophe') continue;
    marks.push({ at, ...mark.reading });
    at += mark.reading.length - 1;
  }
  return marks;
}

/** Family of the mark with which a paragraph opens. */
function openingFamily(text: string, { start, end }: Span): MarkFamily | undefined {
  if (!isQuoteMark(text.charCodeAt(start))) return undefined;
  const mark = readMark(markSite(text, start, start, end));
  return mark && mark.reading !== 'apostrophe' ? mark.reading.family : undefined;
}

/** Pairs the marks of one paragraph, from left to right. */
class MarkPairing {
  /** Marks that are open at this point; at most one of a family. */
  private open: Mark[] = [];
  private readonly spans: MarkedSpan[] = [];
  /** Single marks further on that may close. */
  private singleClosersAhead = 0;

  /** @param opensNext family of the mark with which the next paragraph opens */
  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly index: number,
    private readonly opensNext: MarkFamily | undefined,
  ) {}

  pair(marks: readonly Mark[]): MarkedSpan[] {
    this.singleClosersAhead = marks.filter(mayCloseSingle).length;
    for (const mark of marks) {
      if (mayCloseSingle(mark)) this.singleClosersAhead--;
      this.add(mark);
    }
    this.closeOpen();
    return outermost(this.spans);
  }

  private add(mark: Mark): void {
    const open = this.open.find(({ family }) => family === mark.family);
    if (mark.direction === 'opens' || (mark.direction === 'either' && !open)) this.addOpening(mark, open);
    else if (open) this.addClosing(mark, open);
    // ” at the start of a paragraph was meant to open it.
    else if (mark.family === 'double' && mark.at - this.paragraph.start <= 1) this.open.push(mark);
  }

  private addOpening(mark: Mark, open: Mark | undefined): void {
    if (mark.family === 'single') {
      if (!open && this.isClosedLater(mark)) this.open.push(mark);
      return;
    }
    // Opened again before it was closed: the earlier one ends here.
    if (open) {
      const end = endOfText(this.text, open.at + 1, mark.at);
      this.addSpan(open, end, end, true);
    }
    this.open.push(mark);
  }

  private addClosing(mark: Mark, open: Mark): void {
    if (mark.family === 'single' && this.isPluralPossessive(mark)) return;
    this.addSpan(open, mark.at, mark.at + mark.length, false);
  }

  /** Ends the span of an open mark, and forgets the marks that were opened inside it. */
  private addSpan(open: Mark, contentEnd: number, end: number, isUnclosed: boolean): void {
    this.open = this.open.slice(0, this.open.indexOf(open));
    this.spans.push({
      start: open.at,
      end,
      content: { start: Math.min(open.at + open.length, contentEnd), end: contentEnd },
      family: open.family,
      isUnclosed,
      paragraph: this.index,
    });
  }

  /** Marks that were never closed hold the rest of the paragraph. */
  private closeOpen(): void {
    const { end } = this.paragraph;
    for (const open of [...this.open].reverse())
      if (open.family !== 'single' || this.opensNext === 'single') this.addSpan(open, end, end, true);
  }

  /** Whether an opening single mark finds its partner: in this paragraph, or in the next, which opens with one. */
  private isClosedLater(mark: Mark): boolean {
    if (this.singleClosersAhead > 0) return true;
    return this.text.charCodeAt(mark.at) === leftSingle && this.opensNext === 'single';
  }

  /** `the ministers’ plan’`: an s before, a small letter after a blank, and a closing mark still to come. */
  private isPluralPossessive({ at }: Mark): boolean {
    return (
      /[sS]/.test(this.text.charAt(at - 1)) &&
      isBlank(this.text.charCodeAt(at + 1)) &&
      isLower(this.text.charCodeAt(at + 2)) &&
      this.singleClosersAhead > 0
    );
  }
}

function mayCloseSingle({ family, direction }: Mark): boolean {
  return family === 'single' && direction !== 'opens';
}

/** `end` moved left past blanks. */
function endOfText(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Spans that lie in no other, by their start. */
function outermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (out.at(-1)?.end ?? -1)) out.push(span);
  return out;
}
