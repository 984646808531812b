import { sentenceFrom, type Article } from '../../article/article';
import { isLower } from '../../text/characters';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { Clause } from './clause';
import type { MarkedSpan } from './marks';

/** How far punctuation is looked for before a marked span: marks, brackets and blanks. By hand. */
const punctuationReach = 24;
/** No clause after a quotation that names its speaker is longer. By hand. */
const maxTokensAfter = 90;
/** No clause before a quotation that names its speaker is longer. By hand. */
const maxTokensBefore = 140;

/** A marked span with what stands around it in its paragraph, up to the marked spans beside it. */
export interface SpanContext {
  readonly article: Article;
  readonly span: MarkedSpan;
  /** Text from the span before it, or from the start of the paragraph. */
  readonly before: Span;
  /** Text up to the span after it, or to the end of the paragraph. */
  readonly after: Span;
  readonly previous: MarkedSpan | undefined;
  /** Whether another marked span follows in the paragraph. */
  readonly isFollowed: boolean;
  /** Words before it that do not end in a full stop lead into it: `Ana Ruiz said “…”`. */
  readonly hasLead: boolean;
  readonly lead: 'colon' | 'comma' | 'word' | 'other';
  readonly endsInComma: boolean;
  /** Ends in a question or exclamation mark. */
  readonly endsInQuestion: boolean;
  readonly startsLower: boolean;
}

/** @param spans the marked spans of one paragraph */
export function spanContext(
  article: Article,
  paragraph: Span,
  spans: readonly MarkedSpan[],
  index: number,
): SpanContext {
  const { shown: text } = article;
  const span = spans[index];
  const previous = besideNicknames(text, spans, index, -1);
  const next = besideNicknames(text, spans, index, 1);
  const isFollowed = next !== undefined;
  const before = { start: previous ? previous.end : paragraph.start, end: span.start };
  const lead = text.slice(Math.max(before.start, before.end - punctuationReach), before.end);
  const content = text.slice(span.content.start, span.content.end).trimEnd();
  return {
    article,
    span,
    before,
    after: { start: span.end, end: next?.start ?? paragraph.end },
    previous,
    isFollowed,
    hasLead: hasWord(text, before) && !/[.!?]['"’”)\]]*\s*$/.test(lead),
    lead: leadKind(lead),
    // `“…, ‘enough,’” Rocha said`
    endsInComma: /[,—–-][’'”"]?$/.test(content) || text[span.end] === ',',
    endsInQuestion: /[?!]$/.test(content),
    startsLower: isLower(text.charCodeAt(span.content.start)),
  };
}

/** Nicknames that are passed over on one side of a span, at most. */
const maxNicknames = 3;

/** The nearest span on one side that is no nickname inside a name. */
function besideNicknames(
  text: string,
  spans: readonly MarkedSpan[],
  index: number,
  step: 1 | -1,
): MarkedSpan | undefined {
  let at = index + step;
  const last = index + step * maxNicknames;
  while (at !== last && at >= 0 && at < spans.length && isNickname(text, spans[at])) at += step;
  return spans.at(at < 0 ? spans.length : at);
}

/** Longest nickname between marks, and what is looked at on either side. In code units; by hand. */
const maxNickname = 16;

/** `Harold “Hop” Ruiz`: a word or two with a capital, between capitals a blank apart. */
export function isNickname(text: string, { start, end, content }: MarkedSpan): boolean {
  if (
    end - start > maxNickname ||
    !/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.test(text.slice(content.start, content.end))
  )
    return false;
  const isBehindName = /\p{Lu}[\p{L}’'-]+\s$/u.test(text.slice(Math.max(0, start - maxNickname), start));
  return isBehindName && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + maxNickname));
}

function hasWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function leadKind(lead: string): SpanContext['lead'] {
  if (/:\s*$/.test(lead)) return 'colon';
  if (/,\s*$/.test(lead)) return 'comma';
  return /\b\p{L}+\s*$/u.test(lead) ? 'word' : 'other';
}

/** The clause behind a span: the rest of its sentence, or the sentence after it, up to the next marked span. */
export function clauseAfter({ article, after }: SpanContext): Clause {
  return clauseAt(article, after, after.start).take(maxTokensAfter);
}

/** The clause that leads into a span: what stands of its sentence between it and the span before. */
export function clauseBefore({ article, before }: SpanContext): Clause {
  return lastClauseOf(article, before);
}

/** The part of the last sentence of a stretch of text that stands in it. */
export function lastClauseOf(article: Article, within: Span): Clause {
  const last = tokenAt(article.tokens, within.end) - 1;
  const offset = last >= 0 ? Math.max(within.start, article.tokens.start[last]) : within.start;
  return clauseAt(article, within, offset).takeLast(maxTokensBefore);
}

/** What stands in `within` of the sentence at an offset, or of the next sentence. */
function clauseAt(article: Article, within: Span, offset: number): Clause {
  const { start, end } = sentenceFrom(article, offset) ?? { start: within.end, end: within.end };
  return Clause.of(article.shown, article.tokens, {
    start: Math.max(start, within.start),
    end: Math.max(within.start, Math.min(end, within.end)),
  });
}
