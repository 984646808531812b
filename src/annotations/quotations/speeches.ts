import type { Article } from '../../article/article';
import type { Speech } from '../../formats/fileDocument';
import { isBlank, isQuoteMark } from '../../text/characters';
import { colon } from '../../text/codeUnits';
import { firstEndingAfter, type Span } from '../../text/span';
import { attributeMarkedSpans, type Attribution } from './attribution';
import { blockQuoteConfidence, speechConfidence } from './confidences';

/** What the form of a file tells to be somebody's words. */
export type SpeechRule = Speech['kind'];

/** A stretch that the form of the file tells to be somebody's words. */
export interface SpokenSpan extends Span {
  /** Without outer marks. */
  readonly content: Span;
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly rule: SpeechRule;
  readonly confidence: number;
}

/** Turns of transcripts and block quotations as quotations; who speaks is told by the form, or by the clause before. */
export function readSpeeches(article: Article, paragraphs: readonly Span[]): SpokenSpan[] {
  const speeches = (article.facts.speeches ?? []).filter((speech) => !isNote(article, speech));
  return speeches.map(({ start, end, kind, speaker }): SpokenSpan => {
    const span = { start, end };
    const lead = kind === 'block-quote' && !speaker ? leadOf(article, paragraphs, span) : undefined;
    const who = speaker ?? lead?.speaker;
    return {
      ...span,
      content: withoutOuterMarks(article.shown, span),
      ...(lead?.cue ? { cue: lead.cue } : {}),
      ...(who ? { speaker: who } : {}),
      rule: kind,
      confidence: speaker ? speechConfidence : blockQuoteConfidence,
    };
  });
}

/** A block set apart that nobody is named as speaking and that is about the page: *> **Correction, 4 May:** An earlier version …* */
function isNote({ blocks }: Article, { end, kind, speaker }: Speech): boolean {
  if (kind !== 'block-quote' || speaker) return false;
  // Marks of bold print at its head are still of the block before.
  return blocks.at(firstEndingAfter(blocks, end - 1))?.kind === 'boilerplate';
}

/** *The engineer said:* above a block quotation leads into it as it would in front of marks. */
function leadOf(article: Article, paragraphs: readonly Span[], span: Span): Attribution | undefined {
  const index = firstEndingAfter(paragraphs, span.start) - 1;
  const before = paragraphs.at(index);
  if (index < 0 || !before || article.shown.charCodeAt(lastUnit(article.shown, span.start)) !== colon) return undefined;
  const joined = [{ start: before.start, end: span.end }];
  const marked = { ...span, content: span, family: 'double', isUnclosed: false, paragraph: 0 } as const;
  return attributeMarkedSpans(article, joined, [marked]).at(0);
}

/** Offset of the last unit before an offset that is not blank. */
function lastUnit(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && (isBlank(text.charCodeAt(at)) || text[at] === '>')) at--;
  return at;
}

function withoutOuterMarks(text: string, { start, end }: Span): Span {
  const isMarked = isQuoteMark(text.charCodeAt(start)) && isQuoteMark(text.charCodeAt(end - 1)) && end - start > 2;
  return isMarked ? { start: start + 1, end: end - 1 } : { start, end };
}
