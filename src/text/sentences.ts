import { isBlank, isCloser, isLineEnd } from './characters';
import { fullStop } from './codeUnits';
import { type BoundaryRule, boundaryRules, dottedWordRules, type Stop } from './sentenceBoundaries';
import type { Span } from './span';
import { tokenAt, TokenKind, type Tokens } from './tokens';

/** Told of each place where a sentence may end: the rule that decided, whether it ends there, and the mark. */
export type BoundaryListener = (rule: BoundaryRule, ends: boolean, mark: Span) => void;

/**
 * Sentences within `span`, in order, trimmed of blanks. A sentence ends at `.`, `!`, `?` or `…` and the
 * closing marks after it where `boundaryRules` say so, and at the end of the span.
 * @param joinLines whether a single line end inside the span is a soft wrap; otherwise it ends a sentence
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  span: Span,
  joinLines: boolean,
  listener?: BoundaryListener,
): Span[] {
  return new SentenceSplitter(text, tokens, span, joinLines, listener).split();
}

class SentenceSplitter {
  private readonly sentences: Span[] = [];
  /** First token of the sentence that is being read. */
  private first: number;
  /** Token after the last one of the span. */
  private readonly limit: number;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    span: Span,
    private readonly joinLines: boolean,
    private readonly listener: BoundaryListener | undefined,
  ) {
    this.first = tokenAt(tokens, span.start);
    this.limit = tokenAt(tokens, span.end);
  }

  split(): Span[] {
    const { text, tokens, limit } = this;
    for (let i = this.first; i < limit;) {
      if (!this.joinLines && i > this.first && hasLineEnd(text, tokens.end[i - 1], tokens.start[i])) {
        this.close(i, tokens.end[i - 1]);
      }
      if (isTerminal(tokens, i)) i = this.readStop(i);
      else {
        if (endsWithStop(text, tokens, i)) this.readDottedWord(i);
        i++;
      }
    }
    if (this.first < limit) this.close(limit, tokens.end[limit - 1]);
    return this.sentences;
  }

  /** Ends the sentence before token `next`, at offset `end`. */
  private close(next: number, end: number): void {
    this.sentences.push({ start: this.tokens.start[this.first], end });
    this.first = next;
  }

  /** A terminal mark, the ones that follow it and the closing marks after them. @returns the token after them */
  private readStop(mark: number): number {
    const { text, tokens, limit, first } = this;
    let end = tokens.end[mark];
    let next = mark + 1;
    while (
      next < limit &&
      tokens.start[next] === end &&
      (isTerminal(tokens, next) || isClosingMark(text, tokens, next))
    ) {
      end = tokens.end[next];
      next++;
    }
    if (next < limit && this.endsAt({ text, tokens, first, mark, next, limit, end }, boundaryRules)) {
      this.close(next, end);
    }
    return next;
  }

  /** An abbreviation that holds its own stop: `U.S. The …`. */
  private readDottedWord(mark: number): void {
    const { text, tokens, limit, first } = this;
    const next = mark + 1;
    const end = tokens.end[mark];
    if (next === limit || !isBlank(text.charCodeAt(end))) return;
    if (this.endsAt({ text, tokens, first, mark, next, limit, end }, dottedWordRules)) this.close(next, end);
  }

  private endsAt(stop: Stop, rules: typeof boundaryRules): boolean {
    for (const { id, read } of rules) {
      const verdict = read(stop);
      if (verdict === undefined) continue;
      this.listener?.(id, verdict === 'ends', { start: this.tokens.start[stop.mark], end: stop.end });
      return verdict === 'ends';
    }
    return false;
  }
}

const terminals = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟']);

function isTerminal(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Mark && terminals.has(tokens.lower[index]);
}

function endsWithStop(text: string, tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word && text.charCodeAt(tokens.end[index] - 1) === fullStop;
}

function isClosingMark(text: string, tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Mark && isCloser(text.charCodeAt(tokens.start[index]));
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}
