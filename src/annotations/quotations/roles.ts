import type { Article } from '../../article/article';
import { isLower, isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import type { Attribution } from './attribution';
import { Cue, cueKinds } from './cues';
import type { MarkedSpan } from './marks';
import { isTitleCase } from './namingRules';

// Bounds chosen by hand on the development articles and the training part of PolNeAR.
/** Code units before a span in which its punctuation stands. */
const punctuationReach = 12;
/** A blank, and a mark. In code units. */
const maxGapAfterCue = 2;
/** `said “No way out”`: fewer words behind a cue without a comma are a fragment. */
const minUtterance = 3;
const maxTitle = 8;
/** `“Road”` may be a word spoken of; a title in double marks has more words. */
const minTitleInDoubleMarks = 2;
const minSpokenSentence = 6;

/** Whether a marked span is a whole utterance rather than a fragment inside somebody's clause. */
export function isDirect(article: Article, paragraph: Span, span: MarkedSpan, attribution: Attribution): boolean {
  const { shown } = article;
  const first = firstCasedLetter(shown, span.content);
  const before = shown.slice(Math.max(paragraph.start, span.start - punctuationReach), span.start);
  const opensSentence =
    /(?:^|[\n.!?…:]['"’”)]*)\s*$/.test(before) || followsStamp(before, span.start - paragraph.start);
  const isIntroduced = /[:,—–]\s*$/.test(before);
  switch (attribution.rule) {
    case 'continued':
    case 'continued-paragraph':
    case 'sentence-before':
    case 'subject-before':
    case 'dash':
    case 'colon-line':
      return opensSentence || first !== 'lower';
    case 'cue-after':
    case 'cue-after-inverted':
    case 'according-after':
      return opensSentence || (isIntroduced && first === 'upper');
    case 'colon':
      return true;
    default:
      if (/:\s*$/.test(before) || (isIntroduced && first !== 'lower')) return true;
      return (
        first === 'upper' && followsSpeechCue(shown, span, attribution.cue) && wordCount(article, span) >= minUtterance
      );
  }
}

/** `14:20 “…,” says Rocha`: only the time of an entry stands before. @param length code units from the paragraph's start */
function followsStamp(before: string, length: number): boolean {
  return length <= before.length && /^\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|h)?\s*[-–—]?\s*$/i.test(before);
}

/** `said “No …”` without a comma: a capital and some length make it an utterance. */
function followsSpeechCue(text: string, span: Span, cue: Span | undefined): boolean {
  if (!cue || span.start - cue.end > maxGapAfterCue) return false;
  return (cueKinds(text.slice(cue.start, cue.end).toLowerCase()) & Cue.Speech) !== 0;
}

/** Role of a marked span that nobody is found to speak and that the text does not introduce as a name. */
export function unspokenRole(article: Article, span: MarkedSpan): 'title' | 'direct' | 'scare' {
  const words = wordCount(article, span);
  const minTitle = span.family === 'single' ? 0 : minTitleInDoubleMarks;
  if (words >= minTitle && words <= maxTitle && isTitleCase(article, span)) return 'title';
  // A whole sentence between marks is somebody's words even where nobody is named.
  const isWhole =
    span.isUnclosed || /[.!?,…]$/.test(article.shown.slice(span.content.start, span.content.end).trimEnd());
  const isSentence = words >= minSpokenSentence && isWhole;
  return isSentence && firstCasedLetter(article.shown, span.content) === 'upper' ? 'direct' : 'scare';
}

/** Case of the first letter that has one. */
function firstCasedLetter(text: string, { start, end }: Span): 'upper' | 'lower' | undefined {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLower(unit)) return 'lower';
    if (isUpper(unit)) return 'upper';
  }
  return undefined;
}

/** Words of a span; numbers are not counted. */
function wordCount({ tokens }: Article, { start, end }: Span): number {
  let count = 0;
  const to = tokenAt(tokens, end);
  for (let i = tokenAt(tokens, start); i < to; i++) if (tokens.kind[i] === TokenKind.Word) count++;
  return count;
}
